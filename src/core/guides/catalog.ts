import type { Guide } from './guide.ts';
import { smartspace } from './smartspace/guide.ts';
import { teamspace } from './teamspace/guide.ts';

/** Every guide the app knows, in the order it shows them. */
export const guides: readonly Guide[] = [teamspace, smartspace];

export const findGuide = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);
