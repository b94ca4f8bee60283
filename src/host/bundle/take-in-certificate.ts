import { done, type Result } from '../../contract/problem.ts';
import { resourcesFor } from '../../core/guides/select.ts';
import type { JournalEntry } from '../../core/journal/entry.ts';
import type { SecretName } from '../../core/ports.ts';
import { certificateName } from '../../core/reconcile/certificate-name.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import type { BundleRead } from './bundle-shape.ts';

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;
type Stamp = Pick<Outcome, 'at' | 'run' | 'by'>;

interface Taking {
  readonly insight: Insight;
  readonly values: BundleRead;
  readonly stamp: Stamp;
}

/** Both halves into the keychain; then what the journal has to say of it, if that is news. */
export async function takeInCertificate(
  context: HostContext,
  taking: Taking,
): Promise<Result<readonly Outcome[]>> {
  const kept = await keepBoth(context, taking);
  return kept.ok ? done(outcomesFor(taking)) : kept;
}

async function keepBoth({ keychain: { vault } }: HostContext, taking: Taking): Promise<Result<void>> {
  const { pem, privateKey } = taking.values.certificate ?? {};
  const name = nameOf(taking);
  if (name === undefined || pem === undefined || privateKey === undefined) return done(undefined);
  const kept = await vault.keep(certificateName(name), pem);
  return kept.ok ? vault.keep(name, privateKey) : kept;
}

/** The tenant as the record spells it: that is how a run asks for the entry. */
function nameOf({
  insight: { record },
  values: { certificate, app, tenant },
}: Taking): SecretName | undefined {
  const tenantId = (record.tenant ?? tenant)?.id;
  const { clientId } = app;
  if (tenantId === undefined || clientId === undefined || certificate === undefined) return undefined;
  return { tenantId, clientId, keyId: certificate.keyId };
}

function outcomesFor({ insight: { guide, record, known }, values, stamp }: Taking): Outcome[] {
  const { certificate, app } = values;
  const spec = resourcesFor(guide, record.answers).find(({ kind }) => kind === 'client-certificate');
  if (spec === undefined || certificate === undefined) return [];
  const { keyId, ends } = certificate;
  if (known.certificate !== undefined && known.certificate.ends >= ends) return [];
  const { applicationObjectId: id, clientId: appId } = app;
  const ids = { ...(id && { id }), ...(appId && { appId }), keyId, ends };
  const resource = { kind: spec.kind, key: spec.key };
  return [{ ...stamp, type: 'outcome', write: 0, resource, operation: 'create', result: 'adopted', ids }];
}
