import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels } from '../contract/channels.ts';
import type { Engine } from '../contract/wire.ts';

type Listener = Parameters<Engine['subscribe']>[0];

/** All the window gets of Electron: two functions. */
const engine: Engine = {
  call: (operation, input) => ipcRenderer.invoke(channels.call, { operation, input }),
  subscribe: (listener) => {
    const hear = (_event: IpcRendererEvent, told: Parameters<Listener>[0]) => listener(told);
    ipcRenderer.on(channels.event, hear);
    return () => ipcRenderer.off(channels.event, hear);
  },
};

contextBridge.exposeInMainWorld('entrada', engine);
