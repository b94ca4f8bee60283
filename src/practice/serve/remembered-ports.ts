import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const ports = z.record(z.string(), z.int().min(1).max(65535));
export type Ports = z.infer<typeof ports>;

/** A client's token cache is filed under host and port, so a restart tries to come back on the same ones. */
export function rememberedPorts(stateDir: string | undefined): Ports {
  try {
    return stateDir === undefined ? {} : ports.parse(JSON.parse(readFileSync(fileIn(stateDir), 'utf8')));
  } catch {
    return {};
  }
}

export function rememberPorts(stateDir: string | undefined, taken: Ports): void {
  if (stateDir === undefined) return;
  writeFileAtomic.sync(fileIn(stateDir), JSON.stringify({ ...rememberedPorts(stateDir), ...taken }));
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'ports.json');
}
