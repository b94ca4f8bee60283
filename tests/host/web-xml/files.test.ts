import { chmod, chown, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { patchFile } from '../../../src/host/web-xml/patch-file.ts';
import { systemRefusal } from '../../../src/host/web-xml/refusal.ts';
import { undoFile } from '../../../src/host/web-xml/undo-file.ts';
import { readXmlFile } from '../../../src/host/web-xml/read-file.ts';
import { writeInPlace } from '../../../src/host/web-xml/write-in-place.ts';
import { putFile, webXmlWith } from './folder.ts';

const url = 'https://www.mein-teamspace.de';
const patch = (file: string) => patchFile({ file, url, write: true });
const refused = (reason: string) => ({ ok: false, problem: { code: 'web-xml-refused', reason } });
const old = webXmlWith('https://old.example');
const isRoot = process.getuid?.() === 0;

test('the original lies beside, and permissions stay', async () => {
  const file = await putFile(old);
  await chmod(file, 0o640);
  expect(await patch(file)).toMatchObject({ ok: true, value: { backup: `${file}.before-entrada.1` } });
  expect((await stat(file)).mode & 0o7777).toBe(0o640);
  expect((await stat(`${file}.before-entrada.1`)).mode & 0o7777).toBe(0o640);
  expect(await readFile(`${file}.before-entrada.1`, 'utf8')).toBe(old);
});

test.runIf(isRoot)('the owner stays', async () => {
  const file = await putFile(old);
  await chown(file, 1234, 4321);
  await patch(file);
  expect(await stat(file)).toMatchObject({ uid: 1234, gid: 4321 });
});

test.skipIf(process.platform === 'win32')('a link stays a link', async () => {
  const file = await putFile(old);
  const link = join(dirname(await putFile('')), 'link.xml');
  await symlink(file, link);
  expect(await patch(link)).toMatchObject({ ok: true, value: { file, written: true } });
  expect(await readFile(file, 'utf8')).toBe(webXmlWith(url));
  expect(await readFile(link, 'utf8')).toBe(webXmlWith(url));
});

test('a read-only file is left alone, also by an administrator', async () => {
  const file = await putFile(old);
  await chmod(file, 0o444);
  expect(await patch(file)).toMatchObject(refused('read-only'));
  expect(await readdir(dirname(file))).toEqual(['web.xml']);
});

test('what is no file of reasonable size is refused', async () => {
  const file = await putFile(old);
  expect(await patch(dirname(file))).toMatchObject(refused('not-a-file'));
  expect(await patch(`${file}.not`)).toMatchObject(refused('missing'));
  expect(await patch(join(file, 'web.xml'))).toMatchObject(refused('missing'));
  await truncate(file, 9_000_000);
  expect(await patch(file)).toMatchObject(refused('too-large'));
});

test.each([
  ['<?xml version="1.0" encoding="UTF-8"?><web-app>\xfc</web-app>', 'encoding-wrong'],
  ['<?xml version="1.0" encoding="UTF-16"?><web-app/>', 'encoding-wrong'],
  ['\xef\xbb\xbf<?xml version="1.0" encoding="ISO-8859-1"?><web-app/>', 'encoding-wrong'],
  ['<?xml version="1.0" encoding="US-ASCII"?><web-app>\xfc</web-app>', 'encoding-wrong'],
  ['\xff\xfe<\0w\0', 'not-well-formed'],
  ['\xff\xfe<\0w', 'encoding-wrong'],
  ['<?xml version="1.0" encoding="EBCDIC-DE"?><web-app/>', 'encoding-unknown'],
  ['', 'not-well-formed'],
  ['\0\0\0\0', 'not-well-formed'],
  ['PK\x03\x04 a zip', 'not-well-formed'],
  ['<server/>', 'not-a-web-xml'],
])('%j is refused as %s and left as it is', async (bytes, reason) => {
  const file = await putFile(Buffer.from(bytes, 'latin1'));
  expect(await patch(file)).toMatchObject(refused(reason));
  expect(await readFile(file, 'latin1')).toBe(bytes);
  expect(await readdir(dirname(file))).toEqual(['web.xml']);
});

test('a file that somebody changed meanwhile is left alone', async () => {
  const file = await putFile(old);
  const read = await readXmlFile(file);
  if (!read.ok) throw new Error(read.problem.code);
  await writeFile(file, webXmlWith('https://theirs.example'));
  expect(await writeInPlace(read.value, Buffer.from('ours'))).toMatchObject(refused('changed-meanwhile'));
  expect(await readFile(file, 'utf8')).toBe(webXmlWith('https://theirs.example'));
  expect(await readdir(dirname(file))).toEqual(['web.xml']);
});

test('undo: nothing to undo, a value changed since, more changed since', async () => {
  const file = await putFile(old);
  const undo = (write = true) => undoFile({ file, write });
  expect(await undo()).toMatchObject(refused('no-backup'));
  await patch(file);
  expect(await undo(false)).toMatchObject({ ok: true, value: { action: 'restored', written: false } });
  await writeFile(file, `${webXmlWith(url)}<!-- theirs -->`);
  expect(await undo()).toMatchObject(refused('changed-since'));
  await writeFile(file, webXmlWith('https://by-hand.example'));
  expect(await undo()).toMatchObject({ ok: true, value: { before: 'https://by-hand.example' } });
  expect(await readFile(file, 'utf8')).toBe(old);
});

test('a file that an update replaced gets a backup of its own', async () => {
  const file = await putFile(old);
  await patch(file);
  const updated = webXmlWith('').replace('<web-app>', '<web-app version="2">');
  await writeFile(file, updated);
  expect(await patch(file)).toMatchObject({ ok: true, value: { backup: `${file}.before-entrada.2` } });
  await undoFile({ file, write: true });
  expect(await readFile(file, 'utf8')).toBe(updated);
});

test.each([
  ['EBUSY', 'locked'],
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'not-permitted'],
  ['EIO', 'unwritable'],
])('the system’s %s is said as %s', (code, reason) => {
  const thrown = Object.assign(new Error(code), { code, syscall: 'rename' });
  expect(systemRefusal('web.xml', thrown, 'unwritable')).toMatchObject(refused(reason));
});
