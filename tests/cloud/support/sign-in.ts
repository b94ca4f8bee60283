import { join } from 'node:path';
import { createPersonSignIn } from '../../../src/cloud/sign-in/create-person-sign-in.ts';
import type {
  PersonSignInParts,
  SignInPrompt,
  SignInRequest,
} from '../../../src/cloud/sign-in/person-sign-in.ts';
import { createMemoryVault } from '../../../src/host/vault/create-memory-vault.ts';
import { graphCommandLineTools } from '../../practice/support/msal.ts';
import { temporaryFolder } from '../../practice/support/practice.ts';
import { cloudIn, httpFor } from './cloud.ts';

export const scopes = ['Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All'];

/** A sign-in as the host composes it, on a practice cloud. */
export async function signInFor(cloudFile: string, parts: Partial<PersonSignInParts> = {}) {
  const cloud = parts.cloud ?? (await cloudIn(cloudFile));
  const all: PersonSignInParts = {
    cloud,
    clientId: graphCommandLineTools,
    cacheFolder: join(temporaryFolder(), 'tokens'),
    vault: createMemoryVault().keys,
    openBrowser: () => Promise.reject(new Error('there is no browser')),
    http: httpFor(cloud),
    ...parts,
  };
  return { parts: all, person: createPersonSignIn(all) };
}

export const asking = (request: Partial<SignInRequest> = {}): SignInRequest => ({
  method: 'practice',
  scopes,
  cancel: new AbortController().signal,
  prompt: () => undefined,
  ...request,
});

/** Collects prompts, and lets a test wait for the first. */
export function promptTaker() {
  let resolve: (event: SignInPrompt) => void = () => undefined;
  const promise = new Promise<SignInPrompt>((take) => (resolve = take));
  return { prompt: resolve, first: promise };
}
