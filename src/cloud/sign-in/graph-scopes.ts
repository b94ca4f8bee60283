import type { Cloud } from '../clouds/cloud.ts';

const OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Short names would mean the worldwide Graph in every cloud, so each is qualified by this cloud's. */
export const graphScopes = (cloud: Cloud, names: readonly string[]): string[] =>
  names.map((name) => (OPENID.has(name) ? name : `${cloud.audiences.graph}/${name}`));
