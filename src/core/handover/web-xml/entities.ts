const DECLARED = /<!ENTITY\s+([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\s[^>]*)>/gu;
const COMMENT = /<!--[\s\S]*?-->/gu;

/**
 * The general entities of a document type's internal subset. Those that hold markup or another file stand for nothing:
 * a reference to them is legal and stays as it is written.
 */
export function readEntities(doctype: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of doctype.replace(COMMENT, '').matchAll(DECLARED)) {
    const value = double ?? single ?? '';
    // The first declaration of a name binds.
    if (name !== undefined && !(name in found)) found[name] = /[<&]/u.test(value) ? '' : value;
  }
  return found;
}
