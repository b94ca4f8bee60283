import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SecretRow, Urgency } from '../../../contract/secrets.ts';
import { Glyph, type GlyphName } from '../../parts/glyph.tsx';
import type { Tone } from '../../parts/state-look.ts';
import { Table, useRowStyles } from '../../parts/table.tsx';
import { useTones } from '../../parts/tones.ts';
import { wordsOf } from './words-of.ts';
import { NavLink } from '../../shell/nav-link.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
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
  const { t } = useSpeech();
  return (
    <Table label={t('secrets.title')} heads={HEADS.map((head) => t(`secrets.${head}`))}>
      {list.map((secret) => (
        <Row key={`${secret.engagement}/${secret.keyId}`} secret={secret} onRenew={onRenew} />
      ))}
    </Table>
  );
}

function Row({ secret, onRenew }: { readonly secret: SecretRow; readonly onRenew: Props['onRenew'] }) {
  const styles = useStyles();
  const { row, cell } = useRowStyles();
  const { t, day } = useSpeech();
  const { engagement, is, customer, app, daysLeft, ends, role, renewal } = secret;
  return (
    <tr className={row}>
      <td className={cell}>
        <NavLink to={{ screen: 'summary', id: engagement }} className={styles.link}>
          {customer}
        </NavLink>
      </td>
      <td className={cell}>{is === 'certificate' ? `${app} · ${t('certificate.title')}` : app}</td>
      <td className={mergeClasses(cell, styles.number)}>{t('secrets.days', { count: daysLeft })}</td>
      <td className={mergeClasses(cell, styles.number)}>{day(ends)}</td>
      <td className={cell}>
        <State secret={secret} />
      </td>
      <td className={cell}>
        {role === 'current' && (
          <Button
            size="small"
            aria-label={t(`${wordsOf[is]}.renewNamed`, { app, customer })}
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
