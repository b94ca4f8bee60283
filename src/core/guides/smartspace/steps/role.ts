import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { signInLog } from '../../portal/sign-in-sketches.ts';
import { byEntrada, lookedUp } from './by-entrada.ts';
import { integrationsRole, roleByHand, smartspaceApp } from './smartspace-sketches.ts';
import { tokenScripts } from './token-scripts.ts';

const enterpriseApps = {
  en: 'Entra admin center › Enterprise applications › All applications',
  de: 'Entra Admin Center › Unternehmensanwendungen › Alle Anwendungen',
};

const smartspaceIds: StepSpec['portal']['values'] = [
  {
    label: { en: 'Client ID of Smartspace', de: 'Client-ID von Smartspace' },
    value: '${apiClientId}',
  },
  {
    label: {
      en: 'Object ID of the enterprise application Smartspace (-ResourceId)',
      de: 'Objekt-ID der Unternehmensanwendung Smartspace (-ResourceId)',
    },
    value: '${apiObjectId}',
  },
];

export const roleSteps: StepSpec[] = [
  {
    ...lookedUp('role'),
    id: 'find-smartspace',
    title: { en: 'Find the Smartspace app', de: 'Smartspace-App finden' },
    what: {
      en: 'Entrada looks the Smartspace app up by its client ID, or by its name. Where several apps bear the name it shows them all and stops: the choice is yours. It never creates this app.',
      de: 'Entrada sucht die Smartspace-App nach ihrer Client-ID oder ihrem Namen. Tragen mehrere Apps den Namen, zeigt es alle und hält an: Die Wahl liegt bei Ihnen. Es legt diese App nie an.',
    },
    why: {
      en: 'The role belongs to this app. A look-alike, such as one for the user interface or of an earlier installation, has another role or none.',
      de: 'Die Rolle gehört zu dieser App. Eine ähnlich benannte, etwa für die Oberfläche oder von einer früheren Installation, hat eine andere oder keine.',
    },
    document: {
      en: 'The document says in step 5: "replace SmartspaceAppName with the name of the smartspace app that was chosen at install time. If you have lost the name, you can find the Client ID for this application in your admin portal". A name that is spelt differently gives an empty answer there, without an error. We take the client ID first.',
      de: 'Das Dokument sagt in Schritt 5: „replace SmartspaceAppName with the name of the smartspace app that was chosen at install time. If you have lost the name, you can find the Client ID for this application in your admin portal“. Ein anders geschriebener Name ergibt dort eine leere Antwort ohne Fehler. Wir nehmen zuerst die Client-ID.',
    },
    duty: 'sign-in',
    shows: [{ kind: 'resource-service-principal', key: 'smartspace' }],
    portal: {
      path: {
        en: `${enterpriseApps.en} › (Smartspace) › Overview`,
        de: `${enterpriseApps.de} › (Smartspace) › Übersicht`,
      },
      values: smartspaceIds,
      sketch: smartspaceApp,
    },
  },
  {
    ...lookedUp('role'),
    id: 'find-role',
    title: { en: 'Find the role Integrations', de: 'Rolle „Integrations“ finden' },
    what: {
      en: 'Entrada lists the roles of the Smartspace app and takes the one whose value or name is Integrations, whatever the case, if it is for applications. Otherwise it stops and names the roles that exist.',
      de: 'Entrada listet die Rollen der Smartspace-App auf und nimmt die, deren Wert oder Name „Integrations“ lautet, egal wie geschrieben, sofern sie für Anwendungen ist. Sonst hält es an und nennt die vorhandenen Rollen.',
    },
    why: {
      en: 'A role is assigned by its id, and the id differs from installation to installation.',
      de: 'Eine Rolle wird mit ihrer ID zugewiesen, und die ist in jeder Installation eine andere.',
    },
    document: {
      en: 'The document says: "Use the Azure CLI to find the role id of the “Integrations” role in the Smartspace app" and "Save the IntegrationsAppRoleId for later." Its query compares the display name letter by letter and answers null for any other spelling. We compare without case and also look at the value.',
      de: 'Das Dokument sagt: „Use the Azure CLI to find the role id of the “Integrations” role in the Smartspace app“ und „Save the IntegrationsAppRoleId for later.“ Seine Abfrage vergleicht den Anzeigenamen Buchstabe für Buchstabe und antwortet sonst mit null. Wir vergleichen ohne Groß- und Kleinschreibung und sehen auch auf den Wert.',
    },
    duty: 'sign-in',
    shows: [{ kind: 'resource-service-principal', key: 'smartspace' }],
    portal: {
      path: {
        en: 'Entra admin center › App registrations › All applications › (Smartspace) › App roles › Integrations',
        de: 'Entra Admin Center › App-Registrierungen › Alle Anwendungen › (Smartspace) › App-Rollen › Integrations',
      },
      values: [{ label: { en: 'Role ID (-Id)', de: 'Rollen-ID (-Id)' }, value: '${appRoleId}' }],
      sketch: integrationsRole,
    },
  },
  {
    ...byEntrada('role'),
    id: 'assign-role',
    title: { en: 'Assign the role to the app', de: 'Rolle der App zuweisen' },
    what: {
      en: "Entrada assigns the role to the enterprise application of your new app, on the enterprise application of Smartspace. It uses the two enterprise applications' object IDs and the role's id.",
      de: 'Entrada weist die Rolle der Unternehmensanwendung Ihrer neuen App zu, an der Unternehmensanwendung von Smartspace. Es verwendet die Objekt-IDs der beiden Unternehmensanwendungen und die ID der Rolle.',
    },
    why: {
      en: 'Only a token that carries this role is taken by the Smartspace API.',
      de: 'Die Smartspace-API nimmt nur ein Token an, das diese Rolle trägt.',
    },
    document: {
      en: 'The document says: "Step 6) Use the Azure CLI to assign that role, to the your new app" and then shows PowerShell with the AzureAD module, which Microsoft has retired. Its "your app object id" is the object ID of the enterprise application, twice; the one noted in step 3 is refused. The command of today is New-MgServicePrincipalAppRoleAssignment.',
      de: 'Das Dokument sagt: „Step 6) Use the Azure CLI to assign that role, to the your new app“ und zeigt dann PowerShell mit dem Modul AzureAD, das Microsoft eingestellt hat. Mit „your app object id“ ist beide Male die Objekt-ID der Unternehmensanwendung gemeint; die aus Schritt 3 wird abgelehnt. Der heutige Befehl ist New-MgServicePrincipalAppRoleAssignment.',
    },
    retired: [
      { old: 'Connect-AzureAD', now: 'Connect-MgGraph' },
      { old: 'New-AzureADServiceAppRoleAssignment', now: 'New-MgServicePrincipalAppRoleAssignment' },
    ],
    duty: 'consent-to-other-application-permissions',
    shows: [{ kind: 'app-role-assignment', key: 'Integrations' }],
    portal: {
      path: {
        en: 'Entra admin center › App registrations › (the app) › API permissions › Add a permission › APIs my organization uses › (Smartspace) › Application permissions › Integrations › Grant admin consent for (the tenant)',
        de: 'Entra Admin Center › App-Registrierungen › (die App) › API-Berechtigungen › Berechtigung hinzufügen › Von meiner Organisation verwendete APIs › (Smartspace) › Anwendungsberechtigungen › Integrations › Administratorzustimmung für (den Mandanten) erteilen',
      },
      values: [
        {
          label: {
            en: 'Object ID of the enterprise application of your app (-ObjectId, -PrincipalId)',
            de: 'Objekt-ID der Unternehmensanwendung Ihrer App (-ObjectId, -PrincipalId)',
          },
          value: '${servicePrincipalObjectId}',
        },
        ...smartspaceIds.slice(1),
        { label: { en: 'Role ID (-Id)', de: 'Rollen-ID (-Id)' }, value: '${appRoleId}' },
      ],
      sketch: roleByHand,
    },
  },
  {
    id: 'check-connection',
    part: 'role',
    by: 'connection',
    title: { en: 'Check the connection', de: 'Verbindung prüfen' },
    what: {
      en: 'Entrada signs the new app in with its secret to Smartspace and compares recipient, tenant, app and role of the token.',
      de: 'Entrada meldet die neue App mit ihrem Clientgeheimnis bei Smartspace an und vergleicht Empfänger, Mandant, App und Rolle des Tokens.',
    },
    why: {
      en: "The vendor calls two swapped client IDs the most common mistake: yours signs in, Smartspace's stands in the scope. The token tells at once. A new role takes a little while to arrive; Entrada waits and says until when.",
      de: 'Der Hersteller nennt zwei vertauschte Client-IDs den häufigsten Fehler: Ihre meldet sich an, die von Smartspace steht im Bereich (scope). Das Token verrät es sofort. Eine neue Rolle braucht etwas, bis sie ankommt; Entrada wartet und sagt, bis wann.',
    },
    document: {
      en: 'The document has no such step; its Python sample would be the first to fail. This step is ours.',
      de: 'Das Dokument hat diesen Schritt nicht; dort scheitert erst das Python-Beispiel. Dieser Schritt ist von uns.',
    },
    duty: 'sign-in',
    shows: [],
    portal: {
      path: {
        en: 'Entra admin center › Enterprise applications › (the app) › Sign-in logs › Service principal sign-ins',
        de: 'Entra Admin Center › Unternehmensanwendungen › (die App) › Anmeldeprotokolle › Dienstprinzipalanmeldungen',
      },
      values: [
        {
          label: { en: 'Application ID (of your app)', de: 'Anwendungs-ID (Ihrer App)' },
          value: '${clientId}',
        },
        {
          label: {
            en: 'Scope (with the client ID of Smartspace)',
            de: 'Bereich (mit der Client-ID von Smartspace)',
          },
          value: 'api://${apiClientId}/.default',
        },
      ],
      sketch: signInLog(entra),
    },
    script: tokenScripts,
    modes: {
      automatic: true,
      portal: true,
      script: true,
      check: true,
      undo: {
        no: {
          en: 'It writes nothing, so there is nothing to take back.',
          de: 'Es schreibt nichts; zurückzunehmen gibt es nichts.',
        },
      },
    },
  },
];
