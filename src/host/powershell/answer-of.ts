import type { Answer } from '../../core/ports.ts';
import { plainError } from '../../cloud/exchange/cmdlet-error.ts';
import type { Frame } from './frames.ts';

/** What a cmdlet threw, as the endpoint would have answered it. */
const STATUSES: readonly (readonly [RegExp, number])[] = [
  [/ManagementObjectNotFound|couldn't be found/i, 404],
  [/CommandNotFound|is not recognized|CmdletAccessDenied/i, 403],
];

export function answerOf(frame: Frame | undefined): Answer {
  const at = new Date().toISOString();
  if (frame === undefined) {
    const detail = 'PowerShell gave no answer in time, or has ended';
    return { status: 0, body: undefined, at, failure: { host: 'PowerShell', detail } };
  }
  if (frame.ok) return { status: 200, body: { value: frame.data }, at };
  const { type = '', message = '', fqid = '' } = frame.error ?? {};
  const [, status] = STATUSES.find(([sign]) => sign.test(`${type} ${fqid} ${message}`)) ?? [undefined, 400];
  // The module hands on what Exchange says in the form that the endpoint has it.
  const body = plainError({ error: { code: type, message, details: [{ message }] } });
  return { status, body, at };
}
