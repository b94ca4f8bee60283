import { join, resolve } from 'node:path';
import { inProject } from './project.mjs';

/** Where the demo keeps its practice tenant, its engagement and, on a machine without a keychain, its keyring. */
export const demoData = () => resolve(process.env['ENTRADA_HOME'] ?? inProject('.cache', 'demo'));

export const demoKeyring = () => join(demoData(), 'keyring');

export const demoAnswers = inProject('assets', 'demo', 'teamspace.answers.yml');
