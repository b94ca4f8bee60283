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

const TWINS: Readonly<Record<Of<'twins-refused'>['reason'], readonly DiagnosisId[]>> = {
  role: ['adt-403-no-role', 'adt-api-permission-confusion'],
  private: ['adt-public-access-off'],
  token: ['token-wrong-audience', 'adt-audience'],
  host: ['adt-host-wrong'],
  other: [],
};

const SMARTSPACE: Readonly<Record<Of<'smartspace-refused'>['reason'], readonly DiagnosisId[]>> = {
  'sign-in-again': ['ss-401-reauth'],
  token: ['token-wrong-audience', 'ss-two-ids-swapped'],
  forbidden: ['ss-403-workspace', 'entra-assignment-required'],
  'not-an-api': ['ss-wrong-api-host'],
  'not-found': ['ss-version-mismatch', 'ss-wrong-api-host'],
  other: [],
};

/** Closed over the problems. `null`: of our own house (files, keychain, a step's name), it explains itself. */
const ROWS: { readonly [Code in ProblemCode]: Row<Code> | null } = {
  'answers-invalid': ({ issues }) => ({
    proves: issues.some(({ reason }) => reason === 'secret-id-not-value') ? ['entra-secret-id-pasted'] : [],
  }),
  'file-unreadable': null,
  'guide-unknown': null,
  'step-unknown': null,
  'step-not-by-hand': null,
  'engagement-unknown': null,
  'engagement-busy': null,
  'engagement-owns-things': null,
  'store-newer': null,
  'store-unreadable': null,
  'cloud-unknown': null,
  'cloud-file-invalid': null,
  'tenant-unknown': proves('entra-tenant-not-found'),
  'keychain-missing': null,
  'keychain-locked': null,
  'keychain-failed': null,
  'signed-out': null,
  'signed-out-of-azure': null,
  'signed-out-of-exchange': null,
  'powershell-unavailable': ({ detail }) => ({ text: detail, context: { where: 'powershell' } }),
  'sign-in-cancelled': null,
  'sign-in-timed-out': null,
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
  'adopt-unsuitable': null,
  'permission-unknown': proves('perm-names-in-doc-wrong'),
  'api-unknown': proves('graph-sp-list-empty', 'entra-resource-sp-missing'),
  'api-ambiguous': proves('graph-duplicate-app'),
  'api-disabled': proves('entra-app-disabled'),
  'api-is-own': proves('ss-two-ids-swapped'),
  'api-role-unusable': proves('graph-role-name-null', 'graph-role-not-found'),
  'azure-subscription-unusable': null,
  'mailbox-unusable': proves('exo-mailbox-not-found'),
  'exchange-object-id-wrong': proves('exo-newsp-wrong-objectid'),
  'twins-instance-unusable': null,
  'twins-refused': ({ reason, detail, at, requestId }) => ({
    text: detail,
    proves: TWINS[reason],
    context: { product: 'azure-digital-twins', where: 'adt-data' },
    collected: { at, ...(requestId && { requestId }) },
  }),
  'smartspace-refused': ({ reason, detail, at, requestId }) => ({
    text: detail,
    proves: SMARTSPACE[reason],
    context: { product: 'smartspace', where: 'smartspace' },
    collected: { at, ...(requestId && { requestId }) },
  }),
  'workspace-closed': proves('ss-403-workspace', 'ss-app-needs-two-admins'),
  'service-refused': serviceRefused,
  'network-lost': ({ detail }) => ({ text: detail, context: { where: 'network' } }),
  'mail-unknown-in-cloud': null,
  throttled: proves('graph-throttled'),
  'directory-late': proves('graph-replication'),
  'connection-check-failed': ({ claim, actual }) => ({
    text: claim === 'token' ? actual : '',
    proves: CLAIMS[claim],
  }),
  drift: null,
  'not-yet-run': null,
  'renewal-not-begun': null,
  cancelled: null,
  'values-invalid': ({ issues }) => ({
    proves: issues.some(({ reason }) => reason === 'secret-id-not-value') ? ['entra-secret-id-pasted'] : [],
  }),
  'file-exists': null,
  'file-unwritable': null,
  'file-type-unknown': null,
  'pdf-unavailable': null,
  'passphrase-weak': null,
  'passphrase-missing': null,
  'passphrase-wrong': null,
  'recipient-invalid': null,
  'bundle-cloud-unknown': null,
  'bundle-other-app': null,
  'bundle-damaged': null,
  'web-xml-refused': null,
  'web-xml-other-host': null,
  'request-invalid': null,
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
  const row = ROWS[problem.code] as ((of: Problem) => Partial<Asked>) | null;
  return { text: '', context: {}, proves: [], collected: {}, ...row?.(problem) };
}
