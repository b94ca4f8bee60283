import { z } from 'zod';
import { principalTypes } from '../../azure/role-assignment.ts';
import type { PracticeRequest } from '../../serve/http.ts';
import { readJson, unreadable } from '../read-json.ts';

const text = z.string().nullish();

const body = z.strictObject({
  properties: z.strictObject({
    roleDefinitionId: z.string(),
    principalId: z.string(),
    principalType: z.enum(principalTypes).nullish(),
    description: text,
    condition: text,
    conditionVersion: text,
    delegatedManagedIdentityResourceId: text,
    /** Given back by a client that sends what it has read; the path decides. */
    scope: text,
  }),
});

export type AssignmentBody = z.infer<typeof body>['properties'];

export function assignmentBody(request: PracticeRequest): AssignmentBody {
  const parsed = body.safeParse(readJson(request));
  if (parsed.success) return parsed.data.properties;
  throw unreadable(parsed.error.issues.map(worded).join(' '));
}

function worded(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  return issue.code === 'unrecognized_keys'
    ? issue.keys
        .map((key) => `Could not find member '${key}'. Path '${path === '' ? key : `${path}.${key}`}'.`)
        .join(' ')
    : `Required property '${path}' not found in JSON or of the wrong type. Path '${path}'.`;
}
