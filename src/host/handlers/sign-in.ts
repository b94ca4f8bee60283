import { done } from '../../contract/problem.ts';
import { signIn as start } from '../sign-in/sign-in.ts';
import { signOut } from '../sign-in/sign-out.ts';
import type { Handlers } from './handler.ts';

export const signIn: Pick<Handlers, 'sign-in.start' | 'sign-in.cancel' | 'sign-in.out'> = {
  'sign-in.start': (asked, context) => start(context, asked),
  'sign-in.cancel': async ({ engagementId }, { people }) => {
    people.cancel(engagementId);
    return done({});
  },
  'sign-in.out': ({ engagementId }, context) => signOut(context, engagementId),
};
