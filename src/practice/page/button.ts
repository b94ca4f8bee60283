import { escapeHtml } from '../login/pages/html.ts';

interface Button {
  /** Path of the control port to which it posts. */
  readonly action: string;
  readonly text: string;
  /** What it is about, for who does not see where it stands. */
  readonly about?: string;
  readonly look?: 'main' | 'plain' | 'danger';
}

/** A form of one button: it works without scripts too. */
export function button({ action, text, about, look = 'plain' }: Button): string {
  const label = about === undefined ? '' : ` aria-label="${escapeHtml(`${text}: ${about}`)}"`;
  return `<form method="post" action="${escapeHtml(action)}"><button class="${look}"${label}>${escapeHtml(text)}</button></form>`;
}
