import type { PastedValues, ValueIssue } from '../../../contract/pasted-values.ts';
import { done, refuse, type Result } from '../../../contract/problem.ts';
import { mixUps, spellValues } from './check-values.ts';
import { strangers, type Expected } from './expected.ts';
import { checkSecretValue } from './secret-like.ts';

export interface ByHand {
  readonly values: PastedValues;
  readonly secretValue?: string | undefined;
  readonly expected: Expected;
  readonly known: PastedValues;
}

/** The keychain files a secret under tenant, app and Secret ID; its end is what Entrada keeps watch on. */
const secretNeeds = ['tenantId', 'clientId', 'secretId', 'secretEnds'] as const;
const idNeeds = ['clientId', 'secretEnds'] as const;

function lacking({ secretValue, known }: ByHand, values: PastedValues): ValueIssue[] {
  const needs = secretValue !== undefined ? secretNeeds : values.secretId !== undefined ? idNeeds : [];
  return needs
    .filter((field) => values[field] === undefined && known[field] === undefined)
    .map((field) => ({ field, reason: 'missing' }));
}

/** Values that a person copied out of the portal. */
export function readValues(asked: ByHand): Result<PastedValues> {
  const { values, issues } = spellValues(asked.values);
  const refused = new Set(issues.map(({ field }) => field));
  const wrong = [
    ...issues,
    ...(asked.secretValue === undefined ? [] : checkSecretValue(asked.secretValue)),
    ...lacking(asked, values).filter(({ field }) => !refused.has(field)),
    ...strangers(values, asked.expected),
    ...mixUps(values, asked.known),
  ];
  if (wrong.length > 0) return refuse({ code: 'values-invalid', issues: wrong });
  if (Object.keys(values).length > 0 || asked.secretValue !== undefined) return done(values);
  return refuse({ code: 'values-invalid', issues: [{ field: 'values', reason: 'missing' }] });
}
