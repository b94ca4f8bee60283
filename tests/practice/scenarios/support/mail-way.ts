import type { MailOutcome } from '../../../../src/contract/mail-test.ts';
import { onboarded, registeredInExchange } from '../../mail/onboarded.ts';
import { applied } from './run-way.ts';
import type { Stage } from './stage.ts';
import { toldOf, type Told } from './told.ts';

const mailbox = 'nobody@practice.example';

/** The app that the guide has made is registered in Exchange by an administrator; then the app tests the mailbox. */
export function testMailbox(protocol: 'imap' | 'smtp'): (stage: Stage) => Promise<Told> {
  return async (stage) => {
    const { cloud, open, engagementId } = stage;
    // Before the guide's app, so that deeds meet that one.
    const { exchange } = await onboarded(cloud.practice);
    await applied(stage);
    const { known } = await open.ask('engagements.read', { engagementId });
    const { clientId: appId = '', servicePrincipalObjectId: objectId = '' } = known;
    await registeredInExchange({ appId, objectId, exchange }, mailbox);
    await stage.switchOn();
    const { mailboxes } = await open.ask('mail.test', { engagementId });
    return toldOf(diagnosisIn(mailboxes[0]?.[protocol]));
  };
}

function diagnosisIn(outcome: MailOutcome | undefined) {
  return outcome !== undefined && 'diagnosis' in outcome ? outcome.diagnosis : undefined;
}
