import type { Text } from '../../../contract/text.ts';

/** One delegated permission: what Microsoft calls it in the consent dialog, and what Entrada does with it. */
export interface Permission {
  readonly id: string;
  readonly value: string;
  /** Microsoft's own words for it. */
  readonly called: string;
  readonly title: Text;
  readonly why: Text;
}

/** Exactly what the guides ask for in Microsoft Graph, and what every sign-in needs. */
export const graphPermissions: readonly Permission[] = [
  {
    id: 'openid',
    value: 'openid',
    called: 'Sign users in',
    title: { en: 'Sign people in', de: 'Personen anmelden' },
    why: {
      en: 'Without it there is no sign-in at all.',
      de: 'Ohne sie gibt es gar keine Anmeldung.',
    },
  },
  {
    id: 'profile',
    value: 'profile',
    called: "View users' basic profile",
    title: { en: 'See who signed in', de: 'Sehen, wer sich angemeldet hat' },
    why: {
      en: 'Entrada shows account and tenant before anything is written, and notes who did what.',
      de: 'Entrada zeigt Konto und Mandant, bevor etwas geschrieben wird, und hält fest, wer was getan hat.',
    },
  },
  {
    id: 'offline-access',
    value: 'offline_access',
    called: 'Maintain access to data you have given it access to',
    title: { en: 'Stay signed in', de: 'Angemeldet bleiben' },
    why: {
      en: 'A run may take longer than the hour a token lives. The renewal lies encrypted on this computer, with its key in the keychain; signing out removes it.',
      de: 'Ein Lauf kann länger dauern als die Stunde, die ein Token gilt. Was zum Erneuern dient, liegt verschlüsselt auf diesem Computer, der Schlüssel dazu im Schlüsselbund; das Abmelden entfernt es.',
    },
  },
  {
    id: 'user-read',
    value: 'User.Read',
    called: 'Sign in and read user profile',
    title: { en: 'Read the own account and tenant', de: 'Eigenes Konto und Mandanten lesen' },
    why: {
      en: 'Entrada checks that it is in the right tenant and which roles the person holds.',
      de: 'Entrada prüft, ob es im richtigen Mandanten ist und welche Rollen die Person hat.',
    },
  },
  {
    id: 'users-read',
    value: 'User.Read.All',
    called: "Read all users' full profiles",
    title: { en: 'Look mailboxes up', de: 'Postfächer nachschlagen' },
    why: {
      en: 'Entrada says of each mailbox whether it is licensed, shared, on premises or missing, and finds mailboxes by name. Asked for only where a guide opens mailboxes.',
      de: 'Entrada sagt von jedem Postfach, ob es lizenziert, freigegeben, lokal oder nicht vorhanden ist, und findet Postfächer nach Namen. Nur verlangt, wo eine Anleitung Postfächer öffnet.',
    },
  },
  {
    id: 'role-management-read',
    value: 'RoleManagement.Read.Directory',
    called: 'Read directory RBAC settings',
    title: { en: 'Read the names of roles', de: 'Namen der Rollen lesen' },
    why: {
      en: 'So that a step which the person may not do is handed over instead of failing.',
      de: 'Damit ein Schritt, den die Person nicht darf, übergeben wird, statt zu scheitern.',
    },
  },
  {
    id: 'policy-read',
    value: 'Policy.Read.All',
    called: "Read your organization's policies",
    title: { en: 'Read the policy on secrets', de: 'Richtlinie zu Clientgeheimnissen lesen' },
    why: {
      en: "Entrada reads the tenant's policy before it asks for a secret, and proposes an end date that is allowed.",
      de: 'Entrada liest die Richtlinie des Mandanten, bevor es ein Clientgeheimnis anlegt, und schlägt ein erlaubtes Enddatum vor.',
    },
  },
  {
    id: 'directory-read',
    value: 'Directory.Read.All',
    called: 'Read directory data',
    title: { en: 'Read consents', de: 'Zustimmungen lesen' },
    why: {
      en: 'A check looks whether the consents are still there. It is the smallest permission that shows them without changing them.',
      de: 'Eine Prüfung sieht nach, ob die Zustimmungen noch da sind. Es ist die kleinste Berechtigung, die sie zeigt, ohne sie zu ändern.',
    },
  },
  {
    id: 'application-read',
    value: 'Application.Read.All',
    called: 'Read applications',
    title: { en: 'Read applications', de: 'Anwendungen lesen' },
    why: {
      en: 'Plans and checks look at the registration without being able to change it.',
      de: 'Pläne und Prüfungen sehen die Registrierung an, ohne sie ändern zu können.',
    },
  },
  {
    id: 'application-write',
    value: 'Application.ReadWrite.All',
    called: 'Read and write applications',
    title: { en: 'Register applications', de: 'Anwendungen registrieren' },
    why: {
      en: 'Creates the registration, the enterprise application and the secret, and takes them back on undo.',
      de: 'Legt Registrierung, Unternehmensanwendung und Clientgeheimnis an und nimmt sie beim Rückgängigmachen zurück.',
    },
  },
  {
    id: 'assignment-write',
    value: 'AppRoleAssignment.ReadWrite.All',
    called: 'Manage app permission grants and app role assignments',
    title: { en: 'Consent to application permissions', de: 'Anwendungsberechtigungen zustimmen' },
    why: {
      en: "Grants application permissions one by one, also Smartspace's role. It is the strongest of these permissions: whoever holds it and a role for it can give any app any permission.",
      de: 'Erteilt Anwendungsberechtigungen einzeln, auch die Rolle von Smartspace. Es ist die stärkste dieser Berechtigungen: Wer sie und eine Rolle dafür hat, kann jeder App jede Berechtigung geben.',
    },
  },
  {
    id: 'grant-write',
    value: 'DelegatedPermissionGrant.ReadWrite.All',
    called: 'Manage all delegated permission grants',
    title: { en: 'Consent to delegated permissions', de: 'Delegierten Berechtigungen zustimmen' },
    why: {
      en: 'Grants delegated permissions for everyone in the tenant, such as openid for single sign-on.',
      de: 'Erteilt delegierte Berechtigungen für alle im Mandanten, etwa openid für Single Sign-on.',
    },
  },
];

export const azurePermission: Permission = {
  id: 'azure-user-impersonation',
  value: 'user_impersonation',
  called: 'Access Azure Service Management as you',
  title: { en: 'Act in Azure', de: 'In Azure handeln' },
  why: {
    en: 'Assigns the data role at an Azure Digital Twins instance, with the rights the person has in Azure and no more.',
    de: 'Weist die Datenrolle an einer Instanz von Azure Digital Twins zu, mit den Rechten, die die Person in Azure hat, und nicht mehr.',
  },
};

export const exchangePermission: Permission = {
  id: 'exchange-manage',
  value: 'Exchange.Manage',
  called: 'Manage Exchange configuration',
  title: { en: 'Administer Exchange Online', de: 'Exchange Online verwalten' },
  why: {
    en: "Tells Exchange Online of teamspace's app and opens single mailboxes to it, with the rights the person has in Exchange.",
    de: 'Macht Exchange Online die App von teamspace bekannt und öffnet ihr einzelne Postfächer, mit den Rechten, die die Person in Exchange hat.',
  },
};
