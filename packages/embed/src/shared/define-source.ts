import { define } from '@kinerja/widgets/shared/define.js';
import type { Checks } from './open-address.ts';
import { KinerjaSource } from './source-element.ts';

/**
 * Registers `<kinerja-source>` with these checks of records. When an earlier file on the page already did, that one
 * learns the checks it lacks: the widgets of both files then find what they need.
 */
export function defineSource(checks: Checks = {}): void {
  define('kinerja-source', KinerjaSource);
  const holder: (CustomElementConstructor & { checks?: Checks }) | undefined =
    customElements.get('kinerja-source');
  if (holder?.checks) Object.assign(holder.checks, { ...checks, ...holder.checks });
}
