import type { Text } from '../../contract/text.ts';

/** The list of secrets, and their renewal. */
export const secrets = {
  title: { en: 'Secrets', de: 'Clientgeheimnisse' },
  lead: {
    en: 'The client secrets and certificates of every customer, the one that ends first comes first.',
    de: 'Die Clientgeheimnisse (im Portal „geheime Clientschlüssel“) und Zertifikate aller Kunden; was zuerst endet, steht oben.',
  },
  empty: { en: 'No secrets or certificates yet', de: 'Noch keine Clientgeheimnisse oder Zertifikate' },
  emptyWhat: {
    en: 'Once an app is registered, its secret or certificate stands here with the days it has left.',
    de: 'Sobald eine App registriert ist, steht hier, wie viele Tage ihrem Clientgeheimnis oder Zertifikat bleiben.',
  },
  calendar: { en: 'Save a calendar file', de: 'Kalenderdatei speichern' },
  customer: { en: 'Customer', de: 'Kunde' },
  app: { en: 'App', de: 'App' },
  ends: { en: 'Ends', de: 'Endet' },
  left: { en: 'Left', de: 'Verbleibt' },
  days_one: { en: '{{count}} day', de: '{{count}} Tag' },
  days_other: { en: '{{count}} days', de: '{{count}} Tage' },
  role: { en: 'State', de: 'Stand' },
  ended: { en: 'Ended', de: 'Abgelaufen' },
  urgent: { en: 'Renew now', de: 'Jetzt erneuern' },
  soon: { en: 'Renew soon', de: 'Bald erneuern' },
  later: { en: 'Fine', de: 'In Ordnung' },
  replaced: { en: 'Being replaced', de: 'Wird abgelöst' },
  renew: { en: 'Renew', de: 'Erneuern' },
  renewNamed: {
    en: 'Renew the secret of {{app}}, {{customer}}',
    de: 'Clientgeheimnis von {{app}}, {{customer}} erneuern',
  },
  goOn: { en: 'Go on', de: 'Fortfahren' },
  renewTitle: { en: 'Renew the client secret', de: 'Clientgeheimnis erneuern' },
  renewWhat: {
    en: 'Entrada makes a second secret beside the first and signs in with it. The first one keeps working until you say that the product has the second.',
    de: 'Entrada legt ein zweites Geheimnis neben dem ersten an und meldet sich damit an. Das erste arbeitet weiter, bis Sie sagen, dass das Produkt das zweite hat.',
  },
  begin: { en: 'Make the second secret', de: 'Zweites Geheimnis anlegen' },
  working: { en: 'Working in the tenant', de: 'Arbeitet im Mandanten' },
  overlap: { en: 'Both secrets work now', de: 'Jetzt arbeiten beide Geheimnisse' },
  newOne: { en: 'New: {{keyId}}, ends {{date}}', de: 'Neu: {{keyId}}, endet am {{date}}' },
  oldOne: { en: 'Old: {{keyId}}, ends {{date}}', de: 'Alt: {{keyId}}, endet am {{date}}' },
  enter: {
    en: 'Enter the new one in the product: copy it here, or hand over a bundle.',
    de: 'Tragen Sie das neue im Produkt ein: Kopieren Sie es hier, oder übergeben Sie ein Paket.',
  },
  value: { en: 'New client secret', de: 'Neues Clientgeheimnis' },
  inProduct: {
    en: 'The product has the new secret and works with it',
    de: 'Das Produkt hat das neue Geheimnis und arbeitet damit',
  },
  finish: { en: 'Remove the old secret', de: 'Altes Geheimnis entfernen' },
  finished: { en: 'The secret is renewed.', de: 'Das Clientgeheimnis ist erneuert.' },
  onlyOne: {
    en: 'Only {{keyId}} is left. It ends on {{date}}.',
    de: 'Es bleibt nur {{keyId}}. Es endet am {{date}}.',
  },
  notice_one: {
    en: '{{count}} client secret ends within 60 days.',
    de: '{{count}} Clientgeheimnis endet innerhalb von 60 Tagen.',
  },
  notice_other: {
    en: '{{count}} client secrets end within 60 days.',
    de: '{{count}} Clientgeheimnisse enden innerhalb von 60 Tagen.',
  },
  noticeWhat: {
    en: 'After that day the product can no longer sign in.',
    de: 'Nach diesem Tag kann sich das Produkt nicht mehr anmelden.',
  },
  show: { en: 'Show the secrets', de: 'Clientgeheimnisse zeigen' },
} as const satisfies Record<string, Text>;
