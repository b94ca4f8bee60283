import type { PracticeRequest } from '../serve/http.ts';
import { bearerIn, claimedBy } from '../tokens/bearer.ts';

/** The display name of an application by its client id. */
export type NameApp = (clientId: string) => string;

/** By what the token says, whether it was taken or not; at the sign-in service by the form. */
export function callerOf({ headers, body }: PracticeRequest, nameApp: NameApp): string {
  const bearer = bearerIn(headers['authorization']);
  if (typeof bearer === 'string') return formCaller(headers, body, nameApp);
  const { upn, appid } = claimedBy(bearer.token);
  if (typeof upn === 'string') return upn;
  return typeof appid === 'string' ? nameApp(appid) : '';
}

function formCaller(headers: PracticeRequest['headers'], body: Buffer, nameApp: NameApp): string {
  if (!/^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '')) return '';
  const form = new URLSearchParams(body.toString('utf8'));
  const person = form.get('login') ?? form.get('username');
  if (person !== null) return person;
  const clientId = form.get('client_id');
  return clientId === null ? '' : nameApp(clientId);
}
