import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answers } from '../../../contract/guides.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { addressesIn } from '../../state/typed-answers.ts';
import { FileImport, type Imported } from '../mailboxes/file-import.tsx';
import { ImportNotice } from '../mailboxes/import-notice.tsx';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', marginTop: '8px' },
});

interface Props {
  /** The list that the file's addresses join, as it is typed. */
  readonly typed: Answers[string] | undefined;
  readonly onType: (addresses: string) => void;
}

const listed = (typed: Answers[string] | undefined): string[] =>
  typeof typed === 'string' ? addressesIn(typed) : [];

/** Letter case does not tell two addresses apart. */
function joined(before: readonly string[], added: readonly string[]): string {
  const known = new Set(before.map((address) => address.toLowerCase()));
  return [...before, ...added.filter((address) => !known.has(address.toLowerCase()))].join('\n');
}

/** A picked file is read at once: its addresses join the list, and every row left out is told. */
export function FileQuestion({ typed, onType }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [imported, setImported] = useState<Imported>();
  const takeIn = (taken: Imported) => {
    setImported(taken);
    if ('read' in taken) onType(joined(listed(typed), taken.read.mailboxes));
  };
  return (
    <div className={styles.place}>
      <FileImport label={t('answers.pickFile')} onImported={takeIn} />
      {imported !== undefined && <ImportNotice imported={imported} />}
    </div>
  );
}
