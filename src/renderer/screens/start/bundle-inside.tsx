import type { BundleInspected } from '../../../contract/bundle.ts';
import { Notice } from '../../parts/notice.tsx';
import { ValueLine } from '../../parts/value-line.tsx';
import { useGuideTitle } from '../../speech/use-guide-title.ts';
import { useSpeech } from '../../speech/use-speech.ts';

/** What a bundle is about, so that nobody goes on with another one. Never its secret. */
export function BundleInside({ bundle }: { readonly bundle: BundleInspected }) {
  const { t, day } = useSpeech();
  const titleOf = useGuideTitle();
  const { contents, guide, tenantId, clientId, secretEnds, hasSecret, sha256 } = bundle;
  const secret = hasSecret ? t('openBundle.withSecret') : t('openBundle.withoutSecret');
  const ends = secretEnds === undefined ? '' : ` ${t('openBundle.secretEnds', { date: day(secretEnds) })}`;
  return (
    <>
      <Notice tone="success" title={t('openBundle.whole')} announced>
        <p>{t('openBundle.guide', { guide: titleOf(guide) })}</p>
        <p>{`${secret}${ends}`}</p>
        <p>{t('handOver.inside', { files: contents.join(', ') })}</p>
      </Notice>
      <dl>
        <ValueLine label={t('openBundle.tenant')} value={tenantId} />
        <ValueLine label={t('openBundle.clientId')} value={clientId} />
        <ValueLine label={t('handOver.checksum')} value={sha256} />
      </dl>
    </>
  );
}
