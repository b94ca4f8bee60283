import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SecretRow, Urgency } from '../../../contract/secrets.ts';
import { Glyph, type GlyphName } from '../../parts/glyph.tsx';
import type { Tone } from '../../parts/state-look.ts';
import { useTones } from '../../parts/tones.ts';
import { NavLink } from '../../shell/nav-link.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  place: {
    overflowX: 'auto',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    padding: '8px 16px',
    fontSize: '12px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: '8px 16px', height: '48px', verticalAlign: 'middle' },
  link: { padding: '4px', margin: '-4px', fontWeight: tokens.fontWeightSemibold },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
});

const LOOK: Record<Urgency, { readonly glyph: GlyphName; readonly tone: Tone }> = {
  ended: { glyph: 'octagon', tone: 'danger' },
  urgent: { glyph: 'warning', tone: 'danger' },
  soon: { glyph: 'warning', tone: 'warning' },
  later: { glyph: 'tick', tone: 'success' },
};
const HEADS = ['customer', 'app', 'left', 'ends', 'role'] as const;

interface Props {
  readonly list: readonly SecretRow[];
  readonly onRenew: (secret: SecretRow) => void;
}

export function SecretsTable({ list, onRenew }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.place}>
      <table className={styles.table} aria-label={t('secrets.title')}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {t(`secrets.${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {list.map((secret) => (
            <Row key={`${secret.engagement}/${secret.keyId}`} secret={secret} onRenew={onRenew} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ secret, onRenew }: { readonly secret: SecretRow; readonly onRenew: Props['onRenew'] }) {
  const styles = useStyles();
  const { t, day } = useSpeech();
  const { engagement, customer, app, daysLeft, ends, role, renewal } = secret;
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        <NavLink to={{ screen: 'summary', id: engagement }} className={styles.link}>
          {customer}
        </NavLink>
      </td>
      <td className={styles.cell}>{app}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{t('secrets.days', { count: daysLeft })}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{day(ends)}</td>
      <td className={styles.cell}>
        <State secret={secret} />
      </td>
      <td className={styles.cell}>
        {role === 'current' && (
          <Button
            size="small"
            aria-label={t('secrets.renewNamed', { app, customer })}
            onClick={() => onRenew(secret)}
          >
            {t(renewal === 'none' ? 'secrets.renew' : 'secrets.goOn')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Shape, word and colour. */
function State({ secret: { urgency, role } }: { readonly secret: SecretRow }) {
  const styles = useStyles();
  const tones = useTones();
  const { t } = useSpeech();
  if (role === 'replaced') {
    return (
      <span className={mergeClasses(styles.state, tones.neutral)}>
        <Glyph name="clock" />
        {t('secrets.replaced')}
      </span>
    );
  }
  const { glyph, tone } = LOOK[urgency];
  return (
    <span className={mergeClasses(styles.state, tones[tone])}>
      <Glyph name={glyph} />
      {t(`secrets.${urgency}`)}
    </span>
  );
}
