/** A document of few kinds of block; HTML and Markdown are two ways to write it down. Every string is plain text. */
export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'command'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly language: 'en' | 'de';
  readonly title: string;
  readonly sections: readonly Section[];
}

export const paragraph = (text: string): Block => ({ is: 'paragraph', text });
export const command = (text: string): Block => ({ is: 'command', text });
export const list = (items: readonly string[]): Block => ({ is: 'list', items });
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  is: 'table',
  head,
  rows,
});

export type Fact = readonly [label: string, value: string | undefined];

/** Leaves out what is not known. */
export const facts = (rows: readonly Fact[]): Block => ({
  is: 'facts',
  rows: rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [[label, value] as const],
  ),
});
