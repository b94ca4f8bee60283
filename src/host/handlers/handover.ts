import { closingIn, parseResult, takeBackIn } from '../../core/handover/results/parse.ts';
import { readValues } from '../../core/handover/results/read-values.ts';
import type { Before } from '../engagement/before.ts';
import { handIn } from '../engagement/hand-in.ts';
import { isMade } from '../engagement/is-made.ts';
import { noteTakenBack } from '../engagement/note-taken-back.ts';
import { scriptTakeBack } from '../engagement/script-take-back.ts';
import { makeHandoverSheet } from '../handover/make-sheet.ts';
import { sampleClient } from '../handover/sample-client.ts';
import type { Handlers } from './handler.ts';

/** A block is a machine's word and must fit; a person may put an id right as long as nothing was made with it. */
const expectedOf = ({ insight: { record, known, entries } }: Before, isBlock: boolean) => ({
  tenantId: record.tenant?.id,
  clientId: isBlock || isMade(entries) ? known.clientId : undefined,
});

export const handover: Pick<
  Handlers,
  'step.result' | 'step.values' | 'handover.sheet' | 'sample.client' | 'undo.script' | 'undo.result'
> = {
  'step.result': ({ engagementId, step, text }, context) =>
    takeBackIn(text) === undefined
      ? handIn(context, {
          engagementId,
          step,
          closing: closingIn(text, step),
          read: (before) =>
            parseResult({ text, step, expected: expectedOf(before, true), known: before.known }),
        })
      : noteTakenBack(context, { engagementId, text }),
  'undo.script': ({ engagementId }, context) => scriptTakeBack(context, engagementId),
  'undo.result': (asked, context) => noteTakenBack(context, asked),
  'step.values': ({ engagementId, step, values, secretValue }, context) =>
    handIn(context, {
      engagementId,
      step,
      secretValue,
      read: (before) =>
        readValues({ values, secretValue, expected: expectedOf(before, false), known: before.known }),
    }),
  'handover.sheet': (asked, context) => makeHandoverSheet(context, asked),
  'sample.client': (asked, context) => sampleClient(context, asked),
};
