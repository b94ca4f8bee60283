import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Step } from '../../../contract/checklist.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { roleName } from '../../../words/problems/role-name.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { useMono } from '../../parts/mono.ts';
import { StateMark } from '../../parts/state-mark.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { HandIn } from '../hand-in/hand-in.tsx';
import { SmartspaceExtras } from '../smartspace/smartspace-extras.tsx';
import { WayOut } from '../ways-out/way-out.tsx';
import { RetiredWords } from './retired-words.tsx';
import { SomebodyElse } from './somebody-else.tsx';
import { StepButtons } from './step-buttons.tsx';
import { StepScript } from './step-script.tsx';
import { Ticks } from './ticks.tsx';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '24px',
    maxWidth: 'calc(68ch + 48px)',
  },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  by: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  state: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: '24px' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, marginBottom: '2px' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Scripts of Entrada's own steps, and those for Exchange, print a block to paste back. */
const takesResult = ({ scripts, by, part }: Step): boolean =>
  scripts.length > 0 && (by === 'entrada' || part === 'exchange');

/** One step: what, why, what the document says, who may do it, and its buttons. */
export function StepDetail({ engagement, step }: { readonly engagement: Engagement; readonly step: Step }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t, say, language } = useSpeech();
  const { id } = engagement.summary;
  return (
    <article className={styles.detail} aria-label={say(step.title)}>
      <div>
        <h2 className={styles.title}>{say(step.title)}</h2>
        <p className={styles.by}>{t(step.by === 'entrada' ? 'steps.byEntrada' : 'steps.byPerson')}</p>
      </div>
      <div className={styles.state}>
        <StateOf engagement={engagement} step={step} />
      </div>
      <StepButtons engagement={engagement} step={step} />
      <SomebodyElse id={id} step={step} />
      <Ticks id={id} step={step} />
      <SmartspaceExtras engagement={engagement} step={step} />
      <Part label={t('steps.what')}>{say(step.what)}</Part>
      <Part label={t('steps.why')}>{say(step.why)}</Part>
      <Part label={t('steps.document')}>{say(step.document)}</Part>
      {step.retired !== undefined && (
        <Part label={t('steps.retired')}>
          <RetiredWords retired={step.retired} />
        </Part>
      )}
      <Part label={t('steps.who')}>
        {step.role === undefined
          ? t('steps.whoAnyone')
          : t('steps.whoRole', { role: roleName(step.role, language) })}
      </Part>
      {step.scope !== undefined && (
        <Part label={t('steps.scope')}>
          <span className={mono}>{step.scope}</span>
        </Part>
      )}
      {step.scripts.length > 0 && <StepScript key={language} id={id} step={step} />}
      {takesResult(step) && <HandIn engagement={engagement} step={step} />}
    </article>
  );
}

/** The state in its words; where a problem is behind it, the problem with its fix and the way out of it. */
function StateOf({ engagement, step }: { readonly engagement: Engagement; readonly step: Step }) {
  const { state } = step;
  const isFailed = state.state === 'failed';
  const problem = isFailed || state.state === 'waiting-for-person' ? state.problem : undefined;
  return (
    <>
      {!isFailed && <StateMark state={state} />}
      {problem !== undefined && (
        <FailureCard
          tone={isFailed ? 'danger' : 'warning'}
          failure={{ type: 'problem', problem }}
          actions={<WayOut engagement={engagement} problem={problem} step={step.id} />}
        />
      )}
    </>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.label}>{label}</h3>
      <div className={styles.text}>{children}</div>
    </section>
  );
}
