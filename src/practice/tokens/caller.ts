/** Who stands behind a bearer token, as far as a service needs to know. */
export type Caller = UserCaller | AppCaller;

export interface UserCaller {
  readonly kind: 'user';
  readonly userId: string;
  readonly upn: string;
  readonly scopes: string[];
  /** The client through which the user acts. */
  readonly appId: string;
  /** Directory role template ids. */
  readonly wids: string[];
}

export interface AppCaller {
  readonly kind: 'app';
  readonly appId: string;
  readonly servicePrincipalId: string;
  readonly roles: string[];
}

/** `undefined` for a token that is malformed, expired, forged, of another tenant or for another audience. */
export type Authenticate = (bearer: string) => Promise<Caller | undefined>;
