import type { Mode } from '../../contract/checklist.ts';
import type { GuideSummary } from '../../contract/guides.ts';
import type { Language } from '../../contract/text.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { listWords } from '../../words/terminal/list-words.ts';
import { command } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { columns } from '../print/columns.ts';

type Instruction = GuideSummary['instructions'][number];

export const guides = command({
  name: 'guides',
  about: commandHelp.guides,
  takesGuide: false,
  options: ['json', 'lang', 'data'],
  blank: { guides: [] },
  run: async ({ data }, { language }) => {
    const listed = await withHost({ data }, (engine) => ask(engine, 'guides.list', {}));
    if (!listed.ok) return { exit: exitOf(listed.failure), lines: [], failures: [listed.failure] };
    return {
      exit: exitCode.asDesired,
      document: { guides: listed.value.map((guide) => row(guide, language)) },
      lines: listed.value.flatMap((guide) => lines(guide, language)),
      failures: [],
    };
  },
});

function row({ id, title, instructions }: GuideSummary, language: Language) {
  return { id, title: title[language], instructions: instructions.map((each) => spoken(each, language)) };
}

/** A row of the stable interface, in one language. */
function spoken({ title, automatic, portal, script, check, undo, ...rest }: Instruction, language: Language) {
  const said = (mode: Mode) => (mode === true ? true : { no: mode.no[language] });
  const modes = {
    automatic: said(automatic),
    portal: said(portal),
    script: said(script),
    check: said(check),
    undo: said(undo),
  };
  return { ...rest, title: title[language], ...modes };
}

function lines({ id, title, about, instructions }: GuideSummary, language: Language): string[] {
  const automatic = instructions.filter((each) => each.automatic === true).length;
  return [
    `${id}: ${title[language]}`,
    about[language],
    listWords[language].stepsByEntrada(automatic, instructions.length),
    ...columns(
      instructions.map((each) => [
        `  ${each.automatic === true ? '✓' : '▸'}`,
        each.title[language],
        each.role ?? '',
      ]),
    ),
    '',
  ];
}
