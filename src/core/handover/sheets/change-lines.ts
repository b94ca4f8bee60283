import type { Text } from '../../../contract/text.ts';
import type { Api, Block } from '../scripts/blocks.ts';

type OfKind<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const apiName = (api: Api): string => ('appId' in api ? api.appId : `"${api.named}"`);
const list = (items: readonly string[]): string => items.join(', ');

/** What each paragraph of a script changes in the tenant, in the words of a plan. */
const rows: { readonly [Kind in Block['kind']]: (block: OfKind<Kind>) => Text } = {
  'new-application': ({ spec }) => ({
    en: `Creates the app registration "${spec.displayName}"`,
    de: `Legt die App-Registrierung „${spec.displayName}“ an`,
  }),
  'display-name': ({ spec }) => ({
    en: `Names the app registration "${spec.displayName}"`,
    de: `Benennt die App-Registrierung „${spec.displayName}“`,
  }),
  'sign-in-audience': ({ spec }) => ({
    en: `Sets who may sign in to the app: ${spec.signInAudience}`,
    de: `Legt fest, wer sich an der App anmelden darf: ${spec.signInAudience}`,
  }),
  'web-redirect-uris': ({ uris }) => ({
    en: `Adds redirect URIs of the platform "Web": ${list(uris)}`,
    de: `Ergänzt Umleitungs-URIs der Plattform „Web“: ${list(uris)}`,
  }),
  'public-redirect-uris': ({ uris }) => ({
    en: `Adds redirect URIs of the platform "Mobile and desktop applications": ${list(uris)}`,
    de: `Ergänzt Umleitungs-URIs der Plattform „Mobilgerät- und Desktopanwendungen“: ${list(uris)}`,
  }),
  'public-client': () => ({
    en: 'Allows public client flows',
    de: 'Lässt öffentliche Clientflows zu',
  }),
  'token-issuance': ({ access, id }) => ({
    en: `Sets the implicit flow: access tokens ${access ? 'on' : 'off'}, ID tokens ${id ? 'on' : 'off'}`,
    de: `Stellt den impliziten Flow ein: Zugriffstoken ${access ? 'ein' : 'aus'}, ID-Token ${id ? 'ein' : 'aus'}`,
  }),
  permission: ({ api, type, value }) => ({
    en: `Lists the ${type === 'Role' ? 'application' : 'delegated'} permission ${value} of ${apiName(api)} in the registration; that alone grants nothing`,
    de: `Führt die ${type === 'Role' ? 'Anwendungsberechtigung' : 'delegierte Berechtigung'} ${value} von ${apiName(api)} in der Registrierung auf; das allein gewährt nichts`,
  }),
  'service-principal': () => ({
    en: 'Creates the enterprise application of the app, where it is missing',
    de: 'Legt die Unternehmensanwendung der App an, wo sie fehlt',
  }),
  'resource-service-principal': ({ api, created }) => ({
    en: created
      ? `Adds the enterprise application of ${apiName(api)}, where the tenant lacks it`
      : `Only looks: finds the enterprise application ${apiName(api)}`,
    de: created
      ? `Ergänzt die Unternehmensanwendung von ${apiName(api)}, wo sie dem Mandanten fehlt`
      : `Schaut nur nach: findet die Unternehmensanwendung ${apiName(api)}`,
  }),
  'client-secret': ({ displayName, months }) => ({
    en: `Adds a client secret "${displayName}" for ${months} months; others stay`,
    de: `Ergänzt ein Clientgeheimnis „${displayName}“ für ${months} Monate; andere bleiben`,
  }),
  'client-certificate': ({ displayName, months }) => ({
    en: `Adds a certificate "${displayName}" for ${months} months; its private key stays where it is made, others stay`,
    de: `Ergänzt ein Zertifikat „${displayName}“ für ${months} Monate; der private Schlüssel bleibt, wo er entsteht, andere bleiben`,
  }),
  'app-role-assignments': ({ api, values }) => ({
    en: `Grants the app, with admin consent, ${list(values)} of ${apiName(api)}`,
    de: `Gewährt der App mit Administratorzustimmung ${list(values)} von ${apiName(api)}`,
  }),
  'delegated-grant': ({ api, scopes }) => ({
    en: `Grants for everyone the delegated permissions ${list(scopes)} of ${apiName(api)}`,
    de: `Gewährt für alle die delegierten Berechtigungen ${list(scopes)} von ${apiName(api)}`,
  }),
  'azure-role': ({ spec }) => ({
    en: `Assigns the Azure role "${spec.roleName}" at ${spec.instance} to the app`,
    de: `Weist der App die Azure-Rolle „${spec.roleName}“ an ${spec.instance} zu`,
  }),
};

export function changeLine(block: Block): Text {
  // The row of a kind takes the block of that kind; TypeScript does not follow the pairing through an index.
  return (rows[block.kind] as (of: Block) => Text)(block);
}
