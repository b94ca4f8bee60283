import type { WritableDirectory } from '../directory/writable.ts';
import type { Authenticate } from '../tokens/caller.ts';

export interface SmartspacePorts {
  readonly directory: WritableDirectory;
  readonly authenticate: Authenticate;
  /** `2025` has neither `/Messages/start` nor the stream of a thread, and answers a new thread bare. */
  readonly generation: 'current' | '2025';
  now(): number;
}
