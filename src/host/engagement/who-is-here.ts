import { userInfo } from 'node:os';
import type { EngagementRecord } from '../store/engagement-record.ts';

/** Whose word a journal line is: the signed-in person, else who is logged on to this computer. */
export function whoIsHere({ account }: EngagementRecord): string {
  return account ?? userInfo().username;
}
