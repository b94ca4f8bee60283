import type { Engagement } from '../../contract/engagement.ts';
import { useEngagement } from './engagement.ts';
import { useRoute } from './route.ts';

/** The engagement that the screen is about, once it has been read. */
export function useShown(): Engagement | undefined {
  const route = useRoute((state) => state.route);
  const current = useEngagement((state) => state.current);
  if (!('id' in route) || current.at !== 'ready') return undefined;
  return current.id === route.id ? current.engagement : undefined;
}
