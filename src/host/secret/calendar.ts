import { resolve } from 'node:path';
import { done, type Result } from '../../contract/problem.ts';
import type { Language } from '../../contract/text.ts';
import { writeCalendar } from '../../core/handover/calendar/write-calendar.ts';
import { writeNewFile } from '../bundle/write-new-file.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { listSecrets } from './list-secrets.ts';

export const CALENDAR_NAME = 'entrada-secrets.ics';

export async function makeCalendar(context: HostContext, language: Language): Promise<Result<string>> {
  const listed = await listSecrets(context);
  if (!listed.ok) return listed;
  const at = new Date(context.clock.now()).toISOString();
  return done(writeCalendar(listed.value, { at, language }));
}

export async function writeCalendarFile(
  context: HostContext,
  asked: Parameters<Handler<'secrets.write-calendar'>>[0],
): Promise<Result<{ file: string; bytes: number }>> {
  const made = await makeCalendar(context, asked.language);
  if (!made.ok) return made;
  const file = resolve(asked.file);
  const bytes = Buffer.from(made.value);
  const written = await writeNewFile(file, { bytes, overwrite: asked.overwrite });
  return written.ok ? done({ file, bytes: bytes.length }) : written;
}
