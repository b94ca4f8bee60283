import { Button, makeStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useSpeech } from '../speech/use-speech.ts';
import { useCopy } from './use-copy.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const useStyles = makeStyles({ button: { minWidth: '32px', flexShrink: 0 } });

interface Props {
  readonly value: string;
  /** Its name, for those who do not see what it stands beside. */
  readonly what: string;
  readonly label?: string;
}

/** Copies something that is no secret. Says so, and stays the size it was. */
export function CopyButton({ value, what, label }: Props) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { copied, copy, forget } = useCopy(value);
  const words = {
    no: t('general.copyNamed', { what }),
    yes: t('general.copied'),
    failed: t('general.copyFailed'),
  };
  return (
    <>
      <Button
        size="small"
        appearance={label === undefined ? 'subtle' : 'secondary'}
        className={styles.button}
        icon={copied === 'yes' ? <Checkmark16Regular /> : <Copy16Regular />}
        aria-label={words.no}
        title={words[copied]}
        onClick={copy}
        onBlur={forget}
      >
        {label}
      </Button>
      <VisuallyHidden live>{copied === 'no' ? '' : words[copied]}</VisuallyHidden>
    </>
  );
}
