import { type Node, parse } from 'acorn';
import { globalFeature, lacking, newMembers, oldest, staticFeature } from './browser-data.ts';

/** A use of something newer that stands behind a check, so that the oldest browsers do without it. */
export interface Guarded {
  /** The name as reported. */
  readonly name: string;
  /** Part of the path of the files it may stand in. */
  readonly in: string;
  readonly because: string;
}

/** What a built file uses that one of the oldest browsers lacks, in words; syntax first. */
export function scriptFaults(code: string): string[] {
  let program: Node;
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return [`syntax: ${error instanceof Error ? error.message : String(error)}`];
  }
  const found = new Set<string>();
  walk(program, [], (node, parents) => {
    for (const fault of [...syntaxFaults(node), ...nameFaults(node, parents)]) found.add(fault);
  });
  return [...found];
}

type Fields = Record<string, unknown>;

/** ES2022 as a whole is newer than the oldest browsers: what it has that they have not. */
function syntaxFaults(node: Node): string[] {
  if (node.type === 'StaticBlock')
    return [`syntax: class static block (Safari ${oldest.safari} stops at it)`];
  const { regex } = node as unknown as { regex?: { pattern: string; flags: string } };
  if (regex && /\(\?<[=!]/.test(regex.pattern)) return ['syntax: look-behind in a regular expression'];
  return [];
}

/** Names of the platform that are not there. */
function nameFaults(node: Node, parents: readonly Node[]): string[] {
  const parent = parents.at(-1);
  if (node.type === 'MemberExpression') return memberFaults(node as unknown as Fields);
  if (node.type !== 'Identifier' || !isUse(node, parent)) return [];
  const name = nameOf(node);
  const isChecked =
    parent?.type === 'UnaryExpression' && (parent as unknown as Fields)['operator'] === 'typeof';
  return isChecked ? [] : report(name, lacking(globalFeature(name)));
}

function memberFaults({ object, property, computed }: Fields): string[] {
  if (computed) return [];
  const member = nameOf(property);
  const owner = nameOf(object);
  const fixed = owner ? staticFeature(owner, member) : undefined;
  if (fixed) return report(`${owner}.${member}`, lacking(fixed));
  const home = newMembers.get(member);
  return home === undefined ? [] : [`${home}.${member}`];
}

function report(name: string, browsers: readonly string[]): string[] {
  return browsers.length > 0 ? [name] : [];
}

/** Whether an identifier is read as a variable: called, made, passed on; not a key, a declaration or a field. */
function isUse(node: Node, parent: Node | undefined): boolean {
  const fields = (parent ?? {}) as unknown as Fields;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return fields['callee'] === node;
    case 'MemberExpression':
      return fields['object'] === node;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return fields['superClass'] === node;
    default:
      return false;
  }
}

function nameOf(node: unknown): string {
  const { type, name } = (node ?? {}) as Fields;
  return type === 'Identifier' && typeof name === 'string' ? name : '';
}

function walk(
  node: Node,
  parents: readonly Node[],
  visit: (node: Node, parents: readonly Node[]) => void,
): void {
  visit(node, parents);
  const inside = [...parents, node];
  for (const value of Object.values(node as unknown as Fields)) {
    for (const child of [value].flat()) if (isNode(child)) walk(child, inside, visit);
  }
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && 'type' in value && 'start' in value;
}

/** The faults that no check stands before. */
export function unguarded(path: string, faults: readonly string[], guarded: readonly Guarded[]): string[] {
  const allowed = guarded.filter((each) => path.includes(each.in)).map(({ name }) => name);
  return faults.filter((fault) => !allowed.includes(fault)).map((fault) => `${path}: ${fault}`);
}
