import type { Engagement } from '../../../contract/engagement.ts';
import { ask } from '../../engine/ask.ts';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { AnswersForm } from './answers-form.tsx';
import { WithGuide } from './with-guide.tsx';

/** The answers of an engagement that exists. */
export function AnswersScreen({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useSpeech();
  const { id, guide } = engagement.summary;
  return (
    <Screen wide title={t('answers.title')} lead={t('answers.lead')}>
      <WithGuide id={guide}>
        {(found) => (
          <AnswersForm
            draftKey={id}
            guide={found}
            stored={engagement.answers}
            save={(answers) => ask('engagements.answer', { engagementId: id, answers })}
          />
        )}
      </WithGuide>
    </Screen>
  );
}
