import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { registerApp, type RegisteredApp } from '../support/registered-app.ts';
import { armAs, homeSubscription, twinsInstance, type Ask } from './azure-client.ts';

export interface AzureWithApp {
  readonly cloud: Practice;
  readonly stateDir: string;
  readonly app: RegisteredApp;
  /** The owner of the subscription. */
  readonly azure: Ask;
  /** Paths of the instance and of the subscription. */
  readonly twins: string;
  readonly home: string;
}

export async function azureWithApp(): Promise<AzureWithApp> {
  const stateDir = temporaryFolder();
  const app = registerApp(stateDir, {});
  const cloud = await practice({ stateDir });
  const azure = await armAs(cloud, 'azure');
  const twins = String((await twinsInstance(azure))['id']);
  return { cloud, app, azure, twins, home: await homeSubscription(azure), stateDir };
}
