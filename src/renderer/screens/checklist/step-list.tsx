import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { Checklist } from '../../../contract/checklist.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { foundParts } from './found-parts.ts';
import { countDone } from './shown-checklist.ts';
import { StepOption } from './step-option.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';

const useStyles = makeStyles({
  place: { height: '100%', display: 'flex', flexDirection: 'column' },
  find: { margin: '12px 12px 4px' },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '4px 8px 16px' },
  part: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 8px 4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  none: { padding: '8px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly checklist: Checklist;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One tab stop; arrow keys go from step to step and show it. */
export function StepList({ checklist, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const [text, find] = useState('');
  const parts = foundParts(checklist, text, say);
  const ids = parts.flatMap(({ steps }) => steps.map(({ id }) => id));
  const keys = useArrowKeys(ids, chosen, onChoose);
  const stop = ids.includes(chosen) ? chosen : ids[0];
  return (
    <div className={styles.place}>
      <Input
        className={styles.find}
        size="small"
        type="search"
        contentBefore={<Search16Regular />}
        aria-label={t('checklist.find')}
        placeholder={t('checklist.find')}
        value={text}
        onChange={(_, data) => find(data.value)}
      />
      {ids.length === 0 && <p className={styles.none}>{t('checklist.findNone', { text })}</p>}
      <div role="listbox" aria-label={t('checklist.steps')} className={styles.list} {...keys}>
        {parts.map((part, index) => (
          <div key={part.id} role="group" aria-label={say(part.title)}>
            <div className={styles.part} aria-hidden="true">
              <span>{[numberOf(parts, index), say(part.title)].join('  ')}</span>
              <span className={styles.count}>{t('checklist.countOf', countDone(part.steps))}</span>
            </div>
            {part.steps.map((step) => (
              <StepOption
                key={step.id}
                step={step}
                isChosen={step.id === chosen}
                isTabStop={step.id === stop}
                onChoose={() => onChoose(step.id)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** What comes before the document's own parts has no number, so that theirs are the document's. */
function numberOf(parts: readonly { readonly id: string }[], index: number): string {
  const before = parts[0]?.id === 'before' ? 1 : 0;
  return index < before ? '' : String(index + 1 - before);
}
