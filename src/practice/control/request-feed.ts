import type { Exchange } from '../serve/frame.ts';
import type { LogLine } from '../serve/request-log.ts';
import { callerOf, type NameApp } from './caller-of.ts';
import { saidIn, saidInMail } from './said-in.ts';

/** A request as whoever watches sees it. */
export interface HeardRequest extends LogLine {
  readonly id: number;
  /** An account, an application, or empty. */
  readonly caller: string;
  /** What the service said where it refused: the request, or parts of a batch. */
  readonly said: readonly string[];
}

const KEPT = 500;

/** The latest requests and mail commands to every service but the control port itself. */
export class RequestFeed {
  readonly #nameApp: NameApp;
  readonly #listeners = new Set<(heard: HeardRequest) => void>();
  #kept: HeardRequest[] = [];
  #count = 0;

  constructor(nameApp: NameApp) {
    this.#nameApp = nameApp;
  }

  get latest(): readonly HeardRequest[] {
    return this.#kept;
  }

  note(line: LogLine, { request, answer }: Exchange): void {
    if (line.service === 'control') return;
    this.#count += 1;
    const isMail = line.service === 'imap' || line.service === 'smtp';
    const caller = isMail ? line.path.slice(1) : callerOf(request, this.#nameApp);
    const said = isMail ? saidInMail(answer) : saidIn(answer);
    const heard: HeardRequest = { ...line, id: this.#count, caller, said };
    this.#kept.push(heard);
    if (this.#kept.length >= 2 * KEPT) this.#kept = this.#kept.slice(-KEPT);
    for (const listener of this.#listeners) listener(heard);
  }

  /** @returns ends it */
  subscribe(listener: (heard: HeardRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#kept = [];
  }
}
