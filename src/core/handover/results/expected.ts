import type { PastedValues, ValueIssue } from '../../../contract/pasted-values.ts';

/** What an engagement already holds on to. */
export interface Expected {
  readonly tenantId?: string | undefined;
  /** The application that Entrada made or took over: nobody hands in another one. */
  readonly clientId?: string | undefined;
}

/** Another tenant's, or another app's, ids would be written into the wrong customer. */
export function strangers(values: PastedValues, expected: Expected): ValueIssue[] {
  const rows = [
    { field: 'tenantId', reason: 'other-tenant', given: values.tenantId, wanted: expected.tenantId },
    { field: 'clientId', reason: 'other-app', given: values.clientId, wanted: expected.clientId },
  ] as const;
  return rows.flatMap(({ field, reason, given, wanted }) =>
    given === undefined || wanted === undefined || given === wanted.toLowerCase()
      ? []
      : [{ field, reason, given, expected: wanted.toLowerCase() }],
  );
}
