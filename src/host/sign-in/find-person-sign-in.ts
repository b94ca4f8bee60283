import { join } from 'node:path';
import type { CloudChoice } from '../../contract/engagement.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { PersonSignIn } from '../../cloud/sign-in/person-sign-in.ts';
import { createPersonSignIn } from '../../cloud/sign-in/create-person-sign-in.ts';
import type { KeyStore } from '../../core/ports.ts';
import type { Clouds, OpenCloud } from '../clouds.ts';
import type { SettingsFile } from '../store/settings-file.ts';

/** The way to sign people in to a cloud, with the public client of the settings. */
export type FindPersonSignIn = (choice: CloudChoice) => Promise<Result<PersonSignIn>>;

interface Parts {
  readonly dataFolder: string;
  readonly clouds: Clouds;
  readonly settings: SettingsFile;
  readonly keys: KeyStore;
  openBrowser(url: string): Promise<void>;
}

export function createFindPersonSignIn(parts: Parts): FindPersonSignIn {
  const made = new Map<string, PersonSignIn>();
  const make = ({ cloud, http }: OpenCloud, clientId: string) =>
    createPersonSignIn({
      cloud,
      http,
      clientId,
      cacheFolder: join(parts.dataFolder, 'sign-in'),
      vault: parts.keys,
      openBrowser: (url) => parts.openBrowser(url),
    });
  return async (choice) => {
    const opened = await parts.clouds.open(choice);
    if (!opened.ok) return opened;
    const settings = await parts.settings.read();
    if (!settings.ok) return settings;
    const clientId = settings.value.signInClientId;
    const key = `${clientId}\n${opened.value.key}`;
    const found = made.get(key) ?? make(opened.value, clientId);
    made.set(key, found);
    return done(found);
  };
}
