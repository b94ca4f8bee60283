import type { BundleImported } from '../../contract/bundle.ts';
import type { Language } from '../../contract/text.ts';

interface Words {
  readonly written: (file: string, bytes: number) => string;
  readonly inside: (contents: readonly string[]) => string;
  readonly hasSecret: (has: boolean) => string;
  readonly checksum: (sha256: string) => string;
  readonly intact: (file: string) => string;
  readonly of: (engagement: string) => string;
  readonly passphrase: (passphrase: string) => string;
  readonly type: string;
  readonly typeAgain: string;
  readonly differ: string;
  readonly came: Readonly<Record<BundleImported['came'], (engagement: string) => string>>;
  readonly checkNext: (guide: string, engagement: string) => string;
}

export const bundleWords: Readonly<Record<Language, Words>> = {
  en: {
    written: (file, bytes) => `Written: ${file} (${String(bytes)} bytes)`,
    inside: (contents) => `Inside: ${contents.join(', ')}`,
    hasSecret: (has) =>
      has
        ? 'It holds what the app proves itself with: a client secret, or a private key.'
        : 'It holds no client secret and no private key.',
    checksum: (sha256) => `SHA-256: ${sha256}`,
    intact: (file) => `Intact: ${file}`,
    of: (engagement) => `Engagement: ${engagement}`,
    passphrase: (passphrase) =>
      `Passphrase: ${passphrase}\n  Shown this once. Tell it to the receiver, but not by the way the bundle goes.`,
    type: 'Passphrase (not shown while you type):',
    typeAgain: 'Once more:',
    differ: 'The two differ. Type them again; an empty line ends it.',
    came: {
      new: (engagement) => `Started: ${engagement}`,
      updated: (engagement) => `Brought up to date: ${engagement}`,
      known: (engagement) => `Known already, nothing changed: ${engagement}`,
    },
    checkNext: (guide, engagement) =>
      `Look whether the tenant is as it says: entrada check ${guide} --engagement ${engagement}`,
  },
  de: {
    written: (file, bytes) => `Geschrieben: ${file} (${String(bytes)} Bytes)`,
    inside: (contents) => `Darin: ${contents.join(', ')}`,
    hasSecret: (has) =>
      has
        ? 'Darin ist, womit sich die App ausweist: ein Clientgeheimnis oder ein privater Schlüssel.'
        : 'Weder ein Clientgeheimnis noch ein privater Schlüssel ist darin.',
    checksum: (sha256) => `SHA-256: ${sha256}`,
    intact: (file) => `Unversehrt: ${file}`,
    of: (engagement) => `Vorgang: ${engagement}`,
    passphrase: (passphrase) =>
      `Passphrase: ${passphrase}\n  Sie wird nur dieses eine Mal gezeigt. Teilen Sie sie dem Empfänger mit, aber nicht auf dem Weg des Pakets.`,
    type: 'Passphrase (beim Tippen nicht zu sehen):',
    typeAgain: 'Noch einmal:',
    differ: 'Die beiden unterscheiden sich. Tippen Sie sie erneut; eine leere Zeile beendet es.',
    came: {
      new: (engagement) => `Begonnen: ${engagement}`,
      updated: (engagement) => `Auf den neuen Stand gebracht: ${engagement}`,
      known: (engagement) => `Schon bekannt, nichts geändert: ${engagement}`,
    },
    checkNext: (guide, engagement) =>
      `Prüfen Sie, ob der Mandant dem entspricht: entrada check ${guide} --engagement ${engagement}`,
  },
};
