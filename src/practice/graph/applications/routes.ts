import { many, one } from '../call.ts';
import type { Call } from '../call.ts';
import type { Route } from '../route.ts';
import { sourceOf } from '../source.ts';
import { shown } from '../target.ts';
import { createApplication } from './create.ts';
import { removeApplication } from './remove.ts';
import { updateApplication } from './update.ts';

const listed = (call: Call): ReturnType<typeof sourceOf> =>
  sourceOf(call, 'applications', ['appId', 'uniqueName']);

export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/applications',
    handle: (call) => many('application', 'applications', listed(call)),
  },
  {
    method: 'GET',
    path: '/applications/$count',
    handle: (call) => ({ is: 'count', type: 'application', source: listed(call) }),
  },
  {
    method: 'POST',
    path: '/applications',
    deed: 'createApplication',
    body: 'POST /applications',
    handle: createApplication,
  },
  {
    method: 'GET',
    path: '/applications/{}',
    handle: (call) => one('application', 'applications', shown(call, 'applications')),
  },
  // The directory role depends on whether the upsert creates: the handler asks for it.
  {
    method: 'PATCH',
    path: '/applications/{}',
    body: 'PATCH /applications/{application-id}',
    handle: updateApplication,
  },
  { method: 'DELETE', path: '/applications/{}', deed: 'deleteApplication', handle: removeApplication },
];
