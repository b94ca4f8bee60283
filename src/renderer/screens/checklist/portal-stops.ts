/** "Entra admin center › App registrations › New registration" as its stops. */
export function portalStops(path: string): readonly string[] {
  const stops = path
    .split(/\s*[›►>→]\s*/u)
    .map((stop) => stop.trim())
    .filter((stop) => stop !== '');
  return [...new Set(stops)];
}
