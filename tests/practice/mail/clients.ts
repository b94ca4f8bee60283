import { readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { onTestFinished } from 'vitest';
import type { Practice } from '../support/practice.ts';

export function imapOf({ cloud }: Practice, user: string, accessToken: string): ImapFlow {
  const client = new ImapFlow({
    host: cloud.imap?.host ?? '',
    port: cloud.imap?.port ?? 0,
    secure: true,
    tls: { ca: readFileSync(cloud.ca) },
    auth: { user, accessToken },
    logger: false,
  });
  onTestFinished(() => {
    client.close();
  });
  return client;
}

export function smtpOf({ cloud }: Practice, user: string, accessToken: string) {
  const transport = createTransport({
    host: cloud.smtp?.host ?? '',
    port: cloud.smtp?.port ?? 0,
    secure: false,
    requireTLS: true,
    tls: { ca: readFileSync(cloud.ca) },
    auth: { type: 'OAuth2', user, accessToken },
  });
  onTestFinished(() => {
    transport.close();
  });
  return transport;
}
