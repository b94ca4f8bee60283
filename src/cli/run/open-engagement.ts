import type { CloudChoice, Engagement } from '../../contract/engagement.ts';
import type { Answers } from '../../contract/guides.ts';
import { engagementId } from '../../contract/ids.ts';
import type { Engine } from '../../contract/wire.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { locateFiles, readAnswers } from '../answers/read-answers.ts';
import { ask } from '../engine/ask.ts';
import { failWith, misuse, type Attempt } from '../failure.ts';
import { chooseCloud } from '../options/choose-cloud.ts';
import type { Terminal } from '../terminal.ts';
import type { RunGiven } from './run-options.ts';

/** The engagement that the options mean, made where there is none yet. */
export async function openEngagement(
  engine: Engine,
  given: RunGiven,
  terminal: Terminal,
): Promise<Attempt<Engagement>> {
  const cloud = chooseCloud(given);
  if (!cloud.ok) return cloud;
  if (given.answers === undefined) return openStored(engine, given, cloud.value);
  const answers = await checkedAnswers(engine, { ...given, answers: given.answers }, terminal);
  if (!answers.ok) return answers;
  return cloud.value === undefined
    ? answerStored(engine, given, answers.value)
    : open(engine, given, { cloud: cloud.value, answers: answers.value });
}

function storedId(given: RunGiven): Attempt<string> {
  if (given.engagement === undefined) return misuse({ reason: 'no-answers' });
  const id = engagementId.safeParse(given.engagement);
  if (id.success) return { ok: true, value: id.data };
  return failWith({ code: 'engagement-unknown', engagement: given.engagement });
}

async function openStored(
  engine: Engine,
  given: RunGiven,
  cloud: CloudChoice | undefined,
): Promise<Attempt<Engagement>> {
  const id = storedId(given);
  if (!id.ok) return id;
  const stored = await ask(engine, 'engagements.read', { engagementId: id.value });
  if (!stored.ok || cloud === undefined) return stored;
  return open(engine, given, { cloud, answers: stored.value.answers });
}

async function answerStored(engine: Engine, given: RunGiven, answers: Answers): Promise<Attempt<Engagement>> {
  const id = storedId(given);
  if (!id.ok) return id;
  return ask(engine, 'engagements.answer', { engagementId: id.value, answers });
}

async function open(
  engine: Engine,
  given: RunGiven,
  { cloud, answers }: { cloud: CloudChoice; answers: Answers },
): Promise<Attempt<Engagement>> {
  const named = given.engagement === undefined ? undefined : storedId(given);
  if (named?.ok === false) return named;
  return ask(engine, 'engagements.open', {
    guide: given.guide,
    cloud,
    answers,
    ...(named === undefined ? {} : { id: named.value }),
  });
}

async function checkedAnswers(
  engine: Engine,
  { guide, answers: file }: RunGiven & { readonly answers: string },
  terminal: Terminal,
): Promise<Attempt<Answers>> {
  const guides = await ask(engine, 'guides.list', {});
  if (!guides.ok) return guides;
  const known = guides.value.find(({ id }) => id === guide);
  if (known === undefined) {
    return failWith({ code: 'guide-unknown', guide, known: guides.value.map(({ id }) => id) });
  }
  const read = await readAnswers(file);
  if (!read.ok) return read;
  const fileKeys = known.questions.filter(({ type }) => type === 'file').map(({ key }) => key);
  const answers = locateFiles(read.value, fileKeys, file);
  const checked = await ask(engine, 'answers.check', { guide, answers });
  if (!checked.ok) return checked;
  const { issues, secretMonthsWarning } = checked.value;
  if (issues.length > 0) return failWith({ code: 'answers-invalid', issues });
  if (secretMonthsWarning) terminal.tell(runWords[terminal.language].monthsWarning);
  return { ok: true, value: answers };
}
