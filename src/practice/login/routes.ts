import type { PracticeAnswer } from '../serve/http.ts';
import { authorize } from './authorize/authorize.ts';
import { signIn } from './authorize/sign-in.ts';
import { deviceAuth } from './device/device-auth.ts';
import { deviceCode } from './device/device-code.ts';
import { instance } from './discovery/instance.ts';
import { openidConfiguration } from './discovery/openid-configuration.ts';
import { userRealm } from './discovery/user-realm.ts';
import { logout } from './logout.ts';
import type { LoginRequest } from './request.ts';
import { token } from './token/token.ts';
import type { LoginWorld } from './world.ts';

type Handler = (request: LoginRequest, world: LoginWorld) => PracticeAnswer | Promise<PracticeAnswer>;

export interface Route {
  readonly methods: readonly string[];
  /** `:tenant` is an id, a domain, `common` or `organizations`. */
  readonly pattern: string;
  readonly handle: Handler;
}

const keys: Handler = (_request, { signer }) => ({ status: 200, body: signer.publicKeys });

export const routes: readonly Route[] = [
  {
    methods: ['GET'],
    pattern: '/:tenant/v2.0/.well-known/openid-configuration',
    handle: openidConfiguration,
  },
  { methods: ['GET'], pattern: '/:tenant/.well-known/openid-configuration', handle: openidConfiguration },
  { methods: ['GET'], pattern: '/:tenant/discovery/v2.0/keys', handle: keys },
  { methods: ['GET'], pattern: '/:tenant/discovery/keys', handle: keys },
  { methods: ['GET'], pattern: '/:tenant/discovery/instance', handle: instance },
  { methods: ['GET'], pattern: '/:tenant/userrealm/:upn', handle: userRealm },
  { methods: ['GET', 'POST'], pattern: '/:tenant/oauth2/v2.0/authorize', handle: authorize },
  { methods: ['POST'], pattern: '/:tenant/login', handle: signIn },
  { methods: ['POST'], pattern: '/:tenant/oauth2/v2.0/token', handle: token },
  { methods: ['POST'], pattern: '/:tenant/oauth2/v2.0/devicecode', handle: deviceCode },
  { methods: ['GET', 'POST'], pattern: '/:tenant/oauth2/deviceauth', handle: deviceAuth },
  { methods: ['GET', 'POST'], pattern: '/:tenant/oauth2/v2.0/logout', handle: logout },
];
