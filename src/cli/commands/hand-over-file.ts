import { resolve } from 'node:path';
import { writeNewFile } from '../../host/bundle/write-new-file.ts';
import { bundleWords } from '../../words/bundle/bundle-words.ts';
import { failed, type Ending } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

interface Made {
  /** What the JSON document calls it. */
  readonly as: string;
  readonly fileName: string;
  readonly text: string;
}

interface Where {
  readonly out: string | undefined;
  readonly force: boolean;
}

/** Into the file that was named, or to stdout where none was. */
export async function handOver(made: Made, { out, force }: Where, { language }: Terminal): Promise<Ending> {
  const { as, fileName, text } = made;
  if (out === undefined) {
    const document = { [as]: { fileName, text } };
    return { exit: exitCode.asDesired, document, lines: [text.trimEnd()], failures: [] };
  }
  const file = resolve(out);
  const written = await writeNewFile(file, { bytes: text, overwrite: force });
  if (!written.ok) {
    const failure = { is: 'problem', problem: written.problem } as const;
    return failed(failure, exitOf(failure));
  }
  const bytes = Buffer.byteLength(text);
  return {
    exit: exitCode.asDesired,
    document: { [as]: { file, bytes } },
    lines: [bundleWords[language].written(file, bytes)],
    failures: [],
  };
}
