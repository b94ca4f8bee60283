import type { XmlElement } from './parse-xml.ts';
import { lineOf } from './edit.ts';

export const PARAMETER = 'oauth2Gateway.url';

export interface WebXmlRefusal {
  readonly reason: 'not-well-formed' | 'not-a-web-xml' | 'parameter-twice' | 'parameter-incomplete';
  readonly line: number;
  readonly detail?: string;
}

export type Found =
  | { readonly is: 'there'; readonly value: XmlElement }
  | { readonly is: 'absent' }
  | { readonly is: 'refused'; readonly refusal: WebXmlRefusal };

/** Children that belong to the same vocabulary as their parent. */
export function childrenOf(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((child) => child.local === local && child.uri === parent.uri);
}

const isNamed =
  (name: string) =>
  (parameter: XmlElement): boolean =>
    childrenOf(parameter, 'param-name').some(({ text }) => text.trim() === name);

/** Only context-params of the application itself count: a servlet's init-param of that name is another thing. */
export function findParameter(root: XmlElement, text: string): Found {
  const ours = childrenOf(root, 'context-param').filter(isNamed(PARAMETER));
  const [first, second] = ours;
  if (first === undefined) return { is: 'absent' };
  if (second !== undefined) return refused({ reason: 'parameter-twice', line: lineOf(text, second.start) });
  const values = childrenOf(first, 'param-value');
  const [value] = values;
  if (value === undefined || values.length > 1 || value.children.length > 0)
    return refused({ reason: 'parameter-incomplete', line: lineOf(text, first.start) });
  return { is: 'there', value };
}

function refused(refusal: WebXmlRefusal): Found {
  return { is: 'refused', refusal };
}

/** The value of another context-param; of several the first one's. */
export function valueOf(root: XmlElement, name: string): string | undefined {
  const parameter = childrenOf(root, 'context-param').find(isNamed(name));
  const [value] = parameter === undefined ? [] : childrenOf(parameter, 'param-value');
  return value?.text.trim();
}
