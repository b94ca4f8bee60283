import { expect, test } from 'vitest';
import { applicationObjectId, servicePrincipalObjectId } from '../../../src/contract/ids.ts';
import { assignmentsOf } from '../../../src/core/resources/paths.ts';

test("a registration's object id where the enterprise application's belongs does not compile", () => {
  const registration = applicationObjectId.parse('0AAAAAAA-0000-0000-0000-000000000001');
  const enterprise = servicePrincipalObjectId.parse('0BBBBBBB-0000-0000-0000-000000000002');
  expect(assignmentsOf(enterprise)).toBe(
    '/servicePrincipals/0bbbbbbb-0000-0000-0000-000000000002/appRoleAssignments',
  );
  // @ts-expect-error the two ids look alike and are not: the type check of this test is the test
  expect(assignmentsOf(registration)).toContain('0aaaaaaa');
});
