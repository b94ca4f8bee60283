import { expect, test } from 'vitest';
import { maskSecrets } from '../../src/host/mask-secrets.ts';

const token = 'eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJncmFwaCJ9.c2lnbmF0dXJl-_x';
const secret = 'Zk38Q~abcDEF_ghi.jkl-mno';

test.each([
  ['a token anywhere', `failed with ${token} in hand`, 'failed with [masked] in hand'],
  [
    'a form field',
    `grant_type=x&client_secret=${secret}&scope=y`,
    'grant_type=x&client_secret=[masked]&scope=y',
  ],
  ['a JSON property', `{"secretText":"${secret}","hint":"Zk3"}`, '{"secretText":[masked],"hint":"Zk3"}'],
  ['JSON within JSON', `"{\\"secretText\\":\\"${secret}\\"}"`, expect.not.stringContaining(secret)],
  ['an object as Node prints it', `{ secretText: '${secret}' }`, '{ secretText: [masked] }'],
  ['a header', `Authorization: Bearer ${secret}`, 'Authorization: [masked]'],
  ['a header in JSON', `{"authorization":"Basic ${secret}"}`, '{"authorization":"[masked]"}'],
  ['a password', `password=${secret}`, 'password=[masked]'],
  ['nothing else', 'TypeError: x is not a function', 'TypeError: x is not a function'],
])('masks %s', (_, text, masked) => {
  expect(maskSecrets(text)).toEqual(masked);
});
