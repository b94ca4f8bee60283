import { create } from 'zustand';
import type { EngagementSummary } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { ask, type Asked } from '../engine/ask.ts';
import { arrived, loading, nothing, type Remote } from './remote.ts';

export const useCustomers = create<{ readonly list: Remote<readonly EngagementSummary[]> }>(() => ({
  list: nothing,
}));

/** Reads the list; what is on screen stays until the new one is there. */
export async function readCustomers(): Promise<void> {
  if (useCustomers.getState().list.at !== 'ready') useCustomers.setState({ list: loading });
  useCustomers.setState({ list: arrived(await ask('engagements.list', {})) });
}

export async function forgetCustomer(id: EngagementId): Promise<Asked<unknown>> {
  const asked = await ask('engagements.forget', { engagementId: id });
  if (asked.ok) await readCustomers();
  return asked;
}
