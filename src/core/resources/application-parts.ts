import type { ResourceSpec } from '../guides/guide.ts';
import type { Application } from './graph-shapes.ts';

type Spec = Extract<ResourceSpec, { kind: 'application' }>;

export const issuanceFlags = ['enableAccessTokenIssuance', 'enableIdTokenIssuance'] as const;
export type IssuanceFlag = (typeof issuanceFlags)[number];

export function webUris(seen: Application | undefined): readonly string[] {
  return seen?.web?.redirectUris ?? [];
}

export function publicUris(seen: Application | undefined): readonly string[] {
  return seen?.publicClient?.redirectUris ?? [];
}

export function isOn(seen: Application | undefined, flag: IssuanceFlag): boolean {
  return seen?.web?.implicitGrantSettings?.[flag] === true;
}

export function missingWebUris(spec: Spec, seen: Application | undefined): readonly string[] {
  return (spec.web?.redirectUris ?? []).filter((uri) => !webUris(seen).includes(uri));
}

export function missingPublicUris(spec: Spec, seen: Application | undefined): readonly string[] {
  return (spec.publicClient?.redirectUris ?? []).filter((uri) => !publicUris(seen).includes(uri));
}

/** Flags that the guide wants on and that are off. One that is on beyond the guide stays on. */
export function flagsToTurnOn(spec: Spec, seen: Application | undefined): readonly IssuanceFlag[] {
  return issuanceFlags.filter((flag) => spec.web?.[flag] === true && !isOn(seen, flag));
}

/** The guide wants sign-ins without a redirect, and the registration does not allow them. */
export function forbidsPublicClient(spec: Spec, seen: Application | undefined): boolean {
  return spec.publicClient?.isFallbackPublicClient === true && seen?.isFallbackPublicClient !== true;
}
