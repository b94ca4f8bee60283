import { azureDigitalTwins } from './azure-digital-twins/guide.ts';
import { entradaSignIn } from './entrada-sign-in/guide.ts';
import type { Guide } from './guide.ts';
import { smartspace } from './smartspace/guide.ts';
import { teamspace } from './teamspace/guide.ts';

/** Every guide the app knows, in the order it shows them. */
export const guides: readonly Guide[] = [teamspace, smartspace, azureDigitalTwins, entradaSignIn];

export const findGuide = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);
