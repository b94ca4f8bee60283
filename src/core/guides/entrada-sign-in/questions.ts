import type { Question } from '../../../contract/guides.ts';

const app = { en: 'App registration', de: 'App-Registrierung' };

export const questions: Question[] = [
  {
    key: 'appName',
    type: 'text',
    section: app,
    label: { en: 'Name of the app', de: 'Name der App' },
    help: {
      en: 'People see this name when they sign in, and administrators when they consent.',
      de: 'Diesen Namen sehen Personen bei der Anmeldung und Administratoren bei der Zustimmung.',
    },
    required: true,
    maxLength: 120,
    default: 'Entrada sign-in',
    refuseGuid: true,
  },
  {
    key: 'audience',
    type: 'choice',
    section: app,
    label: { en: 'Whose accounts may sign in', de: 'Wessen Konten sich anmelden dürfen' },
    help: {
      en: 'For customers of your own tenant alone, or for every customer with one and the same app.',
      de: 'Nur für den eigenen Mandanten, oder mit ein und derselben App für alle Kunden.',
    },
    options: [
      {
        value: 'single',
        label: { en: 'This tenant only', de: 'Nur dieser Mandant' },
        help: {
          en: 'The app is registered in the tenant in which it is used.',
          de: 'Die App wird in dem Mandanten registriert, in dem sie benutzt wird.',
        },
      },
      {
        value: 'multi',
        label: { en: 'Tenants of several customers', de: 'Mandanten mehrerer Kunden' },
        help: {
          en: "The app is registered in your own tenant; each customer's administrator consents once.",
          de: 'Die App wird im eigenen Mandanten registriert; bei jedem Kunden stimmt einmal ein Administrator zu.',
        },
      },
    ],
    default: 'single',
  },
];
