import { useRoute } from './route.ts';

let changes = 0;

/** Counts from the second place on: when a page has just been loaded, focus belongs to the browser. */
export function watchScreens(): void {
  useRoute.subscribe((now, before) => {
    if (now.route !== before.route) changes += 1;
  });
}

export const isFirstScreen = (): boolean => changes === 0;
