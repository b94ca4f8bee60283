const FIRST = 'b d f g h j k l m n p r s t v z'.split(' ');
const SECOND = 'b d f g k l m n p r s t v z'.split(' ');
const VOWELS = 'a e i o u'.split(' ');
const COUNT = 2048;

/**
 * Words of four letters that can be read out over the telephone in English and German (`bemo`, `kura`): consonant,
 * vowel, another consonant, vowel. Always the same ones, and exactly 2,048 of them.
 */
export function passphraseWords(): readonly string[] {
  const syllables = (consonants: readonly string[]) =>
    consonants.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));
  const all = syllables(FIRST).flatMap((first) =>
    syllables(SECOND)
      .filter((second) => second[0] !== first[0])
      .map((second) => first + second),
  );
  // Evenly spread, so that every first letter is met.
  return Array.from({ length: COUNT }, (_, at) => all[Math.floor((at * all.length) / COUNT)] ?? '');
}
