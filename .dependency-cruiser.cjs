/**
 * Who may import whom. One row a layer: the folders of src/ it may import (itself included), and the npm
 * packages and Node modules it may use. What no row allows is an error.
 */
const LAYERS = [
  { layer: 'contract', may: ['contract'], npm: ['zod'], node: false },
  { layer: 'core', may: ['core', 'contract'], npm: ['zod'], node: false },
  { layer: 'words', may: ['words', 'contract'], npm: [], node: false },
  { layer: 'cloud', may: ['cloud', 'core', 'contract'], npm: true, node: true },
  { layer: 'practice', may: ['practice', 'contract'], npm: true, node: true },
  { layer: 'host', may: ['host', 'practice', 'cloud', 'core', 'contract'], npm: true, node: true },
  { layer: 'renderer', may: ['renderer', 'words', 'contract'], npm: true, node: false },
  { layer: 'preload', may: ['preload', 'contract'], npm: ['electron'], node: false },
  { layer: 'main', may: ['main', 'host', 'words', 'contract'], npm: true, node: true },
  { layer: 'web', may: ['web', 'host', 'words', 'contract'], npm: true, node: true },
  { layer: 'cli', may: ['cli', 'host', 'words', 'contract'], npm: true, node: true },
  { layer: 'host/store', may: ['host/store', 'core', 'contract'], npm: true, node: true },
  { layer: 'host/vault', may: ['host/vault', 'core', 'contract'], npm: true, node: true },
];

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

const inside = (folders) => `^src/(${folders.join('|')})/`;

const folders = ({ layer, may }) => ({
  name: `${layer}-imports`,
  comment: `${layer} may import ${may.join(', ')} and nothing else of this repository.`,
  severity: 'error',
  from: { path: inside([layer]) },
  to: { path: '^(src|tests|scripts)/', pathNot: inside(may) },
});

const packages = ({ layer, npm }) => ({
  name: `${layer}-packages`,
  comment:
    npm.length === 0 ? `${layer} uses no npm package.` : `${layer} uses ${npm.join(', ')} of npm only.`,
  severity: 'error',
  from: { path: inside([layer]) },
  to: { dependencyTypes: NPM, pathNot: npm.map((name) => `(^|/)node_modules/${name}/`) },
});

const builtins = ({ layer }) => ({
  name: `${layer}-without-node`,
  comment: `${layer} runs without Node.`,
  severity: 'error',
  from: { path: inside([layer]) },
  to: { dependencyTypes: ['core'] },
});

module.exports = {
  forbidden: [
    ...LAYERS.map(folders),
    ...LAYERS.filter(({ npm }) => npm !== true).map(packages),
    ...LAYERS.filter(({ node }) => !node).map(builtins),
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'electron-in-main-and-preload',
      comment: 'Everything else runs without Electron.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: inside(['main', 'preload']) },
      to: { path: '(^|/)node_modules/electron/' },
    },
    {
      name: 'shipped-packages-only',
      comment: 'Node hosts load packages at run time: only `dependencies` are in the installed app.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(['renderer', 'preload']) },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/electron/',
      },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^(src|tests|scripts)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^dist/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
