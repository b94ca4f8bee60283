import { z } from 'zod';
import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { callSmartspace, readReply, type Smartspace } from './call-smartspace.ts';

const workspace = z.object({ id: z.string(), name: z.string() });
export type Workspace = z.infer<typeof workspace>;

const page = z.object({ data: z.array(workspace), total: z.number().nullish() });

const TAKE = 100;
/** No installation has so many; a service that never comes to an end must not hold us. */
const MOST_PAGES = 50;

/** The workspaces that the caller may enter; empty when it may enter none. */
export async function listWorkspaces(smartspace: Smartspace): Promise<Result<readonly Workspace[]>> {
  const all = new Map<string, Workspace>();
  for (let round = 0; round < MOST_PAGES; round += 1) {
    const path = `/workspaces?take=${TAKE}&skip=${all.size}`;
    const reply = await callSmartspace(smartspace, { method: 'GET', path });
    if (!reply.ok) return reply;
    const read = readReply(reply.value, page, `${smartspace.api}${path}`);
    if (!read.ok) return read;
    const before = all.size;
    for (const each of read.value.data) all.set(each.id, each);
    if (all.size === before || all.size >= (read.value.total ?? 0)) break;
  }
  return done([...all.values()]);
}
