import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All five features, so that every permission of the document's table is asked for. */
export function writeAnswers(folder: string, appName = 'teamspace'): string {
  const file = join(folder, `${appName}.yaml`);
  writeFileSync(
    file,
    `teamspaceUrl: https://muster.teamspace.de
appName: ${appName}
features: [receiveMail, sendMail, teamsCalendar, callHistory, singleSignOn]
secretMonths: 12
mailboxes: [info@practice.example]
`,
  );
  return file;
}

/** The answers of the other guides, as a user would write them. */
export function writeText(folder: string, name: string, text: string): string {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, text);
  return file;
}

export const smartspaceText = (appName: string): string =>
  `appName: ${appName}\nsmartspaceAppName: Smartspace\nworkspace: Customer Service\n`;

export const twinsText = (appName: string): string =>
  `appName: ${appName}\naccess: both\ninstance: practice-twins\nrole: owner\n`;

export const PERMISSIONS = [
  'Calendars.ReadWrite',
  'CallRecords.Read.All',
  'Domain.Read.All',
  'IMAP.AccessAsApp',
  'SMTP.SendAsApp',
  'User.Read.All',
] as const;
