import type { EngagementId } from '../../contract/ids.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { readInsight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { secretNameOf } from './secret-name.ts';

/** The newest secret's value. Only reveal and copy ask for it. */
export async function readSecret(context: HostContext, id: EngagementId): Promise<Result<string>> {
  const insight = await readInsight(context.folder, id);
  if (!insight.ok) return insight;
  const name = secretNameOf(insight.value);
  if (name === undefined) return refuse({ code: 'not-yet-run' });
  const found = await context.keychain.vault.get(name);
  if (!found.ok) return found;
  if (found.value !== undefined) return done(found.value);
  return refuse({ code: 'keychain-failed', detail: `no entry for the secret ${name.keyId}` });
}
