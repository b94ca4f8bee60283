import { useSyncExternalStore } from 'react';
import { shownTheme, usePreferences, type Theme } from '../state/preferences.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function follow(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

/** The theme on screen: the person's choice, or what the system says now. */
export function useTheme(): Theme {
  const systemIsDark = useSyncExternalStore(follow, () => dark.matches);
  return shownTheme(
    usePreferences((state) => state.theme),
    systemIsDark,
  );
}
