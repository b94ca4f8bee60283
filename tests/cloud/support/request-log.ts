import { readFileSync } from 'node:fs';

/** `POST /…/token` for each request that a practice cloud has logged for one of its services. */
export const loggedFor = (file: string, service: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { service: string; method: string; path: string })
    .filter((line) => line.service === service)
    .map(({ method, path }) => `${method} ${path}`);
