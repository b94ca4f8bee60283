import type { Text } from '../../contract/text.ts';

/** Of a certificate: how it leaves this computer, and its renewal, in the keys that secrets have. */
export const certificate = {
  title: { en: 'Certificate', de: 'Zertifikat' },
  kept: {
    en: "The private key is in this computer's keychain and leaves it only encrypted.",
    de: 'Der private Schlüssel liegt im Schlüsselbund dieses Computers und verlässt ihn nur verschlüsselt.',
  },
  save: { en: 'Save certificate and key', de: 'Zertifikat und Schlüssel speichern' },
  saveWhat: {
    en: 'One PEM file: the certificate, and its private key encrypted with the passphrase (PKCS #8, AES-256).',
    de: 'Eine PEM-Datei: das Zertifikat und sein privater Schlüssel, mit der Passphrase verschlüsselt (PKCS #8, AES-256).',
  },
  saved: { en: 'Saved', de: 'Gespeichert' },
  savedWhat: {
    en: 'Hand it to whoever runs the product, and tell the passphrase on another way.',
    de: 'Geben Sie die Datei an die Person weiter, die das Produkt betreibt, und teilen Sie ihr die Passphrase auf einem anderen Weg mit.',
  },
  renewNamed: {
    en: 'Renew the certificate of {{app}}, {{customer}}',
    de: 'Zertifikat von {{app}}, {{customer}} erneuern',
  },
  renewTitle: { en: 'Renew the certificate', de: 'Zertifikat erneuern' },
  renewWhat: {
    en: 'Entrada makes a second certificate beside the first and signs in with it. The first one keeps working until you say that the product has the second.',
    de: 'Entrada legt ein zweites Zertifikat neben dem ersten an und meldet sich damit an. Das erste arbeitet weiter, bis Sie sagen, dass das Produkt das zweite hat.',
  },
  begin: { en: 'Make the second certificate', de: 'Zweites Zertifikat anlegen' },
  overlap: { en: 'Both certificates work now', de: 'Jetzt arbeiten beide Zertifikate' },
  enter: {
    en: 'Install the new one in the product: save it here, or hand over a bundle.',
    de: 'Richten Sie das neue im Produkt ein: Speichern Sie es hier, oder übergeben Sie ein Paket.',
  },
  inProduct: {
    en: 'The product has the new certificate and works with it',
    de: 'Das Produkt hat das neue Zertifikat und arbeitet damit',
  },
  finish: { en: 'Remove the old certificate', de: 'Altes Zertifikat entfernen' },
  notice_one: {
    en: '{{count}} certificate ends within 60 days.',
    de: '{{count}} Zertifikat endet innerhalb von 60 Tagen.',
  },
  notice_other: {
    en: '{{count}} client secrets and certificates end within 60 days.',
    de: '{{count}} Clientgeheimnisse und Zertifikate enden innerhalb von 60 Tagen.',
  },
  finished: { en: 'The certificate is renewed.', de: 'Das Zertifikat ist erneuert.' },
} as const satisfies Record<string, Text>;
