const confidential =
  /^(code|state|nonce|login_hint|ctx|otc|user_code|code_challenge|id_token_hint|client_secret)$/i;

/** The path as it may be logged: values of a sign-in's query are left out, a Graph query stays readable. */
export function loggedPath(path: string): string {
  const [route, query] = splitOnce(path, '?');
  if (query === undefined) return route;
  return `${route}?${query.split('&').map(loggedPair).join('&')}`;
}

function loggedPair(pair: string): string {
  const [name, value] = splitOnce(pair, '=');
  return value !== undefined && confidential.test(name) ? `${name}=…` : pair;
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
