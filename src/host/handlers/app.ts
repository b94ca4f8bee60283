import { done } from '../../contract/problem.ts';
import type { Handlers } from './handler.ts';

export const app: Pick<Handlers, 'app.info' | 'settings.read' | 'settings.write'> = {
  'app.info': async (_, { info, keychain }) => done({ ...info, keychain: await keychain.state() }),
  'settings.read': (_, { settings }) => settings.read(),
  'settings.write': (changes, { settings }) => settings.write(changes),
};
