import type { EngagementId } from '../../contract/ids.ts';
import type { Result } from '../../contract/problem.ts';
import type { WebXmlOutcome } from '../../contract/web-xml.ts';
import type { HostContext } from '../host-context.ts';
import { checkGatewayUrl } from '../web-xml/check-url.ts';
import { noteWebXml } from '../web-xml/note-steps.ts';
import { patchFile } from '../web-xml/patch-file.ts';
import { undoFile } from '../web-xml/undo-file.ts';
import type { Handlers } from './handler.ts';

interface Asked {
  readonly write: boolean;
  readonly engagementId?: EngagementId | undefined;
}

/** A look changes nothing, so there is nothing to note. */
async function noted(
  context: HostContext,
  { write, engagementId }: Asked,
  outcome: Result<WebXmlOutcome>,
): Promise<Result<WebXmlOutcome>> {
  if (!outcome.ok || !write || engagementId === undefined) return outcome;
  return noteWebXml(context, engagementId, outcome.value);
}

export const webXml: Pick<Handlers, 'web-xml.patch' | 'web-xml.undo'> = {
  'web-xml.patch': async (asked, context) => {
    const { file, url, write, engagementId } = asked;
    const address = await checkGatewayUrl(context, url, engagementId);
    if (!address.ok) return address;
    return noted(context, asked, await patchFile({ file, url: address.value, write }));
  },
  'web-xml.undo': async (asked, context) => noted(context, asked, await undoFile(asked)),
};
