import { describe, expect, test } from 'vitest';
import { diagnosed } from '../../../src/contract/diagnosis.ts';
import { problem, type Problem } from '../../../src/contract/problem.ts';
import { problemDiagnoses } from '../../../src/core/diagnose/problem-diagnoses.ts';
import { sampleOf } from '../../words/sample.ts';

const AT = '2026-03-03T10:20:30Z';
const ids = (of: Problem) => problemDiagnoses(of).diagnoses.map(({ id }) => id);
const refused = { code: 'service-refused', service: 'graph', status: 403, method: 'POST', at: AT } as const;
const denied = { serviceCode: 'Authorization_RequestDenied', text: 'Insufficient privileges.' };

test('every problem can be asked about', () => {
  for (const option of problem.options) {
    for (const whole of [true, false]) {
      diagnosed.parse(problemDiagnoses(problem.parse(sampleOf(option, whole))));
    }
  }
});

describe('what a service said is looked up in its place', () => {
  test('a refused registration', () => {
    expect(ids({ ...refused, ...denied, path: '/applications' })[0]).toBe('graph-insufficient-privileges');
  });
  test('a refused consent', () => {
    const path = '/servicePrincipals/1/appRoleAssignments';
    expect(ids({ ...refused, ...denied, path })[0]).toBe('graph-consent-role-too-low');
  });
  test('a refused sign-in, with its ids', () => {
    const text = 'AADSTS53003: Access has been blocked by Conditional Access policies.';
    const found = problemDiagnoses({
      code: 'sign-in-refused',
      serviceCode: 'AADSTS53003',
      text,
      at: AT,
      correlationId: 'c',
    });
    expect(found.diagnoses[0]).toMatchObject({ id: 'entra-ca-block', confidence: 'certain' });
    expect(found.collected).toMatchObject({ code: '53003', correlationId: 'c', at: AT });
  });
});

test('a problem that is its own proof needs no text', () => {
  expect(problemDiagnoses({ code: 'policy-forbids-secrets' })).toEqual({
    diagnoses: [
      { id: 'graph-secret-policy-blocked', confidence: 'certain', fragment: '', check: 'secret-policy' },
    ],
    collected: {},
  });
  const claim = { code: 'connection-check-failed', audience: 'a', expected: 'e', actual: 'a' } as const;
  expect(ids({ ...claim, claim: 'roles' })).toEqual(['token-no-roles']);
});

test('what only points somewhere is not said of a problem', () => {
  expect(ids({ code: 'network-lost', host: 'graph.microsoft.com', detail: 'connect ECONNREFUSED' })).toEqual(
    [],
  );
  expect(ids({ code: 'not-yet-run' })).toEqual([]);
});
