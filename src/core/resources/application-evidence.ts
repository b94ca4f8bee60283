import type { Text } from '../../contract/text.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import type { Application } from './graph-shapes.ts';
import { labels } from './labels.ts';

type Spec = Extract<ResourceSpec, { kind: 'application' }>;

function flags(seen: Application): string {
  const on = seen.web?.implicitGrantSettings;
  return [
    ...(on?.enableAccessTokenIssuance === true ? ['enableAccessTokenIssuance'] : []),
    ...(on?.enableIdTokenIssuance === true ? ['enableIdTokenIssuance'] : []),
  ].join(', ');
}

const publicUrisOf = (seen: Application): string | undefined => seen.publicClient?.redirectUris.join(', ');

/** The observed value of the aspect that a step shows. */
export function applicationEvidence(_spec: Spec, seen: Application, aspect?: string): Text {
  const plain = (value: string): Text => ({ en: value, de: value });
  if (aspect === undefined) return labels.applicationSeen(seen.appId, seen.id);
  if (aspect.startsWith('requiredResourceAccess/'))
    return plain(aspect.slice('requiredResourceAccess/'.length));
  const values: Record<string, string | undefined> = {
    displayName: seen.displayName ?? undefined,
    signInAudience: seen.signInAudience ?? undefined,
    'web.redirectUris': seen.web?.redirectUris.join(', '),
    'web.implicitGrantSettings': flags(seen),
    'publicClient.redirectUris': publicUrisOf(seen),
    isFallbackPublicClient: `isFallbackPublicClient ${String(seen.isFallbackPublicClient)}`,
  };
  return plain(values[aspect] ?? seen.appId);
}
