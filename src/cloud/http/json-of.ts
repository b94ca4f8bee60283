interface Head {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** What a service said, or by what it can be told that somebody else answered: a proxy, a captive portal. */
type Body = { readonly json: unknown } | { readonly foreign: string };

export function jsonOf({ status, headers }: Head, text: string): Body {
  const from = 'a proxy or portal may have answered';
  if (status >= 300 && status < 400) return { foreign: `HTTP ${status} leads elsewhere: ${from}` };
  if (text.trim() === '') return { json: undefined };
  try {
    return { json: JSON.parse(text) };
  } catch {
    const type = headers.get('content-type') ?? 'no content type';
    return { foreign: `HTTP ${status} with ${type} instead of JSON: ${from}` };
  }
}
