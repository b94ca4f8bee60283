import type { Step } from '../../../contract/checklist.ts';
import type { Language } from '../../../contract/text.ts';
import type { StepSpec } from '../../guides/guide.ts';
import { rolesThatSuffice } from '../../preflight/roles.ts';
import { command, facts, list, paragraph, table, type Block, type Section } from '../report/document.ts';
import { blocksFor } from '../scripts/blocks.ts';
import { scriptFor } from '../scripts/script-for.ts';
import { changeLine } from './change-lines.ts';
import type { SheetMaterial } from './material.ts';
import { roleName } from './role-name.ts';
import { sheetWords } from './words.ts';

/** A step of the sheet: as the guide has it, and as it stands. */
export interface SheetStep {
  readonly spec: StepSpec;
  readonly step: Step;
}

/** Who can do it, least role first; nobody in particular for a product's own screens. */
export function rolesFor({ spec, step }: SheetStep): readonly string[] {
  const { state } = step;
  const waited = state.state === 'waiting-for-person' ? state.roles : [];
  return waited.length > 0 ? waited : rolesThatSuffice(spec.duty);
}

function explanation(each: SheetStep, material: SheetMaterial, language: Language): Block {
  const words = sheetWords[language];
  const roles = rolesFor(each).map((role) => roleName(role, material, language));
  const who = roles.length > 1 ? words.anyOf(roles.join(', ')) : (roles[0] ?? words.anyPerson);
  const { spec } = each;
  return facts([
    [words.who, who],
    [words.why, spec.why[language]],
    [words.what, spec.what[language]],
    [words.document, spec.document[language]],
    [words.tell, spec.modes.check === true ? words.checked : words.said(material.by)],
  ]);
}

function portal({ step }: SheetStep, language: Language): Block[] {
  const words = sheetWords[language];
  const rows = step.portal.values.map(({ label, value, secret }): readonly [string, string] => [
    label[language],
    secret === true ? words.secret : (value ?? words.notKnown),
  ]);
  return [
    paragraph(`${words.portal} ${step.portal.path[language]}`),
    ...(rows.length === 0 ? [] : [table(words.valuesHead, rows)]),
  ];
}

function scripts({ spec, step }: SheetStep, material: SheetMaterial, language: Language): Block[] {
  const words = sheetWords[language];
  const { guide, answers, values, isComplete } = material;
  const changed = isComplete
    ? blocksFor(guide, answers, spec).map((block) => changeLine(block)[language])
    : [];
  const texts = step.scripts.flatMap((shell): Block[] => [
    paragraph(words.script[shell]),
    command(scriptFor({ guide, answers, values, step: spec, shell })),
  ]);
  const printsBlock = spec.script === undefined && step.scripts.length > 0;
  return [
    ...(changed.length === 0 ? [] : [paragraph(words.changes), list(changed)]),
    ...texts,
    ...(printsBlock ? [paragraph(words.block)] : []),
  ];
}

export function stepSection(each: SheetStep, material: SheetMaterial, language: Language): Section {
  return {
    title: `${each.step.number}. ${each.spec.title[language]}`,
    blocks: [
      explanation(each, material, language),
      ...portal(each, language),
      ...scripts(each, material, language),
    ],
  };
}
