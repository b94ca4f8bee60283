import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Engagement, Report } from '../../../contract/engagement.ts';
import { useCard } from '../../parts/card.ts';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { HandOverCard } from '../hand-over/hand-over-card.tsx';
import { WayOut } from '../ways-out/way-out.tsx';
import { IdsCard } from './ids-card.tsx';
import { LeftCard } from './left-card.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { summaryTitle } from './summary-title.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** What a run came to: what was done, what proves it, and what is left for a person. */
export function SummaryScreen({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const run = useRun(id);
  const toChecklist = (
    <Button appearance="primary" onClick={() => go({ screen: 'checklist', id })}>
      {t('summary.openChecklist')}
    </Button>
  );
  if (run.at !== 'ended') {
    return (
      <Screen title={t('summary.empty')} lead={t('summary.emptyWhat')} actions={toChecklist}>
        <Columns engagement={engagement} report={undefined} />
      </Screen>
    );
  }
  return <Reported engagement={engagement} report={run.report} actions={toChecklist} />;
}

interface Props {
  readonly engagement: Engagement;
  readonly report: Report;
  readonly actions: ReactNode;
}

function Reported({ engagement, report, actions }: Props) {
  const { t, say } = useSpeech();
  const facts = t('summary.facts', {
    by: report.by,
    tenant: report.tenant.name ?? report.tenant.domain ?? report.tenant.id,
    count: report.requests.total,
    seconds: (report.elapsedMs / 1000).toFixed(1),
  });
  return (
    <Screen title={t(summaryTitle(report))} lead={facts} actions={actions}>
      {report.problems.map((problem) => (
        <FailureCard
          key={JSON.stringify(problem)}
          failure={{ type: 'problem', problem }}
          actions={<WayOut engagement={engagement} problem={problem} />}
        />
      ))}
      {report.leaves.length > 0 && (
        <Notice tone="info" title={t('summary.leaves')}>
          <ul>
            {report.leaves.map((text) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Columns engagement={engagement} report={report} />
    </Screen>
  );
}

function Columns({
  engagement,
  report,
}: {
  readonly engagement: Engagement;
  readonly report: Report | undefined;
}) {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      <div className={styles.column}>
        <IdsCard engagement={engagement} />
        {engagement.known.clientId !== undefined && <HandOverCard engagement={engagement} />}
        {report !== undefined && report.connection.length > 0 && <ProofCard report={report} />}
        {report !== undefined && <OutcomeList resources={report.resources} />}
      </div>
      <div className={styles.column}>
        <LeftCard engagement={engagement} />
      </div>
    </div>
  );
}

function ProofCard({ report }: { readonly report: Report }) {
  const { card, title } = useCard();
  const { t } = useSpeech();
  return (
    <section className={card}>
      <h2 className={title}>{t('summary.connection')}</h2>
      <EvidenceList evidence={report.connection} />
    </section>
  );
}
