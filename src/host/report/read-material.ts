import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Material } from '../../core/handover/report/material.ts';
import { readInsight } from '../engagement/insight.ts';
import { readEngagement } from '../engagement/read-engagement.ts';
import type { HostContext } from '../host-context.ts';
import { readTests } from '../mail-test/results-file.ts';

/** From what is stored alone: a report asks no cloud. */
export async function readMaterial(context: HostContext, id: EngagementId): Promise<Result<Material>> {
  const engagement = await readEngagement(context, id);
  if (!engagement.ok) return engagement;
  const insight = await readInsight(context.folder, id);
  if (!insight.ok) return insight;
  const tests = await readTests(context.folder.mailTests(id).file);
  if (!tests.ok) return tests;
  const { guide, entries } = insight.value;
  const at = new Date(context.clock.now()).toISOString();
  const mailTests = tests.value.newest;
  return done({ engagement: engagement.value, guide, entries, mailTests, at, words: context.words });
}
