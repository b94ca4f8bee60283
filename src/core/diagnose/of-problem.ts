import type { DiagnosisId, Place } from '../../contract/diagnosis-ids.ts';
import type { Collected, DiagnosisContext } from '../../contract/diagnosis.ts';
import type { Problem, ProblemCode } from '../../contract/problem.ts';

/** What the catalogue can be asked about a problem. */
export interface Asked {
  /** What a service said, where it said something. */
  readonly text: string;
  readonly context: DiagnosisContext;
  /** The problem itself is the proof of these, most likely first. */
  readonly proves: readonly DiagnosisId[];
  readonly collected: Collected;
}

type Of<Code extends ProblemCode> = Extract<Problem, { code: Code }>;
type Row<Code extends ProblemCode> = (problem: Of<Code>) => Partial<Asked>;
type Refused = Of<'service-refused'>;

const PLACES: Readonly<Partial<Record<string, Place>>> = {
  graph: 'graph',
  arm: 'arm',
  exchange: 'exchange-admin',
};
const CONSENT = /appRoleAssign|oauth2PermissionGrants/i;

const proves =
  (...ids: DiagnosisId[]) =>
  (): Partial<Asked> => ({ proves: ids });

const CLAIMS: Readonly<Record<Of<'connection-check-failed'>['claim'], readonly DiagnosisId[]>> = {
  aud: ['token-wrong-audience'],
  tid: ['token-wrong-tenant'],
  appid: ['token-wrong-tenant'],
  roles: ['token-no-roles'],
  token: [],
};

/** Problems of our own house (files, keychain, a step's name) explain themselves and have no row. */
const ROWS: { readonly [Code in ProblemCode]?: Row<Code> } = {
  'answers-invalid': ({ issues }) => ({
    proves: issues.some(({ reason }) => reason === 'secret-id-not-value') ? ['entra-secret-id-pasted'] : [],
  }),
  'tenant-unknown': proves('entra-tenant-not-found'),
  'sign-in-refused': ({ serviceCode, text, at, correlationId, traceId }) => ({
    text: `${serviceCode} ${text}`,
    collected: { at, ...(correlationId && { correlationId }), ...(traceId && { traceId }) },
  }),
  'sign-in-unavailable': ({ reason }) => ({ text: reason }),
  'wrong-tenant': proves('token-wrong-tenant', 'entra-guest-or-wrong-account'),
  'wrong-account': proves('entra-guest-or-wrong-account'),
  'role-missing': proves('graph-insufficient-privileges', 'graph-pim-inactive'),
  'policy-forbids-secrets': proves('graph-secret-policy-blocked'),
  'policy-shortens-secret': proves('graph-secret-lifetime'),
  'name-taken': proves('graph-duplicate-app'),
  'adopt-not-found': proves('graph-object-id-of-application', 'entra-app-not-in-tenant'),
  'permission-unknown': proves('perm-names-in-doc-wrong'),
  'service-refused': serviceRefused,
  'network-lost': ({ detail }) => ({ text: detail, context: { where: 'network' } }),
  throttled: proves('graph-throttled'),
  'directory-late': proves('graph-replication'),
  'connection-check-failed': ({ claim, actual }) => ({
    text: claim === 'token' ? actual : '',
    proves: CLAIMS[claim],
  }),
};

function serviceRefused({ service, serviceCode, text, path, at, requestId }: Refused): Partial<Asked> {
  const where = CONSENT.test(path) ? 'consent' : PLACES[service];
  return {
    text: `${serviceCode} ${text}`,
    context: where === undefined ? {} : { where },
    collected: { at, ...(requestId && { requestId }) },
  };
}

export function ofProblem(problem: Problem): Asked {
  // The row of a code takes the problem of that code; TypeScript does not follow the pairing through an index.
  const row = ROWS[problem.code] as ((of: Problem) => Partial<Asked>) | undefined;
  return { text: '', context: {}, proves: [], collected: {}, ...row?.(problem) };
}
