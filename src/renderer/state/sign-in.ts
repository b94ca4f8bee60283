import { create } from 'zustand';
import type { EventOf } from '../../contract/events.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { SignInMethod } from '../../contract/sign-in-method.ts';
import type { SignedIn } from '../../contract/plan.ts';
import { ask, isProblem, type Failure } from '../engine/ask.ts';
import { readAgain } from './engagement.ts';

export type Prompt = EventOf<'sign-in.prompt'>;

/** One sign-in at a time: a person has one pair of hands. */
export type SignIn =
  /** `again`: chosen anew for this engagement, although the engine still remembers an account. */
  | { readonly at: 'choosing'; readonly failure?: Failure; readonly again?: EngagementId }
  | { readonly at: 'asking'; readonly id: EngagementId; readonly prompt?: Prompt }
  | {
      readonly at: 'done';
      readonly id: EngagementId;
      readonly as: SignedIn;
      /** Absent: the directory. */
      readonly service: 'azure' | undefined;
    };

interface Ask {
  readonly id: EngagementId;
  readonly method: SignInMethod;
  readonly purpose: 'read' | 'write';
  readonly account?: string;
  readonly service?: 'azure' | undefined;
}

export const useSignIn = create<{ readonly signIn: SignIn }>(() => ({ signIn: { at: 'choosing' } }));

const set = (signIn: SignIn) => useSignIn.setState({ signIn });
let newest = 0;

export async function startSignIn({ id, method, purpose, account, service }: Ask): Promise<void> {
  const mine = (newest += 1);
  set({ at: 'asking', id });
  const chosen = {
    ...(account === undefined ? {} : { account }),
    ...(service === undefined ? {} : { service }),
  };
  const asked = await ask('sign-in.start', { engagementId: id, method, purpose, ...chosen });
  if (mine !== newest) return;
  if (asked.ok) {
    set({ at: 'done', id, as: asked.value, service });
    await readAgain(id);
  } else if (isProblem(asked.failure, 'sign-in-cancelled')) set({ at: 'choosing', again: id });
  else set({ at: 'choosing', failure: asked.failure, again: id });
}

export function notePrompt(prompt: Prompt): void {
  const { signIn } = useSignIn.getState();
  if (signIn.at === 'asking' && signIn.id === prompt.engagementId) set({ ...signIn, prompt });
}

export async function cancelSignIn(id: EngagementId): Promise<void> {
  newest += 1;
  set({ at: 'choosing', again: id });
  await ask('sign-in.cancel', { engagementId: id });
}

export async function signOut(id: EngagementId): Promise<void> {
  newest += 1;
  set({ at: 'choosing', again: id });
  await ask('sign-in.out', { engagementId: id });
  await readAgain(id);
}

/** The choice again: for another account, or because the sign-in has expired. */
export const chooseAgain = (id?: EngagementId): void =>
  set(id === undefined ? { at: 'choosing' } : { at: 'choosing', again: id });
