const MASK = '[masked]';

/** Anything of the form of a JSON Web Token, wherever it stands. */
const TOKEN = /eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g;

const NAMES =
  'client_secret|secretText|client_assertion|password|access_token|refresh_token|id_token|device_code|code_verifier';

/** The value behind a name that says secret: as a form field, in JSON, quoted or not. */
const NAMED = new RegExp(String.raw`("?(?:${NAMES})\\?"?\s*[=:]\s*)(\\?"[^"]*"|'[^']*'|[^\s&,;})\]]+)`, 'gi');

/** A whole header, scheme included. */
const HEADER = /(authorization"?\s*[=:]\s*"?)(?:(?:bearer|basic|pop)\s+)?[^\s",;})]+/gi;

/** For the log: what could be a secret is not in it, at the price of some detail. */
export function maskSecrets(text: string): string {
  return text.replace(TOKEN, MASK).replace(NAMED, `$1${MASK}`).replace(HEADER, `$1${MASK}`);
}
