import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence, Step } from '../../../contract/checklist.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { ValueLine } from '../../parts/value-line.tsx';
import { SecretValue } from '../../secret/secret-value.tsx';
import { SketchFigure } from '../../sketch/sketch-figure.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { PortalPath } from './portal-path.tsx';

const useStyles = makeStyles({
  aside: { display: 'flex', flexDirection: 'column', gap: '24px', padding: '24px 16px' },
  title: { fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, marginBottom: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly engagementId: EngagementId;
  readonly step: Step;
}

/** How it is done by hand in the portal, with the values to copy; and what proves that it is done. */
export function StepAside({ engagementId, step }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.aside}>
      <section>
        <PortalWay step={step} />
        <PortalValues engagementId={engagementId} step={step} />
      </section>
      <section>
        <h3 className={styles.title}>{t('steps.evidence')}</h3>
        <EvidenceOrNone evidence={step.evidence} />
      </section>
    </div>
  );
}

/** Drawn, or where there is no page to draw, in words. */
function PortalWay({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { path, sketch } = step.portal;
  return (
    <>
      <h3 className={styles.title}>{t(sketch === undefined ? 'steps.portal' : 'sketch.title')}</h3>
      {sketch === undefined ? <PortalPath path={path} /> : <SketchFigure sketch={sketch} />}
    </>
  );
}

/** What is to be copied and not in the drawing already. */
function PortalValues({ engagementId, step }: Props) {
  const { say } = useSpeech();
  const { values } = step.portal;
  if (values.length === 0) return null;
  const plain = values.filter(({ secret, drawn }) => secret !== true && drawn !== true);
  const secrets = values.filter(({ secret }) => secret === true);
  return (
    <>
      {plain.length > 0 && (
        <dl>
          {plain.map(({ label, value }) => (
            <ValueLine key={label.en} label={say(label)} value={value} />
          ))}
        </dl>
      )}
      {secrets.map(({ label }) => (
        <SecretValue key={label.en} id={engagementId} label={say(label)} />
      ))}
    </>
  );
}

function EvidenceOrNone({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (evidence.length > 0) return <EvidenceList evidence={evidence} />;
  return <p className={styles.quiet}>{t('steps.noEvidence')}</p>;
}
