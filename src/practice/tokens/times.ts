/** What the answer says, seconds. */
export const expiresIn = 3599;

/** Entra dates a token five minutes back, against clocks that run behind. */
const backdatedBy = 300;

export function validity(now: number): { iat: number; nbf: number; exp: number } {
  const issued = Math.floor(now / 1000);
  return { iat: issued - backdatedBy, nbf: issued - backdatedBy, exp: issued + expiresIn + 1 };
}
