/** Where Electron's own messages go too. Never a value from the window beyond an address. */
export function log(line: string): void {
  process.stderr.write(`entrada: ${line}\n`);
}
