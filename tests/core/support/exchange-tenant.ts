import { afterAll, beforeAll } from 'vitest';
import type { Answers } from '../../../src/contract/guides.ts';
import { closeHosts, openHost, type OpenHost } from '../../host/support/open-host.ts';
import { openWithExchange, signInTo, withOwnApp } from './open-exchange.ts';
import { practiceExchange, type PracticeExchange } from './practice-exchange.ts';

/** One tenant for all tests of a file, with Entrada's own sign-in app; each test has an app and mailboxes of its own. */
export function exchangeTenant() {
  let all: { open: OpenHost; ownApp: string; exchange: PracticeExchange } | undefined;
  let apps = 0;
  beforeAll(async () => {
    const open = await openHost();
    const ownApp = await withOwnApp(open);
    all = { open, ownApp, exchange: await practiceExchange(open.dataFolder, ownApp) };
  });
  afterAll(closeHosts);
  const parts = () => {
    if (all === undefined) throw new Error('before its time');
    return all;
  };
  return {
    parts,
    /** An engagement with the features of mail, and who is signed in to it. */
    ready: async (changes: Answers, account = 'admin') => {
      const { open } = parts();
      apps += 1;
      const appName = `app ${String(apps)}`;
      const features = ['receiveMail', 'sendMail'];
      const engagementId = await openWithExchange(open, { appName, features, ...changes });
      await signInTo(open, engagementId, account);
      return engagementId;
    },
  };
}
