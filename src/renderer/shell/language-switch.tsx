import { Button } from '@fluentui/react-components';
import { useSpeech } from '../speech/use-speech.ts';
import { changeSettings } from '../state/preferences.ts';

/** Shows the language it leads to, in that language. */
export function LanguageSwitch() {
  const { t, language } = useSpeech();
  const next = language === 'de' ? 'en' : 'de';
  const words = next === 'de' ? t('shell.toGerman') : t('shell.toEnglish');
  return (
    <Button
      appearance="subtle"
      aria-label={words}
      title={words}
      lang={next}
      onClick={() => void changeSettings({ language: next })}
      style={{ minWidth: '40px' }}
    >
      {next.toUpperCase()}
    </Button>
  );
}
