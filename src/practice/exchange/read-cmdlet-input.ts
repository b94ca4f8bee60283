import { isObject, textOf, type JsonObject } from '../directory/json.ts';
import type { Json } from '../directory/model.ts';
import { requestRefusal } from './refusal.ts';

export interface CmdletInput {
  readonly name: string;
  readonly parameters: JsonObject;
}

/** `{"CmdletInput":{"CmdletName":"…","Parameters":{…}}}`. */
export function readCmdletInput(body: unknown): CmdletInput {
  const input = isObject(body) ? body['CmdletInput'] : undefined;
  if (!isObject(input)) throw missing('CmdletInput');
  const name = textOf(input, 'CmdletName');
  if (name === '') throw missing('CmdletName');
  return { name, parameters: parametersOf(input['Parameters'] ?? {}) };
}

function parametersOf(given: Json): JsonObject {
  if (!isObject(given)) throw missing('Parameters');
  return given;
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
