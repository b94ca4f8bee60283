import type { PracticeAnswer, Instead } from '../serve/http.ts';
import type { DeedGiven } from './deeds/table.ts';
import { verbatim } from './effects/answer.ts';
import { errorAnswer } from './effects/error.ts';
import { proxyPage } from './effects/proxy-page.ts';
import type { FaultRule } from './rule.ts';

/** What the rules that strike come to for one request. */
export class Encounter {
  readonly #circumstances: { readonly service: string; readonly at: Date };
  delayMs = 0;
  cut: 'before' | 'after' | undefined;
  instead: Instead | undefined;
  /** Somebody else than the service answers, also where only a part of a batch was meant. */
  proxy: PracticeAnswer | undefined;
  readonly deedsBefore: DeedGiven[] = [];
  readonly deedsAfter: DeedGiven[] = [];

  constructor(circumstances: { service: string; at: Date }) {
    this.#circumstances = circumstances;
  }

  /** Nothing more can happen to the request. */
  get isOver(): boolean {
    return this.cut !== undefined || this.instead !== undefined || this.proxy !== undefined;
  }

  suffer(rule: FaultRule): void {
    this.delayMs += rule.delayMs ?? 0;
    const deeds = rule.tenantWhen === 'before' ? this.deedsBefore : this.deedsAfter;
    deeds.push(...(rule.tenant ?? []));
    this.cut = rule.cut;
    this.proxy = rule.proxyPage && proxyPage(rule.proxyPage.status);
    this.instead = this.#insteadOf(rule);
  }

  #insteadOf({ error, answer }: FaultRule): Instead | undefined {
    if (error !== undefined) return { when: error.when, answer: errorAnswer(error, this.#circumstances) };
    return answer && verbatim(answer);
  }
}
