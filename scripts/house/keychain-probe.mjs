/**
 * Says by its exit code whether this machine's keychain works: a canary is put in, read back and removed.
 * A process of its own, because a broken keychain may hang or crash whoever asks.
 */
import keytar from 'keytar';

const service = 'entrada-canary';
const account = `probe-${process.pid}`;

await keytar.setPassword(service, account, 'tweet');
const heard = await keytar.getPassword(service, account);
await keytar.deletePassword(service, account);
process.exit(heard === 'tweet' ? 0 : 1);
