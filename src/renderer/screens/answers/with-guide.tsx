import type { ReactNode } from 'react';
import type { GuideSummary } from '../../../contract/guides.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { readLibrary, useLibrary } from '../../state/library.ts';

interface Props {
  /** Absent: the first there is. */
  readonly id: string | undefined;
  readonly children: (guide: GuideSummary, all: readonly GuideSummary[]) => ReactNode;
}

export function WithGuide({ id, children }: Props) {
  const guides = useLibrary((state) => state.guides);
  if (guides.at === 'failed') {
    return <FailureCard failure={guides.failure} onRetry={() => void readLibrary()} />;
  }
  const all = guides.at === 'ready' ? guides.value : [];
  const guide = all.find((one) => id === undefined || one.id === id);
  return guide === undefined ? <Loading /> : children(guide, all);
}
