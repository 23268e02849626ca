import { type NewObjection, receiptOf } from '@kinerja/core/cycle';
import { type Axes, type Level, levels } from '@kinerja/core/evaluation';
import {
  type StepObjection,
  type StepPath,
  addressed,
  matrixGuide,
  rescore,
  rescoreAll,
} from '@kinerja/core/explanation';
import type { EvaluationRegulation } from '../../shared/rating-names.ts';
import { placeName } from '../evaluated/ledger-part.ts';
import { type Evaluated, releasedOf } from '../evaluated/shown.ts';

/** One thing objected to, as filled in so far. */
export interface ItemDraft {
  /** Which of the steps, by its place among them; empty while none is chosen. */
  readonly node: string;
  readonly level: Level | undefined;
  readonly ground: string;
}

/** An objection as filled in so far. */
export interface ObjectionDraft {
  readonly items: readonly ItemDraft[];
  /** Somebody tried to send it too early. */
  readonly mend: boolean;
  readonly confirming: boolean;
}

/** A step of the explanation that can be objected to. */
export interface Node {
  readonly path: StepPath;
  readonly name: string;
  readonly level: Level;
  /** The place of the input that the step says. */
  readonly place: readonly string[];
}

const blank: ItemDraft = { node: '', level: undefined, ground: '' };

/** An empty objection to one thing. */
export const newObjection: ObjectionDraft = { items: [blank], mend: false, confirming: false };

/** The same with one thing more. */
export const withOneMore = (draft: ObjectionDraft): ObjectionDraft => ({
  ...draft,
  items: [...draft.items, blank],
});

/** What the objection is about: the released outcome, and how it is read. */
export interface Subject {
  readonly nodes: readonly Node[];
  readonly input: Axes;
  readonly regulation: EvaluationRegulation;
}

/** The steps of the released outcome that somebody judged; nothing while there is none. */
export function subjectOf(shown: Evaluated): Subject | undefined {
  const { evaluation, regulation } = shown;
  const sealed = releasedOf(evaluation);
  if (!sealed || !regulation) return undefined;
  const guide = matrixGuide(regulation);
  const nodes = addressed(receiptOf(sealed).outcome).flatMap(({ step, path, trail }): Node[] => {
    const [place] = guide.inputs(trail);
    const level = levels.find((each) => each.level === step.value)?.level;
    return place && level ? [{ path, place, level, name: placeName(place, shown) }] : [];
  });
  return { nodes, input: sealed.input, regulation };
}

/** The step that is chosen, if one is. */
export const nodeOf = ({ nodes }: Subject, { node }: ItemDraft): Node | undefined =>
  node === '' ? undefined : nodes[Number(node)];

/** A thing objected to as the rules take it; nothing while it is incomplete. */
function claimOf(subject: Subject, item: ItemDraft): StepObjection | undefined {
  const node = nodeOf(subject, item);
  if (!node || !item.level) return undefined;
  return { path: node.path, claim: [{ path: node.place, value: item.level }], ground: item.ground.trim() };
}

/** The predicate before and after one objection; nothing while it is incomplete. */
export function effectOf(subject: Subject, item: ItemDraft): { before: string; after: string } | undefined {
  const claim = claimOf(subject, item);
  if (!claim) return undefined;
  const { before, after } = rescore(matrixGuide(subject.regulation), subject.input, claim);
  return before.done && after.done ? { before: before.value, after: after.value } : undefined;
}

/** The predicate after all of them; nothing while one is incomplete. */
export function togetherOf(subject: Subject, { items }: ObjectionDraft): string | undefined {
  const claims = items.flatMap((item) => claimOf(subject, item) ?? []);
  if (claims.length < items.length || claims.length < 2) return undefined;
  const { after } = rescoreAll(matrixGuide(subject.regulation), subject.input, claims);
  return after.done ? after.value : undefined;
}

/** What is missing of an objection, by the controls of its form. */
export function missingOf({ items }: ObjectionDraft): readonly { place: number; part: keyof ItemDraft }[] {
  return items.flatMap(({ node, level, ground }, place) => [
    ...(node === '' ? [{ place, part: 'node' as const }] : []),
    ...(node !== '' && !level ? [{ place, part: 'level' as const }] : []),
    ...(ground.trim() ? [] : [{ place, part: 'ground' as const }]),
  ]);
}

/** What is handed in. */
export function itemsOf(subject: Subject, { items }: ObjectionDraft): readonly NewObjection[] {
  return items.flatMap((item, place): NewObjection[] => {
    const claim = claimOf(subject, item);
    if (!claim) return [];
    const said = claim.claim.map(({ path, value }) => ({ path: [...path], value: value as string }));
    return [{ id: `objection-${place + 1}`, path: [...claim.path], claim: said, ground: claim.ground }];
  });
}
