import { relative } from 'node:path';
import { demoData, demoKeyring } from './demo-data.mjs';
import { root } from './project.mjs';

/** @typedef {import('./cli.mjs').Outcome} Outcome */
/** @typedef {{ verb: string, outcome: Outcome, titles: Map<string, string>, keychain: 'own' | 'private' | 'none' }} Told */

const CHANGES = ['created', 'updated', 'removed', 'waiting', 'failed', 'kept'];
const LEFT = ['to-do', 'waiting-for-person', 'failed'];

const count = (/** @type {number} */ number, /** @type {string} */ noun) =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** @param {Outcome['resources']} resources */
function summed(resources) {
  const counts = CHANGES.map((action) => [resources.filter((it) => it.action === action).length, action]);
  return counts
    .filter(([number]) => number !== 0)
    .map(([number, action]) => `${number} ${action}`)
    .join(', ');
}

/** @param {Told} told */
function headline({ verb, outcome: { resources, problems } }) {
  if (problems.length > 0)
    return `Stopped: ${problems.map(({ message, fix }) => `${message} ${fix}`).join('\n')}`;
  const isAsDesired = resources.length > 0 && resources.every(({ action }) => action === 'kept');
  if (isAsDesired) return `Everything is as desired already: ${summed(resources)}, nothing was written.`;
  if (verb === 'check') return `Not everything is as desired: ${summed(resources)}. "npm run demo" mends it.`;
  return `Done: ${summed(resources) || 'nothing to do'}.`;
}

/** @param {Told} told */
function secretLine({ outcome: { resources }, keychain }) {
  const secret = resources.find(({ kind }) => kind === 'client-secret');
  if (secret === undefined || secret.action === 'removed') return [];
  const place = {
    own: "in this machine's keychain",
    private: `in the private keyring ${relative(root, demoKeyring())} (its password lies beside it: practice only)`,
    none: 'in memory until a moment ago, because there is no keychain here',
  }[keychain];
  return [`  The secret   ${place}; nowhere else, and never printed`];
}

/** @param {Told} told */
function leftOver({ verb, outcome: { steps }, titles }) {
  const left = verb === 'apply' ? steps.filter(({ state }) => LEFT.includes(state)) : [];
  if (left.length === 0) return [];
  return ['', 'Left for a person:', ...left.map(({ id }) => `  ○ ${titles.get(id) ?? id}`)];
}

/** @param {Told} told */
function next({ verb, keychain }) {
  const again =
    keychain === 'none'
      ? 'again: makes a new secret, because this one is gone'
      : 'again: finds everything as desired';
  const ways = [
    verb === 'apply' && ['npm run demo', again],
    verb !== 'check' && keychain !== 'none' && ['npm run demo -- check', 'is the tenant still as desired?'],
    verb !== 'undo' && ['npm run demo -- undo', 'takes back what was made'],
    verb === 'undo' && ['npm run demo', 'makes it again'],
    ['npm start -- --demo', 'the same in a window'],
    ['npm start', 'Entrada itself'],
  ];
  return [
    '',
    'Next:',
    ...ways.flatMap((way) => (way ? [`  ${String(way[0]).padEnd(24)}${String(way[1])}`] : [])),
  ];
}

/** @param {Outcome['requests']} requests */
const inSequence = ({ total, sequential }) => (total > 1 ? `, ${sequential} of them one after another` : '');

/** What the demo says when it is through. @param {Told} told @returns {string} */
export function tellDemo(told) {
  const { requests, elapsedMs } = told.outcome;
  const seconds = (elapsedMs / 1000).toFixed(1);
  const trips = `${count(requests.total, 'request')}${inSequence(requests)}, ${seconds} s, sign-in aside`;
  return [
    '',
    headline(told),
    '',
    ...secretLine(told),
    `  The cloud    ${trips}`,
    `  The files    ${relative(root, demoData()) || demoData()}`,
    ...leftOver(told),
    ...next(told),
  ].join('\n');
}
