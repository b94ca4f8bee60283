import { TwinsRefusal } from './refusal.ts';

const versions = ['2020-10-31', '2022-05-31', '2023-10-31'];

export function checkVersion(query: URLSearchParams, uri: string): void {
  const version = query.get('api-version');
  if (version === null || version === '')
    throw new TwinsRefusal({
      status: 400,
      code: 'ApiVersionUnspecified',
      message: 'An API version is required, but was not specified.',
    });
  if (!versions.includes(version))
    throw new TwinsRefusal({
      status: 400,
      code: 'UnsupportedApiVersion',
      message: `The HTTP resource that matches the request URI '${uri}' does not support the API version '${version}'.`,
    });
}
