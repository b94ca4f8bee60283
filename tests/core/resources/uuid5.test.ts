import { expect, test } from 'vitest';
import { assignmentName } from '../../../src/core/resources/azure-role-assignment.ts';
import { uuid5 } from '../../../src/core/resources/uuid5.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test.each([
  ['www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
  ['Büro 🐦'.repeat(40), 'f83f654e-848a-5f54-b595-e6f03c00de2b'],
])('agrees with other makers of version 5 (%s)', (name, guid) => {
  expect(uuid5(DNS, name)).toBe(guid);
});

test('a role assignment has one name for the same scope, principal and role, whatever the case', () => {
  const scope = '/subscriptions/S/resourceGroups/g/providers/Microsoft.DigitalTwins/digitalTwinsInstances/i';
  const name = assignmentName(scope, 'P', 'R');
  expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(assignmentName(scope.toUpperCase(), 'p', 'r')).toBe(name);
  expect(assignmentName(scope, 'Q', 'R')).not.toBe(name);
  expect(assignmentName(scope, 'P', 'O')).not.toBe(name);
});
