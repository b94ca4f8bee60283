import { maskSecrets } from '../mask-secrets.ts';

/** What the child writes besides its answers. */
export interface Talk {
  hear(line: string): void;
  /** The last of it, for who wants to know why it ended. */
  lastWords(): string;
}

const LINES_AT_MOST = 200;
const WORDS_AT_MOST = 300;

/** How Windows PowerShell writes progress and errors into a pipe. */
const SERIALISED = /^(?:#< CLIXML|<Objs )/;

/** For the log, without secrets, and not without end. */
export function createTalk(log: (line: string) => void): Talk {
  let last = '';
  let lines = 0;
  return {
    hear: (line) => {
      const text = maskSecrets(line.trim());
      if (text === '' || SERIALISED.test(text)) return;
      last = text.slice(0, WORDS_AT_MOST);
      lines += 1;
      if (lines <= LINES_AT_MOST) log(text);
    },
    lastWords: () => last,
  };
}
