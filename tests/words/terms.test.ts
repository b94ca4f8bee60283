import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** `docs/glossary.md`. What stands in quotation marks or in a path of the portal is somebody else's word. */
const OTHERS_WORDS = /„[^“]*“|› [^›'`"]*/g;

const NOT_OURS: readonly [string, RegExp][] = [
  ['Clientgeheimnis', /Clientschlüssel/],
  ['Computer', /Rechner/],
  ['Kennwort', /Passwort(?!manager)|Passwörter/],
];

/** The words of the portals themselves. */
const PORTALS_WORDS = join('core', 'guides', 'portal', 'terms.ts');

/** The German of the catalogue is what others' programs say. */
const files = ['words', 'core/guides', 'core/handover', 'core/resources', 'practice/page', 'practice/faults']
  .map((folder) => join(ROOT, 'src', folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((file) => file.endsWith('.ts') && !file.endsWith(PORTALS_WORDS));

test('German has one word for one thing', () => {
  const wrong = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        NOT_OURS.filter(([, other]) => other.test(line.replaceAll(OTHERS_WORDS, ''))).map(
          ([ours]) => `${relative(ROOT, file)}:${String(at + 1)} says another word for ${ours}`,
        ),
      ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
