import type { Change, WritableDirectory } from '../directory/writable.ts';
import type { EntraError } from '../login/errors/entra-error.ts';
import type { SignInAttempt } from '../login/world.ts';
import type { Instead, PracticeRequest } from '../serve/http.ts';
import type { Interference } from '../serve/interference.ts';
import { ActiveRule } from './active-rule.ts';
import { askedParts, askedWhole, isBatch, type Asked } from './asked.ts';
import type { Conditions } from './conditions.ts';
import { NothingThere } from './deeds/deed.ts';
import { changesOf, type DeedGiven } from './deeds/table.ts';
import type { FaultsDocument } from './document.ts';
import { Encounter } from './encounter.ts';
import { objectTo } from './sign-in/object-to.ts';
import { throttledAnswer } from './throttle-bucket.ts';

export interface BoardParts {
  readonly directory: WritableDirectory;
  readonly conditions: Conditions;
  /** Milliseconds since 1970, by the cloud's own clock. */
  readonly now: () => number;
}

/** Everything that has been asked to go wrong. */
export class FaultBoard {
  readonly #parts: BoardParts;
  #rules: ActiveRule[] = [];
  /** The scenario that was switched on last. */
  scenario: string | undefined;

  constructor(parts: BoardParts) {
    this.#parts = parts;
  }

  get rules(): readonly ActiveRule[] {
    return this.#rules;
  }

  get conditions(): Conditions {
    return this.#parts.conditions;
  }

  /** @throws NothingThere when the tenant lacks what a deed is about; nothing has changed then */
  add({ rules = [], switches = {}, tenant = [] }: FaultsDocument): void {
    this.#doAllOrNone(tenant);
    this.conditions.change(switches);
    for (const rule of rules) {
      const name = rule.name ?? this.#freeName();
      this.#rules = [...this.#rules.filter((known) => known.name !== name), new ActiveRule(name, rule)];
    }
  }

  /** A rule by its name. */
  remove(name: string): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter((rule) => rule.name !== name);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
    this.scenario = undefined;
    this.conditions.reset();
  }

  objection(attempt: SignInAttempt): EntraError | undefined {
    const { directory, now } = this.#parts;
    const { signIn = [] } = this.conditions.current;
    return objectTo(signIn, attempt, { tenant: directory.tenant.displayName, at: new Date(now()) });
  }

  interfere(service: string, request: PracticeRequest): Interference {
    if (service === 'control' || this.#isQuiet()) return { delayMs: 0 };
    const whole = askedWhole(service, request);
    const met = this.#meet(whole);
    const parts = isBatch(whole) && !met.isOver ? this.#meetParts(request, met) : undefined;
    this.#do(met.deedsBefore);
    return {
      delayMs: met.delayMs,
      cut: met.cut,
      instead: met.proxy === undefined ? met.instead : { when: 'before', answer: met.proxy },
      parts,
      afterwards: met.deedsAfter.length === 0 ? undefined : () => this.#do(met.deedsAfter),
    };
  }

  #isQuiet(): boolean {
    return this.#rules.length === 0 && this.conditions.current.throttle === undefined;
  }

  #meet(asked: Asked): Encounter {
    const met = new Encounter({ service: asked.service, at: new Date(this.#parts.now()) });
    met.instead = this.#throttle(asked);
    for (const active of this.#rules) {
      if (met.isOver) break;
      if (active.strikes(asked)) met.suffer(active.rule);
    }
    return met;
  }

  /** What cuts or delays a part cuts or delays the whole. */
  #meetParts(request: PracticeRequest, whole: Encounter): ReadonlyMap<string, Instead> {
    const decided = new Map<string, Instead>();
    for (const asked of askedParts(request)) {
      const met = this.#meet(asked);
      whole.delayMs += met.delayMs;
      whole.cut ??= met.cut;
      whole.proxy ??= met.proxy;
      whole.deedsBefore.push(...met.deedsBefore);
      whole.deedsAfter.push(...met.deedsAfter);
      if (met.instead !== undefined) decided.set(asked.part ?? '', met.instead);
    }
    return decided;
  }

  /** The parts of a batch count, the batch itself does not. */
  #throttle(asked: Asked): Instead | undefined {
    if (isBatch(asked)) return undefined;
    const { directory, now } = this.#parts;
    const seconds = this.conditions.bucketFor(asked.service, now())?.take(now());
    if (seconds === undefined) return undefined;
    const { id: tenantId } = directory.tenant;
    const { service } = asked;
    return {
      when: 'before',
      answer: throttledAnswer({ service, tenantId, seconds, at: new Date(now()) }),
    };
  }

  #doAllOrNone(deeds: readonly DeedGiven[]): void {
    const { directory } = this.#parts;
    const before: Change[] = [];
    try {
      for (const deed of deeds) {
        const changes = changesOf(deed, this.#tenant());
        const present = changes.map(({ kind, id }) => ({
          kind,
          id,
          value: directory.rows(kind).get(id) ?? null,
        }));
        directory.commit(changes);
        before.unshift(...present.reverse());
      }
    } catch (error) {
      directory.commit(before);
      throw error;
    }
  }

  /** A deed whose object is gone by then is left out: nobody waits for it. */
  #do(deeds: readonly DeedGiven[]): void {
    for (const deed of deeds) {
      try {
        this.#parts.directory.commit(changesOf(deed, this.#tenant()));
      } catch (error) {
        if (!(error instanceof NothingThere)) throw error;
      }
    }
  }

  #tenant(): { directory: WritableDirectory; now: number } {
    return { directory: this.#parts.directory, now: this.#parts.now() };
  }

  #freeName(): string {
    const taken = new Set(this.#rules.map(({ name }) => name));
    let number = this.#rules.length + 1;
    while (taken.has(`rule-${number}`)) number += 1;
    return `rule-${number}`;
  }
}
