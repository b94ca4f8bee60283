import { create } from 'zustand';
import type { GuideSummary } from '../../contract/guides.ts';
import type { Output } from '../../contract/operations.ts';
import { ask } from '../engine/ask.ts';
import { arrived, loading, nothing, type Remote } from './remote.ts';

/** What does not change while the window is open. */
interface Library {
  readonly guides: Remote<readonly GuideSummary[]>;
  readonly clouds: Remote<Output<'clouds.list'>>;
  readonly info: Remote<Output<'app.info'>>;
}

export const useLibrary = create<Library>(() => ({ guides: nothing, clouds: nothing, info: nothing }));

export async function readLibrary(): Promise<void> {
  useLibrary.setState({ guides: loading, clouds: loading, info: loading });
  const [guides, clouds, info] = await Promise.all([
    ask('guides.list', {}),
    ask('clouds.list', {}),
    ask('app.info', {}),
  ]);
  useLibrary.setState({ guides: arrived(guides), clouds: arrived(clouds), info: arrived(info) });
}
