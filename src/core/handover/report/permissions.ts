import type { Text } from '../../../contract/text.ts';
import type { Answers } from '../../../contract/guides.ts';
import { checkAnswers } from '../../guides/answers.ts';
import type { Guide, ResourceSpec, StepSpec } from '../../guides/guide.ts';
import { resourcesFor } from '../../guides/select.ts';

export interface Permission {
  readonly name: string;
  readonly resource: string;
  readonly type: 'application' | 'delegated';
  readonly why: Text;
}

const NOWHERE_SAID: Text = { en: '–', de: '–' };

/** The step that adds this one permission tells best; otherwise the one that consents to it. */
function whyOf(steps: readonly StepSpec[], name: string, key: string): Text {
  const added = steps.find((step) => step.shows.some(({ aspect }) => aspect?.endsWith(`/${name}`) === true));
  const consented = steps.find((step) => step.shows.some((shown) => shown.key === key));
  return (added ?? consented)?.why ?? NOWHERE_SAID;
}

/** What the answers make the app ask for, and what for. */
export function permissionsOf(guide: Guide, answers: Answers): Permission[] {
  if (checkAnswers(guide, answers).length > 0) return [];
  const resources = resourcesFor(guide, answers);
  const nameOf = (key: string): string => {
    const found = resources.find((spec) => spec.key === key);
    return found?.kind === 'resource-service-principal' ? found.displayName : key;
  };
  return resources.flatMap((spec: ResourceSpec): Permission[] => {
    if (spec.kind === 'app-role-assignment') {
      const why = whyOf(guide.steps, spec.value, spec.key);
      return [{ name: spec.value, resource: nameOf(spec.resource), type: 'application', why }];
    }
    if (spec.kind === 'delegated-permission-grant') {
      return spec.scopes.map((name) => ({
        name,
        resource: nameOf(spec.resource),
        type: 'delegated',
        why: whyOf(guide.steps, name, spec.key),
      }));
    }
    return [];
  });
}
