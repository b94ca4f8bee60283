import { done } from '../../contract/problem.ts';
import { namedClouds } from '../../cloud/clouds/named-clouds.ts';
import { checkAnswers, warnsOfMonths } from '../../core/guides/answers.ts';
import { guides as catalog } from '../../core/guides/catalog.ts';
import { summaryOf } from '../../core/guides/summary.ts';
import { guideOf } from '../engagement/insight.ts';
import { takeInFiles } from '../mailboxes/take-in-files.ts';
import type { Handlers } from './handler.ts';

export const guides: Pick<Handlers, 'clouds.list' | 'guides.list' | 'answers.check'> = {
  'clouds.list': async () => done(namedClouds.map(({ name, covers }) => ({ name, covers }))),
  'guides.list': async () => done(catalog.map((guide) => summaryOf(guide))),
  'answers.check': async ({ guide, answers }) => {
    const found = guideOf(guide);
    if (!found.ok) return found;
    const taken = await takeInFiles(found.value, answers);
    if (!taken.ok) return taken;
    return done({
      issues: [...checkAnswers(found.value, taken.value.answers), ...taken.value.issues],
      secretMonthsWarning: warnsOfMonths(found.value, answers),
    });
  },
};
