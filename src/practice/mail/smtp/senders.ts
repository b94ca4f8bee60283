const AT_ONCE = 3;

/** How many connections send for a mailbox at the same time. */
export class Senders {
  readonly #open = new Map<string, number>();

  /** False when there are too many already. */
  enter(mailboxId: string): boolean {
    const open = this.#open.get(mailboxId) ?? 0;
    if (open >= AT_ONCE) return false;
    this.#open.set(mailboxId, open + 1);
    return true;
  }

  leave(mailboxId: string): void {
    const open = (this.#open.get(mailboxId) ?? 1) - 1;
    if (open === 0) this.#open.delete(mailboxId);
    else this.#open.set(mailboxId, open);
  }
}
