import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import requests from '../../data/request-schemas.json' with { type: 'json' };
import responses from '../../data/response-schemas.json' with { type: 'json' };
import { closedByName, closedListByName } from './closed-by-name.ts';

type Side = 'request' | 'answer';
type Schemas = Readonly<Record<string, object>>;

const published: Readonly<Record<Side, { operations: Schemas; $defs: object }>> = {
  request: requests,
  answer: responses,
};

/** Answered by the practice cloud and by Microsoft Graph, though not in the excerpt of the metadata. */
const beyondTheExcerpt: Schemas = {
  'GET /organization/{id}': { $ref: '#/$defs/microsoft.graph.organization' },
  'GET /directoryRoles/{id}': { $ref: '#/$defs/microsoft.graph.directoryRole' },
  'GET /policies/appManagementPolicies/{id}': { $ref: '#/$defs/microsoft.graph.appManagementPolicy' },
  'POST /servicePrincipals/{id}/addKey': { $ref: '#/$defs/microsoft.graph.keyCredential' },
  'GET /applications/{id}/appManagementPolicies': {
    $ref: '#/$defs/microsoft.graph.appManagementPolicyCollectionResponse',
  },
  'GET /servicePrincipals/{id}/appManagementPolicies': {
    $ref: '#/$defs/microsoft.graph.appManagementPolicyCollectionResponse',
  },
  'GET /roleManagement/directory/roleAssignments/{id}': {
    $ref: '#/$defs/microsoft.graph.unifiedRoleAssignment',
  },
  'POST /roleManagement/directory/roleAssignments': { $ref: '#/$defs/microsoft.graph.unifiedRoleAssignment' },
  'GET /users/{id}/calendar': closedByName('calendar'),
  'GET /communications/callRecords': closedListByName('callRecord'),
  'POST /policies/appManagementPolicies': { $ref: '#/$defs/microsoft.graph.appManagementPolicy' },
};
/** They carry no body in either direction. */
const bodiless: Schemas = Object.fromEntries(
  [
    'GET /applications/$count',
    'GET /servicePrincipals/$count',
    'GET /users/$count',
    'DELETE /applications/{id}',
    'DELETE /servicePrincipals/{id}',
    'DELETE /applications/{id}/owners/{id}/$ref',
    'DELETE /servicePrincipals/{id}/owners/{id}/$ref',
    'DELETE /applications/{id}/federatedIdentityCredentials/{id}',
    'DELETE /servicePrincipals/{id}/appRoleAssignments/{id}',
    'DELETE /servicePrincipals/{id}/appRoleAssignedTo/{id}',
    'DELETE /oauth2PermissionGrants/{id}',
    'DELETE /directory/deletedItems/{id}',
    'DELETE /policies/appManagementPolicies/{id}',
    'PATCH /policies/appManagementPolicies/{id}',
    'POST /applications/{id}/appManagementPolicies/$ref',
    'POST /servicePrincipals/{id}/appManagementPolicies/$ref',
    'DELETE /applications/{id}/appManagementPolicies/{id}/$ref',
    'DELETE /servicePrincipals/{id}/appManagementPolicies/{id}/$ref',
    'DELETE /roleManagement/directory/roleAssignments/{id}',
  ].map((operation) => [operation, { not: {} }]),
);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const compiled = new Map<object, ValidateFunction>();
const known = new Map<Side, ReadonlyMap<string, object>>(
  (['request', 'answer'] as const).map((side) => [side, bySignature(side)]),
);
const patterns = [...new Set([...known.values()].flatMap((schemas) => [...schemas.keys()]))]
  .toSorted((left, right) => wordsIn(right) - wordsIn(left))
  .map((signature) => ({ signature, pattern: patternOf(signature) }));

/**
 * The operation a request names, in a form in which every spelling of it is the same: `GET /applications/{}` for
 * `/v1.0/applications(appId='…')` too. `undefined` when Microsoft publishes no such operation.
 */
export function operationOf(method: string, path: string): string | undefined {
  const asked = `${method} ${plain(path)}`.toLowerCase();
  return patterns.find(({ pattern }) => pattern.test(asked))?.signature;
}

/** The closed schema of an operation's body; `error` is what every refusal looks like. */
export function bodySchema(side: Side, operation: string): ValidateFunction | undefined {
  const schema = known.get(side)?.get(operation);
  if (schema === undefined) return undefined;
  const valid = compiled.get(schema) ?? ajv.compile({ ...schema, $defs: published[side].$defs });
  compiled.set(schema, valid);
  return valid;
}

function bySignature(side: Side): ReadonlyMap<string, object> {
  const extra = side === 'answer' ? { ...beyondTheExcerpt, ...bodiless } : {};
  return new Map(
    Object.entries<object>({ ...extra, ...published[side].operations }).map(([name, schema]) => [
      signatureOf(name),
      schema,
    ]),
  );
}

function signatureOf(operation: string): string {
  const [method = '', path] = operation.split(' ', 2);
  return path === undefined ? operation : `${method} ${plain(path)}`.replaceAll(/\{[^}]*\}/g, '{}');
}

/** Without query and version, keys as steps of the path, actions without their namespace. */
function plain(path: string): string {
  return decoded(path.replace(/\?.*$/s, ''))
    .replace(/^\/(v1\.0|beta)(\/myorganization)?(?=\/)/i, '')
    .replaceAll(/\((?:\w+\s*=\s*)?(?:'(?:[^']|'')*'|[^')]+)\)/g, '/{}')
    .replaceAll(/\/microsoft\.graph\.(?=(add|remove|restore|getByIds|delta))/gi, '/');
}

/** What cannot be decoded stands as it is, and names no operation. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function patternOf(signature: string): RegExp {
  const escaped = signature
    .toLowerCase()
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('{}', '[^/]+');
  return new RegExp(`^${escaped}$`);
}

function wordsIn(signature: string): number {
  return signature.replaceAll('{}', '').length;
}
