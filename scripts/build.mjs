import { exitWith } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { setup } from './setup.mjs';

await exitWith(async () => {
  await setup({ say: voice(), rebuild: true });
  return 0;
});
