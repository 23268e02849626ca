import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import data from '@mdn/browser-compat-data' with { type: 'json' };

/** The oldest browsers that must run what we publish: those of the last four years. */
export const oldest = { chrome: 100, firefox: 102, safari: 15.4, safari_ios: 15.4 } as const;

type Browser = keyof typeof oldest;

const browsers: readonly Browser[] = ['chrome', 'firefox', 'safari', 'safari_ios'];
const { api, css, html } = data;
const { builtins = {} } = data.javascript;

/** Those of the oldest browsers that lack the feature; none when nothing is known of it. */
export function lacking(feature: Identifier | undefined): Browser[] {
  return browsers.filter((browser) => {
    const support = feature?.__compat?.support[browser];
    if (support === undefined) return false;
    return ![support].flat().some((statement) => has(statement, oldest[browser]));
  });
}

function has(statement: SimpleSupportStatement, version: number): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name: other,
  } = statement;
  if (flags || prefix || other || typeof added !== 'string') return false;
  if (typeof removed === 'string' && numeric(removed) <= version) return false;
  return added !== 'preview' && numeric(added) <= version;
}

function numeric(version: string): number {
  return Number.parseFloat(version.replace('≤', ''));
}

/** A global name: of an interface, a function of the window, or a built-in of the language. */
export function globalFeature(name: string): Identifier | undefined {
  return own(builtins, name) ?? own(api, name) ?? own(own(api, 'Window'), name);
}

/** A function or value of a global itself, such as `Promise.withResolvers`. */
export function staticFeature(name: string, member: string): Identifier | undefined {
  const of = own(api, name);
  return own(own(builtins, name), member) ?? own(of, `${member}_static`);
}

/** What a page's code commonly holds; members of the many rarer interfaces have names that mean nothing elsewhere. */
const common =
  /^(Abort\w+|Blob|BroadcastChannel|CSSStyle\w+|CustomElementRegistry|DOM\w+|Document|Element|Event\w*|File|FormData|HTML\w*Element|Headers|IDB\w+|Lock\w*|Navigator|Node|Request|Response|ShadowRoot|Storage\w*|URL\w*|Window)$/;

/** Names of methods and fields that are new to one of the oldest browsers wherever they occur, and whose they are. */
export const newMembers: ReadonlyMap<string, string> = collectNewMembers();

function collectNewMembers(): Map<string, string> {
  const homes = new Map<string, string>();
  const everyday = new Set<string>();
  const all = Object.entries<object>({ ...api, ...builtins });
  for (const [home, feature] of all) {
    for (const [member, value] of Object.entries<Identifier>({ ...feature })) {
      if (!/^[a-z][a-zA-Z]+$/.test(member)) continue;
      // A name that anything old has is an everyday name: it says nothing.
      if (lacking(value).length === 0) everyday.add(member);
      else if (home in builtins || common.test(home)) homes.set(member, home);
    }
  }
  return new Map([...homes].filter(([member]) => !everyday.has(member)));
}

/** A property of style sheets. */
export function propertyFeature(name: string): Identifier | undefined {
  return own(css.properties, name);
}

/** A rule that begins with `@`. */
export function atRuleFeature(name: string): Identifier | undefined {
  return own(css['at-rules'], name);
}

/** A selector, without its colons. */
export function selectorFeature(name: string): Identifier | undefined {
  return own(css.selectors, name);
}

/** A function in a value, such as `color-mix`. */
export function functionFeature(name: string): Identifier | undefined {
  const types = css.types;
  return own(types, name) ?? own(own(types, 'color'), name);
}

/** An element of HTML, or an attribute that any element may have. */
export function markupFeature(name: string): Identifier | undefined {
  return own(html.elements, name) ?? own(html.global_attributes, name);
}

function own(of: object | undefined, name: string): Identifier | undefined {
  return of && Object.hasOwn(of, name)
    ? new Map<string, Identifier>(Object.entries(of)).get(name)
    : undefined;
}
