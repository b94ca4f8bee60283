import type { Text } from '../../contract/text.ts';

/** The names of what a plan shows, in the words of the portal. */
export const labels = {
  application: (name: string): Text => ({
    en: `App registration "${name}"`,
    de: `App-Registrierung „${name}“`,
  }),
  servicePrincipal: (): Text => ({ en: 'Enterprise application', de: 'Unternehmensanwendung' }),
  resource: (name: string): Text => ({ en: `${name} in this tenant`, de: `${name} in diesem Mandanten` }),
  secret: (): Text => ({ en: 'Client secret', de: 'Clientgeheimnis' }),
  certificate: (): Text => ({ en: 'Client certificate', de: 'Zertifikat' }),
  assignment: (value: string): Text => ({
    en: `Application permission ${value}, with admin consent`,
    de: `Anwendungsberechtigung ${value}, mit Administratorzustimmung`,
  }),
  role: (value: string): Text => ({
    en: `App role "${value}" for this app`,
    de: `App-Rolle „${value}“ für diese App`,
  }),
  dataRole: (role: string, instance: string): Text => ({
    en: `Azure role "${role}" at ${instance}`,
    de: `Azure-Rolle „${role}“ an ${instance}`,
  }),
  grant: (scopes: readonly string[]): Text => ({
    en: `Delegated permissions ${scopes.join(', ')}, with admin consent`,
    de: `Delegierte Berechtigungen ${scopes.join(', ')}, mit Administratorzustimmung`,
  }),
  applicationSeen: (clientId: string, objectId: string): Text => ({
    en: `Application (client) ID ${clientId}, object ID of the registration ${objectId}`,
    de: `Anwendungs-ID (Client) ${clientId}, Objekt-ID der Registrierung ${objectId}`,
  }),
  servicePrincipalSeen: (clientId: string, objectId: string): Text => ({
    en: `Application ID ${clientId}, object ID of the enterprise application ${objectId}`,
    de: `Anwendungs-ID ${clientId}, Objekt-ID der Unternehmensanwendung ${objectId}`,
  }),
  resourceSeen: (objectId: string): Text => ({
    en: `Found, object ID ${objectId}`,
    de: `Gefunden, Objekt-ID ${objectId}`,
  }),
  vendorSeen: (api: { name: string; clientId: string; objectId: string }): Text => ({
    en: `"${api.name}", application ID ${api.clientId}, object ID of the enterprise application ${api.objectId}`,
    de: `„${api.name}“, Anwendungs-ID ${api.clientId}, Objekt-ID der Unternehmensanwendung ${api.objectId}`,
  }),
  secretSeen: (secret: { keyId: string; ends: string; hint: string }): Text => ({
    en: `Secret ID ${secret.keyId}, begins with ${secret.hint}, ends ${secret.ends.slice(0, 10)}, value in this computer's keychain`,
    de: `Geheime ID ${secret.keyId}, beginnt mit ${secret.hint}, endet ${secret.ends.slice(0, 10)}, Wert im Schlüsselbund dieses Computers`,
  }),
  certificateSeen: (certificate: { keyId: string; ends: string }): Text => ({
    en: `Certificate ${certificate.keyId}, ends ${certificate.ends.slice(0, 10)}, private key in this computer's keychain`,
    de: `Zertifikat ${certificate.keyId}, endet ${certificate.ends.slice(0, 10)}, privater Schlüssel im Schlüsselbund dieses Computers`,
  }),
  assignmentSeen: (value: string): Text => ({ en: `${value} is granted`, de: `${value} ist gewährt` }),
  roleSeen: (value: string, ids: { principal: string; resource: string }): Text => ({
    en: `Role "${value}" is assigned: enterprise application of this app ${ids.principal}, enterprise application of the API ${ids.resource}`,
    de: `Die Rolle „${value}“ ist zugewiesen: Unternehmensanwendung dieser App ${ids.principal}, Unternehmensanwendung der API ${ids.resource}`,
  }),
  dataRoleSeen: (role: string, at: { scope: string; inherited: boolean }): Text => ({
    en: `"${role}" is assigned${at.inherited ? ', inherited from' : ' at'} ${at.scope}`,
    de: `„${role}“ ist zugewiesen${at.inherited ? ', geerbt von' : ' an'} ${at.scope}`,
  }),
  workspaceSeen: (name: string, id: string): Text => ({
    en: `The Smartspace API lists the workspace ${name} (${id})`,
    de: `Die Smartspace-API führt den Workspace ${name} (${id}) auf`,
  }),
  modelsRead: (host: string): Text => ({
    en: `${host} let the app read its models`,
    de: `${host} hat die App seine Modelle lesen lassen`,
  }),
  grantSeen: (scope: string): Text => ({
    en: `Granted for everyone: ${scope}`,
    de: `Für alle gewährt: ${scope}`,
  }),
  connectionSeen: (audience: string, roles: readonly string[]): Text => ({
    en: `Token for ${audience} carries ${roles.length === 0 ? 'no application permission' : roles.join(', ')}`,
    de: `Das Token für ${audience} trägt ${roles.length === 0 ? 'keine Anwendungsberechtigung' : roles.join(', ')}`,
  }),
  signedInSeen: (account: string, tenant: string): Text => ({
    en: `Signed in as ${account} in tenant ${tenant}`,
    de: `Angemeldet als ${account} im Mandanten ${tenant}`,
  }),
} as const;

/** Why undo leaves something. */
export const leaves = {
  resource: (name: string): Text => ({
    en: `${name} stays in the tenant: other apps may use Microsoft's service by now.`,
    de: `${name} bleibt im Mandanten: Andere Apps können den Dienst von Microsoft inzwischen verwenden.`,
  }),
  recycleBin: (): Text => ({
    en: 'The app registration rests under "Deleted applications" for 30 days. Microsoft then removes it for good.',
    de: 'Die App-Registrierung liegt 30 Tage unter „Gelöschte Anwendungen“. Danach entfernt Microsoft sie endgültig.',
  }),
  adopted: (name: string): Text => ({
    en: `The app registration "${name}" stays: it was there before. Only what Entrada added to it is taken back.`,
    de: `Die App-Registrierung „${name}“ bleibt: Es gab sie vorher. Nur was Entrada ergänzt hat, wird zurückgenommen.`,
  }),
} as const;
