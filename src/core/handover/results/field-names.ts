import { knownField, type KnownField, type PastedValues } from '../../../contract/pasted-values.ts';
import type { Text } from '../../../contract/text.ts';

/** In the words of the portal; both object ids under their own names. */
export const fieldNames: Readonly<Record<KnownField, Text>> = {
  tenantId: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' },
  clientId: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' },
  applicationObjectId: { en: 'Object ID of the app registration', de: 'Objekt-ID der App-Registrierung' },
  servicePrincipalObjectId: {
    en: 'Object ID of the enterprise application',
    de: 'Objekt-ID der Unternehmensanwendung',
  },
  secretId: { en: 'Secret ID', de: 'Geheime ID' },
  secretEnds: { en: 'End of the secret', de: 'Ende des Geheimnisses' },
  apiClientId: { en: 'Application ID of the API', de: 'Anwendungs-ID der API' },
  apiObjectId: {
    en: 'Object ID of the enterprise application of the API',
    de: 'Objekt-ID der Unternehmensanwendung der API',
  },
  appRoleId: { en: 'Role ID', de: 'Rollen-ID' },
  instanceHostName: { en: 'Host name of the instance', de: 'Hostname der Instanz' },
  instanceResourceId: { en: 'Resource ID of the instance', de: 'Ressourcen-ID der Instanz' },
};

/** Evidence of what somebody handed in. */
export function handedInSeen(values: PastedValues): Text {
  const list = (language: keyof Text): string =>
    knownField.options
      .filter((field) => values[field] !== undefined)
      .map((field) => `${fieldNames[field][language]} ${values[field] ?? ''}`)
      .join(', ');
  return { en: `Handed in: ${list('en')}`, de: `Nachgereicht: ${list('de')}` };
}
