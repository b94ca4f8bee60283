import { done } from '../../contract/problem.ts';
import { CLEARS_AFTER_SECONDS } from '../secret/copier.ts';
import { readSecret } from '../secret/read-secret.ts';
import type { Handlers } from './handler.ts';

export const secrets: Pick<Handlers, 'secret.reveal' | 'secret.copy'> = {
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
