import type { Answers } from '../../../contract/guides.ts';
import type { Problem } from '../../../contract/problem.ts';

type FactLabel = 'steps.candidateClientId' | 'steps.objectId' | 'steps.hostName' | 'steps.subscription';

/** One of several that a look-up found, and the answers that name it and no other. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly (readonly [FactLabel, string])[];
  readonly isDisabled: boolean;
  readonly answers: Answers;
}

/** What a person has to choose among; empty where the problem leaves no choice. */
export function candidatesOf(problem: Problem): readonly Candidate[] {
  if (problem.code === 'api-ambiguous') {
    return problem.candidates.map(({ clientId, objectId, displayName, state }) => ({
      key: objectId,
      name: displayName,
      facts: [
        ['steps.candidateClientId', clientId],
        ['steps.objectId', objectId],
      ],
      isDisabled: state === 'disabled',
      answers: { smartspaceClientId: clientId },
    }));
  }
  if (problem.code !== 'twins-instance-unusable' || problem.reason === 'provisioning') return [];
  return problem.found.map(({ name, hostName, subscription }) => ({
    key: `${subscription}/${hostName}`,
    name,
    facts: [
      ['steps.hostName', hostName],
      ['steps.subscription', subscription],
    ],
    isDisabled: false,
    answers: { instance: hostName },
  }));
}
