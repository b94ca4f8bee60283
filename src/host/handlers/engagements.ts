import { adoptApplication } from '../engagement/adopt-application.ts';
import { answerEngagement } from '../engagement/answer-engagement.ts';
import { forgetEngagement } from '../engagement/forget-engagement.ts';
import { listEngagements } from '../engagement/list-engagements.ts';
import { openEngagement } from '../engagement/open-engagement.ts';
import { readEngagement } from '../engagement/read-engagement.ts';
import type { Handlers } from './handler.ts';

export const engagements: Pick<
  Handlers,
  | 'engagements.list'
  | 'engagements.open'
  | 'engagements.read'
  | 'engagements.answer'
  | 'engagements.forget'
  | 'application.adopt'
> = {
  'engagements.list': (_, context) => listEngagements(context),
  'engagements.open': (asked, context) => openEngagement(context, asked),
  'engagements.read': ({ engagementId }, context) => readEngagement(context, engagementId),
  'engagements.answer': (asked, context) => answerEngagement(context, asked),
  'engagements.forget': ({ engagementId }, context) => forgetEngagement(context, engagementId),
  'application.adopt': (asked, context) => adoptApplication(context, asked),
};
