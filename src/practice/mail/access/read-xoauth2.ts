export interface Xoauth2 {
  readonly user: string;
  readonly token: string;
}

/** `base64("user=" {mailbox} ^A "auth=Bearer " {token} ^A ^A)`; `undefined` for everything else. */
export function readXoauth2(response: string): Xoauth2 | undefined {
  if (!/^[A-Za-z0-9+/]{4,65536}={0,2}$/.test(response)) return undefined;
  const text = Buffer.from(response, 'base64').toString('utf8');
  // eslint-disable-next-line no-control-regex -- the format is separated by ^A
  const read = /^user=([^\x01]{1,320})\x01auth=Bearer ([^\x01\s]+)\x01\x01$/i.exec(text);
  const [, user = '', token = ''] = read ?? [];
  return read === null ? undefined : { user, token };
}

/** What a client is told in the challenge that follows a refusal; it answers with an empty line. */
export const xoauth2Refusal = Buffer.from(
  JSON.stringify({ status: '401', schemes: 'bearer', scope: 'https://outlook.office365.com/.default' }),
).toString('base64');
