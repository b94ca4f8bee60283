import { viewOf } from '../reconcile/bench.ts';
import { applicationIn } from '../resources/linked.ts';
import type { Check } from './finding.ts';

/** The application that shall be taken over is in this tenant. */
export const adoptedFound: Check = {
  reads: () => [],
  judge(bench) {
    const { adopted } = bench.session;
    if (adopted === undefined || applicationIn(viewOf(bench)).is !== 'absent') return [];
    return [{ stops: true, problem: { code: 'adopt-not-found', clientId: adopted } }];
  },
};
