import { type Cited, stepping } from '../cited.ts';
import { add, less, multiply, round } from '../exact.ts';
import { type Given, reading } from '../inputs.ts';
import type { Enacted, Grades, Missing, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';

type Shares = Readonly<Record<'results' | 'behaviour', string>>;

/** The numbers of a law that joins the value of results and of behaviour. */
export interface SharesNumbers {
  /** Where peers and subordinates are not asked. */
  readonly alone: Shares;
  /** Where they are. */
  readonly withPeers: Shares;
  /** A value above counts as this. */
  readonly limit: string;
  readonly digits: number;
  readonly grades: Grades;
  /** The predicate that needs, beside its value, a new idea that benefits the organisation or the state. */
  readonly innovation: string;
}

/** What is joined. */
export interface AxisValues {
  readonly results?: Given | null;
  readonly behaviour?: Given | null;
  /** Whether the agency asks peers and subordinates: it decides the shares, so it has to be said. */
  readonly peersAsked?: boolean;
  /** Whether a new idea or way was created; asked only where the value is high enough to need it. */
  readonly innovation?: boolean;
}

/** An appraisal by shares of results and behaviour. */
export interface SharesRegulation extends Regulation<AxisValues>, Cited<SharesNumbers> {
  /** The predicate of a value, with its step; `null` when it cannot be told without knowing of an innovation. */
  predicate(value: string, innovation?: boolean): Step | null;
}

/** Results × share + behaviour × share, not above the limit, rounded, then the predicate. */
export function sharesOfAxes(law: Enacted & Cited<SharesNumbers>): SharesRegulation {
  const { grades, limit, digits, citations } = law;
  const step = stepping(citations);

  function predicate(value: string, innovation?: boolean, from: readonly Step[] = []): Step | null {
    for (const [grade, least] of Object.entries(grades)) {
      if (less(value, least)) continue;
      const asked = grade === law.innovation;
      if (asked && innovation === undefined) return null;
      if (asked && !innovation) continue;
      const args = { from: least, ...(innovation !== undefined && { innovation: String(innovation) }) };
      return step('graded', grade, asked ? 'innovation' : 'grades', from, args);
    }
    return step('graded', '', 'grades', from, { from: '' });
  }

  function join(results: string, behaviour: string, peersAsked: boolean): Step {
    const name = peersAsked ? 'withPeers' : 'alone';
    const values = { results, behaviour };
    const parts = (['results', 'behaviour'] as const).map((term) => {
      const weight = law[name][term];
      const from = step('given', values[term], name, [], { term });
      return step('shared', multiply(values[term], weight), name, [from], { term, weight });
    });
    const total = parts.map((part) => part.value).reduce(add);
    const whole = step('summed', total, name, parts, { term: 'performance' });
    const limited = less(limit, total) ? step('limited', limit, 'limit', [whole], { limit }) : whole;
    return step('rounded', round(limited.value, digits), 'digits', [limited], { digits });
  }

  function score(input: AxisValues): Outcome {
    const reader = reading();
    const results = reader.number(['results'], input.results, { minimum: 0 });
    const behaviour = reader.number(['behaviour'], input.behaviour, { minimum: 0 });
    const { peersAsked } = input;
    if (peersAsked === undefined) reader.miss(['peersAsked']);
    const missing: readonly Missing[] = reader.missing();
    if (results === null || behaviour === null || peersAsked === undefined) return { done: false, missing };
    const rounded = join(results, behaviour, peersAsked);
    const root = predicate(rounded.value, input.innovation, [rounded]);
    if (!root) return { done: false, missing: [{ path: ['innovation'] }] };
    const notices = root.value ? [] : (['below-scale'] as const);
    return { done: true, value: rounded.value, grade: root.value || null, step: root, parts: [], notices };
  }

  return { ...law, score, predicate: (value, innovation) => predicate(value, innovation) };
}
