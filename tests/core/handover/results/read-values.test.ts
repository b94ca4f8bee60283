import { describe, expect, test } from 'vitest';
import type { PastedValues } from '../../../../src/contract/pasted-values.ts';
import { readValues } from '../../../../src/core/handover/results/read-values.ts';

const guid = (digit: string): string => `${digit.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`;
const secretValue = 'Abc8Q~01234567890123456789012345678901';

function read(values: PastedValues, more: { secretValue?: string; known?: PastedValues } = {}) {
  const result = readValues({ values, expected: {}, known: {}, ...more });
  if (result.ok) return result.value;
  return result.problem.code === 'values-invalid' ? result.problem.issues : [];
}

describe('an id is taken', () => {
  test.each<[keyof PastedValues, string, string]>([
    ['clientId', `  "${guid('1').toUpperCase()}" `, guid('1')],
    ['apiClientId', `api://${guid('1')}/.default`, guid('1')],
    [
      'clientId',
      `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${guid('1')}/isMSAApp~/false`,
      guid('1'),
    ],
    [
      'servicePrincipalObjectId',
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${guid('2')}/appId/${guid('1')}`,
      guid('2'),
    ],
    ['tenantId', `https://login.microsoftonline.com/${guid('3')}/v2.0`, guid('3')],
    [
      'instanceHostName',
      'https://Twins.api.weu.digitaltwins.azure.net/',
      'twins.api.weu.digitaltwins.azure.net',
    ],
    [
      'instanceResourceId',
      `https://portal.azure.com/#@x.example/resource/subscriptions/${guid('4')}/resourceGroups/rg/providers/Microsoft.DigitalTwins/digitalTwinsInstances/twins/overview`,
      `/subscriptions/${guid('4')}/resourceGroups/rg/providers/Microsoft.DigitalTwins/digitalTwinsInstances/twins`,
    ],
  ])('%s from %s', (field, given, expected) => {
    expect(read({ [field]: given })).toEqual({ [field]: expected });
  });

  test('a correction of what was known is no mix-up', () => {
    const values = { clientId: guid('2'), applicationObjectId: guid('1') };
    expect(read(values, { known: { clientId: guid('1') } })).toEqual(values);
  });
});

describe('a value is refused and not repeated', () => {
  test.each<[string, PastedValues, object]>([
    ['nothing', {}, { field: 'values', reason: 'missing' }],
    ['a name for an id', { clientId: 'my app' }, { field: 'clientId', reason: 'not-a-guid' }],
    [
      'the page of a registration for an enterprise application',
      {
        servicePrincipalObjectId: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/objectId/${guid('2')}`,
      },
      { field: 'servicePrincipalObjectId', reason: 'not-a-guid' },
    ],
    [
      'the portal for a host',
      { instanceHostName: 'https://portal.azure.com' },
      { field: 'instanceHostName', reason: 'not-a-host' },
    ],
    [
      'a group for an instance',
      { instanceResourceId: `/subscriptions/${guid('4')}/resourceGroups/rg` },
      { field: 'instanceResourceId', reason: 'not-a-resource-id' },
    ],
    ['a date of one country', { secretEnds: '9/4/2031' }, { field: 'secretEnds', reason: 'not-a-date' }],
    ['a day that is none', { secretEnds: '2031-02-31' }, { field: 'secretEnds', reason: 'not-a-date' }],
  ])('%s', (_, values, issue) => {
    expect(read(values)).toEqual([issue]);
  });

  const whole = { tenantId: guid('3'), clientId: guid('1'), secretId: guid('5'), secretEnds: '2031-05-06' };

  test('a secret with its id and end is taken, and only the ids come out', () => {
    expect(read(whole, { secretValue })).toEqual({ ...whole, secretEnds: '2031-05-06T00:00:00.000Z' });
  });

  test.each([
    ['the Secret ID', guid('5'), 'secret-id-not-value'],
    ['what the portal shows later', 'Abc******************', 'secret-masked'],
    ['white space', `${secretValue} x`, 'not-a-secret'],
    ['a few characters', 'hunter2', 'not-a-secret'],
  ])('%s for a secret', (_, given, reason) => {
    expect(read(whole, { secretValue: given })).toEqual([{ field: 'secretValue', reason }]);
  });

  test('the value where the Secret ID belongs', () => {
    const issues = read({ ...whole, secretId: secretValue });
    expect(issues).toEqual([{ field: 'secretId', reason: 'secret-value-not-id' }]);
  });

  test('a secret nobody could find again', () => {
    expect(read({ clientId: guid('1') }, { secretValue })).toEqual(
      ['tenantId', 'secretId', 'secretEnds'].map((field) => ({ field, reason: 'missing' })),
    );
  });
});
