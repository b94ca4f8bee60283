import { viewOf } from '../reconcile/bench.ts';
import { exchangePrincipalIn } from '../resources/exchange-principal.ts';
import { servicePrincipalIn, wanted } from '../resources/linked.ts';
import type { Check } from './finding.ts';

/** Exchange takes any object id without a word; a wrong one is told before it is mended. */
export const exchangeObjectId: Check = {
  reads: () => [],
  judge(bench) {
    const view = viewOf(bench);
    if (wanted(view, 'exchange-service-principal').length === 0) return [];
    const copy = exchangePrincipalIn(view);
    const principal = servicePrincipalIn(view);
    if (copy.is !== 'there' || principal.is !== 'there') return [];
    const { AppId: clientId, ObjectId: actual } = copy.body;
    const expected = principal.body.id;
    if (actual === expected) return [];
    return [{ stops: false, problem: { code: 'exchange-object-id-wrong', clientId, expected, actual } }];
  },
};
