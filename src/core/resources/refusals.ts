import type { ResourceSpec } from '../guides/guide.ts';
import type { Answer } from '../ports.ts';
import { graphError } from './graph-shapes.ts';
import type { Write } from './kind.ts';

/**
 * What a refused write means.
 * `adopt`: it is there already · `late`: a replica has not seen what it stands on, wait · `taken`: a soft-deleted
 * application still holds the uniqueName · `gone`: what was to be removed is not there · `forbidden`: not this person ·
 * `signed-out` · `unknown`: no telling whether it took effect, look again · `refused`: stop and say so.
 */
export type Verdict =
  | 'done'
  | 'adopt'
  | 'late'
  | 'taken'
  | 'gone'
  | 'throttled'
  | 'forbidden'
  | 'signed-out'
  | 'unknown'
  | 'refused';

type KindName = ResourceSpec['kind'];
interface Row {
  readonly kinds?: readonly KindName[];
  readonly operation?: Write['operation'];
  readonly status: number;
  readonly code?: string;
  /** Several refusals share Request_BadRequest; Graph does not translate its texts. */
  readonly text?: string;
  readonly verdict: Verdict;
}

const grants: readonly KindName[] = ['app-role-assignment', 'delegated-permission-grant'];
const principals: readonly KindName[] = ['service-principal', 'resource-service-principal'];

const mailboxes: readonly KindName[] = ['mailbox-permission', 'smtp-auth', 'imap-enabled'];

/** First match counts. Sources: public reports of the live service, see the practice cloud's document. */
const rows: readonly Row[] = [
  { operation: 'remove', status: 404, verdict: 'gone' },
  { operation: 'remove', status: 400, text: 'not found', verdict: 'gone' },
  { operation: 'remove', status: 400, text: 'No password credential found', verdict: 'gone' },
  {
    kinds: ['application'],
    operation: 'create',
    status: 409,
    code: 'Request_MultipleObjectsWithSameKeyValue',
    verdict: 'taken',
  },
  { kinds: principals, status: 409, code: 'Request_MultipleObjectsWithSameKeyValue', verdict: 'adopt' },
  { kinds: ['app-role-assignment'], status: 400, text: 'already exists on the object', verdict: 'adopt' },
  {
    kinds: ['delegated-permission-grant'],
    status: 409,
    code: 'Request_MultipleObjectsWithSameKeyValue',
    verdict: 'adopt',
  },
  { status: 409, code: 'Directory_ConcurrencyViolation', verdict: 'late' },
  { status: 503, code: 'Directory_ConcurrencyViolation', verdict: 'late' },
  { status: 404, code: 'Request_ResourceNotFound', verdict: 'late' },
  { kinds: principals, status: 400, text: 'does not reference a valid application object', verdict: 'late' },
  { kinds: principals, status: 403, text: 'backing application of the service principal', verdict: 'late' },
  { kinds: grants, status: 400, text: 'Not a valid reference update', verdict: 'late' },
  { kinds: grants, status: 400, text: 'Permission being assigned was not found', verdict: 'late' },
  { kinds: grants, status: 400, text: 'reference-property objects are not present', verdict: 'late' },
  { kinds: ['azure-role-assignment'], status: 400, code: 'PrincipalNotFound', verdict: 'late' },
  { kinds: ['azure-role-assignment'], status: 409, code: 'RoleAssignmentExists', verdict: 'adopt' },
  {
    kinds: ['exchange-service-principal'],
    operation: 'create',
    status: 400,
    text: 'already exist',
    verdict: 'adopt',
  },
  // The mailbox was read: what Exchange does not find yet is its own copy of the app.
  { kinds: mailboxes, status: 404, verdict: 'late' },
  { kinds: ['exchange-service-principal', ...mailboxes], status: 401, verdict: 'forbidden' },
  // Nobody is signed in to Azure, or not by its rules: somebody has to be.
  { kinds: ['azure-role-assignment'], status: 401, verdict: 'forbidden' },
  // No role helps against a quota, nor against a policy that asks for a second factor.
  { status: 403, code: 'Directory_QuotaExceeded', verdict: 'refused' },
  { status: 403, code: 'RequestDisallowedByPolicy', verdict: 'refused' },
  { status: 403, verdict: 'forbidden' },
  { status: 401, verdict: 'signed-out' },
  { status: 429, verdict: 'throttled' },
  { status: 0, verdict: 'unknown' },
];

export function errorOf(answer: Answer): { code: string; text: string } {
  const parsed = graphError.safeParse(answer.body);
  if (!parsed.success) return { code: '', text: answer.failure?.detail ?? '' };
  return { code: parsed.data.error.code ?? '', text: parsed.data.error.message ?? '' };
}

function fits(row: Row, asked: { kind: KindName; operation: Write['operation'] }, answer: Answer): boolean {
  const { status, operation = asked.operation, kinds = [asked.kind] } = row;
  return (
    status === answer.status &&
    operation === asked.operation &&
    kinds.includes(asked.kind) &&
    says(row, answer)
  );
}

function says({ code, text = '' }: Row, answer: Answer): boolean {
  const error = errorOf(answer);
  return (code ?? error.code) === error.code && error.text.includes(text);
}

export function verdictOf(asked: { kind: KindName; operation: Write['operation'] }, answer: Answer): Verdict {
  if (answer.status >= 200 && answer.status < 300) return 'done';
  const row = rows.find((each) => fits(each, asked, answer));
  if (row !== undefined) return row.verdict;
  return answer.status >= 500 ? 'unknown' : 'refused';
}
