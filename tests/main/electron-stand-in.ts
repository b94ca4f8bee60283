import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';

/*
 * A stand-in of the `electron` module: it records what it is told, and opens nothing. Not Electron. What a real
 * one does with it is seen by electron-real.test.ts, where there is one.
 */

type Handler = (...given: never[]) => unknown;

/** Everything the wiring told Electron. */
export const told = {
  switches: [] as string[],
  paths: {} as Record<string, string>,
  schemes: [] as unknown[],
  pages: new Map<string, (request: Request) => Promise<Response>>(),
  calls: new Map<string, Handler>(),
  permissions: {} as Record<string, Handler>,
  opened: [] as string[],
  windows: [] as BrowserWindow[],
  menus: [] as unknown[],
  exposed: {} as Record<string, unknown>,
  invoked: [] as unknown[][],
  sandboxed: false,
  ended: [] as string[],
  isFirst: true,
  /** Why nothing is printed, where that is wanted. */
  unprintable: undefined as Error | undefined,
};

class App extends EventEmitter {
  // Vitest's own words are no commands: they begin with a path.
  isPackaged = false;
  commandLine = { appendSwitch: (name: string) => void told.switches.push(name) };
  enableSandbox = () => void (told.sandboxed = true);
  setPath = (name: string, path: string) => void (told.paths[name] = path);
  requestSingleInstanceLock = () => told.isFirst;
  whenReady = async () => undefined;
  quit = () => void told.ended.push('quit');
  exit = () => void told.ended.push('exit');
}
export const app = new App();

export class WebContents extends EventEmitter {
  sent: unknown[][] = [];
  url = 'entrada://app/';
  mainFrame = { url: this.url };
  openHandler: (details: { url: string }) => unknown = () => undefined;
  isDestroyed = () => false;
  printed: unknown[] = [];
  getURL = () => this.url;
  printToPDF = async (options: unknown) => {
    this.printed.push(options);
    if (told.unprintable !== undefined) throw told.unprintable;
    return Buffer.from('%PDF-1.4 stand-in');
  };
  send = (...message: unknown[]) => void this.sent.push(message);
  setWindowOpenHandler = (handler: (details: { url: string }) => unknown) => {
    this.openHandler = handler;
  };
}

export class BrowserWindow extends EventEmitter {
  webContents = new WebContents();
  loaded: string[] = [];
  done: string[] = [];
  options: Record<string, unknown>;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    told.windows.push(this);
  }
  static getAllWindows = () => told.windows;
  loadURL = async (url: string) => void this.loaded.push(url);
  /** The file's text: it may be gone when somebody looks. */
  loadFile = async (file: string) => void this.loaded.push(readFileSync(file, 'utf8'));
  destroy = () => void this.done.push('destroy');
  isMinimized = () => true;
  restore = () => void this.done.push('restore');
  focus = () => void this.done.push('focus');
  show = () => void this.done.push('show');
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => void told.schemes.push(...schemes),
  handle: (scheme: string, page: (request: Request) => Promise<Response>) =>
    void told.pages.set(scheme, page),
};

export const ipcMain = {
  handle: (channel: string, handler: Handler) => void told.calls.set(channel, handler),
};

const keepPermission = (name: string) => (handler: Handler) => void (told.permissions[name] = handler);
export const session = {
  defaultSession: {
    setPermissionRequestHandler: keepPermission('request'),
    setPermissionCheckHandler: keepPermission('check'),
    setDevicePermissionHandler: keepPermission('device'),
  },
};

export const shell = { openExternal: async (url: string) => void told.opened.push(url) };
export const nativeTheme = { shouldUseDarkColors: false };
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void told.menus.push(menu),
};

let copied = '';
export const clipboard = { readText: () => copied, writeText: (text: string) => void (copied = text) };

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => void (told.exposed[name] = api),
};

class IpcRenderer extends EventEmitter {
  invoke = async (...message: unknown[]) => {
    told.invoked.push(message);
    return { type: 'value', value: 1 };
  };
}
export const ipcRenderer = new IpcRenderer();
