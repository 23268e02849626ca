import type { Target } from '@kinerja/core/evaluation';
import type { LitElement } from 'lit';
import { Drafts } from '../shared/drafts.ts';
import { newId } from '../shared/new-id.ts';
import { describeFile } from './evidence-file.ts';
import { type Days, type Draft, type Field, newDraft } from './report.ts';
import type { Report } from './views.ts';

/** What somebody is writing, and of which target. */
interface Current {
  readonly target: string;
  readonly draft: Draft;
}

/** A file that is still being read when its form is put away has to be chosen again, and the form says so. */
function described(drafts: Writing['drafts']): Writing['drafts'] {
  const entries = Object.entries(drafts).map(
    ([id, draft]) =>
      [id, draft.file === 'reading' ? { ...draft, file: 'unreadable' as const } : draft] as const,
  );
  return Object.fromEntries(entries);
}

/** What was typed on each target, and how far its report has come; the host is rendered anew when that changes. */
export class Writing {
  report: Report = { at: 'none' };
  /** By target: changing to another target loses nothing. */
  drafts: Readonly<Record<string, Draft>> = {};
  readonly #host: LitElement;
  readonly #plans = new Drafts<Pick<Writing, 'drafts' | 'report'>>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What is being written now. */
  get current(): Current | undefined {
    const { report, drafts } = this;
    const draft = report.at === 'writing' ? drafts[report.target] : undefined;
    return draft && report.at === 'writing' ? { target: report.target, draft } : undefined;
  }

  /** Whether a form is on the screen. */
  get isOpen(): boolean {
    return this.report.at === 'writing' || this.report.at === 'submitting';
  }

  /** Another plan is shown: what was typed on the one is put away, and comes back with it. */
  turn(plan: string): void {
    const { drafts, report } = this;
    const typed = this.#plans.turn([plan], { drafts: described(drafts), report });
    this.drafts = typed?.drafts ?? {};
    const { report: left } = typed ?? {};
    this.become(
      left?.at === 'writing' ? { at: 'writing', target: left.target, problems: [] } : { at: 'none' },
    );
  }

  /** The report has come further, or not. */
  become(report: Report): void {
    this.report = report;
    this.#host.requestUpdate();
  }

  /** Opens the form of a target, with what was typed there before. */
  begin({ id }: Target, days: Days): void {
    if (!this.drafts[id]) this.#keep(id, newDraft(newId(), days));
    this.become({ at: 'writing', target: id, problems: [] });
  }

  /** Takes up what was typed; what was wrong with the field is taken back. */
  change(field: Field, value: string): void {
    this.#write({ [field]: value }, field);
  }

  /** Takes up other answers to "why?". */
  ask(whys: readonly string[]): void {
    this.#write({ whys }, 'cause');
  }

  /** Describes a file that was chosen, or takes it away. */
  async describe(file: File | undefined): Promise<void> {
    const { current } = this;
    if (!current) return;
    if (!file) return this.#write({ file }, 'title');
    const title = current.draft.title.trim() ? {} : { title: file.name.slice(0, 500) };
    this.#write({ file: 'reading', ...title }, 'title');
    const described = await describeFile(file).catch(() => 'unreadable' as const);
    const draft = this.drafts[current.target];
    // Sent or cancelled meanwhile.
    if (draft?.id !== current.draft.id) return;
    this.#keep(current.target, { ...draft, file: described });
    this.#host.requestUpdate();
  }

  /** The same report cannot be sent again under its id: what is here is another one. */
  renew(target: string): void {
    const draft = this.drafts[target];
    if (draft) this.#keep(target, { ...draft, id: newId() });
  }

  /** Whose text is on the page now. */
  get writer(): string {
    return this.#plans.key;
  }

  /** Forgets what was typed on a target, of a plan that may have been put away meanwhile. */
  forget(target: string, writer = this.writer): void {
    const without = (drafts: Writing['drafts']): Writing['drafts'] =>
      Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== target));
    if (writer === this.writer) this.drafts = without(this.drafts);
    else this.#plans.change(writer, ({ drafts, report }) => ({ drafts: without(drafts), report }));
  }

  #keep(target: string, draft: Draft): void {
    this.drafts = { ...this.drafts, [target]: draft };
  }

  #write(part: Partial<Draft>, field: Field): void {
    const { current, report } = this;
    if (!current || report.at !== 'writing') return;
    this.#keep(current.target, { ...current.draft, ...part });
    this.become({ ...report, problems: report.problems.filter((problem) => problem.field !== field) });
  }
}
