import type { WritableDirectory } from '../../directory/writable.ts';
import type { GraphObject } from '../../directory/model.ts';
import { textOf } from '../../directory/json.ts';
import { badRequest, sameKeyValue } from '../refusal.ts';
import { isKept } from '../deleted-items/kept.ts';

/**
 * Always asked of the newest state, so that two creators cannot both win. That a soft-deleted application keeps its
 * name, and that the refusal is a 409, is our assumption: no published text says either.
 */
export function checkUniqueName(directory: WritableDirectory, application: GraphObject, now: number): void {
  const name = textOf(application, 'uniqueName');
  if (name === '') return;
  const living = directory.rows('applications').where('uniqueName', name);
  const deleted = directory
    .rows('deletedItems')
    .where('uniqueName', name)
    .filter((item) => isKept(item, now));
  if ([...living, ...deleted].some(({ id }) => id !== application.id)) {
    throw sameKeyValue('Another object with the same value for property uniqueName already exists.');
  }
}

/** An application without a unique name may be given one, once. */
export function checkUniqueNameKept(before: GraphObject, after: GraphObject): void {
  const given = textOf(before, 'uniqueName');
  if (given !== '' && textOf(after, 'uniqueName') !== given) {
    throw badRequest("Property 'uniqueName' is immutable and cannot be changed.");
  }
}
