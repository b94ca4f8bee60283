import { useState } from 'react';

/** Puts something that is no secret onto the clipboard, and knows what came of it until `forget`. */
export function useCopy(value: string) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = () =>
    void navigator.clipboard.writeText(value).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return { copied, copy, forget: () => setCopied('no') };
}
