import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Asked } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { saveText } from '../../parts/save-text.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  words: { minHeight: '16px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

export interface MadeFile {
  readonly fileName: string;
  readonly text: string;
  /** Media type. */
  readonly type: string;
}

interface Props {
  readonly label: string;
  readonly make: () => Promise<Asked<MadeFile>>;
}

/** Has a file made and saves it; says under which name, and stays the size it was. */
export function SaveButton({ label, make }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [saved, setSaved] = useState<Remote<string>>(nothing);
  const save = async () => {
    setSaved(loading);
    const made = await make();
    if (made.ok) saveText(made.value.fileName, made.value.text, made.value.type);
    setSaved(arrived(made.ok ? { ok: true, value: made.value.fileName } : made));
  };
  return (
    <div className={styles.place}>
      <Button disabledFocusable={saved.at === 'loading'} onClick={() => void save()}>
        {label}
      </Button>
      <p role="status" className={styles.words}>
        {saved.at === 'ready' ? t('keep.saved', { name: saved.value }) : ''}
      </p>
      {saved.at === 'failed' && <FailureCard failure={saved.failure} />}
    </div>
  );
}
