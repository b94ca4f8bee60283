import { makeStyles, tokens } from '@fluentui/react-components';
import type { SignedIn } from '../../../contract/plan.ts';
import { roleName } from '../../../words/problems/role-name.ts';
import { useMono } from '../../parts/mono.ts';
import { useSpeech, type Speech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: '12px' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

function roleLines(roles: readonly string[] | undefined, { t, language }: Speech): readonly string[] {
  if (roles === undefined) return [t('shell.rolesUnknown')];
  return roles.length === 0 ? [t('shell.noRoles')] : roles.map((role) => roleName(role, language));
}

interface Props {
  readonly signedIn: SignedIn;
  /** Azure's own sign-in: the directory's roles say nothing there. */
  readonly inAzure?: boolean;
}

/** Account, tenant and roles: shown before anything is written. */
export function SignedInFacts({ signedIn, inAzure }: Props) {
  const styles = useStyles();
  const { mono } = useMono();
  const speech = useSpeech();
  const { account, tenant, roles } = signedIn;
  return (
    <dl className={styles.facts}>
      <div>
        <dt className={styles.label}>{speech.t('shell.accountAs')}</dt>
        <dd className={styles.strong}>{account}</dd>
      </div>
      <div>
        <dt className={styles.label}>{speech.t('shell.accountTenant')}</dt>
        {tenant.name !== undefined && <dd className={styles.strong}>{tenant.name}</dd>}
        {tenant.domain !== undefined && <dd>{tenant.domain}</dd>}
        <dd className={mono}>{tenant.id}</dd>
      </div>
      {inAzure !== true && (
        <div>
          <dt className={styles.label}>{speech.t('shell.accountRoles')}</dt>
          {roleLines(roles, speech).map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}
