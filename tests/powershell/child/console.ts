import type { Readable, Writable } from 'node:stream';
import type { StaticType } from '../language/static-type.ts';
import { textOf } from '../values/text.ts';
import { Thing, type Value } from '../values/value.ts';

/** What a console of Windows reads and writes unless it is told otherwise: no UTF-8. */
const OF_THE_CONSOLE = 'ibm866';
const UTF_8 = 'utf-8';

class Reader extends Thing {
  readonly types = ['System.IO.TextReader', 'System.Object'];
  readonly #lines: AsyncIterator<Buffer, undefined>;
  encoding = OF_THE_CONSOLE;

  constructor(input: Readable) {
    super();
    this.#lines = linesOf(input);
  }

  override method(name: string): (() => Promise<Value>) | undefined {
    if (name !== 'readline') return undefined;
    return async () => {
      const line = await this.#lines.next();
      return line.done === true ? null : new TextDecoder(this.encoding).decode(line.value);
    };
  }
}

class Writer extends Thing {
  readonly types = ['System.IO.TextWriter', 'System.Object'];
  readonly #output: Writable;
  encoding = OF_THE_CONSOLE;

  constructor(output: Writable) {
    super();
    this.#output = output;
  }

  override method(name: string): ((args: readonly Value[]) => Value) | undefined {
    if (name === 'flush') return () => undefined;
    return name === 'writeline' ? ([text]) => this.#write(textOf(text)) : undefined;
  }

  #write(text: string): Value {
    const line = this.encoding === UTF_8 ? text : text.replace(/[^\0-\x7F]/g, '?');
    this.#output.write(`${line}\r\n`);
    return undefined;
  }
}

async function* linesOf(input: Readable): AsyncGenerator<Buffer, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of input) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
      yield rest.subarray(0, at);
      rest = rest.subarray(at + 1);
    }
  }
  return undefined;
}

/** `[Console]` of a process whose input and output are pipes. */
export function consoleOf(input: Readable, output: Writable): readonly (readonly [string, StaticType])[] {
  const [reader, writer] = [new Reader(input), new Writer(output)];
  return [
    [
      'System.Console',
      {
        get: { in: () => reader, out: () => writer },
        set: {
          inputencoding: (value) => void (reader.encoding = textOf(value)),
          outputencoding: (value) => void (writer.encoding = textOf(value)),
        },
      },
    ],
  ];
}
