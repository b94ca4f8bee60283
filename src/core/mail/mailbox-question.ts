import type { Guide } from '../guides/guide.ts';

/** Key of the answer that lists the mailboxes. */
export function mailboxQuestion({ questions }: Guide): string {
  const asked = questions.find((question) => question.type === 'addresses' && question.of === undefined);
  return asked?.key ?? 'mailboxes';
}
