import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deeds } from '../../../src/practice/faults/deeds/table.ts';
import { parseFaults } from '../../../src/practice/faults/parse-document.ts';
import { faultRule, faultServices } from '../../../src/practice/faults/rule.ts';
import { scenarios } from '../../../src/practice/faults/scenarios/table.ts';
import { objections } from '../../../src/practice/faults/sign-in/objections.ts';
import { switches } from '../../../src/practice/faults/switches.ts';
import { pageWords } from '../../../src/practice/page/words.ts';

const page = readFileSync(new URL('../../../docs/practice-cloud.md', import.meta.url), 'utf8');
const { areas, meet } = pageWords('en');

/** The chapter as it has to be: a list for each area, an entry for each scenario. */
function chapter(): string {
  const names = [...new Set(scenarios.map(({ area }) => area))];
  return names
    .map((area) => {
      const rows = scenarios.filter((scenario) => scenario.area === area);
      const items = rows.map(({ name, title, meet: way, message }) => {
        const said = message === undefined ? '' : ` Says: \`${message}\``;
        return `- \`${name}\`: ${title.en}. ${meet[way]}.${said}`;
      });
      return `### ${areas[area]}\n\n${items.join('\n')}`;
    })
    .join('\n\n');
}

test('the list of scenarios is the table’s', () => {
  const own = page.slice(page.indexOf('## Scenarios'), page.indexOf('## What is faithful'));
  expect(own.slice(own.indexOf('###')).trim()).toBe(chapter());
});

test('every example of the documentation is a document that is taken', () => {
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
  expect(examples.length).toBeGreaterThan(3);
  for (const text of examples) expect(parseFaults(text), text).toMatchObject({ ok: true });
});

test.each([
  ['rule', Object.keys(faultRule.shape)],
  ['switch', Object.keys(switches.shape)],
  ['reason', Object.keys(objections)],
  ['deed', Object.keys(deeds)],
])('the documentation knows every %s', (_what, names) => {
  for (const name of names) expect(page).toContain(`\`${name}\``);
});

test('the documentation knows every service', () => {
  expect(page).toContain(`\`${faultServices.join(' ')}\``);
});
