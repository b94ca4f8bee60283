import { expect } from 'vitest';
import { entrada, startEntrada } from '../cli/entrada.ts';
import type { Watched } from './kill-points.ts';
import { lookAtApp } from './look-at-tenant.ts';
import type { Place } from './place.ts';
import { countActions, runDocumentOf } from './run-document.ts';

interface Killed {
  /** Of the app, by which the moment is watched and the tenant looked at. */
  readonly name: string;
  readonly args: readonly string[];
  readonly watched: Watched;
  /** What the app has in the end. */
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  /** How much a third run finds as desired. */
  readonly kept: number;
}

/** Killed at that moment, the run is made good by the next one: nothing twice, and the secret that lives is the one kept. */
export async function killAndRunAgain({ keyring, tenant }: Place, killed: Killed) {
  const { name, args, watched, roles, scopes, kept } = killed;
  const { child, ended } = startEntrada(args, keyring.environment);
  const stop = watched(name, () => child.kill('SIGKILL'));
  const end = await ended;
  stop();
  // Null: it ended by the signal and not by itself.
  expect(end.code).toBeNull();

  const again = runDocumentOf(await entrada(args, keyring.environment));
  expect(again.problems).toEqual([]);
  const app = await lookAtApp(tenant.graph, name);
  expect([app.applications.length, app.principals.length, app.secrets.length]).toEqual([1, 1, 1]);
  expect([app.roles, app.scopes]).toEqual([roles, scopes]);
  const clientId = String(app.applications[0]?.['appId']);
  const entries = (await keyring.secrets()).filter(({ account }) => account.includes(clientId));
  expect(entries.map(({ account }) => account)).toEqual([
    `client-secret/${tenant.graph.cloud.tenant.id}/${clientId}/${String(app.secrets[0])}`,
  ]);
  const third = runDocumentOf(await entrada(args, keyring.environment));
  expect([countActions(third), third.problems]).toEqual([{ kept }, []]);
  return app;
}
