import { namedClouds } from '../../cloud/clouds/named-clouds.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Handlers } from './handler.ts';

/** The app's token for mail goes to the servers of a cloud that there is, and to no misspelt one's. */
function knownClouds({ mailHosts = {} }: Partial<Settings>): Result<void> {
  const known = namedClouds.map(({ name }) => name);
  const unknown = Object.keys(mailHosts).find((name) => !known.includes(name));
  return unknown === undefined ? done(undefined) : refuse({ code: 'cloud-unknown', cloud: unknown, known });
}

export const app: Pick<Handlers, 'app.info' | 'settings.read' | 'settings.write'> = {
  'app.info': async (_, { info, keychain }) => done({ ...info, keychain: await keychain.state() }),
  'settings.read': (_, { settings }) => settings.read(),
  'settings.write': async (changes, { settings }) => {
    const clouds = knownClouds(changes);
    return clouds.ok ? settings.write(changes) : clouds;
  },
};
