import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEntrada } from '../cli/entrada.ts';
import { openGraph, type Graph } from './graph.ts';

export interface PracticeTenant {
  readonly cloudFile: string;
  /** JSON lines, one for each HTTP request. */
  readonly log: string;
  readonly graph: Graph;
  close(): Promise<void>;
}

/** A practice cloud in a process of its own, as `entrada practice` gives it to anybody. */
export async function openPractice(options: readonly string[] = []): Promise<PracticeTenant> {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-tenant-'));
  const log = join(folder, 'log.jsonl');
  const state = join(folder, 'state');
  const { child, ended } = startEntrada(['practice', '--state', state, '--log', log, ...options]);
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const line = await firstLine(child.stdout, ended);
  const { cloudFile } = JSON.parse(line) as { cloudFile: string }; // The interface of `practice`.
  return { cloudFile, log, graph: await openGraph(cloudFile), close };
}

function firstLine(
  stdout: NodeJS.ReadableStream | null,
  ended: Promise<{ stderr: string }>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(text);
    });
    void ended.then(({ stderr }) => reject(new Error(`The practice cloud ended: ${stderr}`)));
  });
}

/** HTTP requests to Graph so far. */
export function graphRequests(log: string): number {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return lines.filter((line) => (JSON.parse(line) as { service: string }).service === 'graph').length;
}
