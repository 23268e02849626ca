import ts from 'typescript';
import {
  atRuleFeature,
  functionFeature,
  lacking,
  markupFeature,
  propertyFeature,
  selectorFeature,
} from './browser-data.ts';

/** The text of every css`…` or html`…` in a source file; what is put in by `${…}` becomes a zero. */
export function templates(tag: 'css' | 'html', path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === tag) found.push(plain(node.template));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function plain(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('0');
}

/** Elements and attributes of a template that one of the oldest browsers lacks. */
export function markupFaults(html: string): string[] {
  const names = [...html.matchAll(/<([a-z]\w*)(?=[\s>])|\s[?.]?([a-z]+)(?=[\s=>])/g)].map(
    ([, tag, attribute]) => tag ?? attribute ?? '',
  );
  return [...new Set(names)].filter((name) => lacking(markupFeature(name)).length > 0);
}

/** What a style sheet uses that one of the oldest browsers lacks, in words. */
export function styleFaults(css: string): string[] {
  const found = new Set<string>();
  for (const { prelude, parents, isBlock } of statements(css)) {
    for (const fault of isBlock ? blockFaults(prelude, parents) : declarationFaults(prelude))
      found.add(fault);
  }
  return [...found];
}

interface Statement {
  /** What stands before the brace, or the whole declaration. */
  readonly prelude: string;
  readonly parents: readonly string[];
  readonly isBlock: boolean;
}

/** A style sheet as its blocks and declarations, each with the blocks around it. */
function statements(css: string): Statement[] {
  const found: Statement[] = [];
  const parents: string[] = [];
  let prelude = '';
  for (const [token] of withoutComments(css).matchAll(/"[^"]*"|'[^']*'|[{};]|[^{};"']+/g)) {
    if (!/^[{};]$/.test(token)) {
      prelude += token;
      continue;
    }
    const statement = prelude.trim();
    prelude = '';
    if (statement) found.push({ prelude: statement, parents: [...parents], isBlock: token === '{' });
    if (token === '{') parents.push(statement);
    if (token === '}') parents.pop();
  }
  return found;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, ' ');
}

function blockFaults(prelude: string, parents: readonly string[]): string[] {
  const inRule = parents.some((parent) => !parent.startsWith('@'));
  const nesting = inRule ? [`nesting: ${prelude}`] : [];
  return [
    ...nesting,
    ...(prelude.startsWith('@') ? atRuleFaults(prelude) : selectorFaults(prelude, parents)),
  ];
}

function atRuleFaults(prelude: string): string[] {
  const name = /^@([\w-]+)/.exec(prelude)?.[1] ?? '';
  const unknown = lacking(atRuleFeature(name)).length > 0 ? [`@${name}`] : [];
  return name === 'media' && /[<>=]/.test(prelude) ? [...unknown, `media range: ${prelude}`] : unknown;
}

/** One selector that a browser does not know makes it drop the whole rule. */
function selectorFaults(prelude: string, parents: readonly string[]): string[] {
  if (parents.some((parent) => parent.startsWith('@keyframes'))) return [];
  const names = [...prelude.matchAll(/::?([a-z-]+)/g)].map(([, name = '']) => name);
  const faults = names.filter((name) => lacking(selectorFeature(name)).length > 0).map((name) => `:${name}`);
  return prelude.includes('&') ? [...faults, `nesting: ${prelude}`] : faults;
}

function declarationFaults(declaration: string): string[] {
  const [, name = '', value = ''] = /^([\w-]+)\s*:([\s\S]*)$/.exec(declaration) ?? [];
  const property = !name.startsWith('-') && lacking(propertyFeature(name)).length > 0 ? [name] : [];
  const functions = [...value.matchAll(/([a-z][\w-]*)\(/g)].map(([, called = '']) => called);
  const missing = functions
    .filter((called) => lacking(functionFeature(called)).length > 0)
    .map((called) => `${called}()`);
  const units = [
    ...value.matchAll(/\d(rem|[dsl]v[hwib]|[dsl]vmin|[dsl]vmax|cq\w+|r?lh|r?cap|r?ic|rex|rch)\b/g),
  ];
  return [...property, ...missing, ...units.map(([, unit = '']) => `unit ${unit}`)];
}
