import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../host/support/open-host.ts';
import { handIn, newWindow, pasteAll, scriptTenant } from './support/script-tenant.ts';

afterEach(closeHosts);

/** As the tenant has it, switched off, switched on, and hardened against IMAP. */
const mailboxes = ['anna', 'hannes', 'ben', 'jonas'].map((name) => `${name}.albrecht@practice.example`);

test.each(['5.1', '7'] as const)(
  'in %s the script that takes back leaves what was before',
  async (edition) => {
    const tenant = await scriptTenant('script', mailboxes);
    const { open, engagementId } = tenant;
    const before = await tenant.state();
    await handIn(tenant, await pasteAll(tenant, newWindow(tenant, { edition })));
    expect(await tenant.state()).not.toEqual(before);

    const { script = '' } = await open.ask('undo.script', { engagementId });
    const session = newWindow(tenant, { edition });
    const { output, errors, warnings } = await session.paste(script);
    expect([...errors, ...warnings]).toEqual([]);
    expect(await tenant.state()).toEqual(before);
    expect((await session.paste(script)).errors).toEqual([]);
    expect(await tenant.state()).toEqual(before);

    await open.ask('undo.result', { engagementId, text: output });
    expect(await open.ask('undo.script', { engagementId })).toEqual({});
  },
);
