import { done } from '../../contract/problem.ts';
import { makeReport } from '../../core/handover/report/make-report.ts';
import { writeHtml } from '../../core/handover/report/write-html.ts';
import { writeMarkdown } from '../../core/handover/report/write-markdown.ts';
import { readMaterial } from '../report/read-material.ts';
import { writeReport } from '../report/write-report.ts';
import type { Handlers } from './handler.ts';

const FORMATS = {
  html: { ending: 'html', write: writeHtml },
  markdown: { ending: 'md', write: writeMarkdown },
} as const;

export const report: Pick<Handlers, 'report.make' | 'report.write'> = {
  'report.make': async ({ engagementId, language, format }, context) => {
    const material = await readMaterial(context, engagementId);
    if (!material.ok) return material;
    const { ending, write } = FORMATS[format];
    const text = write(makeReport(material.value, language));
    return done({ fileName: `${engagementId}-report-${language}.${ending}`, text });
  },
  'report.write': (asked, context) => writeReport(context, asked),
};
