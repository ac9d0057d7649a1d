import { isNode, sourceOf, within, type Node } from './modules.ts';

type Path = readonly string[];
type Scope = Map<string, Path | undefined>;

/** The words a file uses, by their paths: `participant.review`; of what it passes on or looks up by a computed name, all that is there. */
export function wordsUsed(file: string): Set<string> {
  const used = new Set<string>();
  const { ast } = sourceOf(file);
  const giver = nameOfWords(ast);
  if (!giver) {
    return used;
  }
  const pathOf = (node: unknown, scopes: Scope[]): Path | undefined => {
    if (!isNode(node)) {
      return undefined;
    }
    switch (node.type) {
      case 'CallExpression':
        return isNamed(node['callee'], giver) ? [] : undefined;
      case 'Identifier':
        return [...scopes].reverse().find((scope) => scope.has(node['name'] as string))?.get(node['name'] as string);
      case 'MemberExpression': {
        const of = pathOf(node['object'], scopes);
        return of && !node['computed'] ? [...of, (node['property'] as Node)['name'] as string] : undefined;
      }
      case 'ParenthesizedExpression':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'ChainExpression':
        return pathOf(node['expression'], scopes);
      default:
        return undefined;
    }
  };
  // What a block calls its words is known in all of it: a function above may use a name that is given below.
  const declare = (block: Node, scopes: Scope[]): void => {
    const statements = Array.isArray(block['body']) ? (block['body'] as Node[]) : [];
    for (const { id, init } of statements.filter((s) => s.type === 'VariableDeclaration').flatMap((s) => s['declarations'] as { id: Node; init: unknown }[])) {
      if (id.type === 'Identifier') {
        scopes.at(-1)!.set(id['name'] as string, pathOf(init, scopes));
      }
    }
  };
  const walk = (node: Node, scopes: Scope[]): void => {
    if (node.type === 'ImportDeclaration') {
      return;
    }
    const path = pathOf(node, scopes);
    if (path) {
      used.add(path.join('.'));
      return;
    }
    if (node.type === 'VariableDeclarator' && (node['id'] as Node).type === 'Identifier' && pathOf(node['init'], scopes)) {
      return;
    }
    if (node.type === 'Property' && !node['computed']) {
      walk(node['value'] as Node, scopes);
      return;
    }
    const inner = /Function|BlockStatement/.test(node.type) ? [...scopes, hidden(node)] : scopes;
    declare(node, inner);
    within(node).forEach((child) => walk(child, inner));
  };
  walk(ast, [new Map()]);
  if (used.has('')) {
    throw new Error(`${file} passes all words on: which of them a page needs can't be seen`);
  }
  return used;
}

/** What `words` is called in a file that imports it. */
function nameOfWords(ast: Node): string | undefined {
  const imports = (ast['body'] as Node[]).filter((n) => n.type === 'ImportDeclaration' && /(^|\/)words$|^\.$/.test((n['source'] as Node)['value'] as string));
  const found = imports.flatMap((n) => n['specifiers'] as Node[]).find((s) => isNamed(s['imported'], 'words'));
  return found && ((found['local'] as Node)['name'] as string);
}

/** The names of a function's parameters, which hide what was called so outside. */
function hidden(node: Node): Scope {
  const scope: Scope = new Map();
  for (const parameter of (node['params'] as Node[] | undefined) ?? []) {
    if (parameter.type === 'Identifier') {
      scope.set(parameter['name'] as string, undefined);
    }
  }
  return scope;
}

const isNamed = (node: unknown, name: string): boolean => isNode(node) && node.type === 'Identifier' && node['name'] === name;
