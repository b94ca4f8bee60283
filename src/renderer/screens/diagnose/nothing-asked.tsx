import { makeStyles, tokens } from '@fluentui/react-components';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({ what: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' } });

export function NothingAsked() {
  const { t } = useSpeech();
  const { card, title } = useCard();
  return (
    <section className={card}>
      <h2 className={title}>{t('diagnose.empty')}</h2>
      <p className={useStyles().what}>{t('diagnose.emptyWhat')}</p>
    </section>
  );
}
