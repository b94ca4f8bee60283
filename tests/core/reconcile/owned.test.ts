import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import { knownOf } from '../../../src/core/reconcile/known.ts';
import { ownedBy, unfinishedSecrets, uniqueNameOf, unresolved } from '../../../src/core/reconcile/owned.ts';

const at = '2026-11-20T10:00:00.000Z';
type Kind = Extract<JournalEntry, { type: 'intent' }>['resource']['kind'];

function intent(
  write: number,
  kind: Kind,
  more: Partial<Extract<JournalEntry, { type: 'intent' }>> = {},
): JournalEntry {
  const resource = { kind, key: kind };
  return {
    type: 'intent',
    at,
    run: 'r',
    write,
    resource,
    operation: 'create',
    method: 'POST',
    path: '/',
    ...more,
  };
}

function outcome(
  write: number,
  kind: Kind,
  more: Partial<Extract<JournalEntry, { type: 'outcome' }>> = {},
): JournalEntry {
  const resource = { kind, key: kind };
  const result = { result: 'done', by: 'a@b.example', ids: { id: `${kind}-id` } } as const;
  return { type: 'outcome', at, run: 'r', write, resource, operation: 'create', ...result, ...more };
}

test('what was made and not removed is ours; what was there already is known, and not ours', () => {
  const entries = [
    outcome(1, 'application', { result: 'adopted', ids: { id: 'app-object', appId: 'client' } }),
    outcome(2, 'service-principal'),
    outcome(3, 'app-role-assignment'),
    outcome(4, 'app-role-assignment', { operation: 'remove' }),
  ];
  expect(ownedBy(entries).map((each) => each.kind)).toEqual(['service-principal']);
  expect(knownOf(entries)).toEqual({
    applicationObjectId: 'app-object',
    clientId: 'client',
    servicePrincipalObjectId: 'service-principal-id',
  });
});

test('removing one secret leaves the other ours', () => {
  const entries = [
    outcome(1, 'client-secret', { ids: { keyId: 'one' } }),
    outcome(2, 'client-secret', { ids: { keyId: 'two' } }),
    outcome(3, 'client-secret', { ids: { keyId: 'one' }, operation: 'remove' }),
  ];
  expect(ownedBy(entries).map((each) => each.ids['keyId'])).toEqual(['two']);
});

test('a write without an outcome, or with an unknown one, is unresolved until a later one succeeds', () => {
  const cut = [
    intent(1, 'service-principal'),
    intent(2, 'service-principal'),
    outcome(2, 'service-principal', { result: 'unknown' }),
  ];
  expect(unresolved(cut)).toHaveLength(2);
  expect(unresolved([...cut, intent(3, 'service-principal'), outcome(3, 'service-principal')])).toEqual([]);
  expect(
    unresolved([intent(1, 'service-principal'), outcome(1, 'service-principal', { result: 'refused' })]),
  ).toEqual([]);
});

test('a secret that was asked for stays unfinished although another one was made since', () => {
  const entries = [
    intent(1, 'client-secret', { marker: 'lost' }),
    intent(2, 'client-secret', { marker: 'kept' }),
    outcome(2, 'client-secret', { ids: { keyId: 'k' } }),
  ];
  expect([...unfinishedSecrets(entries)]).toEqual(['lost']);
});

test('a removed application and a name that a deleted one holds lead to the next generation', () => {
  const base = 'entrada-x';
  expect(uniqueNameOf([], base)).toBe(base);
  const made = [intent(1, 'application', { marker: base }), outcome(1, 'application')];
  expect(uniqueNameOf(made, base)).toBe(base);
  const removed = [...made, outcome(2, 'application', { operation: 'remove' })];
  expect(uniqueNameOf(removed, base)).toBe('entrada-x-2');
  const taken = [
    ...removed,
    intent(3, 'application', { marker: 'entrada-x-2' }),
    outcome(3, 'application', { result: 'refused', ids: { takenUniqueName: 'entrada-x-2' } }),
  ];
  expect(uniqueNameOf(taken, base)).toBe('entrada-x-3');
});
