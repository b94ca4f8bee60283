import { readFileSync } from 'node:fs';
import { Agent, fetch } from 'undici';
import { cloudFile } from '../../src/contract/cloud-file.ts';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly rules?: readonly object[];
}

async function control(cloudFilePath: string, { method, path, rules }: Asked): Promise<void> {
  const { ca, endpoints } = cloudFile.parse(JSON.parse(readFileSync(cloudFilePath, 'utf8')));
  const dispatcher = new Agent({ connect: { ca: readFileSync(ca) } });
  const response = await fetch(`${endpoints.control}/${path}`, {
    method,
    ...(rules && { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ rules }) }),
    dispatcher,
  });
  const said = await response.text();
  await dispatcher.close();
  if (response.status !== 200) throw new Error(said);
}

/** Makes a practice cloud misbehave while it runs. */
export const switchOnFaults = (cloudFilePath: string, rules: readonly object[]) =>
  control(cloudFilePath, { method: 'POST', path: 'faults', rules });

export const switchOffFaults = (cloudFilePath: string) =>
  control(cloudFilePath, { method: 'DELETE', path: 'faults' });

/** One of the faults that have a name. */
export const switchOnScenario = (cloudFilePath: string, name: string) =>
  control(cloudFilePath, { method: 'POST', path: `scenarios/${name}` });
