import { randomUUID } from 'node:crypto';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { createAppReach } from '../../cloud/app-reach.ts';
import { createArmWire } from '../../cloud/arm/arm-wire.ts';
import { createGraphWire } from '../../cloud/graph/graph-wire.ts';
import { createAppSignIn } from '../../cloud/sign-in/app-sign-in.ts';
import { createWire } from '../../cloud/wire/create-wire.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import type { Journal } from '../../core/journal/entry.ts';
import type { Cancel } from '../../core/ports.ts';
import type { Session } from '../../core/reconcile/session.ts';
import { placesIn } from '../clouds.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { certificates } from '../secret/make-certificate.ts';
import { checkVault } from '../secret/check-vault.ts';
import { findAzureToken } from '../sign-in/find-azure-token.ts';
import { exchangeRoad } from './exchange-road.ts';
import { findToken } from '../sign-in/find-token.ts';
import type { Purpose } from '../sign-in/people.ts';

/** All but what belongs to one run. */
export type Prepared = Omit<Session, 'journal' | 'cancel' | 'progress'> & {
  /** Ends what was started for the run. */
  readonly close: () => Promise<void>;
};

/** Refuses before anything is begun: wrong answers, nobody signed in. */
export async function prepareSession(
  context: HostContext,
  insight: Insight,
  purpose: Purpose,
): Promise<Result<Prepared>> {
  const { record, guide } = insight;
  const issues = checkAnswers(guide, record.answers);
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  const opened = await context.clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const { cloud, http } = opened.value;
  const kept = checkVault(context, cloud, purpose);
  if (!kept.ok) return kept;
  const token = await findToken(context, insight, purpose);
  if (!token.ok) return token;
  const { tenant, account } = record;
  if (tenant === undefined || account === undefined) return refuse({ code: 'signed-out' });
  const { clock } = context;
  const exchange = exchangeRoad(context, { cloud, http, record: { ...record, tenant, account } });
  return done({
    close: exchange.close,
    engagementId: record.id,
    guide,
    answers: record.answers,
    tenant,
    account,
    uniqueNameBase: record.uniqueName,
    adopted: record.adopted?.clientId,
    places: placesIn(cloud),
    azureAccount: record.azureAccount,
    wire: createWire({
      graph: createGraphWire({ cloud, http, token: token.value, clock }),
      arm: createArmWire({ endpoint: cloud.arm, http, token: findAzureToken(context, cloud, record), clock }),
      exchange: exchange.road,
    }),
    vault: context.keychain.vault,
    clock,
    certificates,
    appSignIn: createAppSignIn({ cloud, http, tenantId: tenant.id }),
    appReach: createAppReach({ cloud, http, tenantId: tenant.id }),
    run: randomUUID(),
  });
}

export interface OneRun {
  readonly journal: Journal;
  readonly cancel?: Cancel;
}

export function startSession(context: HostContext, prepared: Prepared, { journal, cancel }: OneRun): Session {
  const { engagementId } = prepared;
  return {
    ...prepared,
    journal,
    cancel,
    progress: (update) => context.emit('run.progress', { ...update, engagementId }),
  };
}
