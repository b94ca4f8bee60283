import type { StepSpec } from '../../guide.ts';
import { azure, enterprisePage, named } from '../../portal/pages.ts';
import { copy, field, value } from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';
import { cloudShell, instanceOverview, roleAssigned, roleAssignment } from './instance-sketches.ts';
import { dataRoles } from '../resources.ts';
import { byEntrada } from './by-entrada.ts';

const permissions = byEntrada('permissions');

const instance = {
  en: 'Azure portal › Azure Digital Twins › (the instance)',
  de: 'Azure-Portal › Azure Digital Twins › (die Instanz)',
};

const role = {
  ...permissions,
  duty: 'assign-azure-role',
  shows: dataRoles.map((key) => ({ kind: 'azure-role-assignment', key })),
} satisfies Partial<StepSpec>;

const member: StepSpec['portal']['values'] = [
  { label: { en: 'Member (type the name)', de: 'Mitglied (Namen eintippen)' }, value: '${appName}' },
  { label: { en: 'Or the client ID', de: 'Oder die Client-ID' }, value: '${clientId}' },
];

export const roleSteps: StepSpec[] = [
  {
    ...permissions,
    id: 'enterprise-application',
    title: { en: 'Create the enterprise application', de: 'Unternehmensanwendung anlegen' },
    what: {
      en: 'Entrada creates the service principal of the app, which the portal calls the enterprise application. The portal does that unasked when an app is registered by hand, the command line does not.',
      de: 'Entrada legt den Dienstprinzipal der App an; im Portal heißt er „Unternehmensanwendung“. Das Portal tut das ungefragt, wenn eine App von Hand registriert wird, die Befehlszeile nicht.',
    },
    why: {
      en: 'A role is assigned to the enterprise application. Without it the app is in no list of members, and the assignment is refused.',
      de: 'Eine Rolle erhält die Unternehmensanwendung. Ohne sie steht die App in keiner Mitgliederliste, und die Zuweisung wird abgelehnt.',
    },
    document: {
      en: 'The document has no such step; after its own command line the next one fails for want of it. This step is ours.',
      de: 'Das Dokument hat diesen Schritt nicht; nach seiner eigenen Befehlszeile scheitert der nächste daran. Dieser Schritt ist von uns.',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'service-principal', key: 'service-principal' }],
    portal: {
      path: {
        en: 'Azure portal › Microsoft Entra ID › Enterprise applications › (the app) › Overview',
        de: 'Azure-Portal › Microsoft Entra ID › Unternehmensanwendungen › (die App) › Übersicht',
      },
      values: [
        {
          label: {
            en: 'Object ID (of the enterprise application)',
            de: 'Objekt-ID (der Unternehmensanwendung)',
          },
          value: '${servicePrincipalObjectId}',
        },
      ],
      sketch: enterprisePage(azure)('overview')(
        named,
        field(terms.applicationId, value('${clientId}')),
        field(terms.objectId, value('${servicePrincipalObjectId}'), copy(1)),
      ),
    },
  },
  {
    ...role,
    id: 'open-instance',
    title: { en: 'Open the instance', de: 'Instanz öffnen' },
    what: {
      en: 'Entrada finds the instance by name or host name in the subscriptions of this tenant that the person signed in to Azure sees. Where several fit it shows them and waits for your choice.',
      de: 'Entrada findet die Instanz nach Name oder Hostname in den Abonnements dieses Mandanten, die die bei Azure angemeldete Person sieht. Passen mehrere, zeigt es sie und wartet auf Ihre Wahl.',
    },
    why: {
      en: 'The role is assigned at this instance alone, not at the subscription: the app gets no more than it needs.',
      de: 'Die Rolle wird nur an dieser Instanz zugewiesen, nicht am Abonnement: Die App erhält nicht mehr, als sie braucht.',
    },
    document: {
      en: 'The document says: "Open the page for your Azure Digital Twins instance in the Azure portal." We read it through Azure Resource Manager. That takes a second sign-in, because Microsoft\'s sign-in for the directory may not speak to Azure.',
      de: 'Das Dokument sagt: „Open the page for your Azure Digital Twins instance in the Azure portal.“ Wir lesen sie über Azure Resource Manager. Das braucht eine zweite Anmeldung, weil Microsofts Anmeldung für das Verzeichnis nicht mit Azure sprechen darf.',
    },
    portal: {
      path: instance,
      values: [
        { label: { en: 'Instance', de: 'Instanz' }, value: '${instance}' },
        { label: { en: 'Host name', de: 'Hostname' }, value: '${instanceHostName}' },
      ],
      sketch: instanceOverview,
    },
  },
  {
    ...role,
    id: 'add-role-assignment',
    title: { en: 'Assign the data role', de: 'Datenrolle zuweisen' },
    what: {
      en: 'Entrada assigns the role of your answers to the enterprise application at the instance. The name of the assignment follows from instance, app and role, so that a second run cannot make a second one. An assignment that is inherited counts.',
      de: 'Entrada weist der Unternehmensanwendung an der Instanz die Rolle aus Ihren Angaben zu. Der Name der Zuweisung folgt aus Instanz, App und Rolle, darum kann ein zweiter Lauf keine zweite anlegen. Eine geerbte Zuweisung zählt.',
    },
    why: {
      en: 'The role decides what a service may do with the data. For people it is not enough: Azure looks at the person, so everyone who signs in needs a data role of their own.',
      de: 'Die Rolle entscheidet, was ein Dienst mit den Daten tun darf. Für Personen genügt sie nicht: Azure sieht auf die Person, darum braucht jeder, der sich anmeldet, eine eigene Datenrolle.',
    },
    document: {
      en: 'The document says: "Select Access control (IAM)", "Select Add > Add role assignment" and "Assign the appropriate role", then "Review + assign". We do the same. The list of members stays empty until the name of the app is typed. It names Azure Digital Twins Data Owner as one possible role; Data Reader is the smaller one.',
      de: 'Das Dokument sagt: „Select Access control (IAM)“, „Select Add > Add role assignment“ und „Assign the appropriate role“, dann „Review + assign“. Wir tun dasselbe. Die Mitgliederliste bleibt leer, bis man den Namen der App tippt. Als mögliche Rolle nennt es Azure Digital Twins Data Owner; die kleinere ist Data Reader.',
    },
    portal: {
      path: {
        en: `${instance.en} › Access control (IAM) › Add › Add role assignment › User, group, or service principal › Review + assign`,
        de: `${instance.de} › Zugriffssteuerung (IAM) › Hinzufügen › Rollenzuweisung hinzufügen › Benutzer, Gruppe oder Dienstprinzipal › Überprüfen + zuweisen`,
      },
      values: member,
      sketch: roleAssignment,
    },
  },
  {
    ...role,
    id: 'verify-role-assignment',
    title: { en: 'Verify the role assignment', de: 'Rollenzuweisung prüfen' },
    what: {
      en: 'Entrada reads the assignments that are in force at the instance for this app, made there or inherited, and looks for the role.',
      de: 'Entrada liest die Zuweisungen, die an der Instanz für diese App gelten, dort gemacht oder geerbt, und sucht die Rolle.',
    },
    why: {
      en: 'An assignment can take up to ten minutes to have its effect; that it exists can be seen at once.',
      de: 'Eine Zuweisung braucht bis zu zehn Minuten, bis sie wirkt; dass es sie gibt, sieht man sofort.',
    },
    document: {
      en: 'The document says: "You can view the role assignment you\'ve set up under Access control (IAM) > Role assignments." We do the same.',
      de: "Das Dokument sagt: „You can view the role assignment you've set up under Access control (IAM) > Role assignments.“ Wir tun dasselbe.",
    },
    portal: {
      path: {
        en: `${instance.en} › Access control (IAM) › Role assignments`,
        de: `${instance.de} › Zugriffssteuerung (IAM) › Rollenzuweisungen`,
      },
      values: member,
      sketch: roleAssigned,
    },
    script: {
      powershell:
        "Get-AzRoleAssignment -ObjectId ${servicePrincipalObjectId} -Scope ${instanceResourceId} | Format-Table 'RoleDefinitionName', 'Scope'",
      'azure-cli':
        "az role assignment list --assignee ${servicePrincipalObjectId} --scope ${instanceResourceId} --include-inherited --query '[].{role: roleDefinitionName, scope: scope}' --output table",
      'microsoft-graph':
        "GET https://management.azure.com${instanceResourceId}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=atScope() and assignedTo('${servicePrincipalObjectId}')",
    },
  },
  {
    ...role,
    id: 'role-command',
    title: { en: 'Or run the role command', de: 'Oder den Befehl für die Rolle ausführen' },
    what: {
      en: 'The same assignment by the command line. Entrada has made it already when it could; the script is for whoever may assign roles and does not use Entrada.',
      de: 'Dieselbe Zuweisung über die Befehlszeile. Konnte Entrada sie vornehmen, ist sie schon da; das Skript ist für jemanden, der Rollen zuweisen darf und Entrada nicht benutzt.',
    },
    why: {
      en: 'Assigning roles takes rights in Azure, often those of another person than the one who registers apps.',
      de: 'Rollen zuzuweisen verlangt Rechte in Azure, oft die einer anderen Person als der, die Apps registriert.',
    },
    document: {
      en: 'The document says: "Use the az dt role-assignment create command to assign the role", with "either the name or the object ID of the app registration". That is refused: the command takes the client ID, or the object ID of the enterprise application. It comes with the extension azure-iot; our script needs none.',
      de: 'Das Dokument sagt: „Use the az dt role-assignment create command to assign the role“, mit „either the name or the object ID of the app registration“. Das wird abgelehnt: Der Befehl nimmt die Client-ID oder die Objekt-ID der Unternehmensanwendung. Er gehört zur Erweiterung azure-iot; unser Skript braucht keine.',
    },
    portal: {
      path: {
        en: 'Azure portal › Cloud Shell',
        de: 'Azure-Portal › Cloud Shell',
      },
      values: [
        {
          label: {
            en: 'Object ID (of the enterprise application)',
            de: 'Objekt-ID (der Unternehmensanwendung)',
          },
          value: '${servicePrincipalObjectId}',
        },
        { label: { en: 'Instance', de: 'Instanz' }, value: '${instance}' },
      ],
      sketch: cloudShell,
    },
  },
];
