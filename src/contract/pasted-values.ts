import { z } from 'zod';

/** Ids that a person without our sign-in hands in: by a script's result block, or by hand. */
export const knownField = z.enum([
  'tenantId',
  'clientId',
  'applicationObjectId',
  'servicePrincipalObjectId',
  'secretId',
  'secretEnds',
  'apiClientId',
  'apiObjectId',
  'appRoleId',
  'instanceHostName',
  'instanceResourceId',
]);
export type KnownField = z.infer<typeof knownField>;

const LONGEST = 2000;
const pasted = z.string().max(LONGEST);

/** As pasted: white space, braces and addresses around an id are taken off. Empty is the same as absent. */
export const pastedValues = z.partialRecord(knownField, pasted);
export type PastedValues = z.infer<typeof pastedValues>;

/** What is wrong with one value handed in. It quotes ids at most, never text that could be a secret. */
export const valueIssue = z.strictObject({
  /** The value's name; `block` for the result block as a whole. */
  field: z.string(),
  reason: z.enum([
    'no-block',
    'block-unreadable',
    'block-newer',
    'block-empty',
    'unknown-field',
    'placeholder-left',
    'missing',
    'not-a-guid',
    'not-a-date',
    'not-a-host',
    'not-a-resource-id',
    /** `is` says what the id is instead. */
    'another-id',
    'other-step',
    'other-tenant',
    'other-app',
    'secret-in-block',
    'secret-id-not-value',
    'secret-value-not-id',
    'secret-masked',
    'not-a-secret',
  ]),
  is: knownField.optional(),
  given: z.string().optional(),
  expected: z.string().optional(),
});
export type ValueIssue = z.infer<typeof valueIssue>;
