import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, type Ended } from '../cli/entrada.ts';
import { PERMISSIONS, writeAnswers } from './answers.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp, lookAtTenant } from './look-at-tenant.ts';
import { openPlace, type Place } from './place.ts';
import { countActions, runDocumentOf, stateOf, withAction } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

const OF_EXCHANGE = ['IMAP.AccessAsApp', 'SMTP.SendAsApp'];
const OF_GRAPH = PERMISSIONS.filter((value) => !OF_EXCHANGE.includes(value));

describe.skipIf(missingForKeyring.length > 0)('one person registers, another consents', () => {
  let place: Place;

  beforeAll(async () => {
    place = await openPlace('roles');
  });
  afterAll(() => place.close());

  const apply = (upn: string, more: readonly string[] = ['--json']): Promise<Ended> => {
    const answers = ['--answers', writeAnswers(place.folder), '--cloud', place.tenant.cloudFile];
    const args = [
      'apply',
      'teamspace',
      ...answers,
      '--data',
      join(place.folder, 'data'),
      '--account',
      upn,
      ...more,
    ];
    return entrada(args, place.keyring.environment);
  };

  test('who holds no role is told which one, and nothing is written', async () => {
    const before = await lookAtTenant(place.tenant.graph);
    const ended = await apply('nobody@practice.example');
    const document = runDocumentOf(ended);
    expect(withAction(document, 'created')).toEqual([]);
    expect([ended.code, document.problems]).toEqual([2, []]);
    expect(stateOf(document, 'name-the-app')).toBe('waiting-for-person');
    expect(await lookAtTenant(place.tenant.graph)).toEqual(before);
    expect(await place.keyring.secrets()).toEqual([]);
  });

  test('a Cloud Application Administrator does all but the consent to Graph’s application permissions', async () => {
    const ended = await apply('apps@practice.example');
    const document = runDocumentOf(ended);
    expect(ended.code).toBe(2);
    expect(withAction(document, 'waiting').toSorted()).toEqual(
      OF_GRAPH.map((value) => `app-role-assignment/${value}`),
    );
    expect(document.problems).toEqual([]);
    expect((await lookAtApp(place.tenant.graph, 'teamspace')).roles).toEqual(OF_EXCHANGE);
  });

  test('a person reads who has to do what', async () => {
    const ended = await apply('apps@practice.example', []);
    expect(ended.stdout).toMatch(
      /Left for a person:[^]*Grant admin consent · Needs Privileged Role Administrator/,
    );
  });

  test('a Privileged Role Administrator adds the rest and nothing else', async () => {
    const ended = await apply('consent@practice.example');
    const document = runDocumentOf(ended);
    expect([ended.code, document.problems]).toEqual([2, []]);
    expect(withAction(document, 'created').toSorted()).toEqual(
      OF_GRAPH.map((value) => `app-role-assignment/${value}`),
    );
    expect(countActions(document)).toEqual({ created: OF_GRAPH.length, kept: 12 - OF_GRAPH.length });
    expect((await lookAtApp(place.tenant.graph, 'teamspace')).roles).toEqual(PERMISSIONS);
  });
});
