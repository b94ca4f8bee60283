/** Outlook's `Name <address>`, Exchange's `SMTP:address`, a link's `mailto:address`, and white space of any kind. */
export function addressIn(cell: string): string {
  const plain = cell
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/^[\s\u00A0'"]+|[\s\u00A0'"]+$/gu, '');
  const inside = /<([^<>]*)>$/.exec(plain)?.[1] ?? plain;
  return inside.replace(/^(mailto|smtp):/i, '').trim();
}
