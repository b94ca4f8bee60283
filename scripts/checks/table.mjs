import { run } from '../house/processes.mjs';
import { inProject, root } from '../house/project.mjs';
import { layerComplaints } from './layers.mjs';

/** @typedef {{ passed: boolean, output: string }} Verdict */
/** @typedef {{ name: string, says: string, judge: () => Promise<Verdict> }} Check */

/**
 * @param {string} script below node_modules
 * @param {string[]} args
 */
const node = (script, args) =>
  run(process.execPath, [inProject('node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });

/**
 * A tool that says by its exit code what it found.
 * @param {string} script
 * @param {string[]} args
 */
const tool = (script, args) => async () => {
  const { code, output } = await node(script, args);
  return { passed: code === 0, output };
};

/** A broken configuration makes dependency-cruiser find nothing and look content: so it must say what it read. */
async function imports() {
  const folders = ['src', 'tests', 'scripts'];
  const { code, output } = await node('dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    ...folders,
  ]);
  const hasRead = /\([1-9]\d* modules, [1-9]\d* dependencies cruised\)/.test(output);
  return { passed: code === 0 && hasRead, output: output || 'dependency-cruiser said nothing.' };
}

async function layers() {
  const complaints = layerComplaints();
  return { passed: complaints.length === 0, output: complaints.join('\n') };
}

/** @type {Check[]} */
export const checks = [
  { name: 'types', says: 'the compiler, layer by layer', judge: tool('typescript/bin/tsc', ['--build']) },
  {
    name: 'lint',
    says: 'ESLint',
    judge: tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  },
  {
    name: 'format',
    says: 'Prettier',
    judge: tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  { name: 'imports', says: 'who may import whom', judge: imports },
  { name: 'unused', says: 'files, exports and packages nobody uses', judge: tool('knip/bin/knip.js', []) },
  { name: 'layers', says: "each layer's tsconfig", judge: layers },
];
