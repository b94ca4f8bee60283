import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { MailboxFile } from '../../../contract/mailboxes.ts';
import { ask, type Failure } from '../../engine/ask.ts';

type Imported = { readonly read: MailboxFile } | { readonly failure: Failure } | { readonly tooLarge: true };

interface Props {
  readonly label: string;
  readonly onImported: (imported: Imported) => void;
}

/** What one request carries, with room for its frame. */
const MOST_BYTES = 650_000;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}

async function read(file: File): Promise<Imported> {
  if (file.size > MOST_BYTES) return { tooLarge: true };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const asked = await ask('mailboxes.read', { base64: base64(bytes) });
  return asked.ok ? { read: asked.value } : { failure: asked.failure };
}

/** A button that opens the file dialog; the engine reads the bytes, whatever program wrote them. */
export function FileImport({ label, onImported }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    onImported(await read(file));
    setBusy(false);
    // The same file again is another choice.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-label={label}
        hidden
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </>
  );
}

export type { Imported };
