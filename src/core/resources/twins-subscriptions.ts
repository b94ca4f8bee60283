import { z } from 'zod';
import type { Problem } from '../../contract/problem.ts';
import type { Answer } from '../ports.ts';
import { subscriptions as address } from './azure-paths.ts';
import { subscription, type Subscription } from './azure-shapes.ts';
import type { View } from './kind.ts';

/** `unusable`: nothing can be done before it is put right. */
export type Sought<Thing> =
  | { readonly is: 'pending' }
  | { readonly is: 'unreadable'; readonly answer: Answer }
  | { readonly is: 'unusable'; readonly problem: Problem }
  | { readonly is: 'there'; readonly thing: Thing };

const list = z.object({ value: z.array(subscription) }).transform(({ value }) => value);

type Reason = Extract<Problem, { code: 'azure-subscription-unusable' }>['reason'];

const isCalled = ({ subscriptionId, displayName }: Subscription, asked: string): boolean =>
  [subscriptionId, displayName?.toLowerCase()].includes(asked.toLowerCase());

function whyNone(all: readonly Subscription[], named: readonly Subscription[]): Reason {
  if (all.length === 0) return 'none';
  if (named.length === 0) return 'unknown';
  return 'other-tenant';
}

/**
 * Where to look for an instance: the subscriptions of this tenant that the person sees, or the one that was asked
 * for. Those that another tenant lets this one manage are listed by Azure too, and are not this customer's.
 */
export function subscriptionsIn(view: View, asked: string | undefined): Sought<readonly Subscription[]> {
  const found = view.world.find(address, list);
  if (found.is === 'pending' || found.is === 'unreadable') return found;
  const all = found.is === 'there' ? found.body.filter(({ state }) => state !== 'Deleted') : [];
  const named = asked === undefined ? all : all.filter((each) => isCalled(each, asked));
  const own = named.filter(({ tenantId }) => tenantId == null || tenantId === view.tenantId);
  if (own.length > 0) return { is: 'there', thing: own };
  const reason = asked === undefined ? 'none' : whyNone(all, named);
  return { is: 'unusable', problem: problemOf(view, reason, asked) };
}

export function problemOf(view: View, reason: Reason, asked: string | undefined): Problem {
  return {
    code: 'azure-subscription-unusable',
    reason,
    account: view.azureAccount,
    ...(asked === undefined ? {} : { subscription: asked }),
  };
}
