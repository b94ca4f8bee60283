import type { Call, Command, Stage } from '../language/frame.ts';
import { areEqual } from '../language/compare.ts';
import { memberOf } from '../language/members.ts';
import { NotSpoken } from '../language/not-spoken.ts';
import { holdsFor, runHere } from '../language/run-block.ts';
import { ScriptBlock } from '../language/script-block.ts';
import { EnoughSignal } from '../language/signals.ts';
import { textOf } from '../values/text.ts';
import type { Value } from '../values/value.ts';
import { Version } from '../values/version.ts';
import { cmdlet } from './stages.ts';

function blockOf({ given, name }: Call, parameter: string): ScriptBlock {
  const block = given.value(parameter);
  if (block instanceof ScriptBlock) return block;
  throw new NotSpoken(`${name} without a block`);
}

function where(call: Call): Stage {
  const block = blockOf(call, 'FilterScript');
  return {
    process: async (value) => {
      if (await holdsFor(block, value, call.frame)) await call.out(value);
    },
  };
}

function forEach(call: Call): Stage {
  const block = blockOf(call, 'Process');
  const { frame, out } = call;
  return { process: (value) => frame.scope.with('_', value, () => runHere(block, frame, out)) };
}

function order(one: Value, other: Value): number {
  if (one instanceof Version && other instanceof Version) return one.compare(other);
  return textOf(one).localeCompare(textOf(other), 'en', { sensitivity: 'base' });
}

function sort({ given, frame, out }: Call): Stage {
  const all: Value[] = [];
  const property = given.text('Property');
  const keyOf = (value: Value): Value =>
    property === undefined ? value : memberOf(value, property, frame.session.edition);
  const way = given.truth('Descending') ? -1 : 1;
  return {
    process: async (value) => void all.push(value),
    end: async () => {
      for (const value of all.sort((one, other) => way * order(keyOf(one), keyOf(other)))) await out(value);
    },
  };
}

/** Unique ones are told apart by upper and lower case, unlike everywhere else. */
const isSame = (one: Value, other: Value): boolean =>
  typeof one === 'string' ? one === other : areEqual(one, other);

function select({ given, frame, out }: Call): Stage {
  const first = given.has('First') ? Number(given.value('First')) : Infinity;
  const expanded = given.text('ExpandProperty');
  const seen: Value[] = [];
  const stage: Stage = {
    process: async (input) => {
      const value = expanded === undefined ? input : memberOf(input, expanded, frame.session.edition);
      if (given.truth('Unique') && seen.some((each) => isSame(each, value))) return;
      seen.push(value);
      await out(value);
      if (seen.length >= first) throw new EnoughSignal(stage);
    },
  };
  return stage;
}

export const sifting: readonly Command[] = [
  cmdlet('Where-Object', { FilterScript: 0 }, where),
  cmdlet('ForEach-Object', { Process: 0 }, forEach),
  cmdlet('Sort-Object', { Property: 0, Descending: 'switch' }, sort),
  cmdlet('Select-Object', { First: 'named', Unique: 'switch', ExpandProperty: 'named' }, select),
];
