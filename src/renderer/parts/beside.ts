import { makeStyles } from '@fluentui/react-components';

/** What a person does, and beside it what goes with it; one below the other where the window is narrow. */
export const useBeside = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    gap: '32px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
