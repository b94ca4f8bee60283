import type { EntraError } from '../errors/entra-error.ts';
import type { AuthorizationCode } from '../stores/authorization-codes.ts';
import type { TokenAsk } from './grant.ts';

/** Says what is wrong with redeeming the code, if anything is. */
export type CodeRule = (code: AuthorizationCode, ask: TokenAsk) => EntraError | undefined;
