import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { EngagementId } from '../../../contract/ids.ts';
import { language as languages, type Language } from '../../../contract/text.ts';
import { ask, type Asked } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { saveText } from '../../parts/save-text.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';
import { PathField, useProposedPath } from './path-field.tsx';

const FORMATS = ['html', 'markdown', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

const NAMES = { en: 'handOver.english', de: 'handOver.german' } as const;
const TYPES = { html: 'text/html', markdown: 'text/markdown' } as const;

interface Wanted {
  readonly engagementId: EngagementId;
  readonly language: Language;
}

async function save(wanted: Wanted, format: 'html' | 'markdown'): Promise<Asked<string>> {
  const made = await ask('report.make', { ...wanted, format });
  if (!made.ok) return made;
  saveText(made.value.fileName, made.value.text, TYPES[format]);
  return { ok: true, value: made.value.fileName };
}

async function print(wanted: Wanted, file: string): Promise<Asked<string>> {
  const written = await ask('report.write', { ...wanted, file, overwrite: false });
  return written.ok ? { ok: true, value: written.value.file } : written;
}

interface Props {
  readonly id: EngagementId;
  readonly onClose: () => void;
}

/** What was done, what remains, how to undo it: in the reader's language. */
export function ReportDialog({ id, onClose }: Props) {
  const { t, language: spoken } = useSpeech();
  const [language, setLanguage] = useState<Language>(spoken);
  const [format, setFormat] = useState<Format>('html');
  const [file, setFile] = useState('');
  const [saved, setSaved] = useState<Remote<string>>(nothing);
  useProposedPath(`${id}-report.pdf`, setFile);
  const write = async () => {
    setSaved(loading);
    const wanted = { engagementId: id, language };
    setSaved(arrived(await (format === 'pdf' ? print(wanted, file) : save(wanted, format))));
  };
  return (
    <Dialog
      title={t('handOver.report')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('handOver.close')}</Button>
          <Button
            appearance="primary"
            disabledFocusable={saved.at === 'loading'}
            onClick={() => void write()}
          >
            {t('handOver.saveReport')}
          </Button>
        </>
      }
    >
      <Field label={t('handOver.language')}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => setLanguage(languages.parse(value))}
        >
          {languages.options.map((each) => (
            <Radio key={each} value={each} label={t(NAMES[each])} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('handOver.format')}>
        <RadioGroup
          value={format}
          onChange={(_, { value }) => setFormat(FORMATS.find((each) => each === value) ?? 'html')}
        >
          {FORMATS.map((each) => (
            <Radio key={each} value={each} label={t(`handOver.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      {format === 'pdf' && (
        <PathField label={t('handOver.file')} hint={t('handOver.pdfHelp')} value={file} onChange={setFile} />
      )}
      {saved.at === 'loading' && <Loading />}
      {saved.at === 'ready' && <p role="status">{t('handOver.saved', { name: saved.value })}</p>}
      {saved.at === 'failed' && <FailureCard failure={saved.failure} />}
    </Dialog>
  );
}
