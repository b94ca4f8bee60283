import type { Guide } from '../guide.ts';
import { questions } from './questions.ts';
import { connections, resources } from './resources.ts';
import { registrationSteps } from './steps/register.ts';
import { roleSteps } from './steps/role.ts';
import { secretSteps } from './steps/secret.ts';
import { useSteps } from './steps/use.ts';
import { workspaceSteps } from './steps/workspace.ts';

/** The vendor's "Create a new Enterprise Application", steps 1 to 7 and the sample. */
export const smartspace: Guide = {
  schema: 1,
  id: 'smartspace',
  title: { en: 'Smartspace integration', de: 'Smartspace-Integration' },
  about: {
    en: 'Registers an app of your own that works with Smartspace without a signed-in person: it gets the role Integrations and access to one workspace. A Smartspace administrator has to open the workspace to it.',
    de: 'Registriert eine eigene App, die ohne angemeldete Person mit Smartspace arbeitet: Sie erhält die Rolle „Integrations“ und Zugriff auf einen Workspace. Den Workspace muss ihr die Smartspace-Administration öffnen.',
  },
  documentTitle: 'Create a new Enterprise Application',
  nameQuestion: 'appName',
  questions,
  oneOf: [['smartspaceClientId', 'smartspaceAppName']],
  derived: {},
  resources,
  connections,
  parts: [
    { id: 'register', title: { en: 'Create the app registration', de: 'App-Registrierung anlegen' } },
    { id: 'role', title: { en: 'Assign the role Integrations', de: 'Rolle „Integrations“ zuweisen' } },
    { id: 'workspace', title: { en: 'Open the workspace', de: 'Workspace öffnen' } },
    { id: 'use', title: { en: 'Use the app', de: 'App verwenden' } },
  ],
  steps: [...registrationSteps, ...secretSteps, ...roleSteps, ...workspaceSteps, ...useSteps],
};
