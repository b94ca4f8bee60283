import { makeStyles, tokens } from '@fluentui/react-components';
import type { GuideSummary } from '../../../contract/guides.ts';
import { roleName } from '../../../words/problems/role-name.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { useNow } from '../../speech/use-now.ts';
import type { Draft } from '../../state/drafts.ts';
import { typedAnswers } from '../../state/typed-answers.ts';
import { meaningOf } from './meaning-words.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  value: { overflowWrap: 'anywhere', paddingBottom: '4px' },
});

/** What the answers will mean, in the order they were asked for, and who will do what. */
export function Meaning({ guide, draft }: { readonly guide: GuideSummary; readonly draft: Draft }) {
  const styles = useStyles();
  const speech = useSpeech();
  const now = useNow();
  const { t, language } = speech;
  const answers = typedAnswers(guide.questions, draft.typed);
  const meanings = guide.questions
    .map((question) => ({ question, lines: meaningOf(question, answers[question.key], { speech, now }) }))
    .filter(({ lines }) => lines.length > 0);
  const automatic = guide.instructions.filter((instruction) => instruction.automatic === true).length;
  const roles = [...new Set(guide.instructions.flatMap(({ role }) => role ?? []))];
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('answers.meaning')}</h2>
      {meanings.length === 0 && <p className={styles.label}>{t('answers.meaningEmpty')}</p>}
      <dl className={styles.list}>
        {meanings.map(({ question, lines }) => (
          <div key={question.key}>
            <dt className={styles.label}>{speech.say(question.label)}</dt>
            {lines.map((line) => (
              <dd key={line} className={styles.value}>
                {line}
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt className={styles.label}>{t('answers.meansWork')}</dt>
          <dd>{t('answers.meansSteps', { automatic, all: guide.instructions.length })}</dd>
        </div>
        {roles.length > 0 && (
          <div>
            <dt className={styles.label}>{t('answers.meansRoles')}</dt>
            {roles.map((role) => (
              <dd key={role}>{roleName(role, language)}</dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}
