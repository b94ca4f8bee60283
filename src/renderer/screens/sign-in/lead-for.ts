import type { Engagement } from '../../../contract/engagement.ts';
import { anyRole } from '../../../words/problems/role-name.ts';
import type { Speech } from '../../speech/use-speech.ts';
import type { SignInRoute } from '../../state/route.ts';

/** What this sign-in is for. */
export function leadFor(engagement: Engagement, { step: id, service }: SignInRoute, speech: Speech): string {
  const { t, say, language } = speech;
  if (service === 'azure') return t('signIn.leadAzure');
  const step = engagement.checklist.parts.flatMap(({ steps }) => steps).find((one) => one.id === id);
  if (step?.state.state !== 'waiting-for-person') return t('signIn.lead');
  return t('signIn.leadStep', { step: say(step.title), role: anyRole(step.state.roles, language) });
}
