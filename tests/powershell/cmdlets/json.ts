import type { Call, Command, Stage } from '../language/frame.ts';
import { raised } from '../values/errors.ts';
import { textOf } from '../values/text.ts';
import type { Value } from '../values/value.ts';
import { fromJson, toJson } from './json-text.ts';
import { cmdlet, whole } from './stages.ts';

const USUAL_DEPTH = 2;

function convertTo(call: Call): Stage {
  const { given, frame, out, warn } = call;
  const { edition } = frame.session;
  const depth = given.has('Depth') ? Number(given.value('Depth')) : USUAL_DEPTH;
  return whole(call, async (value) => {
    const cut: Value[] = [];
    const truncated = (deep: Value): void => void cut.push(deep);
    await out(toJson(value, { edition, depth, compress: given.truth('Compress'), truncated }));
    if (cut.length > 0 && edition === '7')
      warn(`Resulting JSON is truncated as serialization has exceeded the set depth of ${depth}.`);
  });
}

function convertFrom(call: Call): Stage {
  return whole(call, async (value) => {
    let json: unknown;
    try {
      json = JSON.parse(textOf(value));
    } catch (error) {
      throw raised(
        `Invalid JSON primitive: ${String(error)}`,
        'System.ArgumentException',
        'System.ArgumentException',
      );
    }
    await call.out(fromJson(json, call.frame.session.edition));
  });
}

export const json: readonly Command[] = [
  cmdlet('ConvertTo-Json', { InputObject: 0, Depth: 'named', Compress: 'switch' }, convertTo),
  cmdlet('ConvertFrom-Json', { InputObject: 0 }, convertFrom),
];
