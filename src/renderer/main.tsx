import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startWords } from './speech/i18n.ts';
import { readCustomers } from './state/customers.ts';
import { watchScreens } from './state/first-screen.ts';
import { readLibrary } from './state/library.ts';
import { listen } from './state/listen.ts';
import { readPreferences, spokenLanguage } from './state/preferences.ts';
import { followAddress } from './state/route.ts';

const place = document.getElementById('window');

if (place !== null) {
  followAddress();
  watchScreens();
  listen();
  await startWords(spokenLanguage('system', navigator.language));
  await readPreferences();
  void readLibrary();
  void readCustomers();
  createRoot(place).render(<App />);
}
