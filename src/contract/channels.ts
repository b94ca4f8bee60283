/** The two channels between Electron's main process and its window. */
export const channels = { call: 'entrada:call', event: 'entrada:event' } as const;
