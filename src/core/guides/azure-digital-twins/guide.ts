import type { Guide } from '../guide.ts';
import { questions } from './questions.ts';
import { connections, resources } from './resources.ts';
import { apiPermissionSteps } from './steps/api-permissions.ts';
import { checkSteps } from './steps/check.ts';
import { commandSteps } from './steps/create-command.ts';
import { portalSteps } from './steps/create-portal.ts';
import { otherSteps } from './steps/other.ts';
import { roleSteps } from './steps/role.ts';
import { valueSteps } from './steps/values.ts';

/** Microsoft's "Create an app registration with Azure Digital Twins access", the portal's tab and the command line's. */
export const azureDigitalTwins: Guide = {
  schema: 1,
  id: 'azure-digital-twins',
  title: { en: 'Access to Azure Digital Twins', de: 'Zugriff auf Azure Digital Twins' },
  about: {
    en: 'Registers an app that reaches an Azure Digital Twins instance, for people who sign in, for a service, or for both. The role at the instance is assigned in Azure, which asks for a sign-in of its own, of the same person or of somebody who may assign roles there.',
    de: 'Registriert eine App, die eine Instanz von Azure Digital Twins erreicht: für Personen, die sich anmelden, für einen Dienst oder für beides. Die Rolle an der Instanz wird in Azure zugewiesen; das verlangt eine eigene Anmeldung, derselben Person oder von jemandem, der dort Rollen zuweisen darf.',
  },
  documentTitle: 'Create an app registration to use with Azure Digital Twins',
  nameQuestion: 'appName',
  questions,
  derived: {
    publicRedirectUris: { by: 'publicRedirectUris', from: 'redirectUris' },
    webRedirectUris: { by: 'webRedirectUris', from: 'redirectUris' },
  },
  resources,
  connections,
  parts: [
    { id: 'create', title: { en: 'Create the registration', de: 'Registrierung anlegen' } },
    { id: 'values', title: { en: 'Collect important values', de: 'Wichtige Werte sammeln' } },
    {
      id: 'permissions',
      title: {
        en: 'Provide Azure Digital Twins permissions',
        de: 'Berechtigungen für Azure Digital Twins erteilen',
      },
    },
    {
      id: 'other',
      title: {
        en: 'Other possible steps for your organization',
        de: 'Weitere mögliche Schritte in Ihrer Organisation',
      },
    },
  ],
  steps: [
    ...portalSteps,
    ...commandSteps,
    ...valueSteps,
    ...roleSteps,
    ...apiPermissionSteps,
    ...checkSteps,
    ...otherSteps,
  ],
};
