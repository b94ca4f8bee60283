import type { Language } from '../../../contract/text.ts';
import type { SheetMaterial } from './material.ts';

/** In the sheet's language, with its English name where that differs: the portal may speak either to whoever reads it. */
export function roleName(role: string, { words }: SheetMaterial, language: Language): string {
  const name = words.role(role, language);
  return name === role ? role : `${name} (${role})`;
}
