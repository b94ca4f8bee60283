import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  number: {
    flexShrink: 0,
    width: '18px',
    height: '18px',
    borderRadius: '9px',
    fontSize: '12px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'center',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  /** On the upper right corner of what it numbers. */
  corner: {
    position: 'absolute',
    top: '-10px',
    right: '-10px',
    boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}`,
  },
});

/** A number of a drawing, the same beside its sentence in the legend. */
export function NumberMark({ at, isOnCorner }: { readonly at: number; readonly isOnCorner?: boolean }) {
  const styles = useStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(styles.number, isOnCorner === true && styles.corner)}>
      {at}
    </span>
  );
}
