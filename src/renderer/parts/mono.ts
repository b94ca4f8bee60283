import { makeStyles, tokens } from '@fluentui/react-components';

/** Ids, numbers, requests, scripts: never cut in the middle, they wrap. */
export const useMono = makeStyles({
  mono: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});
