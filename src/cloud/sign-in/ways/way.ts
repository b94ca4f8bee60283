import type { AuthenticationResult, PublicClientApplication } from '@azure/msal-node';
import type { Cloud } from '../../clouds/cloud.ts';
import type { Http } from '../../http/create-http.ts';
import type { SignInPrompt } from '../person-sign-in.ts';
import type { Stop } from '../until-stopped.ts';

/** All that one way of signing in may need. */
export interface Attempt {
  readonly app: PublicClientApplication;
  readonly cloud: Cloud;
  readonly http: Http;
  readonly scopes: string[];
  readonly account?: string | undefined;
  readonly stop: Stop;
  readonly prompt: (event: SignInPrompt) => void;
  readonly openBrowser: (url: string) => Promise<void>;
}

/** @returns null when MSAL ended without a result, which it types but does not do */
export type Way = (attempt: Attempt) => Promise<AuthenticationResult | null>;
