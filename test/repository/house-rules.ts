import ts from 'typescript';
import type { Tree } from './tree.ts';

/** Something the house does not do, found in one file. */
type Rule = (path: string, source: ts.SourceFile) => string[];

/** What the six packages do not do, and neither the compiler nor a linter says. */
export function houseFaults(files: Tree): string[] {
  const paths = [...files.keys()].filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path));
  return paths.flatMap((path) => {
    const source = ts.createSourceFile(path, files.get(path) ?? '', ts.ScriptTarget.Latest, true);
    return rules.flatMap((rule) => rule(path, source).map((fault) => `${path}: ${fault}`));
  });
}

const rules: readonly Rule[] = [pureCore, safeTemplates, typesOnly, listedExports, oneZod, tagsInDefine];

/** Core takes the time, chance and the world as arguments: the same input gives the same score anywhere. */
function pureCore(path: string, source: ts.SourceFile): string[] {
  if (!path.startsWith('packages/core/')) return [];
  const worlds =
    /^(Date\.now|Math\.random|crypto|fetch|document|window|localStorage|sessionStorage|indexedDB|navigator|performance|setTimeout|setInterval|process)$/;
  return nodes(source).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      return ['core has no clock (new Date())'];
    }
    const used = ts.isPropertyAccessExpression(node) || (ts.isIdentifier(node) && isFree(node));
    return used && worlds.test(node.getText()) ? [`core has no ${node.getText()}`] : [];
  });
}

/** Whether the name stands for itself: not a field, a key, a parameter or a type. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === node;
  return ts.isBinaryExpression(parent) || ts.isTypeOfExpression(parent);
}

/** No markup from strings, no code from strings, no style attribute (a strict policy refuses it), no rem. */
function safeTemplates(_path: string, source: ts.SourceFile): string[] {
  const names =
    /^(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|styleMap|eval)$/;
  return nodes(source).flatMap((node) => {
    if (ts.isIdentifier(node) && names.test(node.text)) return [`uses ${node.text}`];
    if (!ts.isTaggedTemplateExpression(node)) return [];
    const text = node.template.getText();
    const tag = node.tag.getText();
    if (tag === 'css')
      return /\d(rem)\b/.test(text) ? ['rem follows the old 62.5 % root of the host page: use em or px'] : [];
    return /\sstyle\s*=/.test(text) ? ['style attribute in a template: use .style or setProperty'] : [];
  });
}

function isAmbient(node: ts.Node): boolean {
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return true;
  return node.parent !== undefined && isAmbient(node.parent);
}

/** TypeScript is for types: what remains after erasing them must be the program. */
function typesOnly(_path: string, source: ts.SourceFile): string[] {
  return nodes(source).flatMap((node) => {
    if (ts.isEnumDeclaration(node)) return ['enum'];
    // What extends the types of another package (`declare module`) is no program, and has to be named as there.
    if (ts.isModuleDeclaration(node) && node.flags & ts.NodeFlags.Namespace && !isAmbient(node))
      return ['namespace'];
    if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent))
      return ['parameter property'];
    return [];
  });
}

/** What is public is listed by name, and only by name. */
function listedExports(_path: string, source: ts.SourceFile): string[] {
  return nodes(source).flatMap((node) => {
    if (ts.isExportDeclaration(node) && !node.exportClause)
      return ['export * hides what is public: list the names'];
    return ts.isExportAssignment(node) ? ['default export'] : [];
  });
}

/** zod/mini as a namespace: classic zod doubles a widget and evals; its configuration is shared with the host page. */
function oneZod(_path: string, source: ts.SourceFile): string[] {
  return nodes(source).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'z.config')
      return ['z.config changes the host page'];
    if (!ts.isImportDeclaration(node)) return [];
    const specifier = node.moduleSpecifier.getText().slice(1, -1);
    if (!/^zod(\/|$)/.test(specifier)) return [];
    const bindings = node.importClause?.namedBindings;
    const asNamespace = bindings && ts.isNamespaceImport(bindings) && bindings.name.text === 'z';
    return specifier === 'zod/mini' && asNamespace ? [] : ["import * as z from 'zod/mini' only"];
  });
}

/** A class module has no side effects, so that a bundler may leave it out. */
function tagsInDefine(path: string, source: ts.SourceFile): string[] {
  if (/(^|\/)define[^/]*\.ts$/.test(path)) return [];
  return nodes(source).some(
    (node) => ts.isCallExpression(node) && node.expression.getText().endsWith('customElements.define'),
  )
    ? ['registers a tag outside define.ts']
    : [];
}

/** All nodes of a file. */
function nodes(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node];
  ts.forEachChild(node, (child) => void found.push(...nodes(child)));
  return found;
}
