import type { EngagementId } from '../../contract/ids.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { checkHttpsUrl } from '../../core/guides/answer-rules/https-url.ts';
import { derivedValues, teamspaceServerUrl } from '../../core/guides/derive.ts';
import { readInsight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';

const FIELD = 'url';

/** The server's address in the spelling that teamspace takes; the redirect URI itself is cut down to it. */
export async function checkGatewayUrl(
  context: HostContext,
  url: string,
  engagementId: EngagementId | undefined,
): Promise<Result<string>> {
  const issues = checkHttpsUrl(url).map((finding) => ({ field: FIELD, ...finding }));
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  const address = teamspaceServerUrl(url);
  return engagementId === undefined ? done(address) : compare(context, address, engagementId);
}

/** Microsoft sends people to the redirect URI only; an address elsewhere would refuse every sign-in. */
async function compare(
  { folder }: HostContext,
  address: string,
  engagementId: EngagementId,
): Promise<Result<string>> {
  const insight = await readInsight(folder, engagementId);
  if (!insight.ok) return insight;
  const { redirectUri } = derivedValues(insight.value.guide, insight.value.record.answers);
  if (typeof redirectUri !== 'string') return done(address);
  const [host, expected] = [new URL(address).host, new URL(redirectUri).host];
  return host === expected ? done(address) : refuse({ code: 'web-xml-other-host', host, expected });
}
