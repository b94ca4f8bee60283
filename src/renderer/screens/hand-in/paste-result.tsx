import { ask } from '../../engine/ask.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { showEngagement } from '../../state/engagement.ts';
import { PasteText } from './paste-text.tsx';
import type { HandInProps } from './place.ts';

export function PasteResult({ place, onRecorded }: HandInProps) {
  const { t } = useSpeech();
  const take = async (text: string) => {
    const asked = await ask('step.result', { ...place, text });
    onRecorded(asked.ok ? asked.value.recorded : undefined);
    if (!asked.ok) return asked.failure;
    showEngagement(asked.value.engagement);
    return undefined;
  };
  return <PasteText button={t('handIn.take')} onText={take} />;
}
