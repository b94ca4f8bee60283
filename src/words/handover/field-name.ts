import { knownField, type KnownField } from '../../contract/pasted-values.ts';
import type { Language } from '../../contract/text.ts';

type Name = Readonly<Record<Language, string>>;

/** As the portal labels them. */
const NAMES: Readonly<Record<KnownField, Name>> = {
  tenantId: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' },
  clientId: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' },
  applicationObjectId: { en: 'Object ID of the app registration', de: 'Objekt-ID der App-Registrierung' },
  servicePrincipalObjectId: {
    en: 'Object ID of the enterprise application',
    de: 'Objekt-ID der Unternehmensanwendung',
  },
  secretId: { en: 'Secret ID', de: 'Geheime ID' },
  secretEnds: { en: 'Expires', de: 'Gültig bis' },
  apiClientId: { en: 'Application ID of the API', de: 'Anwendungs-ID der API' },
  apiObjectId: {
    en: 'Object ID of the enterprise application of the API',
    de: 'Objekt-ID der Unternehmensanwendung der API',
  },
  appRoleId: { en: 'Role ID', de: 'Rollen-ID' },
  instanceHostName: { en: 'Host name of the instance', de: 'Hostname der Instanz' },
  instanceResourceId: { en: 'Resource ID of the instance', de: 'Ressourcen-ID der Instanz' },
};

const OTHERS: Readonly<Record<string, Name>> = {
  secretValue: { en: 'Value of the secret', de: 'Wert des Clientgeheimnisses' },
};

/** What a form calls a value that is handed in; a name nobody knows stays as it came. */
export function fieldName(field: string, language: Language): string {
  const known = knownField.safeParse(field);
  return (known.success ? NAMES[known.data] : OTHERS[field])?.[language] ?? field;
}
