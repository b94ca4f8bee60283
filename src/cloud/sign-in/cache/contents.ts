import { z } from 'zod';

/** The parts of MSAL's cache that we look into; the rest is passed through. */
const contents = z.looseObject({
  Account: z.record(z.string(), z.looseObject({})),
});

const parsed = (text: string): z.infer<typeof contents> | undefined => {
  try {
    return contents.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Whether MSAL can take it: it throws on what is not its own. */
export const isCache = (text: string): boolean => parsed(text) !== undefined;

export const hasNoAccount = (text: string): boolean => Object.keys(parsed(text)?.Account ?? {}).length === 0;
