import type { Text } from '../../contract/text.ts';

/** What to do at each number of a drawn page. */
export const sketch = {
  title: { en: 'How it looks in the portal', de: 'So sieht es im Portal aus' },
  open: { en: 'Open "{{what}}"', de: '„{{what}}“ öffnen' },
  press: { en: 'Press "{{what}}"', de: '„{{what}}“ drücken' },
  'fill-in': { en: 'Fill in "{{what}}"', de: '„{{what}}“ ausfüllen' },
  search: { en: 'Search for "{{what}}"', de: 'Nach „{{what}}“ suchen' },
  choose: { en: 'Choose "{{what}}"', de: '„{{what}}“ wählen' },
  tick: { en: 'Tick "{{what}}"', de: '„{{what}}“ ankreuzen' },
  'turn-on': { en: 'Turn on "{{what}}"', de: '„{{what}}“ einschalten' },
  copy: { en: 'Copy "{{what}}"', de: '„{{what}}“ kopieren' },
  compare: { en: 'Compare "{{what}}"', de: '„{{what}}“ vergleichen' },
  wait: { en: 'Wait for "{{what}}"', de: 'Auf „{{what}}“ warten' },
} as const satisfies Record<string, Text>;
