import { expect, test, vi } from 'vitest';
import type { Engine } from '../../src/contract/wire.ts';
import { ipcRenderer, told } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

test('the window gets two functions and nothing else', async () => {
  await import('../../src/preload/index.ts');
  expect(Object.keys(told.exposed)).toEqual(['entrada']);
  // What the preload exposes is declared as Engine; the stand-in keeps it as it came.
  const engine = told.exposed['entrada'] as Engine;
  expect(Object.keys(engine)).toEqual(['call', 'subscribe']);

  expect(await engine.call('app.info', {})).toEqual({ type: 'value', value: 1 });
  expect(told.invoked).toEqual([['entrada:call', { operation: 'app.info', input: {} }]]);

  const heard: unknown[] = [];
  const unsubscribe = engine.subscribe((event) => heard.push(event));
  const event = { name: 'engagement.changed', payload: {} };
  ipcRenderer.emit('entrada:event', { sender: 'Electron’s own event stays outside' }, event);
  unsubscribe();
  ipcRenderer.emit('entrada:event', {}, event);
  expect(heard).toEqual([event]);
});
