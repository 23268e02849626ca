import type { Schemas } from '@kinerja/data';
import { define } from '@kinerja/widgets/shared/define.js';
import { KinerjaSource } from './source-element.ts';

/**
 * Registers `<kinerja-source>` for these kinds of record. When an earlier file on the page already did, that one
 * learns the kinds it lacks: the widgets of both files then find what they need.
 */
export function defineSource(schemas: Schemas): void {
  define('kinerja-source', KinerjaSource);
  const holder: (CustomElementConstructor & { schemas?: Schemas }) | undefined =
    customElements.get('kinerja-source');
  if (!holder?.schemas) return;
  for (const [kind, schema] of Object.entries(schemas)) {
    if (!(kind in holder.schemas)) Object.assign(holder.schemas, { [kind]: schema });
  }
}
