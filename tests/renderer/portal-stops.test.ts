import { expect, test } from 'vitest';
import { portalStops } from '../../src/renderer/screens/checklist/portal-stops.ts';

test('a way through the portal is one stop after the other', () => {
  expect(portalStops('Entra admin center › App registrations › New registration')).toEqual([
    'Entra admin center',
    'App registrations',
    'New registration',
  ]);
});
