import type { Problem, Result } from '../contract/problem.ts';
import type { Request } from '../contract/plan.ts';
import type { Language } from '../contract/text.ts';

/** A request to a service of Microsoft's cloud, as data. Paths begin behind the version: `/applications/…`. */
export interface Ask extends Request {
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. `status` 0: no answer came, the outcome is unknown. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Milliseconds the service asks to wait (Retry-After). */
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  /** ISO 8601, this machine's clock. */
  readonly at: string;
  /** For status 0: what the network said. */
  readonly failure?: { readonly host: string; readonly detail: string };
  /** For status 401 without a request: why nobody is signed in to that service. The others of the wave were sent. */
  readonly unsent?: Problem;
}

/**
 * The road to the services. One call is one wave: its asks do not depend on each other and share as few HTTP
 * requests as the service allows (Graph: `$batch` of 20, side by side). It retries nothing that writes.
 * A problem means that nothing was sent (signed out of Microsoft Graph).
 */
export interface Wire {
  send(asks: readonly Ask[], signal?: Cancel): Promise<Result<readonly Answer[]>>;
  /** HTTP requests so far, and how many had to wait for another. */
  counts(): { readonly total: number; readonly sequential: number };
}

/** The part of AbortSignal that the engine needs. */
export interface Cancel {
  readonly aborted: boolean;
}

export interface Clock {
  now(): number;
  /** Ends early when `cancel` is raised. */
  sleep(ms: number, cancel?: Cancel): Promise<void>;
}

/** Which secret: names an entry of the OS keychain without saying anything of its value. */
export interface SecretName {
  readonly tenantId: string;
  readonly clientId: string;
  readonly keyId: string;
}

/** The OS keychain. `keep` resolves only after the value was read back. */
export interface Vault {
  /** Proves that an entry can be written, read and removed. */
  probe(): Promise<Result<void>>;
  keep(name: SecretName, value: string): Promise<Result<void>>;
  get(name: SecretName): Promise<Result<string | undefined>>;
  remove(name: SecretName): Promise<Result<void>>;
}

/** Entries of the OS keychain that are Entrada's own, such as the key of the token cache. */
export interface KeyStore {
  get(account: string): Promise<Result<string | undefined>>;
  set(account: string, value: string): Promise<Result<void>>;
  remove(account: string): Promise<Result<void>>;
}

/** Claims of an app-only access token; the token itself stays in `cloud/`. */
export interface AppClaims {
  readonly aud: string;
  readonly tid: string;
  readonly appid: string;
  readonly roles: readonly string[];
}

/** A key pair and the certificate of it. The private key goes to the keychain and nowhere else. */
export interface NewCertificate {
  readonly keyId: string;
  /** Base64 of its DER form, as Graph takes it. */
  readonly certificate: string;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  readonly startDateTime: string;
  readonly endDateTime: string;
}

export interface Certificates {
  make(asked: {
    readonly name: string;
    /** Milliseconds since the epoch. */
    readonly now: number;
    /** ISO 8601. */
    readonly ends: string;
  }): Promise<NewCertificate>;
}

/** The new app's own name, and its password or its certificate with the private key. */
export type AppCredential = { readonly clientId: string } & (
  { readonly secret: string } | { readonly privateKeyPem: string; readonly certificatePem: string }
);

/** Whom a token is for: a service of the cloud, or an API of the tenant by its application id. */
export type AppAudience = 'graph' | 'exchange' | 'digitalTwins' | { readonly api: string };

/** Signs the new app in with what it has. */
export interface AppSignIn {
  claims(app: AppCredential & { readonly audience: AppAudience }): Promise<
    Result<
      AppClaims & {
        readonly expectedAudience: string;
        /** Other spellings of the same audience, which are as good. */
        readonly alsoExpected: readonly string[];
      }
    >
  >;
}

/** What the finished app does itself, with a token of its own, as a proof. It changes nothing. */
export interface AppReach {
  /** The workspaces that the app may enter, as the Smartspace API lists them. */
  smartspaceWorkspaces(
    app: AppCredential,
    at: { readonly api: string; readonly smartspaceClientId: string },
  ): Promise<Result<readonly { readonly id: string; readonly name: string }[]>>;
  /** Reads the models of an instance. */
  digitalTwinsModels(app: AppCredential, host: string): Promise<Result<void>>;
}

/** What documents say of things that no guide words. Each door brings it; the engine knows no sentence of it. */
export interface Words {
  /** What happened and why, then what to do. */
  problem(problem: Problem, language: Language): { readonly message: string; readonly fix: string };
  /** A role as the portal calls it; one nobody knows stays as it came. */
  role(role: string, language: Language): string;
  /** A value that is handed in, as the portal labels it. */
  field(field: string, language: Language): string;
}
