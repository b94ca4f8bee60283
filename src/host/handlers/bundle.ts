import { done } from '../../contract/problem.ts';
import { importBundle } from '../bundle/import-bundle.ts';
import { inspectBundle } from '../bundle/inspect-bundle.ts';
import { makePassphrase } from '../bundle/passphrase.ts';
import { writeBundle } from '../bundle/write-bundle.ts';
import type { Handlers } from './handler.ts';

export const bundle: Pick<
  Handlers,
  'bundle.passphrase' | 'bundle.write' | 'bundle.inspect' | 'bundle.import'
> = {
  'bundle.passphrase': () => Promise.resolve(done({ passphrase: makePassphrase() })),
  'bundle.write': (asked, context) => writeBundle(context, asked),
  'bundle.inspect': (asked) => inspectBundle(asked),
  'bundle.import': (asked, context) => importBundle(context, asked),
};
