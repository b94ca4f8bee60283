import type { MailboxFile } from '../../../contract/mailboxes.ts';
import { ask, type Failure } from '../../engine/ask.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { base64Of, MOST_BYTES } from '../../parts/file-bytes.ts';

type Imported = { readonly read: MailboxFile } | { readonly failure: Failure } | { readonly tooLarge: true };

interface Props {
  readonly label: string;
  readonly onImported: (imported: Imported) => void;
}

async function read(file: File): Promise<Imported> {
  if (file.size > MOST_BYTES) return { tooLarge: true };
  const asked = await ask('mailboxes.read', { base64: await base64Of(file) });
  return asked.ok ? { read: asked.value } : { failure: asked.failure };
}

/** A button that opens the file dialog; the engine reads the bytes, whatever program wrote them. */
export function FileImport({ label, onImported }: Props) {
  return (
    <FileButton
      label={label}
      accept=".csv,.txt,.tsv,text/csv,text/plain"
      onFile={async (file) => onImported(await read(file))}
    />
  );
}

export type { Imported };
