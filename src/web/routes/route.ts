import type { ServerResponse } from 'node:http';
import type { Engine } from '../../contract/wire.ts';
import type { PageFile } from '../../host/page/page-files.ts';
import type { Own, Refusal, Rule, Visit } from '../visit.ts';

/** What routes answer from. */
export interface Site {
  readonly engine: Engine;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly own: Own;
}

/** Answers a visitor that every rule let pass; a refusal where the visit itself is at fault. */
export type Answerer = (visit: Visit, response: ServerResponse, site: Site) => Promise<Refusal | undefined>;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** In the order they are asked. */
  readonly rules: readonly Rule[];
  readonly answer: Answerer;
}
