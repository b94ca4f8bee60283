import type { GraphPath, Key, Step } from './path.ts';
import type { Route } from '../route.ts';

interface Node {
  readonly words: Map<string, Node>;
  key: Node | undefined;
  readonly routes: Map<string, Route>;
}
export interface Match {
  readonly routes: ReadonlyMap<string, Route>;
  readonly keys: readonly Key[];
}

const NAMESPACE = 'microsoft.graph.';

/** Finds a route by words without regard to case; a word beats a key. */
export class RouteTree {
  readonly #root = newNode();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  find(path: GraphPath): Match | undefined {
    let node = this.#root;
    const keys: Key[] = [];
    for (const step of path.steps) {
      const word = wordOf(node, step);
      const next = word ?? node.key;
      if (next === undefined) return undefined;
      if (word === undefined) keys.push('key' in step ? step.key : { name: 'id', value: step.word });
      node = next;
    }
    return node.routes.size === 0 ? undefined : { routes: node.routes, keys };
  }

  #add(route: Route): void {
    let node = this.#root;
    for (const part of route.path.toLowerCase().split('/').slice(1))
      node = part === '{}' ? keyOf(node) : childOf(node, part);
    node.routes.set(route.method, route);
  }
}

function newNode(): Node {
  return { words: new Map(), key: undefined, routes: new Map() };
}

function keyOf(node: Node): Node {
  node.key ??= newNode();
  return node.key;
}

function childOf(node: Node, word: string): Node {
  const child = node.words.get(word) ?? newNode();
  node.words.set(word, child);
  return child;
}

/** Actions may be written with their namespace: `microsoft.graph.addPassword`. */
function wordOf(node: Node, step: Step): Node | undefined {
  if ('key' in step) return undefined;
  const word = step.word.toLowerCase();
  return (
    node.words.get(word) ??
    (word.startsWith(NAMESPACE) ? node.words.get(word.slice(NAMESPACE.length)) : undefined)
  );
}
