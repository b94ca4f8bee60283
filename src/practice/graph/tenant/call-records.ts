import { many } from '../call.ts';
import type { Route } from '../route.ts';

/** Nobody in the practice tenant has called anybody. */
export const callRecordRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/communications/callRecords',
    handle: () => many('callRecord', 'communications/callRecords', []),
  },
];
