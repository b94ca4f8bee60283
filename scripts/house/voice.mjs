/**
 * Says what a script does, one line an action. `during` shows the time going by: as a moving line on a terminal,
 * as one plain line elsewhere.
 *
 * @typedef {object} Voice
 * @property {(text: string) => void} line
 * @property {<T>(text: string, work: () => Promise<T>) => Promise<T>} during
 */

const seconds = (/** @type {number} */ since) => `${Math.max(0, (Date.now() - since) / 1000).toFixed(0)} s`;

/**
 * @param {NodeJS.WriteStream} [stream]
 * @returns {Voice}
 */
export function voice(stream = process.stdout) {
  const rewrite = (/** @type {string} */ text) => stream.write(`\r\u001b[2K${text}`);

  /** @type {Voice['during']} */
  async function onTerminal(text, work) {
    const since = Date.now();
    const show = () => rewrite(`${text} … ${seconds(since)}`);
    show();
    const timer = setInterval(show, 500);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      show();
      stream.write('\n');
    }
  }

  /** @type {Voice['during']} */
  async function onPaper(text, work) {
    const since = Date.now();
    stream.write(`${text} … `);
    try {
      return await work();
    } finally {
      stream.write(`${seconds(since)}\n`);
    }
  }

  return {
    line: (text) => void stream.write(`${text}\n`),
    during: (text, work) => (stream.isTTY ? onTerminal(text, work) : onPaper(text, work)),
  };
}
