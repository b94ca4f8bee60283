import type { Text } from '../../contract/text.ts';

export const secret = {
  inKeychain: {
    en: "In this machine's keychain, and nowhere else.",
    de: 'Im Schlüsselbund dieses Computers und nirgends sonst.',
  },
  inMemory: {
    en: 'In memory only, because this machine has no keychain: gone when Entrada ends.',
    de: 'Nur im Arbeitsspeicher, weil dieser Computer keinen Schlüsselbund hat: weg, wenn Entrada endet.',
  },
  notInKeychain: {
    en: 'Not in the keychain of this machine.',
    de: 'Nicht im Schlüsselbund dieses Computers.',
  },
  hidden: { en: 'Hidden', de: 'Verborgen' },
  reveal: { en: 'Reveal', de: 'Anzeigen' },
  hide: { en: 'Hide', de: 'Verbergen' },
  copy: { en: 'Copy the secret', de: 'Clientgeheimnis kopieren' },
  copied: {
    en: 'Copied. The clipboard is cleared at {{time}} if it still holds it.',
    de: 'Kopiert. Die Zwischenablage wird um {{time}} geleert, falls es noch darin ist.',
  },
  cleared: { en: 'The clipboard no longer holds it.', de: 'Die Zwischenablage enthält es nicht mehr.' },
  notCleared: {
    en: 'The browser does not let Entrada look at the clipboard. Please clear it yourself.',
    de: 'Der Browser lässt Entrada nicht in die Zwischenablage sehen. Bitte leeren Sie sie selbst.',
  },
  failed: {
    en: 'The browser did not copy it. Reveal it and copy it by hand.',
    de: 'Der Browser hat es nicht kopiert. Zeigen Sie es an und kopieren Sie von Hand.',
  },
  hint: { en: 'begins with {{hint}}', de: 'beginnt mit {{hint}}' },
  ends: { en: 'It ends on {{date}}, {{when}}.', de: 'Es endet am {{date}}, {{when}}.' },
} as const satisfies Record<string, Text>;
