import type { Cloud } from '../clouds/cloud.ts';

const OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);

/** With an address before it a name says itself whose permission it is. */
const isWhole = (name: string): boolean => OPENID.has(name) || name.includes('://');

/** Short names would mean the worldwide Graph in every cloud, so each is qualified by this cloud's. */
export const graphScopes = (cloud: Cloud, names: readonly string[]): string[] =>
  names.map((name) => (isWhole(name) ? name : `${cloud.audiences.graph}/${name}`));
