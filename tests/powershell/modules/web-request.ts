import { fromJson } from '../cmdlets/json-text.ts';
import { cmdlet, once } from '../cmdlets/stages.ts';
import type { Call, Command, Stage } from '../language/frame.ts';
import type { Given } from '../language/given.ts';
import { NotSpoken } from '../language/not-spoken.ts';
import { raised } from '../values/errors.ts';
import { Hashtable } from '../values/hashtable.ts';
import { textOf } from '../values/text.ts';
import type { Value } from '../values/value.ts';
import type { PracticeService } from './practice-service.ts';

function pairs(value: Value): Record<string, string> {
  if (value === undefined) return {};
  if (!(value instanceof Hashtable)) throw new NotSpoken('a request with anything but a hashtable');
  return Object.fromEntries(value.entries.map(({ key, value: held }) => [key, textOf(held)]));
}

const bodyOf = (value: Value): string | URLSearchParams =>
  typeof value === 'string' ? value : new URLSearchParams(pairs(value));

const contentType = (given: Given): Record<string, string> =>
  given.has('ContentType') ? { 'content-type': given.text('ContentType') ?? '' } : {};

/** `Invoke-RestMethod`, of PowerShell itself; a hashtable as body of a POST is a form, and a status above 399 ends the statement. */
export function webRequest({ fetchText }: Pick<PracticeService, 'fetchText'>): Command {
  const invoke = ({ given, frame, out }: Call): Stage =>
    once(async () => {
      const { status, text } = await fetchText(given.text('Uri') ?? '', {
        method: given.text('Method')?.toUpperCase() ?? 'GET',
        headers: { ...pairs(given.value('Headers')), ...contentType(given) },
        ...(given.has('Body') && { body: bodyOf(given.value('Body')) }),
      });
      if (status > 399)
        throw raised(
          `Response status code does not indicate success: ${String(status)}.`,
          'WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
          'Microsoft.PowerShell.Commands.HttpResponseException',
        );
      await out(fromJson(JSON.parse(text), frame.session.edition));
    });
  return cmdlet(
    'Invoke-RestMethod',
    { Uri: 0, Method: 'named', Body: 'named', Headers: 'named', ContentType: 'named' },
    invoke,
  );
}
