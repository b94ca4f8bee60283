import type { JournalEntry } from '../../core/journal/entry.ts';
import { gatewayUrl } from '../../core/handover/web-xml/patch.ts';
import { readXmlFile } from '../web-xml/read-file.ts';
import type { Way } from './lock.ts';

const STEP = 'web-xml-value';

/** Where the file lies that was changed last; nothing once it was restored, or confirmed by a person instead. */
function changedFile(entries: readonly JournalEntry[]): string | undefined {
  let file: string | undefined;
  for (const entry of entries) {
    if (entry.type === 'confirmed' && entry.step === STEP) file = undefined;
    if (entry.type !== 'seen') continue;
    const seen = entry.steps.find(({ step }) => step === STEP);
    if (seen !== undefined) file = seen.file;
  }
  return file;
}

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;

interface Changed {
  readonly way: Way['is'];
  readonly entries: readonly JournalEntry[];
  /** The product's own address. */
  readonly url: string | undefined;
}

/**
 * The web.xml as this engagement changed it, for an encrypted bundle: it may hold what is nobody else's business. Only
 * where it is still on this computer with that address, and in UTF-8, so that its bytes stay as they are.
 */
export async function changedWebXml({ way, entries, url }: Changed): Promise<string | undefined> {
  const file = way === 'sealed' ? changedFile(entries) : undefined;
  const read = file === undefined ? undefined : await readXmlFile(file);
  if (read?.ok !== true) return undefined;
  const { text, bytes } = read.value;
  const isStill = hostOf(gatewayUrl(text)) === hostOf(url) && hostOf(url) !== undefined;
  return isStill && Buffer.from(text).equals(bytes) ? text : undefined;
}
