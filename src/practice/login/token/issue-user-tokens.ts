import type { User } from '../../directory/model.ts';
import { idTokenClaims } from '../../tokens/id-token.ts';
import { expiresIn } from '../../tokens/times.ts';
import { userTokenClaims } from '../../tokens/user-token.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { noteSignIn } from '../note-sign-in.ts';
import { decideScopes, type Decided } from '../scopes/decide-scopes.ts';
import type { OidcScope } from '../scopes/parse-scope.ts';
import type { LoginWorld } from '../world.ts';
import { signAccessToken } from './access-token.ts';
import { answeredScope } from './answered-scope.ts';
import { clientInfo } from './client-info.ts';
import type { TokenAnswer } from './token-answer.ts';
import type { TokenAsk } from './grant.ts';

export interface UserGrant {
  readonly user: User;
  readonly scope: string;
  readonly nonce?: string | undefined;
}

/** The end of every grant that acts for a user. */
export async function issueUserTokens(
  ask: TokenAsk,
  world: LoginWorld,
  grant: UserGrant,
): Promise<Outcome<TokenAnswer>> {
  const { client, request, fields } = ask;
  const { user, scope } = grant;
  const decided = decideScopes(world, { client, user, scope });
  if (!decided.ok) return decided;
  const objection = world.objection({
    stage: 'grant',
    grant: fields.get('grant_type'),
    upn: user.userPrincipalName,
    appId: client.appId,
    clientName: client.displayName,
    resource: decided.value.resource.audience,
  });
  if (objection !== undefined) return fail(objection);
  const { oidc } = decided.value.asked;
  const optional = {
    ...(oidc.has('offline_access') && { refresh_token: refreshToken(ask, world, grant) }),
    ...(oidc.has('openid') && { id_token: await idToken(ask, world, { ...grant, oidc }) }),
    ...(fields.get('client_info') === '1' && { client_info: clientInfo(world, user) }),
  };
  const resourceAppId = decided.value.resource.appId;
  noteSignIn(world, request, { userId: user.id, appId: client.appId, resourceAppId, errorCode: 0 });
  return pass({
    token_type: 'Bearer',
    scope: answeredScope(decided.value),
    expires_in: expiresIn,
    ext_expires_in: expiresIn,
    access_token: await accessToken(ask, world, { user, decided: decided.value }),
    ...optional,
  });
}

const authentications = { none: '0', secret: '1', certificate: '2' } as const;

function accessToken(
  { client, credential, request }: TokenAsk,
  world: LoginWorld,
  { user, decided }: { user: User; decided: Decided },
): Promise<string> {
  const { asked, resource, granted } = decided;
  const oidc = [...asked.oidc].filter((scope) => scope !== 'offline_access');
  return signAccessToken(
    world,
    resource,
    userTokenClaims({
      login: world.endpoint,
      tenantId: world.directory.tenant.id,
      user,
      appId: client.appId,
      displayName: client.displayName,
      clientAuthentication: authentications[credential],
      audience: resource.audience,
      scopes: [...new Set([...granted, ...oidc])],
      now: request.now,
    }),
  );
}

function refreshToken(
  { client, credential, request }: TokenAsk,
  world: LoginWorld,
  grant: UserGrant,
): string {
  const { user, scope } = grant;
  const confidential = credential !== 'none';
  return world.refreshTokens.issue(
    { userId: user.id, appId: client.appId, scope, confidential },
    request.now,
  );
}

function idToken(
  { client, request }: TokenAsk,
  world: LoginWorld,
  { user, nonce, oidc }: UserGrant & { oidc: ReadonlySet<OidcScope> },
): Promise<string> {
  return world.signer.sign(
    idTokenClaims({
      login: world.endpoint,
      tenantId: world.directory.tenant.id,
      user,
      appId: client.appId,
      nonce,
      withProfile: oidc.has('profile'),
      withEmail: oidc.has('email'),
      now: request.now,
    }),
  );
}
