import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { CloudChoice } from '../../contract/engagement.ts';
import type { Cloud } from './cloud.ts';
import { namedClouds } from './named-clouds.ts';
import { readCloudFile } from './read-cloud-file.ts';

/** The app's own practice cloud is chosen by the cloud file it wrote. */
type Choice = Exclude<CloudChoice, { type: 'practice' }>;

export async function resolveCloud(choice: Choice): Promise<Result<Cloud>> {
  if (choice.type === 'file') return readCloudFile(choice.file);
  const cloud = namedClouds.find(({ name }) => name.toLowerCase() === choice.name.toLowerCase());
  if (cloud) return done(cloud);
  return refuse({
    code: 'cloud-unknown',
    cloud: choice.name,
    known: namedClouds.map(({ name }) => name),
  });
}
