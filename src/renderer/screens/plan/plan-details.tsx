import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanLine, Request } from '../../../contract/plan.ts';
import { roleName } from '../../../words/problems/role-name.ts';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 16px 16px 48px' },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 16px' },
  label: { color: tokens.colorNeutralForeground3 },
  request: {
    padding: '8px 12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: '320px',
    overflowY: 'auto',
  },
  method: { fontWeight: tokens.fontWeightSemibold },
});

/** Least role, least scope, and the exact requests as the service will get them. */
export function PlanDetails({ line }: { readonly line: PlanLine }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t, language } = useSpeech();
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {line.role !== undefined && (
          <>
            <dt className={styles.label}>{t('plan.needsRole')}</dt>
            <dd>{roleName(line.role, language)}</dd>
          </>
        )}
        <dt className={styles.label}>{t('plan.needsScope')}</dt>
        <dd className={mono}>{line.scope}</dd>
      </dl>
      <p className={styles.label}>
        {line.requests.length === 0
          ? t('plan.noRequests')
          : t('plan.requests', { count: line.requests.length })}
      </p>
      {line.requests.map((request) => (
        <RequestBlock
          key={`${request.method} ${request.path} ${JSON.stringify(request.body)}`}
          request={request}
        />
      ))}
    </div>
  );
}

function RequestBlock({ request }: { readonly request: Request }) {
  const styles = useStyles();
  const { mono } = useMono();
  return (
    <pre className={mergeClasses(mono, styles.request)} tabIndex={0}>
      <span className={styles.method}>{request.method}</span> {request.path}
      {request.body !== undefined && `\n${JSON.stringify(request.body, null, 2)}`}
    </pre>
  );
}
