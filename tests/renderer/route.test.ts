import { expect, test } from 'vitest';
import { engagementId } from '../../src/contract/ids.ts';
import { hashToRoute, routeToHash, type Route } from '../../src/renderer/state/route.ts';

const id = engagementId.parse('teamspace-muster-1a2b');

const ROUTES: readonly Route[] = [
  { screen: 'start' },
  { screen: 'customers' },
  { screen: 'settings' },
  { screen: 'new', cloud: 'practice' },
  { screen: 'new', cloud: 'tenant' },
  { screen: 'answers', id },
  { screen: 'sign-in', id, purpose: 'undo' },
  { screen: 'sign-in', id, purpose: 'apply', step: 'assign-role' },
  { screen: 'sign-in', id, purpose: 'apply', step: 'open-instance', service: 'azure' },
  { screen: 'sign-in', id, purpose: 'apply', service: 'azure' },
  { screen: 'diagnose' },
  { screen: 'diagnose', id },
  { screen: 'diagnose', id, step: 'grant-consent' },
  { screen: 'plan', id, purpose: 'apply' },
  { screen: 'checklist', id },
  { screen: 'checklist', id, step: 'grant-consent' },
  { screen: 'mailboxes', id },
  { screen: 'summary', id },
];

test.each(ROUTES)('the address $screen leads back to where it came from', (route) => {
  expect(hashToRoute(routeToHash(route))).toEqual(route);
});

test.each(['', '#', '#/nowhere', '#/of', '#/of/..%2f..', '#/of/Not An Id/plan'])(
  'the address "%s" leads to the start',
  (hash) => {
    expect(hashToRoute(hash)).toEqual({ screen: 'start' });
  },
);
