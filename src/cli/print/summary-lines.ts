import type { Engagement, Report } from '../../contract/engagement.ts';
import { isLeft } from '../../contract/is-left.ts';
import { action } from '../../contract/plan.ts';
import { fieldName } from '../../words/handover/field-name.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { actionWords, checkedWords } from '../../words/terminal/state-words.ts';
import type { Terminal } from '../terminal.ts';
import { stepLine } from './step-line.ts';

interface Summed {
  readonly report: Report;
  readonly engagement: Engagement | undefined;
  /** Secrets are in memory, not in the keychain. */
  readonly inMemory: boolean;
}

/** What was done, where the secret is, what a person still has to do. */
export function summaryLines(summed: Summed, terminal: Terminal): string[] {
  const { report } = summed;
  return [
    headline(report, terminal),
    ...idLines(summed, terminal),
    ...secretLines(summed, terminal),
    ...stayLines(report, terminal),
    requestLine(report, terminal),
    ...personLines(report, terminal),
  ];
}

function headline({ purpose, resources }: Report, { language }: Terminal): string {
  const words = purpose === 'check' ? checkedWords : actionWords;
  const counts = action.options
    .map((name) => ({ name, count: resources.filter((each) => each.action === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${String(count)} ${words[name][language]}`);
  const { headline: done, nothing } = runWords[language];
  return counts.length === 0 ? nothing[purpose] : `${done[purpose]}: ${counts.join(', ')}.`;
}

/** What the product is told, and the object id that is pasted wrongly most often. */
function idLines({ report, engagement }: Summed, { language }: Terminal): string[] {
  if (report.purpose !== 'apply') return [];
  const ids = { tenantId: report.tenant.id, ...engagement?.known };
  return (['tenantId', 'clientId', 'servicePrincipalObjectId'] as const).flatMap((name) => {
    const id = ids[name];
    return id === undefined ? [] : [`  ${fieldName(name, language)}: ${id}`];
  });
}

function secretLines({ report, engagement, inMemory }: Summed, { language }: Terminal): string[] {
  const { clientId, secret } = engagement?.known ?? {};
  if (report.purpose === 'undo' || secret === undefined || clientId === undefined) return [];
  const words = runWords[language];
  if (inMemory) return [`${words.memory} ${words.secretEnds(secret.ends)}`];
  const entry = `Entrada / client-secret/${report.tenant.id}/${clientId}/${secret.keyId}`;
  const place = secret.inKeychain ? words.secretAt(entry) : words.secretNotThere;
  return [`${place} ${words.secretEnds(secret.ends)}`];
}

function stayLines({ leaves }: Report, { language }: Terminal): string[] {
  if (leaves.length === 0) return [];
  return [runWords[language].stays, ...leaves.map((text) => `  ${text[language]}`)];
}

function requestLine({ requests, elapsedMs }: Report, { language }: Terminal): string {
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(elapsedMs / 1000);
  return runWords[language].requests(requests.total, requests.sequential, seconds);
}

function personLines({ purpose, checklist }: Report, terminal: Terminal): string[] {
  if (purpose !== 'apply') return [];
  const waiting = checklist.parts.map(({ title, steps }) => ({
    title,
    steps: steps.filter(isLeft),
  }));
  const parts = waiting.filter(({ steps }) => steps.length > 0);
  if (parts.length === 0) return [];
  const { language } = terminal;
  return [
    '',
    runWords[language].leftForPerson,
    ...parts.flatMap(({ title, steps }) => [
      title[language],
      ...steps.map((step) => stepLine(step.title[language], step.state, terminal)),
    ]),
  ];
}
