import { expect, test } from 'vitest';
import { checkRedirectUris } from '../../../src/core/guides/answer-rules/redirect-uris.ts';
import { publicRedirectUris, webRedirectUris } from '../../../src/core/guides/derive.ts';

const good = [
  'http://localhost',
  'http://localhost:8400/answer',
  'http://127.0.0.1:5000',
  'http://[::1]',
  'https://app.example/auth?x=1',
  'msal11112222://auth',
  'ms-appx-web://Microsoft.AAD.BrokerPlugin/1b2c',
  'com.example.app:///callback',
  'https://login.microsoftonline.com/common/oauth2/nativeclient',
  'urn:ietf:wg:oauth:2.0:oob',
];

test.each(good)('%s is taken', (uri) => {
  expect(checkRedirectUris([uri])).toEqual([]);
});

test.each([
  'http://app.example',
  'localhost',
  'https://*.example',
  'https://app.example/#part',
  'https://user@app.example',
  'javascript://x',
  'data://text',
  'https://a b.example',
  "https://app.example/'",
  'http://localhost.example',
  '',
])('%j is not', (uri) => {
  expect(checkRedirectUris([uri])).toEqual([{ reason: 'not-a-redirect-uri', given: uri }]);
});

test('each stands once, and no longer than Microsoft takes', () => {
  expect(checkRedirectUris(['http://localhost', ' http://localhost '])).toEqual([
    { reason: 'duplicate', given: 'http://localhost' },
  ]);
  const long = `https://app.example/${'x'.repeat(250)}`;
  expect(checkRedirectUris([long])).toMatchObject([{ reason: 'too-long', allowed: '256' }]);
  expect(checkRedirectUris('http://localhost')).toEqual([{ reason: 'wrong-type' }]);
});

test('every one belongs to one platform', () => {
  expect(webRedirectUris(good)).toEqual(['https://app.example/auth?x=1']);
  expect(publicRedirectUris(good)).toEqual(good.filter((uri) => uri !== 'https://app.example/auth?x=1'));
});
