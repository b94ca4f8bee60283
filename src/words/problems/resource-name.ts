import type { Language } from '../../contract/text.ts';
import { allOf } from './phrases.ts';

type Name = (key: string) => Readonly<Record<Language, string>>;

const NAMES: Readonly<Record<string, Name>> = {
  application: () => ({ en: 'the app registration', de: 'die App-Registrierung' }),
  'service-principal': () => ({ en: 'the enterprise application', de: 'die Unternehmensanwendung' }),
  'resource-service-principal': (key) => ({
    en: `the service ${key} in this tenant`,
    de: `der Dienst ${key} in diesem Mandanten`,
  }),
  'client-secret': () => ({ en: 'the client secret', de: 'das Clientgeheimnis' }),
  'client-certificate': () => ({ en: 'the client certificate', de: 'das Zertifikat' }),
  'app-role-assignment': (key) => ({ en: `the consent to ${key}`, de: `die Zustimmung zu ${key}` }),
  'delegated-permission-grant': (key) => ({
    en: `the delegated permissions ${key}`,
    de: `die delegierten Berechtigungen ${key}`,
  }),
  'azure-role-assignment': (key) => ({ en: `the Azure role ${key}`, de: `die Azure-Rolle ${key}` }),
  'exchange-service-principal': () => ({ en: 'the app in Exchange', de: 'die App in Exchange' }),
  'mailbox-permission': (key) => ({ en: `the full access to ${key}`, de: `der Vollzugriff auf ${key}` }),
  'smtp-auth': (key) => ({ en: `SMTP AUTH for ${key}`, de: `SMTP AUTH für ${key}` }),
  'imap-enabled': (key) => ({ en: `IMAP for ${key}`, de: `IMAP für ${key}` }),
  step: (key) => ({ en: `the step ${key}`, de: `der Schritt ${key}` }),
};

/** What the engine calls `app-role-assignment/IMAP.AccessAsApp`, in words. */
function resourceName(reference: string, language: Language): string {
  const [kind = '', key = ''] = reference.split(/\/(.*)/s, 2);
  return NAMES[kind]?.(key)[language] ?? reference;
}

export function resourceNames(references: readonly string[], language: Language): string {
  return allOf(
    references.map((reference) => resourceName(reference, language)),
    language,
  );
}
