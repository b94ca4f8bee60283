import { isObject, objectOf, objectsOf, textOf, type JsonObject } from '../directory/json.ts';
import type { PracticeAnswer } from '../serve/http.ts';

const LONGEST = 400;

/** The words of a refusal, wherever the service has put them; of a batch those of its parts. */
export function saidIn(answer: PracticeAnswer | undefined): string[] {
  if (answer === undefined) return [];
  const { body, status, batch } = answer;
  const found = typeof body === 'string' ? inPage(body) : inJson(body, status, batch !== undefined);
  return found.filter((text) => text !== '').map((text) => text.slice(0, LONGEST));
}

/** The line with which a mail server refuses. */
export function saidInMail(answer: PracticeAnswer | undefined): string[] {
  if (answer === undefined || answer.status < 400) return [];
  return typeof answer.body === 'string' ? [answer.body.slice(0, LONGEST)] : [];
}

/** A page of the sign-in service that refuses, or that carries a refusal to the application. */
function inPage(html: string): string[] {
  const alert = /\srole="alert"[^>]*>([^<]*)</.exec(html)?.[1];
  const carried = /name="error_description" value="([^"]*)"/.exec(html)?.[1];
  return [unescaped(alert ?? carried ?? '')];
}

function inJson(body: PracticeAnswer['body'], status: number, isBatch: boolean): string[] {
  if (!isObject(body)) return [];
  if (!isBatch) return status < 400 ? [] : [refusalIn(body)];
  return objectsOf(body, 'responses')
    .filter((part) => Number(part['status']) >= 400)
    .map((part) => refusalIn(objectOf(part, 'body')));
}

function refusalIn(body: JsonObject): string {
  const error = objectOf(body, 'error');
  const own = [textOf(error, 'code'), textOf(error, 'message')].filter((text) => text !== '').join(': ');
  return own || textOf(body, 'error_description') || textOf(body, 'message') || textOf(body, 'title');
}

function unescaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => marks[name] ?? '');
}
