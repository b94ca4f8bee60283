import type { Question } from '../../../contract/guides.ts';

const access = { en: 'Access', de: 'Zugriff' };
const instance = { en: 'Instance', de: 'Instanz' };
const app = { en: 'App registration', de: 'App-Registrierung' };

export const questions: Question[] = [
  {
    key: 'access',
    type: 'choice',
    section: access,
    label: { en: 'Who signs in', de: 'Wer sich anmeldet' },
    help: {
      en: 'It decides what the app needs: people need a redirect URI and consent, a service needs a secret.',
      de: 'Davon hängt ab, was die App braucht: Personen eine Umleitungs-URI und die Zustimmung, ein Dienst ein Clientgeheimnis.',
    },
    options: [
      {
        value: 'user',
        label: {
          en: 'People, with a program on their computer',
          de: 'Personen, mit einem Programm auf ihrem Computer',
        },
      },
      {
        value: 'service',
        label: { en: 'A service, without anyone in front of it', de: 'Ein Dienst, vor dem niemand sitzt' },
      },
      { value: 'both', label: { en: 'Both', de: 'Beides' } },
    ],
    default: 'both',
  },
  {
    key: 'redirectUris',
    type: 'addresses',
    of: 'redirect-uri',
    section: access,
    label: { en: 'Redirect URIs', de: 'Umleitungs-URIs' },
    help: {
      en: 'Where Microsoft sends people back to after the sign-in. http://localhost serves programs on their own computer; https addresses become addresses of a web application.',
      de: 'Wohin Microsoft Personen nach der Anmeldung zurückschickt. http://localhost genügt für Programme auf dem eigenen Computer; https-Adressen werden als Adressen einer Webanwendung eingetragen.',
    },
    required: false,
    default: ['http://localhost'],
  },
  {
    key: 'implicitFlow',
    type: 'choice',
    section: access,
    label: { en: 'Implicit flow', de: 'Impliziter Flow' },
    help: {
      en: 'Only old browser applications need it. Microsoft advises against it.',
      de: 'Nur alte Browseranwendungen brauchen ihn. Microsoft rät davon ab.',
    },
    options: [
      { value: 'implicitOff', label: { en: 'Do not allow', de: 'Nicht erlauben' } },
      { value: 'implicitOn', label: { en: 'Allow', de: 'Erlauben' } },
    ],
    default: 'implicitOff',
  },
  {
    key: 'instance',
    type: 'text',
    section: instance,
    label: { en: 'Azure Digital Twins instance', de: 'Instanz von Azure Digital Twins' },
    help: {
      en: 'Its name, or its host name as the Azure portal shows it. Where several bear the name, give the host name.',
      de: 'Ihr Name oder ihr Hostname, wie ihn das Azure-Portal zeigt. Tragen mehrere den Namen, geben Sie den Hostnamen an.',
    },
    required: true,
    maxLength: 160,
    refuseGuid: true,
  },
  {
    key: 'subscription',
    type: 'text',
    section: instance,
    label: { en: 'Azure subscription', de: 'Azure-Abonnement' },
    help: {
      en: 'Name or id. Without it Entrada looks in every subscription of this tenant that you see.',
      de: 'Name oder ID. Ohne Angabe sucht Entrada in jedem Abonnement dieses Mandanten, das Sie sehen.',
    },
    required: false,
    maxLength: 120,
  },
  {
    key: 'role',
    type: 'choice',
    section: instance,
    label: { en: 'What the app may do with the data', de: 'Was die App mit den Daten tun darf' },
    help: {
      en: 'The role at the instance decides, not the API permission. Being Owner of the subscription gives no access to the data.',
      de: 'Die Rolle an der Instanz entscheidet, nicht die API-Berechtigung. „Besitzer“ des Abonnements zu sein gibt keinen Zugriff auf die Daten.',
    },
    options: [
      {
        value: 'reader',
        label: { en: 'Read', de: 'Lesen' },
        help: { en: 'Azure Digital Twins Data Reader', de: 'Azure Digital Twins Data Reader' },
      },
      {
        value: 'owner',
        label: { en: 'Read and change', de: 'Lesen und ändern' },
        help: { en: 'Azure Digital Twins Data Owner', de: 'Azure Digital Twins Data Owner' },
      },
    ],
    default: 'reader',
  },
  {
    key: 'appName',
    type: 'text',
    section: app,
    label: { en: 'Name of the app', de: 'Name der App' },
    help: {
      en: 'Administrators recognise the app by this name in the Entra admin center and under Access control (IAM).',
      de: 'An diesem Namen erkennen Administratoren die App im Entra Admin Center und unter „Zugriffssteuerung (IAM)“.',
    },
    required: true,
    maxLength: 120,
    default: 'Azure Digital Twins client',
    refuseGuid: true,
  },
  {
    key: 'credential',
    type: 'choice',
    section: app,
    label: { en: 'What a service proves itself with', de: 'Womit sich ein Dienst ausweist' },
    help: {
      en: 'Only a service needs one. Microsoft advises certificates; the private key is made on this computer and stays in its keychain.',
      de: 'Nur ein Dienst braucht es. Microsoft rät zu Zertifikaten; der private Schlüssel entsteht auf diesem Computer und bleibt in dessen Schlüsselbund.',
    },
    options: [
      {
        value: 'secret',
        label: { en: 'A client secret, as in the document', de: 'Ein Clientgeheimnis, wie im Dokument' },
      },
      { value: 'certificate', label: { en: 'A certificate', de: 'Ein Zertifikat' } },
    ],
    default: 'secret',
  },
  {
    key: 'secretMonths',
    type: 'months',
    section: app,
    label: {
      en: 'Life of the secret or certificate',
      de: 'Gültigkeit des Clientgeheimnisses oder Zertifikats',
    },
    help: {
      en: 'Only a service gets one. A shorter life limits the harm of a leaked one.',
      de: 'Nur ein Dienst erhält eines. Eine kürzere Gültigkeit begrenzt den Schaden, falls es bekannt wird.',
    },
    offered: [3, 6, 12],
    default: 6,
    max: 24,
    warnAbove: 12,
  },
];
