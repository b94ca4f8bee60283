import type { Guide } from '../guide.ts';
import { questions } from './questions.ts';
import { connections, resources } from './resources.ts';
import { takeBack } from './scripts/take-back.ts';
import { beforeSteps } from './steps/before.ts';
import { connectionSteps } from './steps/part-1-connection.ts';
import { consentSteps } from './steps/part-1-consent.ts';
import { exchangePermissionSteps } from './steps/part-1-exchange-permissions.ts';
import { graphPermissionSteps } from './steps/part-1-graph-permissions.ts';
import { registrationSteps } from './steps/part-1-register.ts';
import { secretSteps } from './steps/part-1-secret.ts';
import { exchangeSteps } from './steps/part-2-exchange.ts';
import { webXmlSteps } from './steps/part-3-web-xml.ts';
import { interfaceSteps } from './steps/part-4-interface.ts';

/** help.teamspace.com, "Your own Microsoft app registration", step by step. */
export const teamspace: Guide = {
  schema: 1,
  id: 'teamspace',
  title: { en: 'teamspace with Microsoft 365', de: 'teamspace mit Microsoft 365' },
  about: {
    en: "Registers an app of your own for teamspace, so that it reaches mailboxes, Teams appointments and call history without anyone's sign-in. First ask teamspace support to enable the interface: they have to do it before part 4.",
    de: 'Registriert eine eigene App für teamspace, damit es Postfächer, Teams-Termine und die Anrufliste ohne Anmeldung einer Person erreicht. Bitten Sie zuerst den Support von teamspace, die Schnittstelle freizuschalten: Teil 4 setzt das voraus.',
  },
  documentTitle: 'Your own Microsoft app registration',
  nameQuestion: 'appName',
  questions,
  derived: {
    redirectUri: { by: 'teamspaceRedirectUri', from: 'teamspaceUrl' },
    serverUrl: { by: 'teamspaceServerUrl', from: 'teamspaceUrl' },
  },
  resources,
  connections,
  parts: [
    { id: 'before', title: { en: 'Before you begin', de: 'Bevor Sie beginnen' } },
    { id: 'register', title: { en: 'Create the app registration', de: 'App-Registrierung anlegen' } },
    {
      id: 'exchange',
      title: {
        en: 'Register the service principal in Exchange',
        de: 'Dienstprinzipal in Exchange registrieren',
      },
    },
    { id: 'web-xml', title: { en: 'Adjust the teamspace web.xml', de: 'web.xml von teamspace anpassen' } },
    {
      id: 'interface',
      title: { en: 'Set up the interface in teamspace', de: 'Schnittstelle in teamspace einrichten' },
    },
  ],
  steps: [
    ...beforeSteps,
    ...registrationSteps,
    ...secretSteps,
    ...exchangePermissionSteps,
    ...graphPermissionSteps,
    ...consentSteps,
    ...connectionSteps,
    ...exchangeSteps,
    ...webXmlSteps,
    ...interfaceSteps,
  ],
  takeBackScript: { for: ['script'], powershell: takeBack },
};
