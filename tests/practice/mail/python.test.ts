import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { onboarded, registeredInExchange } from './onboarded.ts';

const hasPython = spawnSync('python3', ['-c', 'import imaplib, smtplib, ssl']).status === 0;
if (!hasPython) console.warn('Left out: mail with Python’s own libraries, because there is no python3.');

test.skipIf(!hasPython)('Python’s own libraries send, read and are refused', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, 'anna.albrecht@practice.example');
  const { ca, imap, smtp } = cloud.cloud;
  const script = new URL('mail.py', import.meta.url).pathname;
  const python = spawn('python3', [script, ca, String(imap?.port), String(smtp?.port)]);
  python.stdin.end(await app.token());
  const [said, trouble] = await Promise.all([
    text(python.stdout),
    text(python.stderr),
    once(python, 'close'),
  ]);
  expect(trouble).toBe('');
  expect(said.trim().split('\n')).toEqual([
    '.a dot in front',
    'AUTHENTICATE failed.',
    '535 5.7.3 Authentication unsuccessful',
  ]);
});
