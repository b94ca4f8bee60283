import { create } from 'zustand';
import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../contract/text.ts';
import { ask, type Asked } from '../engine/ask.ts';

export type Theme = 'light' | 'dark';
type Looks = Pick<Settings, 'language' | 'theme'>;

/** What the window shows right now; the stored settings arrive a moment later. */
interface Preferences extends Looks {
  readonly settings: Settings | undefined;
}

export const usePreferences = create<Preferences>(() => ({
  language: 'system',
  theme: 'system',
  settings: undefined,
}));

export async function readPreferences(): Promise<void> {
  keep(await ask('settings.read', {}));
}

/** Shown at once, stored behind it: a switch does not wait for a disk. */
export async function changeSettings(change: Partial<Settings>): Promise<Asked<Settings>> {
  const { language, theme } = { ...usePreferences.getState(), ...change };
  usePreferences.setState({ language, theme });
  const asked = await ask('settings.write', change);
  keep(asked);
  return asked;
}

function keep(asked: Asked<Settings>): void {
  if (!asked.ok) return;
  const { language, theme } = asked.value;
  usePreferences.setState({ language, theme, settings: asked.value });
}

export function spokenLanguage(language: Settings['language'], system: string): Language {
  if (language !== 'system') return language;
  return system.toLowerCase().startsWith('de') ? 'de' : 'en';
}

export function shownTheme(theme: Settings['theme'], systemIsDark: boolean): Theme {
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
