import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useMono } from '../parts/mono.ts';
import { useCopy } from '../parts/use-copy.ts';
import { VisuallyHidden } from '../parts/visually-hidden.tsx';
import { useSpeech } from '../speech/use-speech.ts';

const useStyles = makeStyles({
  value: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    width: '100%',
    minHeight: '24px',
    margin: 0,
    padding: '2px 6px',
    border: 'none',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& > svg': { flexShrink: 0 },
  },
  text: { fontSize: '12px', lineHeight: '16px', minWidth: 0 },
  small: {
    fontSize: '12px',
    lineHeight: '16px',
    minWidth: 0,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  whole: { overflowWrap: 'break-word' },
});

/** What has no place to break and would still fit a column. */
const WORD = 16;
const isBreakable = (value: string): boolean => value.split(/[\s-]/).every(({ length }) => length <= WORD);

interface Props {
  readonly value: string;
  readonly what: string;
  /** Without a sign beside it, for the cell of a table. */
  readonly isSmall: boolean;
}

/** A real value in a drawing, copied with a click or Enter. It wraps, and is never cut. */
export function CopyValue({ value, what, isSmall }: Props) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  const { copied, copy, forget } = useCopy(value);
  const words = {
    no: t('general.copyNamed', { what }),
    yes: t('general.copied'),
    failed: t('general.copyFailed'),
  };
  return (
    <>
      <button
        type="button"
        className={styles.value}
        aria-label={`${words.no}: ${value}`}
        title={words[copied]}
        onClick={copy}
        onBlur={forget}
      >
        <span
          className={mergeClasses(
            mono,
            isSmall ? styles.small : styles.text,
            isSmall && isBreakable(value) && styles.whole,
          )}
        >
          {value}
        </span>
        {copied === 'yes' ? <Checkmark16Regular /> : !isSmall && <Copy16Regular />}
      </button>
      <VisuallyHidden live>{copied === 'no' ? '' : words[copied]}</VisuallyHidden>
    </>
  );
}
