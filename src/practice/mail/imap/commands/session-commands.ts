import type { Handler } from '../handler.ts';

const offered = 'IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT';
const further = 'CHILDREN IDLE NAMESPACE LITERAL+';
/** Exchange tells these only to whom it knows. */
const inside = 'CLIENTACCESSRULES CLIENTNETWORKPRESENCELOCATION BACKENDAUTHENTICATE';

export const sessionCommands: Readonly<Record<string, Handler>> = {
  CAPABILITY: {
    in: 'any',
    run: async ({ session }) => {
      const all = session.state.is === 'greeted' ? [offered, further] : [offered, inside, further];
      await session.say(`* CAPABILITY ${all.join(' ')}`);
      return 'OK CAPABILITY completed.';
    },
  },
  NOOP: { in: 'any', run: async () => 'OK NOOP completed.' },
  ID: {
    in: 'any',
    run: async ({ session }) => {
      await session.say('* ID ("name" "Microsoft.Exchange.Imap4.Imap4Server" "version" "15.20")');
      return 'OK ID completed';
    },
  },
  LOGOUT: {
    in: 'any',
    run: async ({ session }) => {
      await session.say('* BYE Microsoft Exchange Server IMAP4 server signing off.');
      session.state = { is: 'over' };
      return 'OK LOGOUT completed.';
    },
  },
};
