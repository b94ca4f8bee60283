import { useState } from 'react';
import type { CloudChoice } from '../../../contract/engagement.ts';
import { ask } from '../../engine/ask.ts';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { useDrafts, type Whose } from '../../state/drafts.ts';
import type { NewFor } from '../../state/route.ts';
import { AnswersForm } from './answers-form.tsx';
import { GuideChoice } from './guide-choice.tsx';
import { WhoseTenant } from './whose-tenant.tsx';
import { WithGuide } from './with-guide.tsx';

/** A new engagement: its answers, and for a real tenant whose it is. */
export function NewScreen({ cloud }: { readonly cloud: NewFor }) {
  const { t } = useSpeech();
  const draftKey = `new-${cloud}`;
  const draft = useDrafts((state) => state.drafts[draftKey]);
  const [chosen, choose] = useState(draft?.guide);
  return (
    <Screen
      wide
      title={t(cloud === 'practice' ? 'answers.titlePractice' : 'answers.title')}
      lead={t('answers.lead')}
    >
      <WithGuide id={chosen}>
        {(guide, all) => (
          <AnswersForm
            key={guide.id}
            draftKey={draftKey}
            guide={guide}
            save={(answers, { whose }) =>
              ask('engagements.open', { guide: guide.id, answers, ...openOptions(cloud, whose) })
            }
          >
            <GuideChoice guides={all} chosen={guide.id} onChoose={choose} />
            {cloud === 'tenant' && draft !== undefined && (
              <WhoseTenant draftKey={draftKey} whose={draft.whose} />
            )}
          </AnswersForm>
        )}
      </WithGuide>
    </Screen>
  );
}

function openOptions(cloud: NewFor, { customer, tenant, ...whose }: Whose) {
  return {
    cloud: cloud === 'practice' ? { type: 'practice' as const } : cloudOf(whose),
    ...(customer.trim() === '' ? {} : { customer: customer.trim() }),
    ...(tenant.trim() === '' ? {} : { tenant: tenant.trim() }),
  };
}

function cloudOf({ cloud, cloudFile }: Pick<Whose, 'cloud' | 'cloudFile'>): CloudChoice {
  return cloud === 'file' ? { type: 'file', file: cloudFile.trim() } : { type: 'named', name: cloud };
}
