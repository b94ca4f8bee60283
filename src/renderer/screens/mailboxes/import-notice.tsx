import { makeStyles } from '@fluentui/react-components';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { issueWords } from '../answers/issue-words.ts';
import type { Imported } from './file-import.tsx';

const useStyles = makeStyles({
  rows: { margin: 0, paddingLeft: '20px', maxHeight: '200px', overflowY: 'auto' },
});

/** What a file brought: how many mailboxes, and every row that was left out. */
export function ImportNotice({ imported }: { readonly imported: Imported }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  if ('failure' in imported) return <FailureCard failure={imported.failure} />;
  if ('tooLarge' in imported) return <Notice tone="warning" title={t('mailboxes.tooLarge')} announced />;
  const { mailboxes, issues } = imported.read;
  const added = t('mailboxes.rows', { count: mailboxes.length });
  if (issues.length === 0) return <Notice tone="success" title={added} announced />;
  return (
    <Notice tone="warning" title={t('mailboxes.faulty', { count: issues.length })} announced>
      <p>{added}</p>
      <ul className={styles.rows} tabIndex={0}>
        {issues.map(({ line, ...issue }) => (
          <li key={`${String(line)} ${issue.reason}`}>
            {issueWords({ field: '', ...issue, ...(line > 0 ? { line } : {}) }, speech)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
