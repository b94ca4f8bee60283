import { makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Engagement } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { FailureCard } from '../parts/failure-card.tsx';
import { Loading } from '../parts/loading.tsx';
import { openEngagement, readAgain, useEngagement } from '../state/engagement.ts';

const useStyles = makeStyles({ place: { padding: '32px', maxWidth: '960px', margin: '0 auto' } });

interface Props {
  readonly id: EngagementId;
  readonly children: (engagement: Engagement) => ReactNode;
}

/** Reads the engagement a screen is about, and stands in for the screen until it is there. */
export function WithEngagement({ id, children }: Props) {
  const styles = useStyles();
  const current = useEngagement((state) => state.current);
  useEffect(() => {
    void openEngagement(id);
  }, [id]);
  if (current.at === 'ready' && current.id === id) return children(current.engagement);
  return (
    <div className={styles.place}>
      {current.at === 'failed' && current.id === id ? (
        <FailureCard failure={current.failure} onRetry={() => void readAgain(id)} />
      ) : (
        <Loading />
      )}
    </div>
  );
}
