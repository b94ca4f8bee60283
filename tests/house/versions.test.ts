import { expect, test } from 'vitest';
import { checkNode } from '../../scripts/house/versions.mjs';

test.each(['20.19.0', '20.20.2', '22.1.0', '100.0.0'])('Node %s is new enough', (version) => {
  expect(() => {
    checkNode(version);
  }).not.toThrow();
});

test.each(['18.20.8', '20.18.3', '20.9.0'])(
  'Node %s is too old, said with where to get a newer one',
  (version) => {
    expect(() => {
      checkNode(version);
    }).toThrow(
      `Entrada needs Node.js 20.19 or newer and this is ${version}. Get a current one from https://nodejs.org.`,
    );
  },
);
