import { create } from 'zustand';

/** Whether events reach this window. Electron's bridge never loses them. */
export type Connection = 'opening' | 'connected' | 'lost';

export const useConnection = create<{ readonly at: Connection }>(() => ({ at: 'opening' }));

export const setConnection = (at: Connection): void => useConnection.setState({ at });
