import { fieldName } from './handover/field-name.ts';
import { problemWords } from './problems/problem-words.ts';
import { roleName } from './problems/role-name.ts';

/** What a door hands the engine to write documents with. */
export const spoken = { problem: problemWords, role: roleName, field: fieldName };
