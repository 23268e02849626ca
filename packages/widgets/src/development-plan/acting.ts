import { type DevelopmentAction, type WeakItem, sameAbout } from '@kinerja/core/cycle';
import { focusControl } from '../parts/field.ts';
import { newId } from '../shared/new-id.ts';
import type { ActingHost } from './acting-host.ts';
import type { BodyActions } from './body.ts';
import { type PlanDraft, type TaskDraft, newPlan, newTask, planDraftOf } from './draft.ts';
import { withArea } from './planning.ts';
import { act } from './sending.ts';
import { type Shown, type Work, aboutInWords, ideasInWords, mayBegin } from './shown.ts';

const reading: Work = { at: 'reading' };
const writing: Work = { at: 'writing', problems: [] };

function open(host: ActingHost, { current, today, localize }: Shown): PlanDraft {
  const draft = current?.stage === 'draft' ? planDraftOf(current, localize.tag) : newPlan(newId(), today);
  host.draft = draft;
  host.work = writing;
  return draft;
}

/** Puts a weak item into the plan that is written, beginning one where none is. */
function add(host: ActingHost, { about, from }: WeakItem): void {
  const { shown } = host;
  if (!shown?.actor || host.work.at === 'submitting') return;
  if (!host.draft && shown.current?.stage !== 'draft' && !mayBegin(shown)) return;
  const draft = host.draft ?? open(host, shown);
  if (draft.areas.some((area) => sameAbout(area.about, about))) return;
  const [first] = ideasInWords(about, shown.plan, shown.localize);
  const aim = shown.words.form.aimFor(aboutInWords(about, shown));
  const id = newId();
  host.draft = withArea(draft, { id, about, from, aim }, first);
  host.work = writing;
  void host.focusOn(`[id="aim-${id}"]`);
}

function ask(host: ActingHost, action: DevelopmentAction): void {
  if (host.work.at === 'submitting') return;
  if (!host.tasks[action]) host.tasks = { ...host.tasks, [action]: newTask(newId()) };
  host.work = { at: 'asking', action, problems: [] };
  void host.focusOn('#task-title');
}

function change(host: ActingHost, field: string, next: (draft: TaskDraft) => TaskDraft): void {
  const { work } = host;
  const draft = work.at === 'asking' && host.tasks[work.action];
  if (!draft) return;
  host.tasks = { ...host.tasks, [work.action]: next(draft) };
  host.work = { ...work, problems: work.problems.filter(({ id }) => id !== field) };
}

/** What is done in the widget. */
export function acting(host: ActingHost): BodyActions {
  return {
    begin: () => {
      if (!host.shown) return;
      open(host, host.shown);
      void host.focusOn('#form-title');
    },
    edit: () => {
      if (!host.shown) return;
      open(host, host.shown);
      void host.focusOn('#form-title');
    },
    add: (item) => add(host, item),
    plan: (next) => {
      if (!host.draft || host.work.at !== 'writing') return;
      host.draft = next(host.draft);
      // A problem is looked for again when it is sent; till then what is said of others stays.
      host.work = { at: 'writing', problems: host.work.problems };
    },
    newId,
    save: () => void act(host, 'write', 'form'),
    offer: () => void act(host, 'offer', 'form'),
    cancel: () => {
      if (host.work.at !== 'writing') return;
      host.draft = undefined;
      host.restored = false;
      host.work = reading;
      void host.focusOn('[data-act="begin"], [data-act="write"]');
    },
    go: (id) => focusControl(host.renderRoot, id),
    ask: (action) => ask(host, action),
    change: (field, value) => change(host, field, (draft) => ({ ...draft, [field]: value })),
    tick: (activity, done) =>
      change(host, 'done', (draft) => ({
        ...draft,
        done: done ? [...draft.done, activity] : draft.done.filter((each) => each !== activity),
      })),
    confirm: () => {
      if (host.work.at === 'asking') void act(host, host.work.action, 'act');
    },
    back: () => {
      if (host.work.at !== 'asking') return;
      const { action } = host.work;
      host.tasks = Object.fromEntries(Object.entries(host.tasks).filter(([name]) => name !== action));
      host.work = reading;
      void host.focusOn(`[data-act="${action}"]`);
    },
    print: () => window.print(),
  };
}
