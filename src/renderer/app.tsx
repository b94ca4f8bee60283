import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import i18next from 'i18next';
import { useEffect } from 'react';
import { pageNonce } from './engine/page-facts.ts';
import { usePageStyles } from './look/page-styles.ts';
import { themes } from './look/themes.ts';
import { Shell } from './shell/shell.tsx';
import { useTheme } from './shell/use-theme.ts';
import { spokenLanguage, usePreferences } from './state/preferences.ts';

const nonce = pageNonce();
const renderer = createDOMRenderer(document, {
  styleElementAttributes: nonce === undefined ? {} : { nonce },
});

function Page() {
  usePageStyles();
  const theme = useTheme();
  const language = usePreferences((state) => spokenLanguage(state.language, navigator.language));
  useEffect(() => {
    document.documentElement.lang = language;
    void i18next.changeLanguage(language);
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]}>
      <Shell />
    </FluentProvider>
  );
}

export function App() {
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Page />
    </RendererProvider>
  );
}
