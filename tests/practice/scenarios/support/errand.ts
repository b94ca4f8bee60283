import type { Answers } from '../../../../src/contract/guides.ts';
import type { ScenarioArea } from '../../../../src/practice/faults/scenarios/scenario.ts';
import type { Practice } from '../../support/practice.ts';

/** Which guide meets the scenarios of an area, with which answers, and who else signs in. */
export interface Errand {
  readonly guide: string;
  readonly answers: (practice: Practice) => Answers;
  /** Who works in Azure. */
  readonly azure?: string;
  /** What happens between applying and switching on. */
  readonly afterwards?: string;
}

const teamspace: Errand = {
  guide: 'teamspace',
  answers: () => ({
    teamspaceUrl: 'https://xyz.teamspace.de',
    appName: 'teamspace',
    features: ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'],
  }),
};

/** Its name differs from that of the app that stands for somebody else's (mail/onboarded.ts). */
const mail: Errand = {
  guide: 'teamspace',
  answers: (practice) => ({
    ...teamspace.answers(practice),
    appName: 'teamspace mail',
    mailboxes: ['nobody@practice.example'],
  }),
};

const errands: Readonly<Partial<Record<ScenarioArea, Errand>>> = {
  mail,
  azure: {
    guide: 'azure-digital-twins',
    answers: () => ({ appName: 'Twins', access: 'both', instance: 'practice-twins', role: 'owner' }),
    azure: 'azure@practice.example',
  },
  smartspace: {
    guide: 'smartspace',
    answers: ({ cloud }) => ({
      appName: 'Integration',
      smartspaceAppName: 'Smartspace',
      workspace: 'Customer Service',
      apiUrl: cloud.endpoints.smartspace ?? '',
    }),
    afterwards: JSON.stringify({ tenant: [{ do: 'open-workspace', workspace: 'Customer Service' }] }),
  },
};

export function errandOf(area: ScenarioArea): Errand {
  return errands[area] ?? teamspace;
}
