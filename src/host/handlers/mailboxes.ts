import { done } from '../../contract/problem.ts';
import { readBytes } from '../mailboxes/read-bytes.ts';
import type { Handlers } from './handler.ts';

export const mailboxes: Pick<Handlers, 'mailboxes.read'> = {
  'mailboxes.read': async ({ base64 }) => done(readBytes(Buffer.from(base64, 'base64'))),
};
