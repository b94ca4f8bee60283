import type { Step } from './checklist.ts';

/** Nobody can go on here but a person. */
export const isLeft = ({ state }: Step): boolean => state.state === 'waiting-for-person';
