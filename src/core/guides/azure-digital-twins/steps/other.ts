import type { StepSpec } from '../../guide.ts';
import { azure, registrationPage } from '../../portal/pages.ts';
import { button, chosen, open, press, row, same, table, tabs, value } from '../../portal/parts.ts';
import { consentOnList, grantedFor, permissionList } from '../../portal/permission-sketches.ts';
import { publicClientOn, tokensAllowed } from '../../portal/registration-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { aspect, byEntrada, forPeople } from './by-entrada.ts';

const other = byEntrada('other');

const app = {
  en: 'Azure portal › Microsoft Entra ID › App registrations › (the app)',
  de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App)',
};

const authentication = { en: `${app.en} › Authentication`, de: `${app.de} › Authentifizierung` };

const consent = {
  ...other,
  ...forPeople,
  duty: 'consent-to-delegated-permissions',
  shows: [{ kind: 'delegated-permission-grant', key: 'Read.Write' }],
} satisfies Partial<StepSpec>;

export const otherSteps: StepSpec[] = [
  {
    ...consent,
    id: 'grant-admin-consent',
    title: { en: 'Grant admin consent', de: 'Administratorzustimmung erteilen' },
    what: {
      en: 'Entrada grants Read.Write of Azure Digital Twins once for everyone in the tenant, and nothing else.',
      de: 'Entrada erteilt Read.Write von Azure Digital Twins einmal für alle im Mandanten, und nichts sonst.',
    },
    why: {
      en: 'Without it each person is asked at the first sign-in, and where people may not consent themselves they are turned away.',
      de: 'Ohne sie wird jede Person bei der ersten Anmeldung gefragt; wo Personen nicht selbst zustimmen dürfen, werden sie abgewiesen.',
    },
    document: {
      en: 'The document says: "Grant admin consent for the app registration. Your organization may have Admin Consent Required globally turned on". The button consents to all that the registration lists; Entrada to Read.Write alone. No owner of the subscription is needed for it, as the document says, but a role in the directory.',
      de: 'Das Dokument sagt: „Grant admin consent for the app registration. Your organization may have Admin Consent Required globally turned on“. Die Schaltfläche stimmt allem zu, was die Registrierung aufführt, Entrada nur Read.Write. Dafür braucht es nicht, wie das Dokument sagt, den Besitzer des Abonnements, sondern eine Rolle im Verzeichnis.',
    },
    portal: {
      path: {
        en: `${app.en} › API permissions › Grant admin consent for (the tenant)`,
        de: `${app.de} › API-Berechtigungen › Administratorzustimmung für (den Mandanten) erteilen`,
      },
      values: [],
      sketch: consentOnList(azure),
    },
  },
  {
    ...consent,
    id: 'verify-consent',
    title: { en: 'Verify the consent', de: 'Zustimmung prüfen' },
    what: {
      en: 'Entrada reads the consent back: for which API, for whom, and which permissions.',
      de: 'Entrada liest die Zustimmung zurück: für welche API, für wen und welche Berechtigungen.',
    },
    why: {
      en: 'Consent can be withdrawn at any time; a check then names it and a run grants it again.',
      de: 'Eine Zustimmung lässt sich jederzeit entziehen; eine Prüfung nennt sie dann, und ein Lauf erteilt sie wieder.',
    },
    document: {
      en: 'The document says: "If consent was granted successfully, the entry for Azure Digital Twins should then show a Status value of Granted for (your company)". We do the same.',
      de: 'Das Dokument sagt: „If consent was granted successfully, the entry for Azure Digital Twins should then show a Status value of Granted for (your company)“. Wir tun dasselbe.',
    },
    portal: {
      path: { en: `${app.en} › API permissions › Status`, de: `${app.de} › API-Berechtigungen › Status` },
      values: [],
      sketch: permissionList(azure, grantedFor(same('Read.Write'))),
    },
    script: {
      powershell:
        "Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId ${servicePrincipalObjectId} -All | Format-Table 'ConsentType', 'ResourceId', 'Scope'",
      'azure-cli':
        "az ad app permission list-grants --id ${clientId} --show-resource-name --query '[].{api: resourceDisplayName, for: consentType, permissions: scope}'",
      'microsoft-graph':
        'GET ${graphEndpoint}/v1.0/servicePrincipals/${servicePrincipalObjectId}/oauth2PermissionGrants',
    },
  },
  {
    ...other,
    ...forPeople,
    id: 'public-client',
    title: { en: 'Activate public client access', de: 'Öffentlichen Clientzugriff aktivieren' },
    what: {
      en: 'Entrada switches "Allow public client flows" on (isFallbackPublicClient).',
      de: 'Entrada schaltet „Öffentliche Clientflows zulassen“ ein (isFallbackPublicClient).',
    },
    why: {
      en: 'Programs without a browser then let people sign in with a code on another device. They hold no secret.',
      de: 'Programme ohne Browser lassen Personen sich dann mit einem Code auf einem anderen Gerät anmelden. Ein Clientgeheimnis haben sie nicht.',
    },
    document: {
      en: 'The document says: "Activate public client access", for the command line "by appending --set publicClient=true to a create or update command". az ad app create refuses that; --is-fallback-public-client true is the way of today.',
      de: 'Das Dokument sagt: „Activate public client access“, für die Befehlszeile „by appending --set publicClient=true to a create or update command“. az ad app create lehnt das ab; heute heißt es --is-fallback-public-client true.',
    },
    retired: [{ old: '--set publicClient=true', now: '--is-fallback-public-client true' }],
    duty: 'register-application',
    shows: aspect('isFallbackPublicClient'),
    portal: {
      path: {
        en: `${authentication.en} › Settings › Allow public client flows`,
        de: `${authentication.de} › Einstellungen › Öffentliche Clientflows zulassen`,
      },
      values: [],
      sketch: publicClientOn(azure),
    },
  },
  {
    ...other,
    id: 'reply-urls',
    title: { en: 'Set reply URLs for web and desktop', de: 'Antwort-URLs für Web und Desktop eintragen' },
    what: {
      en: 'Entrada enters the redirect URIs of your answers: https addresses under the platform Web, http://localhost and schemes of an app\'s own under "Mobile and desktop applications", these only where people sign in. Others that are there stay.',
      de: 'Entrada trägt die Umleitungs-URIs aus Ihren Angaben ein: https-Adressen bei der Plattform „Web“, http://localhost und eigene Schemata einer App bei „Mobilgerät- und Desktopanwendungen“, diese nur, wo sich Personen anmelden. Bereits vorhandene bleiben.',
    },
    why: {
      en: 'Microsoft sends people back to these addresses and to no others. One wrong character ends in AADSTS50011.',
      de: 'Microsoft leitet nur an diese Adressen zurück und an keine anderen. Ein falsches Zeichen endet in AADSTS50011.',
    },
    document: {
      en: 'The document says: "Set specific reply URLs for web and desktop access", for the command line with --reply-urls. That is refused today; the flags are --web-redirect-uris and --public-client-redirect-uris.',
      de: 'Das Dokument sagt: „Set specific reply URLs for web and desktop access“, für die Befehlszeile mit --reply-urls. Das wird heute abgelehnt; die Parameter heißen --web-redirect-uris und --public-client-redirect-uris.',
    },
    retired: [{ old: '--reply-urls', now: '--web-redirect-uris, --public-client-redirect-uris' }],
    duty: 'register-application',
    shows: aspect('web.redirectUris', 'publicClient.redirectUris'),
    portal: {
      path: {
        en: `${authentication.en} › Redirect URI configuration`,
        de: `${authentication.de} › Konfiguration der Umleitungs-URI`,
      },
      values: [
        { label: { en: 'Web', de: 'Web' }, value: '${webRedirectUris}' },
        {
          label: { en: 'Mobile and desktop applications', de: 'Mobilgerät- und Desktopanwendungen' },
          value: '${publicRedirectUris}',
        },
      ],
      sketch: registrationPage(azure)('authentication')(
        tabs(chosen(terms.redirectConfiguration, open(1))),
        button(terms.addRedirectUri, press(2)),
        table(
          [terms.platform, terms.redirectUri],
          row([terms.web, value('${webRedirectUris}')]),
          row([terms.mobileAndDesktop, value('${publicRedirectUris}')]),
        ),
      ),
    },
  },
  {
    ...other,
    id: 'implicit-flow',
    for: ['implicitOn'],
    notNeeded: {
      en: 'Implicit flow is not chosen; Microsoft advises against it',
      de: 'Der implizite Flow ist nicht gewählt; Microsoft rät davon ab',
    },
    title: { en: 'Allow the implicit flow', de: 'Impliziten Flow erlauben' },
    what: {
      en: 'Entrada ticks access tokens and ID tokens (web.implicitGrantSettings).',
      de: 'Entrada setzt die Häkchen bei Zugriffstoken und ID-Token (web.implicitGrantSettings).',
    },
    why: {
      en: 'Only browser applications from before 2020 need it: tokens then stand in the address line. Newer ones use the authorization code with PKCE.',
      de: 'Nur Browseranwendungen aus der Zeit vor 2020 brauchen ihn: Token stehen dann in der Adresszeile. Neuere verwenden den Autorisierungscode mit PKCE.',
    },
    document: {
      en: 'The document says: "Allow for implicit OAuth2 authentication flows", for the command line with --oauth2-allow-implicit-flow. Today the flags are --enable-access-token-issuance and --enable-id-token-issuance.',
      de: 'Das Dokument sagt: „Allow for implicit OAuth2 authentication flows“, für die Befehlszeile mit --oauth2-allow-implicit-flow. Heute heißen die Parameter --enable-access-token-issuance und --enable-id-token-issuance.',
    },
    retired: [
      {
        old: '--oauth2-allow-implicit-flow',
        now: '--enable-access-token-issuance true --enable-id-token-issuance true',
      },
    ],
    duty: 'register-application',
    shows: aspect('web.implicitGrantSettings'),
    portal: {
      path: {
        en: `${authentication.en} › Settings › Implicit grant and hybrid flows`,
        de: `${authentication.de} › Einstellungen › Implizite Genehmigung und Hybridflows`,
      },
      values: [],
      sketch: tokensAllowed(azure),
    },
  },
];
