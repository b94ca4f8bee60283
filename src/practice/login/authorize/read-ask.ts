import type { Fields } from '../request.ts';
import type { AuthorizeAsk, Challenge, ResponseMode } from './authorize-ask.ts';
import type { TrustedSender } from './authorize-rule.ts';

const modes: readonly ResponseMode[] = ['query', 'fragment', 'form_post'];

/** `undefined` for a mode that does not exist. */
export function responseModeOf(fields: Fields): ResponseMode | undefined {
  const given = fields.get('response_mode') ?? 'query';
  return modes.find((mode) => mode === given);
}

export function readAsk(fields: Fields, { client, redirect }: TrustedSender, tenant: string): AuthorizeAsk {
  return {
    client,
    tenant,
    redirect,
    responseMode: responseModeOf(fields) ?? 'query',
    state: fields.get('state'),
    nonce: fields.get('nonce'),
    scope: fields.get('scope') ?? '',
    loginHint: fields.get('login_hint') ?? '',
    challenge: challengeOf(fields),
    clientInfo: fields.get('client_info') === '1',
  };
}

function challengeOf(fields: Fields): Challenge | undefined {
  const value = fields.get('code_challenge');
  if (value === undefined) return undefined;
  return { value, method: fields.get('code_challenge_method') === 'S256' ? 'S256' : 'plain' };
}
