/**
 * Who may import whom. The rows are in scripts/house/layers.json: the folders of src/ a layer may import besides
 * itself, the npm packages it may use (`true`: any), and whether it may use Node. What no row allows is an error.
 */
const layers = require('./scripts/house/layers.json');

/** Files and the keychain know nothing of the cloud. */
const PARTS_OF_HOST = ['host/store', 'host/vault'].map((layer) => ({ layer, may: ['contract', 'core'] }));

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

const inside = (folders) => `^src/(${folders.join('|')})/`;

const folders = ({ layer, may }) => ({
  name: `${layer}-imports`,
  comment: `${layer} may import itself, ${may.join(', ') || 'nothing else'} of this repository.`,
  severity: 'error',
  from: { path: inside([layer]) },
  to: { path: '^(src|tests|scripts)/', pathNot: inside([layer, ...may]) },
});

const packages = ({ layer, npm }) => ({
  name: `${layer}-packages`,
  comment: `${layer} may use of npm: ${npm.join(', ') || 'nothing'}.`,
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
    ...[...layers, ...PARTS_OF_HOST].map(folders),
    ...layers.filter(({ npm }) => npm !== true).map(packages),
    ...layers.filter(({ node }) => !node).map(builtins),
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
