import { checkGatewayUrl } from '../web-xml/check-url.ts';
import { patchFile } from '../web-xml/patch-file.ts';
import { undoFile } from '../web-xml/undo-file.ts';
import type { Handlers } from './handler.ts';

export const webXml: Pick<Handlers, 'web-xml.patch' | 'web-xml.undo'> = {
  'web-xml.patch': async ({ file, url, write, engagementId }, context) => {
    const address = await checkGatewayUrl(context, url, engagementId);
    return address.ok ? patchFile({ file, url: address.value, write }) : address;
  },
  'web-xml.undo': (asked) => undoFile(asked),
};
