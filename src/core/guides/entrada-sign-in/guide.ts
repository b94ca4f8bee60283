import type { Guide } from '../guide.ts';
import { questions } from './questions.ts';
import { resources } from './resources.ts';
import { consentSteps } from './steps/consent.ts';
import { permissionSteps } from './steps/permissions.ts';
import { registrationSteps } from './steps/register.ts';
import { useSteps } from './steps/use.ts';

/** A public client of the consultant's own, for Entrada itself to sign people in with. */
export const entradaSignIn: Guide = {
  schema: 1,
  id: 'entrada-sign-in',
  title: { en: "Entrada's own sign-in app", de: 'Eigene Anmelde-App für Entrada' },
  about: {
    en: 'Registers an app through which Entrada signs people in, in place of the clients it borrows from Microsoft, which some tenants refuse. It shows permission by permission what an administrator consents to, and why.',
    de: 'Registriert eine App, über die Entrada Personen anmeldet, anstelle der von Microsoft geliehenen Clients, die manche Mandanten abweisen. Sie zeigt Berechtigung für Berechtigung, wozu ein Administrator zustimmt und warum.',
  },
  documentTitle: "Entrada's own sign-in app",
  nameQuestion: 'appName',
  questions,
  derived: {},
  resources,
  connections: [],
  parts: [
    { id: 'register', title: { en: 'Create the app registration', de: 'App-Registrierung anlegen' } },
    { id: 'permissions', title: { en: 'Ask for permissions', de: 'Berechtigungen anfragen' } },
    { id: 'consent', title: { en: 'Consent', de: 'Zustimmen' } },
    { id: 'use', title: { en: 'Use it', de: 'Verwenden' } },
  ],
  steps: [...registrationSteps, ...permissionSteps, ...consentSteps, ...useSteps],
};
