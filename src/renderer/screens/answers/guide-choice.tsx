import { Radio, RadioGroup } from '@fluentui/react-components';
import type { GuideSummary } from '../../../contract/guides.ts';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { OptionLabel } from './option-label.tsx';

interface Props {
  readonly guides: readonly GuideSummary[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which guide, where there is a choice; else what the only one is about. */
export function GuideChoice({ guides, chosen, onChoose }: Props) {
  const { t } = useSpeech();
  const { card, title } = useCard();
  const [only] = guides;
  return (
    <section className={card}>
      <h2 className={title}>{t('answers.guide')}</h2>
      {guides.length === 1 && only !== undefined ? (
        <div>
          <OptionLabel option={{ label: only.title, help: only.about }} />
        </div>
      ) : (
        <RadioGroup
          value={chosen}
          onChange={(_, data) => onChoose(data.value)}
          aria-label={t('answers.guide')}
        >
          {guides.map((guide) => (
            <Radio
              key={guide.id}
              value={guide.id}
              label={<OptionLabel option={{ label: guide.title, help: guide.about }} />}
            />
          ))}
        </RadioGroup>
      )}
    </section>
  );
}
