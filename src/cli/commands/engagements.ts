import type { EngagementSummary } from '../../contract/engagement.ts';
import type { Language } from '../../contract/text.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { listWords } from '../../words/terminal/list-words.ts';
import { command } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { columns } from '../print/columns.ts';

export const engagements = command({
  name: 'engagements',
  about: commandHelp.engagements,
  takesGuide: false,
  options: ['json', 'lang', 'data'],
  blank: { engagements: [] },
  run: async ({ data }, { language }) => {
    const listed = await withHost({ data }, (engine) => ask(engine, 'engagements.list', {}));
    if (!listed.ok) return { exit: exitOf(listed.failure), lines: [], failures: [listed.failure] };
    const rows = columns(listed.value.map((each) => cells(each, language)));
    return {
      exit: exitCode.asDesired,
      document: { engagements: listed.value },
      lines: rows.length === 0 ? [listWords[language].noEngagements] : rows,
      failures: [],
    };
  },
});

function cells(summary: EngagementSummary, language: Language): string[] {
  const words = listWords[language];
  const { id, customer, tenant, practice, progress, secretEnds } = summary;
  return [
    id,
    customer,
    tenant?.domain ?? tenant?.id ?? '–',
    practice ? words.practice : summary.cloud,
    words.progress(progress.done, progress.of),
    secretEnds === undefined ? '' : words.secretEnds(secretEnds),
  ];
}
