import { createExchangeWire } from '../../cloud/exchange/exchange-wire.ts';
import type { Road } from '../../cloud/wire/road.ts';
import type { OpenCloud } from '../clouds.ts';
import type { HostContext } from '../host-context.ts';
import { createShellRoad } from '../powershell/shell-road.ts';
import { findExchangeToken } from '../sign-in/find-exchange-token.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';

interface Where extends Pick<OpenCloud, 'cloud' | 'http'> {
  readonly record: EngagementRecord & {
    readonly tenant: NonNullable<EngagementRecord['tenant']>;
    readonly account: string;
  };
}

/** The way to Exchange that the answers choose: PowerShell on this computer, else the cmdlet endpoint. */
export function exchangeRoad(
  context: HostContext,
  { cloud, http, record }: Where,
): { road: Road; close: () => Promise<void> } {
  const { tenant, account, answers } = record;
  const token = findExchangeToken(context, cloud, record);
  const whose = { token, tenantId: tenant.id, account };
  if (answers['exchange'] === 'powershell') {
    const environment = cloud.calledBy.exchangePowerShell;
    const log = (line: string): void => void context.bugs.write('PowerShell', line);
    return createShellRoad({ ...whose, environment, program: context.powershell, log });
  }
  const road = createExchangeWire({ ...whose, endpoint: cloud.exchange, http, clock: context.clock });
  return { road, close: async () => undefined };
}
