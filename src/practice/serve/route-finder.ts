export interface Found<Row> {
  /** The rows of the path that was found, one for each of its methods. */
  readonly rows: readonly Row[];
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Paths of a table: `{name}` is one step, `{name*}` any number of steps, none included. Words are compared without
 * regard to case, and an earlier path wins.
 */
export function routeFinder<Row extends { readonly path: string }>(
  table: readonly Row[],
): (path: string) => Found<Row> | undefined {
  const patterns = [...new Set(table.map(({ path }) => path))].map((path) => ({
    expression: expressionOf(path),
    rows: table.filter((row) => row.path === path),
  }));
  return (asked) => {
    for (const { expression, rows } of patterns) {
      const match = expression.exec(asked);
      if (match !== null) return { rows, params: match.groups ?? {} };
    }
    return undefined;
  };
}

function expressionOf(path: string): RegExp {
  const pattern = path
    .replace(/\./g, '\\.')
    .replace(/\{(\w+)\*\}/g, '(?<$1>(?:/[^/]+)*)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${pattern}$`, 'i');
}
