import type { Scenario, ScenarioArea } from '../faults/scenarios/scenario.ts';
import { scenarios } from '../faults/scenarios/table.ts';
import { escapeHtml } from '../login/pages/html.ts';
import { button } from './button.ts';
import type { View } from './view.ts';

/** Failures of real life, to be switched on by one click. */
export function scenariosPart(view: View): string {
  const { words } = view;
  const areas = [...new Set(scenarios.map(({ area }) => area))];
  return `<h2 id="scenarios-title">${words.scenarios}</h2>
<p class="hint">${words.scenariosHint}</p>
${areas.map((area) => group(view, area)).join('\n')}`;
}

/** Open where one of its own is on. */
function group(view: View, area: ScenarioArea): string {
  const own = scenarios.filter((scenario) => scenario.area === area);
  const isOn = own.some(({ name }) => name === view.world.board.scenario);
  return `<details${isOn ? ' open' : ''} data-area="${area}"><summary>${view.words.areas[area]} <span class="count">${own.length}</span></summary>
<ul class="scenarios">${own.map((scenario) => item(view, scenario)).join('')}</ul></details>`;
}

function item({ words, language, world }: View, { name, title, meet, message }: Scenario): string {
  const isOn = world.board.scenario === name;
  const text = title[language];
  return `<li class="${isOn ? 'on' : ''}"><div><strong>${escapeHtml(text)}</strong>${isOn ? ` <span class="badge">${words.on}</span>` : ''}<br>
<span class="hint">${words.meet[meet]}</span>${message === undefined ? '' : `<br><code>${escapeHtml(asFragment(message))}</code>`}</div>
${isOn ? button({ action: '/faults/off', text: words.off, about: text }) : button({ action: `/scenarios/${name}`, text: words.switchOn, about: text })}</li>`;
}

/** Most messages are shown in part: around it stand names and ids. */
function asFragment(message: string): string {
  const begins = /^([A-Z]\w+:|\d{3} |NO )/.test(message);
  return `${begins ? '' : '… '}${message}${message.endsWith('.') ? '' : ' …'}`;
}
