import type { Asked } from './asked.ts';
import { globToRegExp } from './glob.ts';
import type { FaultRule } from './rule.ts';

/** A rule that is in force, and how often it has been. */
export class ActiveRule {
  readonly name: string;
  readonly rule: FaultRule;
  readonly #path: RegExp | undefined;
  #met = 0;
  #struck = 0;

  constructor(name: string, rule: FaultRule) {
    this.name = name;
    this.rule = rule;
    this.#path = rule.path === undefined ? undefined : globToRegExp(rule.path);
  }

  /** Requests it fitted. */
  get met(): number {
    return this.#met;
  }

  /** Requests it spoiled. */
  get struck(): number {
    return this.#struck;
  }

  /** Whether it strikes this time; counts. */
  strikes(asked: Asked): boolean {
    if (!this.#fits(asked)) return false;
    this.#met += 1;
    const { from, every, calls = Infinity } = this.rule;
    const since = this.#met - from;
    if (since < 0 || since % every !== 0 || this.#struck >= calls) return false;
    this.#struck += 1;
    return true;
  }

  #fits({ service, method, path, form }: Asked): boolean {
    const { rule } = this;
    return (
      isAmong(rule.service, service) &&
      isAmong(rule.method, method) &&
      (this.#path?.test(path) ?? true) &&
      Object.entries(rule.form ?? {}).every(([name, value]) => form.get(name) === value)
    );
  }
}

function isAmong(wanted: string | readonly string[] | undefined, given: string): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? wanted === given : wanted.includes(given));
}
