import { assertNever } from './assert-never.ts';
import type { AnyEvent } from '../../contract/events.ts';
import { hear } from '../engine/hear.ts';
import { readCustomers } from './customers.ts';
import { readAgain, useEngagement } from './engagement.ts';
import { useConnection } from './connection.ts';
import { noteTested, readMailboxesAgain } from './mail-tests.ts';
import { noteProgress, noteRunning } from './run.ts';
import { notePrompt } from './sign-in.ts';

function take(event: AnyEvent): void {
  switch (event.name) {
    case 'sign-in.prompt':
      notePrompt(event.payload);
      return;
    case 'run.progress':
      noteProgress(event.payload);
      return;
    case 'mail.progress':
      noteTested(event.payload);
      return;
    case 'engagement.changed':
      void readAgain(event.payload.engagementId);
      void readMailboxesAgain(event.payload.engagementId);
      void readCustomers();
      return;
    default:
      assertNever(event);
  }
}

/** Events to stores, from the first moment on. What was missed while the line was down is read again. */
export function listen(): void {
  hear(take);
  useEngagement.subscribe(({ current }) => {
    if (current.at === 'ready') noteRunning(current.id, current.engagement.running);
  });
  useConnection.subscribe((now, before) => {
    const { current } = useEngagement.getState();
    if (now.at === 'connected' && before.at === 'lost' && current.at !== 'nothing')
      void readAgain(current.id);
  });
}
