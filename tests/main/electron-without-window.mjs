import { register } from 'node:module';

/*
 * A stand-in of the `electron` module for a process of its own: it exits and opens nothing. Not Electron.
 * `node --import` this file, then the built main.
 */
const electron = `
  const app = { isPackaged: false, exit: (code) => process.exit(code) };
  const nothing = {};
  export { app };
  export const [BrowserWindow, Menu, clipboard, ipcMain, nativeTheme, protocol, session, shell] = Array(8).fill(nothing);
  export default { app };
`;
const hooks = `
  export const resolve = (name, context, next) =>
    name === 'electron'
      ? { url: ${JSON.stringify(`data:text/javascript,${encodeURIComponent(electron)}`)}, shortCircuit: true }
      : next(name, context);
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
