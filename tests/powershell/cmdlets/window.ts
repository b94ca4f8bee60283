import type { Call, Command, Edition, Frame, Stage } from '../language/frame.ts';
import { memberOf } from '../language/members.ts';
import { sentFor } from '../language/run-block.ts';
import { ScriptBlock } from '../language/script-block.ts';
import { Hashtable } from '../values/hashtable.ts';
import { PsObject } from '../values/ps-object.ts';
import { textOf } from '../values/text.ts';
import { SecureString } from '../values/secure-string.ts';
import { enumerate, Thing, unrolled, type Value } from '../values/value.ts';
import { cmdlet, once } from './stages.ts';

/** What `Format-List` makes of an object; only a window, or `Out-String`, can do something with it. */
class FormattedList extends Thing {
  readonly types = ['Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData', 'System.Object'];
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super();
    this.lines = lines;
  }
}

function listed(value: Value, names: readonly string[], edition: Edition): string[] {
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    '',
    ...names.map((name) => `${name.padEnd(width)} : ${textOf(memberOf(value, name, edition))}`),
    '',
  ];
}

const propertyNames = (value: Value): readonly string[] => {
  if (value instanceof PsObject) return value.properties.map(({ name }) => name);
  return value instanceof Hashtable ? value.entries.map(({ key }) => key) : [];
};

/** Lines that a window shows; in what layout it shows objects is not PowerShell's. */
export function shown(value: Value, edition: Edition): readonly string[] {
  if (value instanceof FormattedList) return value.lines;
  const names = propertyNames(value);
  return names.length === 0 ? [textOf(value)] : listed(value, names, edition);
}

function formatList({ given, frame: { session }, out }: Call): Stage {
  return {
    process: async (value) => {
      const names = given.has('Property') ? given.texts('Property') : propertyNames(value);
      await out(new FormattedList(listed(value, names, session.edition)));
    },
  };
}

/** The value of a column: a property, or what a block makes of the object. */
async function cell(column: Value, value: Value, frame: Frame): Promise<string> {
  if (!(column instanceof Hashtable)) return textOf(memberOf(value, textOf(column), frame.session.edition));
  const block = column.get('Expression');
  return block instanceof ScriptBlock ? textOf(unrolled(await sentFor(block, value, frame))) : '';
}

const formatTable = ({ given, frame, out }: Call): Stage => ({
  process: async (value) => {
    const cells: string[] = [];
    for (const column of enumerate(given.value('Property'))) cells.push(await cell(column, value, frame));
    await out(new FormattedList([cells.join('  ')]));
  },
});

function outString({ frame: { session }, out }: Call): Stage {
  const lines: string[] = [];
  return {
    process: async (value) => void lines.push(...shown(value, session.edition)),
    end: () => out(`${lines.join('\n')}\n`),
  };
}

function writeOutput({ given, out }: Call): Stage {
  if (!given.has('InputObject')) return { process: out };
  return once(async () => {
    for (const value of enumerate(given.value('InputObject'))) await out(value);
  });
}

/** To the window alone, beside what a script writes. */
const writeHost = ({ given, frame: { session } }: Call): Stage =>
  once(() => session.show(given.texts('Object').join(' ')));

export const window: readonly Command[] = [
  cmdlet('Format-List', { Property: 0 }, formatList),
  cmdlet('Out-Null', {}, () => ({ process: async () => undefined })),
  cmdlet('Out-String', {}, outString),
  cmdlet('Format-Table', { Property: 0 }, formatTable),
  cmdlet('Read-Host', { Prompt: 0, AsSecureString: 'switch' }, ({ given, frame: { session }, out }) =>
    once(() => {
      const answer = session.ask(given.text('Prompt') ?? '', given.truth('AsSecureString'));
      return out(given.truth('AsSecureString') ? new SecureString(answer) : answer);
    }),
  ),
  cmdlet('Write-Host', { Object: 0 }, writeHost),
  cmdlet('Write-Output', { InputObject: 0 }, writeOutput),
  cmdlet('Write-Warning', { Message: 0 }, ({ given, warn }) => once(() => warn(given.text('Message') ?? ''))),
];
