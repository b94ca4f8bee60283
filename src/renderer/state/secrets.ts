import { create } from 'zustand';
import type { SecretRow } from '../../contract/secrets.ts';
import { ask } from '../engine/ask.ts';
import { arrived, loading, nothing, type Remote } from './remote.ts';

export const useSecrets = create<{ readonly list: Remote<readonly SecretRow[]> }>(() => ({ list: nothing }));

/** Reads the list; what is on screen stays until the new one is there. */
export async function readSecrets(): Promise<void> {
  if (useSecrets.getState().list.at !== 'ready') useSecrets.setState({ list: loading });
  useSecrets.setState({ list: arrived(await ask('secrets.list', {})) });
}
