import type { Question } from '../../../contract/guides.ts';

const smartspace = { en: 'Smartspace', de: 'Smartspace' };
const app = { en: 'App registration', de: 'App-Registrierung' };

export const questions: Question[] = [
  {
    key: 'smartspaceClientId',
    type: 'text',
    section: smartspace,
    label: { en: 'Client ID of Smartspace', de: 'Client-ID von Smartspace' },
    help: {
      en: 'The safest way to name the Smartspace app. The admin portal shows it under Admin API documentation › CLI Setup. Newer installations often share 2b53f19a-35f6-4c6e-a1ef-2a9b9fd87fe9; check yours. It is not the id of the new app.',
      de: 'Der sicherste Weg, die Smartspace-App zu benennen. Das Admin-Portal zeigt sie unter „Admin API documentation“ › „CLI Setup“. Neuere Installationen haben oft 2b53f19a-35f6-4c6e-a1ef-2a9b9fd87fe9; prüfen Sie Ihre. Es ist nicht die ID der neuen App.',
    },
    required: false,
    maxLength: 38,
    onlyGuid: true,
  },
  {
    key: 'smartspaceAppName',
    type: 'text',
    section: smartspace,
    label: { en: 'Or the name of the Smartspace app', de: 'Oder der Name der Smartspace-App' },
    help: {
      en: 'The name chosen when Smartspace was installed. Where several apps bear it, you choose; the client ID wins where both are given.',
      de: 'Der bei der Installation von Smartspace gewählte Name. Tragen ihn mehrere Apps, wählen Sie; sind beide angegeben, gilt die Client-ID.',
    },
    required: false,
    maxLength: 120,
  },
  {
    key: 'workspace',
    type: 'text',
    section: smartspace,
    label: { en: 'Workspace', de: 'Workspace' },
    help: {
      en: 'Name or id of the workspace that the new app may enter.',
      de: 'Name oder ID des Workspaces, den die neue App betreten darf.',
    },
    required: true,
    maxLength: 120,
  },
  {
    key: 'apiUrl',
    type: 'https-url',
    section: smartspace,
    label: { en: 'Address of the Smartspace API', de: 'Adresse der Smartspace-API' },
    help: {
      en: "With it Entrada checks the access to the workspace and can send a test message. In Azure it is the address of the container app whose name contains api-chat, not that of the user interface. The app's own token is sent there.",
      de: 'Damit prüft Entrada den Zugriff auf den Workspace und kann eine Testnachricht senden. In Azure ist es die Adresse der Container-App, deren Name api-chat enthält, nicht die der Oberfläche. Dorthin geht das Token der App.',
    },
    required: false,
    example: 'https://api-chat.example.azurecontainerapps.io',
  },
  {
    key: 'appName',
    type: 'text',
    section: app,
    label: { en: 'Name of the app', de: 'Name der App' },
    help: {
      en: 'The Smartspace administrator finds the app by this name when giving it access to the workspace.',
      de: 'Unter diesem Namen findet die Smartspace-Administration die App, wenn sie ihr den Workspace öffnet.',
    },
    required: true,
    maxLength: 120,
    default: 'Smartspace External Integration App',
    refuseGuid: true,
  },
  {
    key: 'secretMonths',
    type: 'months',
    section: app,
    label: { en: 'Life of the client secret', de: 'Gültigkeit des Clientgeheimnisses' },
    help: {
      en: 'A shorter life limits the harm of a leaked secret. A new one must be given to the integration before the old one ends.',
      de: 'Eine kürzere Gültigkeit begrenzt den Schaden, falls das Clientgeheimnis bekannt wird. Vor dem Ablauf braucht die Integration ein neues.',
    },
    offered: [3, 6, 12],
    default: 6,
    max: 24,
    warnAbove: 12,
  },
];
