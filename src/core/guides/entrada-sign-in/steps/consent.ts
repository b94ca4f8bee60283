import type { Sketch } from '../../../../contract/sketch.ts';
import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { bars, button, field, open, press, value } from '../../portal/parts.ts';
import { consentOnList } from '../../portal/permission-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { byEntrada } from './by-entrada.ts';

const consentPage: Sketch = {
  product: { en: "Browser of the customer's administrator", de: 'Browser des Administrators beim Kunden' },
  trail: [],
  title: terms.permissionsRequested,
  elements: [
    field(
      terms.address,
      value('${signInEndpoint}/organizations/adminconsent?client_id=${clientId}'),
      open(1),
    ),
    bars(4),
    button(terms.accept, press(2)),
  ],
};

export const consentSteps: StepSpec[] = [
  {
    ...byEntrada('consent'),
    id: 'grant-admin-consent',
    title: { en: 'Grant admin consent', de: 'Administratorzustimmung erteilen' },
    what: {
      en: 'Entrada grants the permissions above for everyone in this tenant: one grant for each API, with these permissions and no others.',
      de: 'Entrada erteilt die Berechtigungen oben für alle in diesem Mandanten: je API eine Zustimmung, mit diesen Berechtigungen und keinen anderen.',
    },
    why: {
      en: 'From then on nobody is asked at sign-in. Consent gives nobody rights: what a person may not do in the directory, the app may not do for them.',
      de: 'Von da an wird niemand bei der Anmeldung gefragt. Die Zustimmung gibt niemandem Rechte: Was eine Person im Verzeichnis nicht darf, darf auch die App nicht für sie.',
    },
    document: {
      en: 'Some tenants let nobody but administrators consent, so that even a sign-in needs it (AADSTS90094). This step is ours.',
      de: 'In manchen Mandanten dürfen nur Administratoren zustimmen, sodass schon eine Anmeldung es braucht (AADSTS90094). Dieser Schritt ist von uns.',
    },
    duty: 'consent-to-delegated-permissions',
    shows: [
      { kind: 'delegated-permission-grant', key: 'Microsoft Graph' },
      { kind: 'delegated-permission-grant', key: 'Azure' },
      { kind: 'delegated-permission-grant', key: 'Exchange Online' },
    ],
    portal: {
      path: {
        en: 'Entra admin center › App registrations › (the app) › API permissions › Grant admin consent for (the tenant)',
        de: 'Entra Admin Center › App-Registrierungen › (die App) › API-Berechtigungen › Administratorzustimmung für (den Mandanten) erteilen',
      },
      values: [],
      sketch: consentOnList(entra),
    },
  },
  {
    id: 'customer-consent',
    part: 'consent',
    by: 'person',
    for: ['multi'],
    notNeeded: { en: 'The app serves this tenant only', de: 'Die App dient nur diesem Mandanten' },
    title: { en: "Have each customer's administrator consent", de: 'Bei jedem Kunden zustimmen lassen' },
    what: {
      en: 'You send this address to an administrator of each customer. They sign in, see the permissions and agree; the page at the end, http://localhost, does not open, and need not.',
      de: 'Sie senden diese Adresse an einen Administrator jedes Kunden. Er meldet sich an, sieht die Berechtigungen und stimmt zu; die Seite am Ende, http://localhost, öffnet sich nicht und muss es auch nicht.',
    },
    why: {
      en: 'An app of your tenant exists in another one only after somebody there has agreed to it.',
      de: 'Eine App Ihres Mandanten gibt es in einem anderen erst, wenn dort jemand zugestimmt hat.',
    },
    document: {
      en: "It is Microsoft's address for admin consent. This step is ours.",
      de: 'Es ist Microsofts Adresse für die Administratorzustimmung. Dieser Schritt ist von uns.',
    },
    duty: 'consent-to-delegated-permissions',
    shows: [],
    portal: {
      path: {
        en: "Browser of the customer's administrator › this address",
        de: 'Browser des Administrators beim Kunden › diese Adresse',
      },
      values: [
        {
          label: { en: 'Address', de: 'Adresse' },
          value: '${signInEndpoint}/organizations/adminconsent?client_id=${clientId}',
        },
      ],
      sketch: consentPage,
    },
    modes: {
      automatic: {
        no: {
          en: "It happens in the customer's tenant, by an administrator there.",
          de: 'Es geschieht im Mandanten des Kunden, durch einen Administrator dort.',
        },
      },
      portal: true,
      script: {
        no: {
          en: 'It is an address to open; there is no command for it.',
          de: 'Es ist eine Adresse zum Öffnen; einen Befehl gibt es dafür nicht.',
        },
      },
      check: {
        no: {
          en: "Entrada does not look into other customers' tenants; a sign-in there tells.",
          de: 'Entrada sieht nicht in die Mandanten anderer Kunden; eine Anmeldung dort zeigt es.',
        },
      },
      undo: {
        no: {
          en: "A customer removes the app under Enterprise applications in the customer's own tenant.",
          de: 'Der Kunde entfernt die App unter „Unternehmensanwendungen“ im eigenen Mandanten.',
        },
      },
    },
  },
];
