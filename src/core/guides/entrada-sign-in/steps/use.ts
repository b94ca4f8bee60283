import type { StepSpec } from '../../guide.ts';
import { button, field, fillIn, press, value } from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';

export const useSteps: StepSpec[] = [
  {
    id: 'use-in-settings',
    part: 'use',
    by: 'person',
    title: { en: 'Let Entrada sign in with it', de: 'Entrada damit anmelden lassen' },
    what: {
      en: 'You copy the client ID into Entrada\'s settings, "Public client Entrada signs in with" (signInClientId). From then on every sign-in, to Microsoft Graph, to Azure and to Exchange, goes through this app.',
      de: 'Sie kopieren die Client-ID in die Einstellungen von Entrada, „Öffentlicher Client, mit dem sich Entrada anmeldet“ (signInClientId). Von da an geht jede Anmeldung, bei Microsoft Graph, bei Azure und bei Exchange, über diese App.',
    },
    why: {
      en: 'A client ID is no secret. Each computer on which Entrada runs has settings of its own; the button "Use the default" brings the borrowed client back.',
      de: 'Eine Client-ID ist nicht geheim. Jeder Computer, auf dem Entrada läuft, hat eigene Einstellungen; mit „Vorgabe verwenden“ gilt wieder der geliehene Client.',
    },
    document: {
      en: 'The ids of the borrowed clients are those of Microsoft Graph Command Line Tools and of the Azure CLI. This step is ours.',
      de: 'Die geliehenen Clients sind die von „Microsoft Graph Command Line Tools“ und der Azure CLI. Dieser Schritt ist von uns.',
    },
    duty: 'administer-product',
    shows: [],
    portal: {
      path: { en: 'Entrada › Settings › Sign-in', de: 'Entrada › Einstellungen › Anmeldung' },
      values: [
        { label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' }, value: '${clientId}' },
      ],
      sketch: {
        product: { en: 'Entrada', de: 'Entrada' },
        trail: [terms.settings],
        title: { en: 'Sign-in', de: 'Anmeldung' },
        elements: [
          field(
            {
              en: 'Public client Entrada signs in with',
              de: 'Öffentlicher Client, mit dem sich Entrada anmeldet',
            },
            value('${clientId}'),
            fillIn(1),
          ),
          button({ en: 'Save the client id', de: 'Client-ID speichern' }, press(2)),
        ],
      },
    },
    modes: {
      automatic: {
        no: {
          en: 'You decide when this computer changes the way it signs in; it touches all customers.',
          de: 'Sie entscheiden, wann dieser Computer sich anders anmeldet; es betrifft alle Kunden.',
        },
      },
      portal: true,
      script: { no: { en: 'It is one field of the settings.', de: 'Es ist ein Feld der Einstellungen.' } },
      check: {
        no: {
          en: 'The next sign-in shows the name of the app; you confirm the step.',
          de: 'Die nächste Anmeldung zeigt den Namen der App; Sie bestätigen den Schritt.',
        },
      },
      undo: {
        no: {
          en: 'Put the former client ID back into the settings.',
          de: 'Tragen Sie die frühere Client-ID wieder in die Einstellungen ein.',
        },
      },
    },
  },
];
