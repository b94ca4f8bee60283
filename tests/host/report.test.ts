import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample } from './bundle/sample.ts';
import { closeHosts } from './support/open-host.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(closeHosts);

test('the report says where things stand, in both languages and without the secret', async () => {
  const { open, engagementId, secret } = sample;
  for (const language of ['en', 'de'] as const) {
    for (const format of ['html', 'markdown'] as const) {
      const { text } = await open.ask('report.make', { engagementId, language, format });
      expect(text).toContain(language === 'en' ? 'What remains' : 'Was noch offen ist');
      expect(text).not.toContain(secret);
    }
  }
});
