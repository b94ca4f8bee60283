import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { spawn } from 'node:child_process';

const project = resolve(import.meta.dirname, '../..');

/** The files that make the house: configurations and scripts, exactly as they are. */
const HOUSE = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.lint.json',
  'eslint.config.js',
  'vitest.config.ts',
  '.dependency-cruiser.cjs',
  'knip.json',
  '.prettierrc.json',
  '.prettierignore',
  'scripts',
  'tests/tsconfig.json',
];

/** A well-behaved file for each place that configurations speak of. */
const WELL_BEHAVED: Record<string, string> = {
  'src/contract/names.ts': `import { z } from 'zod';

export const name = z.string();
`,
  'src/core/greet.ts': `import { name } from '../contract/names.ts';

export const greet = (given: unknown) => \`Hello \${name.parse(given)}\`;
`,
  'src/words/title.ts': `export const title = 'Entrada';
`,
  'src/cloud/open.ts': `import { greet } from '../core/greet.ts';

/** A cast that says why is welcome. */
export const open = (given: unknown) => {
  // The caller has checked it.
  const name = given as string;
  return greet(name);
};
`,
  'src/practice/serve.ts': `import { createServer } from 'node:http';

export const serve = () => createServer();
`,
  'src/host/engine.ts': `import { open } from '../cloud/open.ts';
import { serve } from '../practice/serve.ts';

export const engine = { open, serve };
`,
  'src/main/index.ts': `import { app } from 'electron';

app.quit();
`,
  'src/preload/index.ts': `import { name } from '../contract/names.ts';

name.parse('bridge');
`,
  'src/web/main.ts': `import { engine } from '../host/engine.ts';

engine.serve();
`,
  'src/cli/main.ts': `import { engine } from '../host/engine.ts';
import { title } from '../words/title.ts';

engine.open('cli');
process.stdout.write(title);
`,
  'src/renderer/index.html': `<!doctype html>
<title>Entrada</title>
<script type="module" src="./main.tsx"></script>
`,
  'src/renderer/main.tsx': `import { title } from '../words/title.ts';

document.title = title;
`,
  'tests/greet.test.ts': `import { greet } from '../src/core/greet.ts';

greet('tests');
`,
};

export interface SmallProject {
  write: (path: string, text: string) => void;
  remove: (path: string) => void;
  /** Runs one check as `npm run check -- --only NAME` does. */
  check: (name: string) => Promise<{ code: number; output: string }>;
  close: () => void;
}

/** What the small project and its scripts use: the rest would rightly be called unused. */
const PACKAGES =
  /^(zod|keytar|undici|reflect-metadata|@peculiar\/x509|electron|eslint|@eslint\/js|eslint-plugin-react-hooks|typescript-eslint|@types\/node|@playwright\/test|vitest)$/;

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function trimmedPackage(): string {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest;
  const trim = (packages: Record<string, string>) =>
    Object.fromEntries(Object.entries(packages).filter(([name]) => PACKAGES.test(name)));
  const { dependencies, devDependencies } = manifest;
  const trimmed = {
    ...manifest,
    scripts: {},
    dependencies: trim(dependencies),
    devDependencies: trim(devDependencies),
  };
  return `${JSON.stringify(trimmed, null, 2)}\n`;
}

function layerConfigs(folder: string): void {
  for (const layer of readdirSync(join(project, 'src'))) {
    mkdirSync(join(folder, 'src', layer), { recursive: true });
    cpSync(join(project, 'src', layer, 'tsconfig.json'), join(folder, 'src', layer, 'tsconfig.json'));
  }
}

function check(folder: string, name: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/check.mjs', '--only', name], { cwd: folder });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => {
      done({ code: code ?? -1, output });
    });
  });
}

/** A project of a few lines in a folder of its own, under the real configurations and the real packages. */
export function smallProject(): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-house-'));
  for (const path of HOUSE) cpSync(join(project, path), join(folder, path), { recursive: true });
  layerConfigs(folder);
  writeFileSync(join(folder, 'package.json'), trimmedPackage());
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(WELL_BEHAVED)) write(path, text);
  return {
    write,
    remove: (path) => {
      const original = WELL_BEHAVED[path];
      if (original === undefined) rmSync(join(folder, path), { recursive: true, force: true });
      else write(path, original);
    },
    check: (name) => check(folder, name),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
