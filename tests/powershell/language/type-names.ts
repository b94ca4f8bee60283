import type { Node } from 'web-tree-sitter';
import { Thing, typesOf, type Value } from '../values/value.ts';
import { NotSpoken } from './not-spoken.ts';

/** Short names that PowerShell has of its own, and the types that scripts may name at all. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  bool: 'System.Boolean',
  boolean: 'System.Boolean',
  collections: 'System.Collections',
  console: 'System.Console',
  cultureinfo: 'System.Globalization.CultureInfo',
  int: 'System.Int32',
  ordered: 'ordered',
  string: 'System.String',
  convert: 'System.Convert',
  guid: 'System.Guid',
  version: 'System.Version',
  void: 'System.Void',
  'collections.arraylist': 'System.Collections.ArrayList',
  'collections.ienumerable': 'System.Collections.IEnumerable',
  'net.networkcredential': 'System.Net.NetworkCredential',
  'net.securityprotocoltype': 'System.Net.SecurityProtocolType',
  'net.servicepointmanager': 'System.Net.ServicePointManager',
  'text.encoding': 'System.Text.Encoding',
};

/** `System.String` of `[string]`. */
export function typeNamed(name: string, node?: Node): string {
  const full = FULL_NAMES[name.toLowerCase().replace(/^system\./, '')];
  if (full === undefined) throw new NotSpoken(`the type [${name}]`, node);
  return full;
}

/** `[string]`, on the right of `-is` and before `::`. */
export class TypeName extends Thing {
  readonly types = ['System.RuntimeType', 'System.Type', 'System.Object'];
  readonly fullName: string;

  constructor(fullName: string) {
    super();
    this.fullName = fullName;
  }

  override text(): string {
    return this.fullName;
  }

  override member(name: string): { value: Value } | undefined {
    if (name === 'fullname') return { value: this.fullName };
    return name === 'name' ? { value: this.fullName.slice(this.fullName.lastIndexOf('.') + 1) } : undefined;
  }
}

export const isOf = (value: Value, type: Value): boolean =>
  type instanceof TypeName && typesOf(value).includes(type.fullName);
