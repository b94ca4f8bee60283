import type { Engagement } from '../../../contract/engagement.ts';
import type { Evidence, Step } from '../../../contract/checklist.ts';
import type { Language } from '../../../contract/text.ts';
import { changesIn } from './changes.ts';
import { mailboxSection } from './mailboxes.ts';
import {
  command,
  facts,
  list,
  paragraph,
  table,
  type Document,
  type Fact,
  type Section,
} from './document.ts';
import type { Material } from './material.ts';
import { permissionsOf } from './permissions.ts';
import { leftToScript } from '../../reconcile/by-script.ts';
import { reportWords } from './words.ts';

/** The same on every computer: `2027-05-21 09:30 UTC`. */
const moment = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
const day = (at: string): string => at.slice(0, 10);

const stepsOf = ({ engagement }: Material): Step[] =>
  engagement.checklist.parts.flatMap(({ steps }) => steps);

const optional = (at: string | undefined, write: (at: string) => string): string | undefined =>
  at === undefined ? undefined : write(at);

function ids({ known, summary }: Engagement, language: Language): readonly Fact[] {
  const label = reportWords[language].facts;
  return [
    [label.clientId, known.clientId],
    [label.applicationObjectId, known.applicationObjectId],
    [label.servicePrincipalObjectId, known.servicePrincipalObjectId],
    [label.created, moment(summary.createdAt)],
    [label.lastRun, optional(summary.lastRunAt, moment)],
    [label.secretEnds, optional(known.secret?.ends, day)],
    [label.secretId, known.secret?.keyId],
    [label.certificateEnds, optional(known.certificate?.ends, day)],
  ];
}

function overview({ engagement, guide, entries, at }: Material, language: Language): Section {
  const words = reportWords[language];
  const { summary, answers } = engagement;
  const people = new Set(entries.flatMap((entry) => ('by' in entry ? [entry.by] : [])));
  const name = answers[guide.nameQuestion];
  const label = words.facts;
  const rows = facts([
    [words.written, moment(at)],
    [label.customer, summary.customer],
    [label.tenant, summary.tenant?.name],
    [label.domain, summary.tenant?.domain],
    [label.tenantId, summary.tenant?.id],
    [label.guide, guide.title[language]],
    [label.app, typeof name === 'string' ? name : undefined],
    ...ids(engagement, language),
    [label.by, [...people].join(', ')],
  ]);
  return {
    title: words.overview,
    blocks: summary.practice ? [paragraph(words.practice), rows] : [rows],
  };
}

function evidenceLine({ observed, requestId }: Evidence, language: Language): string {
  return requestId === undefined
    ? observed[language]
    : `${observed[language]} (${reportWords[language].request(requestId)})`;
}

function steps(material: Material, language: Language): Section {
  const words = reportWords[language];
  const rows = stepsOf(material).map((step) => {
    const { state, evidence } = step;
    const last = evidence.at(-1);
    const because = state.state === 'not-needed' ? ` (${state.because[language]})` : '';
    return [
      String(step.number),
      step.title[language],
      `${words.states[state.state]}${because}`,
      last === undefined ? '' : `${moment(last.at)}, ${last.by}`,
      evidence.map((each) => evidenceLine(each, language)).join('; '),
    ];
  });
  return { title: words.steps, blocks: [table(words.stepsHead, rows)] };
}

function changes({ entries }: Material, language: Language): Section {
  const words = reportWords[language];
  const rows = changesIn(entries).map(({ at, by, operation, what, ids }) => [
    moment(at),
    by,
    words.operations[operation],
    what,
    ids,
  ]);
  const blocks = rows.length === 0 ? [paragraph(words.noChanges)] : [table(words.changesHead, rows)];
  return { title: words.changes, blocks };
}

function permissions({ guide, engagement }: Material, language: Language): Section {
  const words = reportWords[language];
  const rows = permissionsOf(guide, engagement.answers).map(({ name, resource, type, why }) => [
    name,
    resource,
    words[type],
    why[language],
  ]);
  return { title: words.permissions, blocks: [table(words.permissionsHead, rows)] };
}

function who({ state, by, role }: Step, { words }: Material, language: Language): string {
  const waited = state.state === 'waiting-for-person' ? state.roles : [];
  const roles = waited.length > 0 || role === undefined ? waited : [role];
  if (roles.length > 0) return roles.map((each) => words.role(each, language)).join(', ');
  return by === 'entrada' ? 'Entrada' : reportWords[language].aPerson;
}

function whatHolds({ state }: Step, { words }: Material, language: Language): string {
  const { states, failedWith } = reportWords[language];
  if (state.state !== 'failed') return states[state.state];
  const { message, fix } = words.problem(state.problem, language);
  return failedWith(message, fix);
}

function left(material: Material, language: Language): Section {
  const words = reportWords[language];
  const open = stepsOf(material).filter(({ state }) => !['done', 'not-needed'].includes(state.state));
  const rows = open.map((step) => [
    step.title[language],
    whatHolds(step, material, language),
    who(step, material, language),
  ]);
  const blocks = rows.length === 0 ? [paragraph(words.nothingLeft)] : [table(words.leftHead, rows)];
  return { title: words.left, blocks };
}

function secret({ engagement }: Material, language: Language): Section {
  const words = reportWords[language];
  const { secret, certificate } = engagement.known;
  if (secret === undefined && certificate !== undefined)
    return { title: words.certificate, blocks: [list(words.certificateText(day(certificate.ends)))] };
  const block = secret === undefined ? paragraph(words.noSecret) : list(words.secretText(day(secret.ends)));
  return { title: words.secret, blocks: [block] };
}

/** What a person's script did goes back by another one. */
function undoByScript({ guide, engagement, entries }: Material, language: Language): Section['blocks'] {
  const { answers, summary } = engagement;
  if (leftToScript({ guide, answers, entries }).length === 0) return [];
  const typed = `entrada script ${guide.id} --engagement ${summary.id} --undo`;
  return [paragraph(reportWords[language].undoScript), command(typed)];
}

function undo(material: Material, language: Language): Section {
  const { guide, engagement } = material;
  const words = reportWords[language];
  const rows = guide.steps.flatMap(({ title, modes }) =>
    modes.undo === true ? [] : [[title[language], modes.undo.no[language]]],
  );
  const blocks = [
    paragraph(words.undoText),
    command(`entrada undo ${guide.id} --engagement ${engagement.summary.id}`),
    ...undoByScript(material, language),
    ...(rows.length === 0 ? [] : [table(words.staysHead, rows)]),
  ];
  return { title: words.undo, blocks };
}

function differences(material: Material, language: Language): Section {
  const words = reportWords[language];
  const rows = stepsOf(material).map(({ title, document }) => [title[language], document[language]]);
  const title = words.document(material.guide.documentTitle);
  return { title, blocks: [table(words.documentHead, rows)] };
}

const SECTIONS = [overview, left, steps, mailboxSection, secret, permissions, changes, undo, differences];

/** What was done, what remains, and how to go back. It never holds a secret. */
export function makeReport(material: Material, language: Language): Document {
  const { guide, engagement } = material;
  return {
    language,
    title: reportWords[language].title(guide.title[language], engagement.summary.customer),
    sections: SECTIONS.flatMap((section) => section(material, language)),
  };
}
