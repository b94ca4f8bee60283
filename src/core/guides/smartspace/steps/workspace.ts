import type { StepSpec } from '../../guide.ts';
import { accessControl } from './smartspace-sketches.ts';

const portal = {
  en: 'Smartspace Admin Portal › (the workspace) › Access control › Search and add serviceprincipals › (the app) › Add',
  de: 'Smartspace Admin Portal › (der Workspace) › Access control › Search and add serviceprincipals › (die App) › Add',
};

export const workspaceSteps: StepSpec[] = [
  {
    id: 'workspace-access',
    part: 'workspace',
    by: 'person',
    provenBy: 'smartspace-workspace',
    title: { en: 'Open the workspace to the app', de: 'Der App den Workspace öffnen' },
    what: {
      en: 'The Smartspace administrator adds the app to the workspace: choose "Service Principal", not "User", in the search, then type the exact name. With the address of the API in your answers, Entrada checks it by asking Smartspace which workspaces the app may enter.',
      de: 'Die Smartspace-Administration fügt die App dem Workspace hinzu: in der Suche „Service Principal“ wählen, nicht „User“, dann den genauen Namen tippen. Steht die Adresse der API in Ihren Angaben, prüft Entrada es und fragt Smartspace, welche Workspaces die App betreten darf.',
    },
    why: {
      en: 'The role lets the app into Smartspace, this lets it into the workspace. Two people may be needed: one who administers Entra, one who administers Smartspace. A new app can take a few minutes to appear in the search.',
      de: 'Die Rolle lässt die App in Smartspace hinein, dies in den Workspace. Oft braucht es zwei Personen: eine für Entra, eine für Smartspace. Eine neue App erscheint mitunter erst nach einigen Minuten in der Suche.',
    },
    document: {
      en: 'The document says: "Step 7) Assign workspace permissions to this app in the Smartspace Admin Portal by going to the workspace > Access control > Search for service Principal and add". We say the same, and check it.',
      de: 'Das Dokument sagt: „Step 7) Assign workspace permissions to this app in the Smartspace Admin Portal by going to the workspace > Access control > Search for service Principal and add“. Wir sagen dasselbe und prüfen es.',
    },
    duty: 'administer-smartspace',
    shows: [],
    portal: {
      path: portal,
      values: [
        { label: { en: 'Workspace', de: 'Workspace' }, value: '${workspace}' },
        { label: { en: 'Name of the app', de: 'Name der App' }, value: '${appName}' },
        {
          label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' },
          value: '${clientId}',
        },
        {
          label: {
            en: 'Object ID (of the enterprise application)',
            de: 'Objekt-ID (der Unternehmensanwendung)',
          },
          value: '${servicePrincipalObjectId}',
        },
        {
          label: { en: 'Message in English', de: 'Nachricht auf Englisch' },
          value:
            'Please add the service principal "${appName}" (client ID ${clientId}) to the Smartspace workspace "${workspace}" under Access control.',
        },
        {
          label: { en: 'Message in German', de: 'Nachricht auf Deutsch' },
          value:
            'Bitte fügen Sie den Service Principal „${appName}“ (Client-ID ${clientId}) im Smartspace-Workspace „${workspace}“ unter „Access control“ hinzu.',
        },
      ],
      sketch: accessControl,
    },
    modes: {
      automatic: {
        no: {
          en: 'Smartspace offers no way to open a workspace from outside; its administrator does it.',
          de: 'Ein Arbeitsbereich lässt sich nicht von außen öffnen; das tut der Administrator von Smartspace.',
        },
      },
      portal: true,
      script: {
        no: { en: 'Smartspace offers no command for it.', de: 'Smartspace bietet dafür keinen Befehl.' },
      },
      check: true,
      undo: {
        no: {
          en: 'What is added in Smartspace is removed in Smartspace.',
          de: 'Was in Smartspace hinzugefügt wird, wird in Smartspace entfernt.',
        },
      },
    },
  },
];
