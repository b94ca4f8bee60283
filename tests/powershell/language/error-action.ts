import { Thrown, type ErrorRecord } from '../values/errors.ts';
import { textOf } from '../values/text.ts';
import { ArrayList } from '../values/value.ts';
import type { Call, Command, Frame } from './frame.ts';
import type { Given } from './given.ts';
import { NotSpoken } from './not-spoken.ts';

const ACTIONS = ['stop', 'continue', 'silentlycontinue', 'ignore'];

export const PREFERENCE = 'ErrorActionPreference';

function action(said: string): string {
  const found = ACTIONS.find((each) => each === said.toLowerCase());
  if (found === undefined) throw new NotSpoken(`the error action ${said}`);
  return found;
}

/** Whether errors that end a statement end the script. */
export const stopsScript = ({ scope }: Frame): boolean =>
  textOf(scope.get(PREFERENCE)).toLowerCase() === 'stop';

/** What a command does with an error that ends nothing by itself. */
export function failing({ hears }: Command, given: Given, frame: Frame): Call['fail'] {
  const { session, scope } = frame;
  const preference = hears === 'caller' ? scope.get(PREFERENCE) : session.global.get(PREFERENCE);
  const how = action(given.text('ErrorAction') ?? textOf(preference));
  return (record: ErrorRecord) => {
    if (how === 'stop') throw new Thrown(record, true);
    if (how === 'continue') session.report(record);
  };
}

/** Warnings go to the window, to a variable, or nowhere. */
export function warning(given: Given, { session, scope }: Frame): Call['warn'] {
  const quiet = given.has('WarningAction') && action(given.text('WarningAction') ?? '') !== 'continue';
  const variable = given.text('WarningVariable');
  const kept = new ArrayList();
  if (variable !== undefined) scope.set(variable, kept);
  return (text) => {
    kept.items.push(text);
    if (!quiet) session.warn(text);
  };
}
