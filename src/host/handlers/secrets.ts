import { done } from '../../contract/problem.ts';
import { CALENDAR_NAME, makeCalendar, writeCalendarFile } from '../secret/calendar.ts';
import { CLEARS_AFTER_SECONDS } from '../secret/copier.ts';
import { listSecrets } from '../secret/list-secrets.ts';
import { readSecret } from '../secret/read-secret.ts';
import { renewSecret } from '../secret/renew-secret.ts';
import type { Handlers } from './handler.ts';

export const secrets: Pick<
  Handlers,
  | 'secret.reveal'
  | 'secret.copy'
  | 'secrets.list'
  | 'secrets.calendar'
  | 'secrets.write-calendar'
  | 'renewal.begin'
  | 'renewal.finish'
> = {
  'secrets.list': (_, context) => listSecrets(context),
  'secrets.calendar': async ({ language }, context) => {
    const made = await makeCalendar(context, language);
    return made.ok ? done({ fileName: CALENDAR_NAME, text: made.value }) : made;
  },
  'secrets.write-calendar': (asked, context) => writeCalendarFile(context, asked),
  'renewal.begin': ({ engagementId, again }, context) =>
    renewSecret(context, engagementId, { isInProduct: false, again }),
  'renewal.finish': ({ engagementId }, context) =>
    renewSecret(context, engagementId, { isInProduct: true, again: false }),
  'secret.reveal': async ({ engagementId }, context) => {
    const value = await readSecret(context, engagementId);
    return value.ok ? done({ value: value.value }) : value;
  },
  'secret.copy': async ({ engagementId }, context) => {
    const value = await readSecret(context, engagementId);
    if (!value.ok) return value;
    const { copier } = context;
    if (copier !== undefined) return done({ by: 'host', clearsAt: await copier.copy(value.value) });
    return done({ by: 'window', value: value.value, clearsAfterSeconds: CLEARS_AFTER_SECONDS });
  },
};
