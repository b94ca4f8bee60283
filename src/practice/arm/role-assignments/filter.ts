import { badRequest } from '../refusal.ts';

export interface AssignmentFilter {
  readonly principalId: string | undefined;
  readonly belowToo: boolean;
}

const atScope = /^atScope\(\)$/i;
const ofPrincipal = /^(?:principalId\s+eq\s+'([^']*)'|assignedTo\(\s*'([^']*)'\s*\))$/i;

/** The only filters there are; `atScope()` may stand before the other with `and`. Nobody here is in a group. */
export function filterIn(text: string | null): AssignmentFilter {
  const filter = text?.trim() ?? '';
  if (filter === '') return { principalId: undefined, belowToo: true };
  const terms = filter.split(/\s+and\s+/i);
  const scoped = terms.filter((term) => atScope.test(term)).length;
  const principals = terms.flatMap((term) => {
    const match = ofPrincipal.exec(term);
    return match === null ? [] : [match[1] ?? match[2] ?? ''];
  });
  if (scoped > 1 || principals.length > 1 || scoped + principals.length !== terms.length)
    throw unsupported(filter);
  return { principalId: principals[0], belowToo: scoped === 0 };
}

function unsupported(filter: string): Error {
  return badRequest(
    'UnsupportedQuery',
    `The filter '${filter}' is not supported. Supported filters are either 'atScope()' or 'principalId eq '{value}' or assignedTo('{value}')'.`,
  );
}
