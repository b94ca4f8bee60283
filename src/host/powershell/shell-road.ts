import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, refuse, type Problem, type Result } from '../../contract/problem.ts';
import type { Answer, Ask } from '../../core/ports.ts';
import { invocationOf } from '../../cloud/exchange/invocation.ts';
import type { Road } from '../../cloud/wire/road.ts';
import { Tally } from '../../cloud/wire/tally.ts';
import { maskSecrets } from '../mask-secrets.ts';
import { answerOf } from './answer-of.ts';
import { findShell, shellArguments } from './find-shell.ts';
import type { Frame } from './frames.ts';
import { startShell, type Program, type ShellChild } from './shell-child.ts';
import { worker } from './worker.ts';

interface Parts {
  readonly token: () => Promise<Result<string>>;
  readonly tenantId: string;
  readonly account: string;
  /** What the module calls the cloud; absent: worldwide. */
  readonly environment?: string | undefined;
  /** Absent: the PowerShell of this computer. */
  readonly program?: Program | undefined;
  /** What PowerShell says besides its answers, without secrets. */
  readonly log: (line: string) => void;
}

interface Connected {
  readonly child: ShellChild;
  readonly folder: string;
}

const unavailable = (reason: 'none' | 'not-connected', detail = ''): Result<never> =>
  refuse({ code: 'powershell-unavailable', reason, detail });

const unsent = (problem: Problem): Answer => ({
  status: 401,
  body: undefined,
  at: new Date().toISOString(),
  unsent: problem,
});

async function programIn(folder: string): Promise<Result<Program>> {
  const command = findShell();
  if (command === undefined) return unavailable('none');
  const file = join(folder, 'worker.ps1');
  await writeFile(file, worker);
  return done({ command, args: shellArguments(file) });
}

function whyNot(frame: Frame | undefined, child: ShellChild): string {
  const { what, lastWords } = child.about();
  const said = maskSecrets(frame?.error?.message ?? lastWords);
  return what === '' ? said : `${said} (${what})`;
}

/** It connected, and every connection is to this tenant. */
function compare(frame: Frame, whose: { account: string; tenantId: string }): Result<void> {
  const { account, tenantId } = whose;
  const tenants = frame.data.map(({ TenantID }) => String(TenantID).toLowerCase());
  const elsewhere = tenants.find((each) => each !== tenantId);
  if (elsewhere !== undefined)
    return refuse({ code: 'wrong-tenant', expected: tenantId, actual: elsewhere, account });
  return tenants.length > 0 ? done(undefined) : unavailable('not-connected');
}

/** Exchange's own module in a process of PowerShell: started with the first wave, the tenant compared before any write. */
export function createShellRoad(parts: Parts): { road: Road; close: () => Promise<void> } {
  const tally = new Tally();
  const { account, environment } = parts;
  const tenantId = parts.tenantId.toLowerCase();
  let connecting: Promise<Result<Connected>> | undefined;

  const closeAll = async ({ child, folder }: Connected): Promise<void> => {
    await child.close();
    await rm(folder, { recursive: true, force: true });
  };

  const connect = async (): Promise<Result<Connected>> => {
    const token = await parts.token();
    if (!token.ok) return token;
    const folder = await mkdtemp(join(tmpdir(), 'entrada-shell-'));
    const program = parts.program === undefined ? await programIn(folder) : done(parts.program);
    if (!program.ok) {
      await rm(folder, { recursive: true, force: true });
      return program;
    }
    const connected = { child: startShell(program.value, parts.log), folder };
    const frame = await connected.child.order({
      connect: { token: token.value, account, tenantId, environment },
    });
    const right =
      frame?.ok === true
        ? compare(frame, { account, tenantId })
        : unavailable('not-connected', whyNot(frame, connected.child));
    if (right.ok) return done(connected);
    await closeAll(connected);
    return right;
  };

  const inTurn = async ({ child }: Connected, asks: readonly Ask[]): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const ask of asks) answers.push(answerOf(await tally.count(() => child.order(invocationOf(ask)))));
    return answers;
  };

  return {
    road: {
      spans: () => tally.spans,
      open: async () => {
        connecting ??= connect();
        const connected = await connecting;
        return done(async (asks) =>
          connected.ok ? inTurn(connected.value, asks) : asks.map(() => unsent(connected.problem)),
        );
      },
    },
    close: async () => {
      const connected = await connecting;
      if (connected?.ok === true) await closeAll(connected.value);
    },
  };
}
