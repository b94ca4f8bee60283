import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inProject } from '../house/project.mjs';

/** @typedef {{ layer: string, may: string[], npm: string[] | true, node: boolean }} Layer */
/** @typedef {{ references?: { path: string }[], compilerOptions?: { types?: string[] } }} Tsconfig */

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
const sorted = (/** @type {string[]} */ names) => [...names].sort().join(', ');

/** @param {Layer} layer @param {string} file */
function complaintsAbout({ layer, may, node }, file) {
  /** @type {Tsconfig} */
  const { references = [], compilerOptions = {} } = read(file);
  const refers = sorted(references.map(({ path }) => basename(path)));
  const knowsNode = compilerOptions.types?.includes('node') ?? false;
  return [
    ...(refers === sorted(may) ? [] : [`src/${layer} refers to [${refers}], not to [${sorted(may)}]`]),
    ...(knowsNode === node ? [] : [`src/${layer} ${node ? 'lacks' : 'may not have'} Node's types`]),
  ];
}

/**
 * Every folder of src/ is a layer and compiles by itself, with exactly the layers it may import: a wrong import
 * does not even compile.
 * @returns {string[]} what is wrong
 */
export function layerComplaints() {
  /** @type {Layer[]} */
  const layers = read(inProject('scripts', 'house', 'layers.json'));
  /** @type {Tsconfig} */
  const whole = read(inProject('tsconfig.json'));
  const built = (whole.references ?? []).map(({ path }) => path);
  const onDisk = readdirSync(inProject('src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const strangers = onDisk.filter(({ name }) => !layers.some(({ layer }) => layer === name));
  return [
    ...strangers.map(({ name }) => `src/${name} is no layer of scripts/house/layers.json`),
    ...layers.flatMap((layer) => {
      const file = join(inProject('src', layer.layer), 'tsconfig.json');
      if (!existsSync(file)) return [`src/${layer.layer} has no tsconfig.json`];
      const forgotten = !built.includes(`./src/${layer.layer}`);
      return [
        ...(forgotten ? [`tsconfig.json does not refer to ./src/${layer.layer}`] : []),
        ...complaintsAbout(layer, file),
      ];
    }),
  ];
}
