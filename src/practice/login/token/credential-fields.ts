import type { Fields, LoginRequest } from '../request.ts';

/** Client id and secret may also come in the Authorization header, form-encoded (RFC 6749, 2.3.1). */
export function credentialFields({ form, headers }: LoginRequest): Fields {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) return form;
  const [id, secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  if (id === undefined || secret === undefined) return form;
  return new Map([...form, ['client_id', formDecoded(id)], ['client_secret', formDecoded(secret)]]);
}

function formDecoded(text: string): string {
  return new URLSearchParams(`x=${text}`).get('x') ?? '';
}
