import { accountsIn } from './accounts.ts';
import { clientsOf } from './clients.ts';
import { interactiveSignIn } from './interactive-sign-in.ts';
import type { PersonSignIn, PersonSignInParts } from './person-sign-in.ts';
import { silentTokens } from './silent-sign-in.ts';

export function createPersonSignIn(parts: PersonSignInParts): PersonSignIn {
  const clients = clientsOf(parts);
  return {
    signIn: interactiveSignIn(parts, clients),
    token: silentTokens(parts, clients),
    remembered: async (whose) => {
      const [account] = await accountsIn(clients.offline().app, parts.cloud, whose);
      return account && { account: account.username, tenantId: whose.tenantId };
    },
    signOut: async (whose) => {
      const { app } = clients.offline();
      const accounts = await accountsIn(app, parts.cloud, whose);
      for (const account of accounts) await app.signOut({ account });
    },
  };
}
