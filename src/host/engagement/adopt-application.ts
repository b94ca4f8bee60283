import { randomUUID } from 'node:crypto';
import type { Engagement } from '../../contract/engagement.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { ownedBy } from '../../core/reconcile/owned.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { locked } from './exclusive.ts';
import { readEngagement } from './read-engagement.ts';
import { whoIsHere } from './who-is-here.ts';

type Asked = Parameters<Handler<'application.adopt'>>[0];

/** Whether it exists in the tenant and suits the guide is for the next plan to find out. */
export async function adoptApplication(context: HostContext, asked: Asked): Promise<Result<Engagement>> {
  const record = await context.folder.read(asked.engagementId);
  if (!record.ok) return record;
  const adopted = await locked(context.folder, asked.engagementId, () => adopt(context, asked));
  if (!adopted.ok) return adopted;
  context.emit('engagement.changed', { engagementId: asked.engagementId });
  return readEngagement(context, asked.engagementId);
}

async function adopt({ folder, clock }: HostContext, asked: Asked): Promise<Result<void>> {
  const clientId = asked.clientId.toLowerCase();
  const record = await folder.read(asked.engagementId);
  if (!record.ok) return record;
  if (record.value.adopted?.clientId === clientId) return done(undefined);
  const journal = await folder.journal(asked.engagementId);
  if (!journal.ok) return journal;
  try {
    const own = ownedBy(journal.value.entries()).find(isOwnApplication);
    if (own !== undefined) return refuseOwn(clientId, own.ids['appId']);
    const at = new Date(clock.now()).toISOString();
    const by = whoIsHere(record.value);
    await journal.value.append({ type: 'adopted', at, run: randomUUID(), clientId, by });
    const written = await folder.write({ ...record.value, adopted: { clientId, at } });
    return written.ok ? done(undefined) : written;
  } finally {
    await journal.value.close();
  }
}

type Owned = ReturnType<typeof ownedBy>[number];

const isOwnApplication = ({ kind, operation }: Owned): boolean =>
  kind === 'application' && operation === 'create';

function refuseOwn(clientId: string, own: string | undefined): Result<never> {
  const reason = `this engagement has made its own application ${own ?? ''}; undo it first`;
  return refuse({ code: 'adopt-unsuitable', clientId, reason });
}
