import { readFileSync } from 'node:fs';
import { freshComputer } from '../computer.ts';
import type { Edition } from '../language/frame.ts';
import { ExitSignal } from '../language/signals.ts';
import { exchangeOnline } from '../modules/exchange-online.ts';
import { exchangeService } from '../modules/exchange-service.ts';
import { scriptText } from '../script-file.ts';
import { openSession } from '../session.ts';
import { Thrown } from '../values/errors.ts';
import { Version } from '../values/version.ts';
import { consoleOf } from './console.ts';

/** How this process is to behave, in JSON; then what `pwsh` is given. */
export interface Manner {
  /** The data folder of the host that runs the practice cloud. */
  readonly dataFolder: string;
  readonly edition: Edition;
  /** Every connection is said to be to this tenant. */
  readonly tenantId?: string;
  /** Versions of the module that are installed; absent: one that every PowerShell takes. */
  readonly installed?: readonly string[];
  /** Cmdlets of Exchange give no answer. */
  readonly silent?: boolean;
}

/** The switches that Entrada starts PowerShell with; others are not known. */
function scriptIn(args: readonly string[], edition: Edition): string {
  const text = args.join(' ');
  const [, script] =
    /^-NoLogo -NoProfile -NonInteractive -ExecutionPolicy RemoteSigned -File (.+)$/.exec(text) ?? [];
  if (script === undefined) throw new Error(`These arguments are not known: ${text}`);
  return scriptText(readFileSync(script), edition);
}

const [manner = '', ...args] = process.argv.slice(2);
const { dataFolder, edition, tenantId, installed = ['3.9.2'], silent } = JSON.parse(manner) as Manner;
const reached = await exchangeService(dataFolder);
const service = silent === true ? { ...reached, run: () => new Promise<never>(() => undefined) } : reached;
const module = exchangeOnline({ service, ...(tenantId !== undefined && { tenantId }) });
const computer = freshComputer([]);
computer.executionPolicy = 'RemoteSigned';
for (const version of installed.flatMap((each) => Version.parse(each) ?? []))
  computer.installed.push({ module, version });
const session = openSession({ edition, computer, statics: consoleOf(process.stdin, process.stdout) });
try {
  await session.file(scriptIn(args, edition));
  process.exit(0);
} catch (error) {
  if (error instanceof ExitSignal) process.exit(error.code);
  process.stderr.write(`${error instanceof Thrown ? error.record.exception.message : String(error)}\n`);
  process.exit(1);
}
