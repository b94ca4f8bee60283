import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { BundleDialog } from './bundle-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { WebXmlDialog } from './web-xml-dialog.tsx';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type Open = 'bundle' | 'report' | 'webXml' | 'none';

/** The ways out of the app: for the receiver, for the file, for the server. */
export function HandOverCard({ engagement }: { readonly engagement: Engagement }) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const [open, setOpen] = useState<Open>('none');
  const close = () => setOpen('none');
  const hasWebXml = engagement.answers['teamspaceUrl'] !== undefined;
  return (
    <section className={card}>
      <h2 className={title}>{t('handOver.title')}</h2>
      <p>{t('handOver.about')}</p>
      <div className={styles.actions}>
        <Button onClick={() => setOpen('bundle')}>{t('handOver.bundle')}</Button>
        <Button onClick={() => setOpen('report')}>{t('handOver.report')}</Button>
        {hasWebXml && <Button onClick={() => setOpen('webXml')}>{t('handOver.webXml')}</Button>}
      </div>
      {open === 'bundle' && <BundleDialog id={engagement.summary.id} onClose={close} />}
      {open === 'report' && <ReportDialog id={engagement.summary.id} onClose={close} />}
      {open === 'webXml' && <WebXmlDialog engagement={engagement} onClose={close} />}
    </section>
  );
}
