/** A word as a person may paste it: in quotes where a shell would take it apart. */
export const asArgument = (word: string): string =>
  /^[\w./:\\~-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
