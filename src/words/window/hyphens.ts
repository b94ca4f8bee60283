/** Where the longest German words of the portals may break in a drawing: not every browser can hyphenate. */
const LONG = [
  'Administrator|zustimmung',
  'Anmelde|protokolle',
  'Anwendungs|berechtigungen',
  'Authenti|fizierung',
  'Client|schlüssel',
  'Dienst|prinzipal|anmeldungen',
  'Organisations|verzeichnis',
  'Registrie|rungen',
  'Rollen|zuweisungen',
  'Rollen|zuweisung',
  'Unternehmens|anwendungen',
  'Zugriffs|steuerung',
] as const;

const BROKEN = new Map(LONG.map((word) => [word.replaceAll('|', ''), word.replaceAll('|', '\u00AD')]));
const ANY = new RegExp([...BROKEN.keys()].join('|'), 'g');

/** The same words with soft hyphens: seen only where a line ends. */
export const hyphenated = (words: string): string => words.replace(ANY, (word) => BROKEN.get(word) ?? word);
