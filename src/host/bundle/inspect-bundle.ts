import type { BundleInspected } from '../../contract/bundle.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Handler } from '../handlers/handler.ts';
import { holdsSecret } from './holds-secret.ts';
import { openBundle } from './open-bundle.ts';

export async function inspectBundle(
  asked: Parameters<Handler<'bundle.inspect'>>[0],
): Promise<Result<BundleInspected>> {
  const opened = await openBundle(asked);
  if (!opened.ok) return opened;
  const { values, contents, ...file } = opened.value;
  const { guide, engagement, tenant, app, secret, certificate, createdAt } = values;
  return done({
    ...file,
    contents: [...contents],
    hasSecret: holdsSecret(values),
    engagement,
    guide,
    tenantId: tenant?.id,
    clientId: app.clientId,
    secretEnds: secret?.ends ?? certificate?.ends,
    createdAt,
  });
}
