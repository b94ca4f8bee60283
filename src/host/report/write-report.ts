import { extname, resolve } from 'node:path';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Document } from '../../core/handover/report/document.ts';
import { makeReport } from '../../core/handover/report/make-report.ts';
import { writeHtml } from '../../core/handover/report/write-html.ts';
import { writeMarkdown } from '../../core/handover/report/write-markdown.ts';
import { writeNewFile } from '../bundle/write-new-file.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readMaterial } from './read-material.ts';

type Writer = (document: Document, context: HostContext) => Promise<Result<string | Uint8Array>>;

const WRITERS: Readonly<Partial<Record<string, Writer>>> = {
  '.html': (document) => Promise.resolve(done(writeHtml(document))),
  '.md': (document) => Promise.resolve(done(writeMarkdown(document))),
  '.pdf': (document, { printPdf }) => printPdf(writeHtml(document)),
};

export async function writeReport(
  context: HostContext,
  asked: Parameters<Handler<'report.write'>>[0],
): Promise<Result<{ file: string; bytes: number }>> {
  const file = resolve(asked.file);
  const write = WRITERS[extname(file).toLowerCase()];
  if (write === undefined) return refuse({ code: 'file-type-unknown', file, known: Object.keys(WRITERS) });
  const material = await readMaterial(context, asked.engagementId);
  if (!material.ok) return material;
  const content = await write(makeReport(material.value, asked.language), context);
  if (!content.ok) return content;
  const bytes = Buffer.from(content.value);
  const written = await writeNewFile(file, { bytes, overwrite: asked.overwrite });
  return written.ok ? done({ file, bytes: bytes.length }) : written;
}
