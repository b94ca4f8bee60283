import type { Command } from '../command.ts';
import { apply } from './apply.ts';
import { bundle } from './bundle.ts';
import { certificate } from './certificate.ts';
import { check } from './check.ts';
import { diagnose } from './diagnose.ts';
import { engagements } from './engagements.ts';
import { guides } from './guides.ts';
import { mailTest } from './mail-test.ts';
import { plan } from './plan.ts';
import { practice } from './practice.ts';
import { report } from './report.ts';
import { sample } from './sample.ts';
import { script } from './script.ts';
import { settings } from './settings.ts';
import { sheet } from './sheet.ts';
import { secrets } from './secrets.ts';
import { ui } from './ui.ts';
import { undo } from './undo.ts';
import { webXml } from './web-xml.ts';

/** In the order of help. */
export const commands: readonly Command[] = [
  guides,
  plan,
  apply,
  check,
  undo,
  engagements,
  script,
  sheet,
  sample,
  secrets,
  report,
  bundle,
  certificate,
  diagnose,
  webXml,
  mailTest,
  settings,
  practice,
  ui,
];
