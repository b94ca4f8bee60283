/**
 * The placeholders' values when `path` (raw, with its query) has the shape of `pattern`, else `undefined`.
 * Words are compared without regard to case, as Entra does.
 */
export function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = (path.split('?')[0] ?? '').split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const part = decode(given[at] ?? '');
    if (part === undefined) return undefined;
    if (want.startsWith(':')) parts[want.slice(1)] = part;
    else if (want !== part.toLowerCase()) return undefined;
  }
  return parts;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
