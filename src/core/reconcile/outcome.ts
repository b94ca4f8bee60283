import type { Report } from '../../contract/engagement.ts';

/** What the engine knows of a finished run; `host/` adds engagement, tenant, account and time. */
export type Outcome = Pick<
  Report,
  'resources' | 'checklist' | 'requests' | 'problems' | 'leaves' | 'connection'
>;
