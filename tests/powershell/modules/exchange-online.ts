import { moduleFunction, once } from '../cmdlets/stages.ts';
import type { Module } from '../computer.ts';
import type { Call, Command, SessionState, Stage } from '../language/frame.ts';
import type { Given } from '../language/given.ts';
import { raised } from '../values/errors.ts';
import { PsObject } from '../values/ps-object.ts';
import { exchangeCmdlet, exchangeParameters } from './exchange-cmdlets.ts';
import type { ExchangeService, SignedIn } from './exchange-service.ts';

interface Connection {
  readonly account: string;
  readonly tenantId: string;
}

interface Options {
  readonly service: ExchangeService;
  /** Says of every connection that it is to this tenant. */
  readonly tenantId?: string;
  /** The window for signing in cannot be shown, unless it is told to do without. */
  readonly brokenWindow?: boolean;
}

const CONNECT = {
  UserPrincipalName: 'named',
  AccessToken: 'named',
  DelegatedOrganization: 'named',
  CommandName: 'named',
  ExchangeEnvironmentName: 'named',
  ShowBanner: 'switch',
  SkipLoadingFormatData: 'switch',
  DisableWAM: 'switch',
} as const;

const described = ({ account, tenantId }: Connection): PsObject =>
  new PsObject({
    UserPrincipalName: account,
    TenantID: tenantId,
    State: 'Connected',
    TokenStatus: 'Active',
    ConnectionUsedForInbuiltCmdlets: true,
  });

/**
 * `ExchangeOnlineManagement`, as far as its behaviour is known: signs in at the practice cloud's own sign-in, brings the
 * cmdlets that this person may use, and sends each to the practice cloud's Exchange.
 */
export function exchangeOnline({ service, tenantId = service.tenantId, brokenWindow }: Options): Module {
  const connections: Connection[] = [];
  const signIn = async (given: Given, account: string): Promise<SignedIn> => {
    const token = given.text('AccessToken');
    if (token !== undefined) return { token, account };
    if (brokenWindow === true && !given.truth('DisableWAM'))
      throw raised('A window handle must be configured.', 'MsalClientException', 'System.AggregateException');
    return service.signIn(account);
  };
  const connect =
    (session: SessionState) =>
    (call: Call): Stage =>
      once(async () => {
        const { given, out } = call;
        if (!given.has('ShowBanner') || given.truth('ShowBanner')) await out('(the banner)');
        const account = given.text('UserPrincipalName') ?? '';
        const who = await signIn(given, account);
        const wanted = given.has('CommandName')
          ? given.texts('CommandName')
          : Object.keys(exchangeParameters);
        const may = await service.cmdlets(who);
        for (const name of wanted.filter((each) => may.includes(each) && each in exchangeParameters))
          session.commands.set(name.toLowerCase(), exchangeCmdlet(name, service, who));
        connections.push({ account, tenantId });
      });
  const disconnect = ({ given, frame: { session } }: Call): Stage =>
    once(() => {
      if (!given.has('Confirm') || given.truth('Confirm'))
        session.ask('Are you sure you want to disconnect?');
      connections.length = 0;
      for (const name of Object.keys(exchangeParameters)) session.commands.delete(name.toLowerCase());
    });
  return {
    name: 'ExchangeOnlineManagement',
    commands: (session): readonly Command[] => [
      moduleFunction('Connect-ExchangeOnline', CONNECT, connect(session)),
      moduleFunction('Disconnect-ExchangeOnline', { Confirm: 'switch' }, disconnect),
      moduleFunction('Get-ConnectionInformation', {}, ({ out }) =>
        once(async () => {
          for (const each of connections) await out(described(each));
        }),
      ),
    ],
  };
}
