import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { MailboxRow } from '../../../contract/mailboxes.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { belongsTo, filters, type Filter } from './row-state.ts';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

interface Props {
  readonly rows: readonly MailboxRow[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** How many stand how; a press shows only those. */
export function FilterBar({ rows, filter, onFilter }: Props) {
  const { t } = useSpeech();
  return (
    <div role="group" aria-label={t('mailboxes.filter')} className={useStyles().bar}>
      {filters.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          appearance="subtle"
          checked={each === filter}
          onClick={() => onFilter(each)}
        >
          {t(`mailboxes.${each}`, { count: rows.filter((row) => belongsTo(row, each)).length })}
        </ToggleButton>
      ))}
    </div>
  );
}
