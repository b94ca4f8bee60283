import { makeStaticStyles } from '@fluentui/react-components';

/** The few rules that are about the page itself. */
export const usePageStyles = makeStaticStyles({
  '*, *::before, *::after': { boxSizing: 'border-box' },
  'html, body, #window': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
  'h1, h2, h3, h4, p, ul, ol, dl, dd, pre, figure': { margin: 0 },
  'ul, ol': { padding: 0, listStyle: 'none' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '1ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '1ms !important',
    },
  },
});
