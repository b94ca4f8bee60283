import type { EngagementId } from '../../../contract/ids.ts';
import { ask } from '../../engine/ask.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { SaveButton } from './save-button.tsx';

interface Props {
  readonly id: EngagementId;
  /** One step; without it all that wait for a person. */
  readonly step?: string;
}

/** The page for whoever does it in our stead: to send, or to print from the browser. */
export function SheetButton({ id, step }: Props) {
  const { t, language } = useSpeech();
  const make = async () => {
    const only = step === undefined ? {} : { steps: [step] };
    const made = await ask('handover.sheet', { engagementId: id, language, ...only });
    if (!made.ok) return made;
    const { fileName, html } = made.value;
    return { ok: true, value: { fileName, text: html, type: 'text/html' } } as const;
  };
  return <SaveButton label={t(step === undefined ? 'keep.sheetAll' : 'keep.sheet')} make={make} />;
}
