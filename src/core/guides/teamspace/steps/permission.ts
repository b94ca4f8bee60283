import type { Text } from '../../../../contract/text.ts';
import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { pickPermission } from '../../portal/permission-sketches.ts';
import { aspect, byEntrada } from './by-entrada.ts';

const add = {
  en: 'Entra admin center › App registrations › (the app) › API permissions › Add a permission',
  de: 'Entra Admin Center › App-Registrierungen › (die App) › API-Berechtigungen › Berechtigung hinzufügen',
};

/** Where each API lies in the portal. */
export const apiPaths = {
  exchange: {
    en: `${add.en} › APIs my organization uses › Office 365 Exchange Online`,
    de: `${add.de} › Von meiner Organisation verwendete APIs › Office 365 Exchange Online`,
  },
  graph: {
    en: `${add.en} › Microsoft APIs › Microsoft Graph`,
    de: `${add.de} › Microsoft-APIs › Microsoft Graph`,
  },
} as const;

const kinds = {
  application: {
    path: { en: 'Application permissions', de: 'Anwendungsberechtigungen' },
    named: { en: 'application permission', de: 'Anwendungsberechtigung' },
  },
  delegated: {
    path: { en: 'Delegated permissions', de: 'Delegierte Berechtigungen' },
    named: { en: 'delegated permission', de: 'delegierte Berechtigung' },
  },
} as const;

interface Permission extends Pick<StepSpec, 'id' | 'title' | 'why' | 'document' | 'notNeeded' | 'for'> {
  readonly api: keyof typeof apiPaths;
  readonly kind: keyof typeof kinds;
  readonly value: string;
}

const joined = (path: Text, kind: Text, value: string): Text => ({
  en: `${path.en} › ${kind.en} › ${value}`,
  de: `${path.de} › ${kind.de} › ${value}`,
});

/** A step that adds one permission to the registration. Consent is a later step. */
export function permissionStep({ api, kind, value, ...rest }: Permission): StepSpec {
  const { path, named } = kinds[kind];
  return {
    ...byEntrada,
    ...rest,
    what: {
      en: `Entrada adds the ${named.en} ${value} to the registration. Permissions that are already there stay.`,
      de: `Entrada fügt der Registrierung die „${named.de}“ ${value} hinzu. Bereits vorhandene Berechtigungen bleiben.`,
    },
    duty: 'register-application',
    shows: aspect(`requiredResourceAccess/${value}`),
    portal: {
      path: joined(apiPaths[api], path, value),
      values: [{ label: { en: 'Permission', de: 'Berechtigung' }, value }],
      sketch: pickPermission(entra, { kind, name: value }),
    },
  };
}
