import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Settings } from '../../../contract/settings.ts';
import { useCard } from '../../parts/card.ts';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { changeSettings, usePreferences } from '../../state/preferences.ts';
import { AboutCard } from './about-card.tsx';
import { ClientIdCard } from './client-id-card.tsx';

const LANGUAGES = ['system', 'en', 'de'] as const satisfies readonly Settings['language'][];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

export function SettingsScreen() {
  const { t } = useSpeech();
  const settings = usePreferences((state) => state.settings);
  return (
    <Screen title={t('settings.title')}>
      <LooksCard />
      {settings !== undefined && (
        <ClientIdCard key={settings.signInClientId} stored={settings.signInClientId} />
      )}
      <AboutCard />
    </Screen>
  );
}

function LooksCard() {
  const { t } = useSpeech();
  const { card, title } = useCard();
  const language = usePreferences((state) => state.language);
  const theme = usePreferences((state) => state.theme);
  return (
    <section className={card}>
      <h2 className={title}>{t('settings.looks')}</h2>
      <Field label={t('settings.language')}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, data) =>
            void changeSettings({ language: LANGUAGES.find((one) => one === data.value) ?? 'system' })
          }
        >
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={t(`settings.language-${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('settings.theme')}>
        <RadioGroup
          layout="horizontal"
          value={theme}
          onChange={(_, data) =>
            void changeSettings({ theme: THEMES.find((one) => one === data.value) ?? 'system' })
          }
        >
          {THEMES.map((one) => (
            <Radio key={one} value={one} label={t(`settings.theme-${one}`)} />
          ))}
        </RadioGroup>
      </Field>
    </section>
  );
}
