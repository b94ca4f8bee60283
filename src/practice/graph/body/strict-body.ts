import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import published from '../../data/request-schemas.json' with { type: 'json' };
import { isObject } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import { badRequest, invalidValue, missingValue, readOnly } from '../refusal.ts';
import type { GraphRefusal } from '../refusal.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: { readonly [name: string]: unknown };
}
interface Known {
  readonly resource: string;
  readonly readOnly: ReadonlySet<string>;
  readonly valid: ValidateFunction;
}

/** Not marked in the metadata, yet not a client's to set: secrets come from addPassword alone. */
const alsoReadOnly: Readonly<Record<string, readonly string[]>> = {
  application: [
    'passwordCredentials',
    'deletedDateTime',
    'verifiedPublisher',
    'certification',
    'disabledByMicrosoftStatus',
  ],
  servicePrincipal: [
    'passwordCredentials',
    'deletedDateTime',
    'verifiedPublisher',
    'disabledByMicrosoftStatus',
    'appOwnerOrganizationId',
    'appDisplayName',
  ],
};
/** Marked read-only, yet given once by whoever creates or adopts an application. */
const GIVEN_ONCE = 'uniqueName';

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const operations = new Map<string, Schema>(Object.entries(published.operations));
const definitions = new Map<string, Schema>(Object.entries(published.$defs));
const compiled = new Map<string, Known>();

/** Holds a body against the closed schema of its operation, as the service does: what it does not know it refuses. */
export function checkBody(operation: string, body: JsonObject): void {
  const known = compiled.get(operation) ?? compile(operation);
  if (!known.valid(body)) throw refusalOf(known.valid.errors ?? [], known.resource);
  for (const name of Object.keys(body)) {
    if (known.readOnly.has(name)) throw readOnly(name);
  }
}

function compile(operation: string): Known {
  const schema = operations.get(operation);
  if (schema === undefined) throw new Error(`No schema for ${operation}`);
  const type = schema.$ref?.split('/').at(-1) ?? '';
  const resource = type.replace('microsoft.graph.', '');
  const own = Object.entries((definitions.get(type) ?? schema).properties ?? {});
  const marked = own.filter(
    ([name, property]) => isObject(property) && property['readOnly'] === true && name !== GIVEN_ONCE,
  );
  const known: Known = {
    resource,
    readOnly: new Set([...marked.map(([name]) => name), ...(alsoReadOnly[resource] ?? [])]),
    valid: ajv.compile({ ...schema, $defs: published.$defs }),
  };
  compiled.set(operation, known);
  return known;
}

/** An unknown name explains more than the mismatch it causes further out. */
function refusalOf(errors: readonly ErrorObject[], resource: string): GraphRefusal {
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties');
  if (unknown !== undefined)
    return badRequest(`Invalid property '${String(unknown.params['additionalProperty'])}'.`);
  const missing = errors.find(({ keyword }) => keyword === 'required');
  if (missing !== undefined) return missingValue(String(missing.params['missingProperty']), titled(resource));
  const property = errors[0]?.instancePath
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .at(-1);
  return invalidValue(property ?? '', titled(resource));
}

/** `servicePrincipal` is `ServicePrincipal` in messages. */
export function titled(resource: string): string {
  return resource.charAt(0).toUpperCase() + resource.slice(1);
}
