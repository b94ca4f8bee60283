import { readAsApp } from '../../cloud/graph/read-as-app.ts';
import type { FeatureCheck } from '../../contract/mail-test.ts';
import { diagnose } from '../../core/diagnose/diagnose.ts';

interface Trying {
  readonly reader: Parameters<typeof readAsApp>[0];
  readonly checks: readonly FeatureCheck['check'][];
  /** Whose calendar is read. */
  readonly person: string | undefined;
  readonly now: number;
}

/** Each asks for as little as Graph gives, and changes nothing. */
const PATHS: Readonly<Record<FeatureCheck['check'], (trying: Trying) => string | undefined>> = {
  calendar: ({ person }) =>
    person === undefined ? undefined : `/users/${encodeURIComponent(person)}/calendar?$select=id`,
  'call-records': ({ now }) =>
    `/communications/callRecords?$filter=startDateTime%20ge%20${new Date(now - 3_600_000).toISOString()}`,
  domains: () => '/domains?$select=id',
  users: () => '/users?$select=id&$top=1',
};

/** What the app does besides mail, with a token of its own. Without a mailbox no calendar is read. */
export async function checkFeatures(trying: Trying): Promise<FeatureCheck[]> {
  const done: FeatureCheck[] = [];
  for (const check of trying.checks) {
    const path = PATHS[check](trying);
    if (path === undefined) continue;
    const read = await readAsApp(trying.reader, path);
    done.push(read.is === 'ok' ? { check, state: 'passed' } : { check, ...refusal(read) });
  }
  return done;
}

type Unread = Exclude<Awaited<ReturnType<typeof readAsApp>>, { is: 'ok' }>;

function refusal({ is, ...read }: Unread): Omit<FeatureCheck, 'check'> {
  const meaning = diagnose(read.text, { product: 'teamspace', where: 'graph' })[0]?.id;
  return { state: is, ...read, ...(meaning === undefined ? {} : { diagnosis: meaning }) };
}
