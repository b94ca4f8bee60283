import { Thing, type Found, type Value } from './value.ts';

/** `System.DateTime`, in coordinated universal time. */
export class DateTime extends Thing {
  readonly types = ['System.DateTime', 'System.ValueType', 'System.Object'];
  readonly at: Date;

  constructor(at: Date) {
    super();
    this.at = at;
  }

  override text(): string {
    const [, year = '', month = '', day = '', time = ''] =
      /^(\d+)-(\d+)-(\d+)T([\d:]+)/.exec(this.at.toISOString()) ?? [];
    return `${month}/${day}/${year} ${time}`;
  }

  override member(name: string): Found {
    return name === 'year' ? { value: this.at.getUTCFullYear() } : undefined;
  }

  override method(name: string): ((args: readonly Value[]) => Value) | undefined {
    if (name === 'touniversaltime') return () => this;
    return name === 'addmonths' ? ([months]) => this.#addMonths(Number(months)) : undefined;
  }

  /** The last day of the month where the same day is missing there. */
  #addMonths(months: number): DateTime {
    const moved = new Date(this.at);
    moved.setUTCDate(1);
    moved.setUTCMonth(moved.getUTCMonth() + months);
    const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
    moved.setUTCDate(Math.min(this.at.getUTCDate(), last));
    return new DateTime(moved);
  }
}
