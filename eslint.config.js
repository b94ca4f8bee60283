import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import castSaysWhy from './scripts/lint/cast-says-why.mjs';
import fileHasAName from './scripts/lint/file-has-a-name.mjs';
import noBarrel from './scripts/lint/no-barrel.mjs';

const CONFIGURATION = ['*.config.{js,ts}', '.dependency-cruiser.cjs', 'scripts/lint/*.mjs'];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default export: a name is found by searching for it.',
};
const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'No enum: a union of literals says the same and vanishes.',
};

/**
 * Held from the first commit (CONTRIBUTING.md, "Small on purpose").
 * @type {import('eslint').Linter.RulesRecord}
 */
const smallOnPurpose = {
  'max-lines': ['error', 250],
  'max-params': ['error', 3],
  complexity: ['error', { max: 8, variant: 'modified' }],
  'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT_EXPORT],
  'house/file-has-a-name': 'error',
  'house/no-barrel': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'dist.next/', '.cache/', 'release/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: {
      house: {
        rules: {
          'cast-says-why': castSaysWhy,
          'file-has-a-name': fileHasAName,
          'no-barrel': noBarrel,
        },
      },
    },
    rules: smallOnPurpose,
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A row of an async table keeps the table's signature even where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'house/cast-says-why': 'error', 'no-console': 'error' },
  },
  { files: ['src/renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable' } },
    // The compiler reads these files too (checkJs) and knows every global.
    rules: { 'no-undef': 'off' },
  },
  {
    files: CONFIGURATION,
    rules: { 'no-restricted-syntax': ['error', NO_ENUM] },
  },
);
