import type { Citation, Step, StepId } from './step.ts';

/** Numbers of a law with a citation for each: one that is missing does not compile. */
export type Cited<Numbers> = Numbers & {
  readonly citations: { readonly [Name in keyof Numbers]: Citation };
};

/** A maker of citations of one law. */
export function citing(law: string): (place: string, status?: Citation['status']) => Citation {
  return (place, status = 'in-force') => ({ law, place, status });
}

/** A maker of steps that cite by the name of the number they used. */
export function stepping<Name extends string>(citations: Readonly<Record<Name, Citation>>) {
  return (
    id: StepId,
    value: string,
    cited: Name,
    from: readonly Step[] = [],
    args: Step['arguments'] = {},
  ): Step => ({ id, value, arguments: args, citation: citations[cited], from });
}
