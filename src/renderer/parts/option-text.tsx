import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  about: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** A choice, and under it what choosing it means. */
export function OptionText({
  title,
  about,
}: {
  readonly title: string;
  readonly about?: string | undefined;
}) {
  const styles = useStyles();
  return (
    <>
      {title}
      {about !== undefined && <span className={styles.about}>{about}</span>}
    </>
  );
}
