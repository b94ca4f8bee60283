import {
  knownField,
  type KnownField,
  type PastedValues,
  type ValueIssue,
} from '../../../contract/pasted-values.ts';
import { looksLikeSecret } from './secret-like.ts';
import { isGuid, spellDate, spellGuid, spellHost, spellResourceId } from './spellings.ts';

type Form = {
  readonly spell: (field: KnownField, given: string) => string | undefined;
  readonly otherwise: ValueIssue['reason'];
};

const guid: Form = { spell: spellGuid, otherwise: 'not-a-guid' };

const forms: Readonly<Record<KnownField, Form>> = {
  tenantId: guid,
  clientId: guid,
  applicationObjectId: guid,
  servicePrincipalObjectId: guid,
  secretId: guid,
  secretEnds: { spell: spellDate, otherwise: 'not-a-date' },
  apiClientId: guid,
  apiObjectId: guid,
  appRoleId: guid,
  instanceHostName: { spell: spellHost, otherwise: 'not-a-host' },
  instanceResourceId: { spell: spellResourceId, otherwise: 'not-a-resource-id' },
};

/** `{{clientId}}` and `<clientId>` stand for a value in our scripts. */
const PLACEHOLDER = /^\s*(?:\{\{\w+\}\}|<[\w ]+>)\s*$/;

/** Text that is no id is not repeated: it may be a secret in the wrong place. */
function badForm(field: KnownField, given: string): ValueIssue {
  if (PLACEHOLDER.test(given)) return { field, reason: 'placeholder-left', given: given.trim().slice(0, 60) };
  if (field === 'secretId' && looksLikeSecret(given)) return { field, reason: 'secret-value-not-id' };
  return { field, reason: forms[field].otherwise };
}

export interface Checked {
  readonly values: PastedValues;
  readonly issues: readonly ValueIssue[];
}

/** Every value in one spelling; what is empty is left out. */
export function spellValues(given: PastedValues): Checked {
  const values: Partial<Record<KnownField, string>> = {};
  const issues: ValueIssue[] = [];
  for (const field of knownField.options) {
    const text = given[field];
    if (text === undefined || text.trim() === '') continue;
    const spelt = forms[field].spell(field, text);
    if (spelt === undefined) issues.push(badForm(field, text));
    else values[field] = spelt;
  }
  return { values, issues };
}

/** Ids by what they are known as. What is put right now is known as nothing any more. */
function namesOf(known: PastedValues, values: PastedValues): Map<string, KnownField> {
  const fields = knownField.options.filter((field) => values[field] === undefined);
  return new Map(
    fields.flatMap((field) => {
      const id = known[field];
      return id !== undefined && isGuid(id) ? [[id.toLowerCase(), field]] : [];
    }),
  );
}

/** Names what an id is known as, where it was offered for something else. */
export function mixUps(values: PastedValues, known: PastedValues): ValueIssue[] {
  const names = namesOf(known, values);
  return knownField.options.flatMap((field): ValueIssue[] => {
    const id = values[field];
    if (id === undefined || !isGuid(id)) return [];
    const is = names.get(id);
    names.set(id, is ?? field);
    return is === undefined ? [] : [{ field, reason: 'another-id', is, given: id }];
  });
}
