import { done, type Result } from '../../contract/problem.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import { resourcesFor } from '../../core/guides/select.ts';
import type { Held } from '../../core/handover/bundle/bundle-values.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { readCertificate } from '../secret/read-certificate.ts';
import { readSecret } from '../secret/read-secret.ts';

/**
 * What a bundle takes out of the keychain. Some guides want no credential; one that wants one is never sealed without
 * it. Unencrypted only what is public leaves, and only where it is there.
 */
export async function heldFor(
  context: HostContext,
  insight: Insight,
  isSealed: boolean,
): Promise<Result<Held>> {
  const { guide, record } = insight;
  const isComplete = checkAnswers(guide, record.answers).length === 0;
  const wanted = isComplete ? resourcesFor(guide, record.answers).map(({ kind }) => kind) : [];
  if (wanted.includes('client-certificate')) return certificateFor(context, insight, isSealed);
  if (!isSealed || (isComplete && !wanted.includes('client-secret'))) return done({});
  const secret = await readSecret(context, record.id);
  return secret.ok ? done({ secret: secret.value }) : secret;
}

async function certificateFor(
  context: HostContext,
  insight: Insight,
  isSealed: boolean,
): Promise<Result<Held>> {
  const kept = await readCertificate(context, insight);
  if (kept.ok) return done({ certificate: isSealed ? kept.value : { pem: kept.value.pem } });
  return isSealed ? kept : done({});
}
