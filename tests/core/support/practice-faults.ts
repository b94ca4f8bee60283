import { fetch } from 'undici';
import { practiceEndpoints } from './practice-smartspace.ts';

/** Switches faults of the practice cloud on, as `--faults` of the terminal takes them. */
export async function switchOnFaults(dataFolder: string, rules: readonly object[]): Promise<void> {
  const { endpoints, dispatcher } = await practiceEndpoints(dataFolder);
  const response = await fetch(`${endpoints.control}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules }),
    dispatcher,
  });
  if (response.status !== 200) throw new Error(await response.text());
}
