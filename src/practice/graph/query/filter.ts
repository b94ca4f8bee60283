import { malformed } from '../refusal.ts';
import { filterWords } from './filter-words.ts';
import type { Literal, Word } from './filter-words.ts';

export const operators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Operator = (typeof operators)[number];
export const functions = ['startswith', 'endswith', 'contains'] as const;
export type FunctionName = (typeof functions)[number];

/** A path is a property name, or names joined by slashes; '' is the variable of an `any` itself. */
export type Filter =
  | { readonly is: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly is: 'not'; readonly of: Filter }
  | { readonly is: 'compare'; readonly path: string; readonly operator: Operator; readonly value: Literal }
  | { readonly is: 'call'; readonly name: FunctionName; readonly path: string; readonly value: Literal }
  | { readonly is: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | { readonly is: 'any'; readonly path: string; readonly of: Filter | undefined };

/** Reads a `$filter`, or refuses it as the service words it. */
export function parseFilter(text: string): Filter {
  const reader = new FilterReader(text);
  const filter = reader.either();
  reader.sign('end');
  return filter;
}

class FilterReader {
  readonly #text: string;
  readonly #words: readonly Word[];
  /** Variables of the `any` clauses around the current word. */
  readonly #variables: string[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#words = filterWords(text);
  }

  either(): Filter {
    return this.#joined('or', () => this.#joined('and', () => this.#single()));
  }

  sign(text: '(' | ')' | ',' | ':' | 'end'): void {
    if (!this.#takes(text)) throw this.#wrong();
  }

  #joined(is: 'and' | 'or', part: () => Filter): Filter {
    const first = part();
    const of = [first];
    while (this.#takesName(is)) of.push(part());
    return of.length === 1 ? first : { is, of };
  }

  #single(): Filter {
    if (this.#takesName('not')) return { is: 'not', of: this.#single() };
    if (this.#takes('(')) {
      const inner = this.either();
      this.sign(')');
      return inner;
    }
    const name = this.#name();
    const called = functions.find((each) => each === name.toLowerCase());
    if (called !== undefined && this.#takes('(')) return this.#call(called);
    if (name.endsWith('/any') && this.#takes('('))
      return this.#any(this.#path(name.slice(0, -'/any'.length)));
    return this.#comparison(this.#path(name));
  }

  #call(name: FunctionName): Filter {
    const path = this.#path(this.#name());
    this.sign(',');
    const value = this.#literal();
    this.sign(')');
    return { is: 'call', name, path, value };
  }

  #any(path: string): Filter {
    if (this.#takes(')')) return { is: 'any', path, of: undefined };
    this.#variables.push(this.#name());
    this.sign(':');
    const of = this.either();
    this.sign(')');
    this.#variables.pop();
    return { is: 'any', path, of };
  }

  #comparison(path: string): Filter {
    const word = this.#name();
    if (word === 'in') return { is: 'in', path, values: this.#list() };
    const operator = operators.find((each) => each === word);
    if (operator === undefined) throw this.#wrong();
    return { is: 'compare', path, operator, value: this.#literal() };
  }

  #list(): Literal[] {
    this.sign('(');
    const values = [this.#literal()];
    while (this.#takes(',')) values.push(this.#literal());
    this.sign(')');
    return values;
  }

  /** Inside an `any` the path starts with the clause's variable, which is not part of the property. */
  #path(name: string): string {
    const [head = '', ...rest] = name.split('/');
    return this.#variables.at(-1) === head ? rest.join('/') : name;
  }

  #name(): string {
    const word = this.#words[this.#at];
    if (word?.is !== 'name') throw this.#wrong();
    this.#at++;
    return word.text;
  }

  #literal(): Literal {
    const word = this.#words[this.#at];
    if (word?.is !== 'literal') throw this.#wrong();
    this.#at++;
    return word.value;
  }

  #takes(text: string): boolean {
    const word = this.#words[this.#at];
    const fits = word?.is === 'sign' && word.text === text;
    if (fits) this.#at++;
    return fits;
  }

  #takesName(text: string): boolean {
    const word = this.#words[this.#at];
    const fits = word?.is === 'name' && word.text === text;
    if (fits) this.#at++;
    return fits;
  }

  #wrong(): Error {
    return malformed(
      `Invalid filter clause: Syntax error: wrong word at place ${this.#at + 1} in '${this.#text}'.`,
    );
  }
}
