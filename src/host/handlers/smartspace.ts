import { testSmartspace } from '../smartspace/test-smartspace.ts';
import type { Handlers } from './handler.ts';

export const smartspace: Pick<Handlers, 'smartspace.test-message'> = {
  'smartspace.test-message': (asked, context) => testSmartspace(context, asked),
};
