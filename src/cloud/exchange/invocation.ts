import type { Ask } from '../../core/ports.ts';

/** One cmdlet with its parameters. */
export interface Invocation {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** `GET /Get-CASMailbox?Identity=…`, or `POST /Set-CASMailbox` with the parameters as body. */
export function invocationOf({ path, body }: Ask): Invocation {
  const url = new URL(path, 'https://exchange.invalid');
  const given = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  return {
    cmdlet: url.pathname.slice(1),
    parameters: { ...Object.fromEntries(url.searchParams), ...given },
  };
}

/** What the endpoint wants as body. */
export const cmdletInput = ({ cmdlet, parameters }: Invocation) => ({
  CmdletInput: { CmdletName: cmdlet, Parameters: parameters },
});
