import { mailAddresses } from './addresses.ts';
import { headerValue, type HeaderField } from './headers.ts';
import { imapString } from './imap-strings.ts';

/** The envelope structure of RFC 3501, 7.4.2. Sender and Reply-To default to From. */
export function envelope(fields: readonly HeaderField[]): string {
  const text = (name: string): string => imapString(headerValue(fields, name));
  const people = (name: string): string => addressList(headerValue(fields, name));
  const from = people('From');
  const orFrom = (name: string): string => (people(name) === 'NIL' ? from : people(name));
  const parts = [
    text('Date'),
    text('Subject'),
    from,
    orFrom('Sender'),
    orFrom('Reply-To'),
    people('To'),
    people('Cc'),
    people('Bcc'),
    text('In-Reply-To'),
    text('Message-ID'),
  ];
  return `(${parts.join(' ')})`;
}

function addressList(value: string | undefined): string {
  const addresses = mailAddresses(value ?? '');
  if (addresses.length === 0) return 'NIL';
  const shown = addresses.map(({ name, local, domain }) => {
    const named = imapString(name === '' ? undefined : name);
    return `(${named} NIL ${imapString(local)} ${imapString(domain)})`;
  });
  return `(${shown.join('')})`;
}
