import type { Shell } from '../../../src/contract/checklist.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import { valuesOf, type Facts } from '../../../src/core/guides/interpolate.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';
import { scriptFor, shellsFor } from '../../../src/core/handover/scripts/script-for.ts';

const every = ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'];
export const answers: Answers = {
  teamspaceUrl: 'https://xyz.teamspace.de',
  features: every,
  mailboxes: ['info@contoso.com', "o'brien@contoso.com"],
};
export const known: Facts = {
  tenantId: '2222aaaa-2222-4222-8222-222222222222',
  clientId: '1111aaaa-1111-4111-8111-111111111111',
  servicePrincipalObjectId: '3333aaaa-3333-4333-8333-333333333333',
  signInEndpoint: 'https://login.microsoftonline.com',
};
/** Signs that mean something to bash, PowerShell or JSON. */
export const hostile = `O'Brien "x" $(touch pwned) \`touch pwned\` ’; touch pwned; ‘ $HOME %~ Büro 🐦`;

interface Asked {
  readonly step: string;
  readonly shell: Shell;
  readonly given?: Answers;
  readonly facts?: Facts;
}

export function script({ step, shell, given = answers, facts = known }: Asked): string {
  const spec = teamspace.steps.find(({ id }) => id === step);
  if (spec === undefined) throw new Error(`no step ${step}`);
  return scriptFor({
    guide: teamspace,
    answers: given,
    values: valuesOf(teamspace, given, facts),
    step: spec,
    shell,
  });
}

/** Every script of the guide for these answers. */
export function allScripts(given: Answers, facts: Facts): { name: string; shell: Shell; text: string }[] {
  return teamspace.steps.flatMap((step) =>
    shellsFor(step).map((shell) => ({
      name: step.id,
      shell,
      text: script({ step: step.id, shell, given, facts }),
    })),
  );
}

/** The script without the result block that it prints at its end. */
export const beforeResult = (text: string): string =>
  `${text.split(/\n*# The (?:result )?block/)[0] ?? ''}\n`;
