import { useState } from 'react';

/** The moment a component came on screen: what it says of time does not change while it is read. */
export function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}
