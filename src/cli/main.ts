import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findLanguage } from './find-language.ts';
import { runCli } from './run-cli.ts';
import { createTerminal } from './terminal.ts';

/** dist/cli/main.js and src/cli/main.ts lie equally deep. */
const PACKAGE = new URL('../../package.json', import.meta.url);

const args = process.argv.slice(2);
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
const terminal = createTerminal(findLanguage(args, process.env));
process.exitCode = await runCli(args, terminal, version);
