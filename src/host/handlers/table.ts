import { app } from './app.ts';
import { bundle } from './bundle.ts';
import { certificates } from './certificates.ts';
import { diagnose } from './diagnose.ts';
import { engagements } from './engagements.ts';
import { guides } from './guides.ts';
import type { Handlers } from './handler.ts';
import { handover } from './handover.ts';
import { mailboxes } from './mailboxes.ts';
import { report } from './report.ts';
import { runs } from './runs.ts';
import { secrets } from './secrets.ts';
import { signIn } from './sign-in.ts';
import { smartspace } from './smartspace.ts';
import { steps } from './steps.ts';
import { webXml } from './web-xml.ts';

export const handlers: Handlers = {
  ...app,
  ...guides,
  ...engagements,
  ...signIn,
  ...runs,
  ...steps,
  ...secrets,
  ...certificates,
  ...smartspace,
  ...diagnose,
  ...report,
  ...bundle,
  ...mailboxes,
  ...webXml,
  ...handover,
};
