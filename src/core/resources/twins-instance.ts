import { z } from 'zod';
import type { Problem } from '../../contract/problem.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { twinsInstancesIn } from './azure-paths.ts';
import { twinsInstance, type Subscription, type TwinsInstance } from './azure-shapes.ts';
import type { View } from './kind.ts';
import { problemOf, subscriptionsIn, type Sought } from './twins-subscriptions.ts';

type Spec = Extract<ResourceSpec, { kind: 'azure-role-assignment' }>;

/** An instance of Azure Digital Twins that a role can be assigned at. */
export interface Instance {
  readonly id: string;
  readonly name: string;
  /** As a URL has it, without scheme. */
  readonly hostName: string;
  readonly subscriptionId: string;
  /** Nothing outside its private network reaches its data. */
  readonly isPrivate: boolean;
}

interface Candidate {
  readonly instance: TwinsInstance;
  readonly subscription: Subscription;
}

const list = z.object({ value: z.array(twinsInstance) }).transform(({ value }) => value);

/** A host however it was pasted: with a scheme, a path, in capitals. */
export const plainHost = (given: string): string =>
  given
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');

function candidatesIn(view: View, subscriptions: readonly Subscription[]): Sought<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  let refused: Extract<Sought<never>, { is: 'unreadable' }> | undefined;
  for (const subscription of subscriptions) {
    const found = view.world.find(twinsInstancesIn(subscription.subscriptionId), list);
    if (found.is === 'pending') return found;
    if (found.is === 'unreadable') refused = found;
    if (found.is === 'there') candidates.push(...found.body.map((instance) => ({ instance, subscription })));
  }
  return candidates.length === 0 && refused !== undefined ? refused : { is: 'there', thing: candidates };
}

function isCalled({ instance: { name, properties } }: Candidate, asked: string): boolean {
  const host = plainHost(asked);
  return name.toLowerCase() === asked.toLowerCase() || plainHost(properties.hostName ?? '') === host;
}

function unusable(
  reason: Extract<Problem, { code: 'twins-instance-unusable' }>['reason'],
  instance: string,
  found: readonly Candidate[],
): Sought<never> {
  const told = found.map(({ instance: { name, properties }, subscription }) => ({
    name,
    hostName: plainHost(properties.hostName ?? ''),
    subscription: subscription.displayName ?? subscription.subscriptionId,
  }));
  return { is: 'unusable', problem: { code: 'twins-instance-unusable', reason, instance, found: told } };
}

function chosen(view: View, spec: Spec, candidates: readonly Candidate[]): Sought<Instance> {
  const meant = candidates.filter((candidate) => isCalled(candidate, spec.instance));
  const [only, ...more] = meant;
  if (only === undefined) return unusable('unknown', spec.instance, candidates);
  if (more.length > 0) return unusable('several', spec.instance, meant);
  const { id, name, properties } = only.instance;
  const { subscriptionId, displayName, state } = only.subscription;
  if (properties.hostName == null || properties.provisioningState === 'Provisioning')
    return unusable('provisioning', spec.instance, meant);
  if (state === 'Disabled')
    return { is: 'unusable', problem: problemOf(view, 'disabled', displayName ?? subscriptionId) };
  const hostName = plainHost(properties.hostName);
  const isPrivate = properties.publicNetworkAccess === 'Disabled';
  return { is: 'there', thing: { id, name, hostName, subscriptionId, isPrivate } };
}

/** The one instance that the answers name, by its name or its host name, over all subscriptions in question. */
export function instanceIn(view: View, spec: Spec): Sought<Instance> {
  const subscriptions = subscriptionsIn(view, spec.subscription);
  if (subscriptions.is !== 'there') return subscriptions;
  const candidates = candidatesIn(view, subscriptions.thing);
  return candidates.is === 'there' ? chosen(view, spec, candidates.thing) : candidates;
}
