import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { answers, type Answers } from '../../contract/guides.ts';
import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import { failWith, type Attempt } from '../failure.ts';

/** YAML, of which JSON is a part. What is wrong with single answers is for the guide to say. */
export async function readAnswers(file: string): Promise<Attempt<Answers>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const lines = new LineCounter();
  const document = parseDocument(text.value, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return unreadable(file, `line ${String(line)}: ${error.message}`);
  }
  const content: unknown = document.toJS() ?? {};
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return unreadable(file, 'it holds no questions with answers (key: value)');
  }
  return shapeOf(content);
}

async function readText(file: string): Promise<Attempt<string>> {
  try {
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown;
    return unreadable(file, thrown.code === 'ENOENT' ? 'there is no such file' : thrown.message);
  }
}

function unreadable(file: string, reason: string) {
  return failWith({ code: 'file-unreadable', file, reason });
}

const FORMS = 'a text, a number or a list of texts';

/** A key without a value is no answer. What is left must be of a form that the wire carries. */
function shapeOf(content: object): Attempt<Answers> {
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
  const parsed = answers.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
  const [first, ...rest] = fields.map((field): AnswerIssue => ({
    field,
    reason: 'wrong-type',
    allowed: FORMS,
  }));
  if (first === undefined) throw parsed.error;
  return failWith({ code: 'answers-invalid', issues: [first, ...rest] });
}

/** A file named in the answers lies where the answers say, seen from the answers file. */
export function locateFiles(given: Answers, fileKeys: readonly string[], answersFile: string): Answers {
  const located = fileKeys.flatMap((key): [string, string][] => {
    const value = given[key];
    return typeof value === 'string' && value !== '' ? [[key, resolve(dirname(answersFile), value)]] : [];
  });
  return { ...given, ...Object.fromEntries(located) };
}
