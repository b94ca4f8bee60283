import { azureScenarios } from './azure.ts';
import { consentScenarios } from './consent.ts';
import { directoryScenarios } from './directory.ts';
import { graphScenarios } from './graph.ts';
import { mailScenarios } from './mail.ts';
import { networkScenarios } from './network.ts';
import { permissionScenarios } from './permissions.ts';
import type { Scenario } from './scenario.ts';
import { secretScenarios } from './secret.ts';
import { signInScenarios } from './sign-in.ts';
import { smartspaceScenarios } from './smartspace.ts';
import { tokenScenarios } from './token.ts';

/** Every named scenario, in the order in which they are shown. */
export const scenarios: readonly Scenario[] = [
  ...signInScenarios,
  ...consentScenarios,
  ...graphScenarios,
  ...directoryScenarios,
  ...secretScenarios,
  ...permissionScenarios,
  ...tokenScenarios,
  ...networkScenarios,
  ...azureScenarios,
  ...smartspaceScenarios,
  ...mailScenarios,
];

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}
