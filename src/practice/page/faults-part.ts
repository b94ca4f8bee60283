import { stringify } from 'yaml';
import type { ActiveRule } from '../faults/active-rule.ts';
import { scenarios } from '../faults/scenarios/table.ts';
import { escapeHtml } from '../login/pages/html.ts';
import { button } from './button.ts';
import type { View } from './view.ts';

/** What is switched on, and how it is switched off. */
export function faultsPart(view: View): string {
  const { words, world } = view;
  const { board } = world;
  const scenario = scenarios.find(({ name }) => name === board.scenario);
  const items = [
    ...Object.entries(board.conditions.changed()).map(([name, value]) => switchItem(view, name, value)),
    ...board.rules.map((rule) => ruleItem(view, rule)),
  ];
  const isOn = items.length > 0 || scenario !== undefined;
  return `<h2 id="faults-title">${words.faults}</h2>
${scenario === undefined ? '' : `<p><strong>${escapeHtml(scenario.title[view.language])}</strong></p>`}
${isOn ? `<ul class="faults">${items.join('')}</ul>${button({ action: '/faults/off', text: words.allOff })}` : `<p class="empty">${words.noFaults}</p>`}`;
}

function switchItem({ words }: View, name: string, value: unknown): string {
  return `<li><code>${escapeHtml(stringify({ [name]: value }).trim())}</code>
${button({ action: `/faults/${name}/off`, text: words.off, about: name })}</li>`;
}

function ruleItem({ words }: View, { name, rule, met, struck }: ActiveRule): string {
  const { method = '*', service = '*', path = '/**' } = rule;
  const what = `${list(service)} ${list(method)} ${path}`;
  return `<li><span><strong>${escapeHtml(name)}</strong> <code>${escapeHtml(what)}</code><br>
<span class="hint">${escapeHtml(words.struck(struck, met))}</span></span>
${button({ action: `/faults/${encodeURIComponent(name)}/off`, text: words.off, about: name })}</li>`;
}

function list(names: string | readonly string[]): string {
  return typeof names === 'string' ? names : names.join(', ');
}
