/** Something a person can mend: one sentence, and below it the raw words of the tool that failed. */
export class Trouble extends Error {
  /**
   * @param {string} sentence
   * @param {string} [raw]
   */
  constructor(sentence, raw = '') {
    super(sentence);
    this.raw = raw;
  }
}

/**
 * Runs a script's work and ends the process with its exit code. Trouble is told in words; a bug keeps its stack.
 * @param {() => Promise<number>} work
 */
export async function exitWith(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    process.stderr.write(`${error.message}\n${error.raw ? `\n${error.raw.trimEnd()}\n` : ''}`);
    process.exitCode = 1;
  }
}
