import { Button } from '@fluentui/react-components';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { useSpeech } from '../speech/use-speech.ts';
import { changeSettings } from '../state/preferences.ts';
import { useTheme } from './use-theme.ts';

export function ThemeSwitch() {
  const { t } = useSpeech();
  const next = useTheme() === 'dark' ? 'light' : 'dark';
  const words = next === 'dark' ? t('shell.toDark') : t('shell.toLight');
  return (
    <Button
      appearance="subtle"
      icon={next === 'dark' ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
      aria-label={words}
      title={words}
      onClick={() => void changeSettings({ theme: next })}
    />
  );
}
