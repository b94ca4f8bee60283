import type { Language } from '../../../contract/text.ts';
import type { Values } from '../../guides/interpolate.ts';
import { facts, paragraph, type Document, type Section } from '../report/document.ts';
import type { SheetMaterial } from './material.ts';
import { roleName } from './role-name.ts';
import { rolesFor, stepSection, type SheetStep } from './sheet-step.ts';
import { sheetWords } from './words.ts';

function stepsOf({ guide, checklist, steps: asked }: SheetMaterial): SheetStep[] {
  const standing = checklist.parts.flatMap(({ steps }) => steps);
  const isWanted = ({ step }: SheetStep): boolean => {
    if (step.state.state === 'not-needed') return false;
    return asked === undefined ? step.state.state === 'waiting-for-person' : asked.includes(step.id);
  };
  return guide.steps
    .flatMap((spec) => standing.filter(({ id }) => id === spec.id).map((step) => ({ spec, step })))
    .filter(isWanted);
}

/** One person does what needs the same roles; groups come in the order of the guide. */
function groupsOf(steps: readonly SheetStep[]): SheetStep[][] {
  const groups = new Map<string, SheetStep[]>();
  for (const each of steps) {
    const who = rolesFor(each).join(', ');
    groups.set(who, [...(groups.get(who) ?? []), each]);
  }
  return [...groups.values()];
}

const textIn = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

function overview(material: SheetMaterial, language: Language, isEmpty: boolean): Section {
  const words = sheetWords[language];
  const { guide, values, by, at, practice } = material;
  const tenant = [textIn(values, 'tenantDomain'), textIn(values, 'tenantId')].filter(
    (each) => each !== undefined,
  );
  return {
    title: words.overview,
    blocks: [
      paragraph(isEmpty ? words.nothing : words.asks),
      ...(practice ? [paragraph(words.practice)] : []),
      facts([
        [words.tenant, tenant.join(', ') || words.notKnown],
        [words.app, textIn(values, guide.nameQuestion) ?? words.notKnown],
        [words.clientId, textIn(values, 'clientId') ?? words.notKnown],
        [words.askedBy, by],
        [words.written, at.slice(0, 10)],
      ]),
      paragraph(words.noSecret),
    ],
  };
}

function groupSections(group: readonly SheetStep[], material: SheetMaterial, language: Language): Section[] {
  const words = sheetWords[language];
  const [first] = group;
  const [role] = first === undefined ? [] : rolesFor(first);
  return [
    {
      title: words.forRole(role === undefined ? words.anyPerson : roleName(role, material, language)),
      blocks: [paragraph(words.stepsOfRole(group.length))],
    },
    ...group.map((each) => stepSection(each, material, language)),
  ];
}

/** What somebody else must do, on one page that stands for itself. */
export function makeSheet(material: SheetMaterial, language: Language): Document {
  const groups = groupsOf(stepsOf(material));
  return {
    language,
    title: sheetWords[language].title(material.guide.title[language], material.customer),
    sections: [
      overview(material, language, groups.length === 0),
      ...groups.flatMap((group) => groupSections(group, material, language)),
    ],
  };
}
