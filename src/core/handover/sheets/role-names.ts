import type { Language } from '../../../contract/text.ts';

/** As the portal calls them in German; it may speak either language to whoever reads the sheet. */
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
};

/** The role in the sheet's language, with its English name where that differs. */
export function roleName(role: string, language: Language): string {
  const german = language === 'de' ? GERMAN[role] : undefined;
  return german === undefined ? role : `${german} (${role})`;
}
