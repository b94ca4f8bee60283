import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Editing and zooming; what the app does is in its window. */
export function setupMenu(platform: NodeJS.Platform = process.platform): void {
  const ownMac: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const view: MenuItemConstructorOptions = {
    role: 'viewMenu',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ownMac, { role: 'editMenu' }, view]));
}
