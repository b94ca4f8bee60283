/** Where somebody who holds one of these roles signs in: they are named as the engine names them. */
const PLACES: Readonly<Record<string, 'azure' | 'none'>> = {
  'Role Based Access Control Administrator': 'azure',
  'User Access Administrator': 'azure',
  'Owner of the subscription': 'azure',
  // A vendor's own; Entrada has no sign-in there.
  'Smartspace administrator': 'none',
};

export function signInPlace(roles: readonly string[]): 'directory' | 'azure' | 'none' {
  const places = roles.map((role) => PLACES[role] ?? 'directory');
  return places.find((place) => place === 'directory') ?? places[0] ?? 'none';
}
