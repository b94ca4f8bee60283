import type { Plan, PlanLine } from '../../contract/plan.ts';
import { problemWords } from '../../words/problems/problem-words.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { groupWords, needs, signs } from '../../words/terminal/state-words.ts';
import type { Terminal } from '../terminal.ts';
import { paint, type Colour } from './paint.ts';

const GROUPS = ['app', 'secret', 'permissions', 'consent', 'mailboxes'] as const;
const COLOURS: Readonly<Record<PlanLine['sign'], Colour | undefined>> = {
  create: 'green',
  change: 'yellow',
  keep: undefined,
  remove: 'red',
};

/** The plan as a diff: groups, one line a thing, its differences below it. */
export function planLines(plan: Plan, terminal: Terminal): string[] {
  const { language } = terminal;
  const words = runWords[language];
  const groups = GROUPS.flatMap((group) => {
    const lines = plan.lines.filter((line) => line.group === group);
    return lines.length === 0
      ? []
      : [groupWords[group][language], ...lines.flatMap((line) => ofLine(line, terminal))];
  });
  return [
    ...groups,
    '',
    counts(plan, terminal),
    ...(plan.secretEnds === undefined ? [] : [words.secretEnds(plan.secretEnds)]),
    ...plan.leaves.map((text) => `${words.stays} ${text[language]}`),
    ...plan.findings.filter(({ stops }) => !stops).map(({ problem }) => note(problem, terminal)),
    words.nothingWritten,
  ];
}

function note(problem: Plan['findings'][number]['problem'], { language }: Terminal): string {
  const { message, fix } = problemWords(problem, language);
  return `${runWords[language].finding}: ${message} ${fix}`;
}

function ofLine({ sign, title, changes, waitsFor }: PlanLine, terminal: Terminal): string[] {
  const { language } = terminal;
  const wait = waitsFor === undefined ? '' : ` · ${needs(waitsFor, language)}`;
  return [
    `  ${paint(terminal, COLOURS[sign], signs[sign])} ${title[language]}${wait}`,
    ...changes.map(({ aspect, from, to }) => `      ${aspect}: ${arrow(from, to)}`),
  ];
}

function arrow(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to ?? '';
  return `${from} → ${to ?? '–'}`;
}

function counts({ lines }: Plan, { language }: Terminal): string {
  const { counts: words } = runWords[language];
  const signs = ['create', 'change', 'remove', 'keep'] as const;
  return signs
    .map((sign) => ({ sign, count: lines.filter((line) => line.sign === sign).length }))
    .filter(({ sign, count }) => count > 0 || sign === 'create')
    .map(({ sign, count }) => `${String(count)} ${words[sign]}`)
    .join(', ');
}
