import { dirname } from 'node:path';
import { isNode, resolved, sourceOf, type Node } from './modules.ts';

/** Which part of the words a file's constant is: `voting` for what `voting.ts` exports under that name. */
type Places = Map<string, string>;

const placeKey = (file: string, name: string): string => `${file} ${name}`;

/** Where the constants of a language's files stand in its words, beginning at its index. */
export function placesOf(index: string): Places {
  const places: Places = new Map();
  const follow = (file: string, name: string, path: string): void => {
    places.set(placeKey(file, name), path);
    const object = constantsOf(file).get(name);
    const from = object ? importsByName(file) : new Map<string, readonly [string, string]>();
    const into = (node: Node, at: string): void => {
      for (const property of node['properties'] as Node[]) {
        const spread = property.type === 'SpreadElement';
        const value = (spread ? property['argument'] : property['value']) as Node;
        const to = spread ? at : join(at, keyOf(property));
        const imported = value.type === 'Identifier' ? from.get(value['name'] as string) : undefined;
        if (imported) {
          follow(...imported, to);
        } else if (value.type === 'ObjectExpression') {
          into(value, to);
        }
      }
    };
    if (object) {
      into(object, path);
    }
  };
  for (const name of constantsOf(index).keys()) {
    follow(index, name, '');
  }
  return places;
}

/** A file of words with those alone that are wanted. */
export function keptOf(file: string, places: Places, wanted: ReadonlySet<string>): string {
  const { code } = sourceOf(file);
  const isWhole = (path: string): boolean => wanted.has(path);
  const isPartly = (path: string): boolean => [...wanted].some((w) => w.startsWith(path === '' ? '' : `${path}.`));
  const printed = (node: Node, at: string): string => {
    const kept = (node['properties'] as Node[]).flatMap((property) => {
      if (property.type === 'SpreadElement') {
        return [code.slice(property.start, property.end)];
      }
      const path = join(at, keyOf(property));
      const value = property['value'] as Node;
      if (isWhole(path)) {
        return [code.slice(property.start, property.end)];
      }
      if (!isPartly(path)) {
        return [];
      }
      return [value.type === 'ObjectExpression' ? code.slice(property.start, value.start) + printed(value, path) : code.slice(property.start, property.end)];
    });
    return `{${kept.join(',')}}`;
  };
  let [text, end] = ['', 0];
  for (const [name, object] of constantsOf(file)) {
    const place = places.get(placeKey(file, name));
    if (place !== undefined && !(place !== '' && isWhole(place))) {
      text += code.slice(end, object.start) + printed(object, place);
      end = object.end;
    }
  }
  return text + code.slice(end);
}

/** The objects that a file exports by name. */
function constantsOf(file: string): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const statement of sourceOf(file).ast['body'] as Node[]) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : undefined;
    if (isNode(declaration) && declaration.type === 'VariableDeclaration') {
      for (const { id, init } of declaration['declarations'] as { id: Node; init: unknown }[]) {
        if (isNode(init) && init.type === 'ObjectExpression') {
          found.set(id['name'] as string, init);
        }
      }
    }
  }
  return found;
}

function importsByName(file: string): Map<string, readonly [file: string, name: string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const statement of sourceOf(file).ast['body'] as Node[]) {
    const from = statement.type === 'ImportDeclaration' ? resolved(file, (statement['source'] as Node)['value'] as string) : undefined;
    if (from && dirname(from) === dirname(file)) {
      for (const specifier of statement['specifiers'] as Node[]) {
        found.set((specifier['local'] as Node)['name'] as string, [from, (specifier['imported'] as Node)['name'] as string]);
      }
    }
  }
  return found;
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const keyOf = (property: Node): string => {
  const key = property['key'] as Node;
  return (key['name'] ?? key['value']) as string;
};
