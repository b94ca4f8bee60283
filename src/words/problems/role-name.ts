import type { Language } from '../../contract/text.ts';
import { anyOf } from './phrases.ts';

/** German names of the roles this app meets: Microsoft's of the directory and of Azure, and a vendor's. */
const GERMAN: Readonly<Record<string, string>> = {
  'Global Administrator': 'Globaler Administrator',
  'Privileged Role Administrator': 'Administrator für privilegierte Rollen',
  'Application Administrator': 'Anwendungsadministrator',
  'Cloud Application Administrator': 'Cloudanwendungsadministrator',
  'Application Developer': 'Anwendungsentwickler',
  'Exchange Administrator': 'Exchange-Administrator',
  'Owner of the subscription': 'Besitzer des Abonnements',
  'User Access Administrator': 'Benutzerzugriffsadministrator',
  'Role Based Access Control Administrator': 'Administrator für rollenbasierte Zugriffssteuerung',
  'Smartspace administrator': 'Smartspace-Administrator',
  'Global Reader': 'Globaler Leser',
  'Directory Readers': 'Verzeichnisleseberechtigte',
};

export function roleName(role: string, language: Language): string {
  return language === 'de' ? (GERMAN[role] ?? role) : role;
}

/** “A, B or C”: any one of them suffices. */
export function anyRole(roles: readonly string[], language: Language): string {
  return anyOf(
    roles.map((role) => roleName(role, language)),
    language,
  );
}
