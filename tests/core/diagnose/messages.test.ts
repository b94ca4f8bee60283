import { expect, test } from 'vitest';
import { diagnosisId } from '../../../src/contract/diagnosis.ts';
import { diagnose } from '../../../src/core/diagnose/diagnose.ts';
import { messages } from './read-messages.ts';

const answers = messages.map(({ expect: expected, text, ...context }) => {
  const found = diagnose(text, context).map(({ id }) => id);
  return { expected, found, isFirst: found[0] === expected, text };
});
const misses = answers.filter(({ isFirst }) => !isFirst);

test('at least 95 of 100 messages find their entry first', () => {
  for (const { expected, found, text } of misses) {
    console.info(
      `missed ${expected}, found ${found.slice(0, 3).join(', ') || 'nothing'}: ${text.slice(0, 90)}`,
    );
  }
  expect(messages.length).toBeGreaterThanOrEqual(150);
  expect(1 - misses.length / messages.length).toBeGreaterThanOrEqual(0.95);
});

test('every entry is the first of at least one message', () => {
  const first = new Set(answers.filter(({ isFirst }) => isFirst).map(({ expected }) => expected));
  expect(diagnosisId.options.filter((id) => !first.has(id))).toEqual([]);
});
