import { readCertificate, readCertificateJwt, type CertificateJwt } from '../../tokens/certificate-jwt.ts';
import { clientErrors } from '../errors/client-errors.ts';
import type { EntraError } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import type { Fields } from '../request.ts';
import type { LoginWorld } from '../world.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface Assertion {
  readonly appId: string;
  readonly fields: Fields;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why a `client_assertion` does not show who the client is; `undefined` when it does. */
export function checkAssertion(world: LoginWorld, { appId, fields, now }: Assertion): EntraError | undefined {
  if (fields.get('client_assertion_type') !== JWT_BEARER)
    return requestErrors.missing('client_assertion_type');
  const jwt = readCertificateJwt(fields.get('client_assertion') ?? '');
  if (jwt === undefined) return clientErrors.assertionMalformed;
  return checkClaims(world, { appId, now }, jwt) ?? checkSignature(world, { appId, now }, jwt);
}

interface Signed {
  readonly appId: string;
  readonly now: number;
}

function checkClaims(world: LoginWorld, { appId, now }: Signed, jwt: CertificateJwt): EntraError | undefined {
  const { iss, sub, aud, exp = 0, nbf = 0 } = jwt.claims;
  if (iss !== appId || sub !== appId) return clientErrors.assertionOfAnother(String(iss), appId);
  if (!audiences(world).includes(String(aud).toLowerCase()))
    return clientErrors.assertionAudience(String(aud));
  const isInTime = now < exp * 1000 && nbf * 1000 <= now + CLOCKS_DIFFER_MS;
  return isInTime ? undefined : clientErrors.assertionTime;
}

const CLOCKS_DIFFER_MS = 300_000;

function checkSignature(
  world: LoginWorld,
  { appId, now }: Signed,
  jwt: CertificateJwt,
): EntraError | undefined {
  const known = world.directory.certificates(appId).flatMap(({ base64, endDateTime }) => {
    const certificate = readCertificate(base64);
    return certificate !== undefined && jwt.names(certificate) ? [{ certificate, endDateTime }] : [];
  });
  const [found] = known;
  if (found === undefined) return clientErrors.assertionUnknownKey;
  if (!jwt.isSignedBy(found.certificate)) return clientErrors.assertionSignature;
  return Date.parse(found.endDateTime) > now ? undefined : clientErrors.assertionKeyExpired;
}

/** The token endpoint, in either spelling of the tenant, or the issuer. */
function audiences({ endpoint, directory }: LoginWorld): string[] {
  const { id, domain } = directory.tenant;
  return [id, domain].flatMap((tenant) =>
    ['/oauth2/v2.0/token', '/oauth2/token', '/v2.0', '/', ''].map((path) => `${endpoint}/${tenant}${path}`),
  );
}
