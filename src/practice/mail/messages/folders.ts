/** The folders of every mailbox, as IMAP lists them. */
export const folders = [
  { name: 'INBOX', attributes: ['\\Marked', '\\HasNoChildren'] },
  { name: 'Archive', attributes: ['\\HasNoChildren'] },
  { name: 'Deleted Items', attributes: ['\\HasNoChildren', '\\Trash'] },
  { name: 'Drafts', attributes: ['\\HasNoChildren', '\\Drafts'] },
  { name: 'Junk Email', attributes: ['\\HasNoChildren', '\\Junk'] },
  { name: 'Outbox', attributes: ['\\HasNoChildren'] },
  { name: 'Sent Items', attributes: ['\\HasNoChildren', '\\Sent'] },
] as const;

export type FolderName = (typeof folders)[number]['name'];

/** INBOX is written in any case, the others as they are. */
export function folderNamed(name: string): FolderName | undefined {
  if (name.toUpperCase() === 'INBOX') return 'INBOX';
  return folders.find((folder) => folder.name === name)?.name;
}
