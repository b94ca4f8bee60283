import { join } from 'node:path';
import type { CloudChoice } from '../../contract/engagement.ts';
import type { Input } from '../../contract/operations.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { PersonSignIn } from '../../cloud/sign-in/person-sign-in.ts';
import { createPersonSignIn } from '../../cloud/sign-in/create-person-sign-in.ts';
import type { KeyStore } from '../../core/ports.ts';
import type { Clouds, OpenCloud } from '../clouds.ts';
import { GRAPH_COMMAND_LINE, type SettingsFile } from '../store/settings-file.ts';

/** What a person signs in to: Microsoft's directory with its Graph, or Azure. */
export type SignInService = Input<'sign-in.start'>['service'];

/** The way to sign people in to a service of a cloud, with a public client that may ask for it. */
export type FindPersonSignIn = (
  choice: CloudChoice,
  service?: SignInService,
) => Promise<Result<PersonSignIn>>;

/** Microsoft's client for Graph may not ask for Azure; that of the Azure command line may. */
const AZURE_COMMAND_LINE = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/** A client of the consultant's own, as the guide entrada-sign-in makes it, is there for both. */
function clientFor(service: SignInService, signInClientId: string): string {
  const isBorrowed = signInClientId.toLowerCase() === GRAPH_COMMAND_LINE;
  return service === 'azure' && isBorrowed ? AZURE_COMMAND_LINE : signInClientId;
}

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
  return async (choice, service) => {
    const opened = await parts.clouds.open(choice);
    if (!opened.ok) return opened;
    const settings = await parts.settings.read();
    if (!settings.ok) return settings;
    const clientId = clientFor(service, settings.value.signInClientId);
    const key = `${clientId}\n${opened.value.key}`;
    const found = made.get(key) ?? make(opened.value, clientId);
    made.set(key, found);
    return done(found);
  };
}
