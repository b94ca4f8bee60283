import { isObject, type JsonObject } from '../directory/json.ts';
import { requestRefusal } from './refusal.ts';

export interface CmdletInput {
  readonly name: string;
  readonly parameters: JsonObject;
}

/** `{"CmdletInput":{"CmdletName":"…","Parameters":{…}}}`. */
export function readCmdletInput(body: unknown): CmdletInput {
  const input = isObject(body) ? body['CmdletInput'] : undefined;
  if (!isObject(input)) throw missing('CmdletInput');
  const { CmdletName: name, Parameters: parameters = null } = input;
  if (typeof name !== 'string' || name === '') throw missing('CmdletName');
  if (parameters !== null && !isObject(parameters)) throw missing('Parameters');
  return { name, parameters: parameters ?? {} };
}

export function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw requestRefusal(400, 'BadRequest', 'The payload could not be read as JSON.');
  }
}

function missing(property: string): Error {
  return requestRefusal(
    400,
    'BadRequest',
    `The property '${property}' is missing or has another type than expected.`,
  );
}
