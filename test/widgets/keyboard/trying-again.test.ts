import { KinerjaError, type Source } from '@kinerja/core';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as development from '../development-plan/support.ts';
import * as feedback from '../feedback/support.ts';
import { Office, focused } from '../parts/office.ts';
import * as rating from '../rating-form/support.ts';
import * as recognition from '../recognition/support.ts';
import * as reminders from '../reminders/support.ts';
import * as asking from '../satisfaction-survey/support.ts';
import * as scorecard from '../scorecard/support.ts';
import { FakeSource } from '../shared/fake-source.ts';
import * as results from '../survey-results/support.ts';
import * as tracker from '../target-tracker/support.ts';
import * as panel from '../team-board/panel/support.ts';
import * as board from '../team-board/support.ts';
import * as plan from '../work-plan/support.ts';
import { press, until } from './person.ts';

/** A source that fails to read, and reads again on demand. */
interface Failing {
  readonly source: Source;
  readonly mend: () => void;
}

const unreachable = new KinerjaError('unreachable', {});

function failing(office: Office): Failing & { readonly source: Office } {
  office.failReads = unreachable;
  return { source: office, mend: () => (office.failReads = undefined) };
}

async function of<S extends Failing>(
  given: S,
  make: (source: S['source']) => Promise<LitElement>,
): Promise<readonly [LitElement, () => void]> {
  return [await make(given.source), given.mend];
}

function failed(source: FakeSource): Failing & { readonly source: FakeSource } {
  source.failing = unreachable;
  return { source, mend: () => (source.failing = undefined) };
}

const makes: Readonly<Record<string, () => Promise<readonly [LitElement, () => void]>>> = {
  'kinerja-satisfaction-survey': () =>
    of(failed(new FakeSource().with('survey', asking.survey)), (source) => asking.widget(source)),
  'kinerja-survey-results': () =>
    of(failed(new FakeSource().with('tabulation', results.sekadau)), (source) => results.widget(source)),
  'kinerja-work-plan': () =>
    of(failing(plan.office()), (source) => plan.widget(source, { planId: plan.agreed.id })),
  'kinerja-target-tracker': () => of(failing(new Office()), (source) => tracker.widget(source)),
  'kinerja-rating-form': () => of(failing(new Office()), (source) => rating.widget(source)),
  'kinerja-feedback': () =>
    of(failing(feedback.office()), (source) => feedback.widget(source, feedback.supervisor)),
  'kinerja-scorecard': () => of(failing(new Office()), (source) => scorecard.widget(source)),
  'kinerja-reminders': () => of(failing(reminders.evaluating()), (source) => reminders.reminders(source)),
  'kinerja-recognition': () =>
    of(failing(recognition.office()), (source) => recognition.recognition(source, recognition.asAgus)),
  'kinerja-development-plan': () =>
    of(failing(development.office()), (source) => development.widget(source, development.employee)),
  'kinerja-team-board': () => of(failing(board.team().office), (source) => board.board(source)),
  'kinerja-team-member': () =>
    of(failing(panel.office('open')), (source) => panel.member(source, panel.asTeam)),
};

describe('by keyboard alone, trying again after reading failed', () => {
  for (const [tag, make] of Object.entries(makes))
    it(`stays in ${tag}`, async () => {
      const [element, mend] = await make();
      await until(() => element.shadowRoot!.querySelector('[role="alert"]') !== null, 'failed');
      mend();
      await press('Coba lagi');
      const shown = (): boolean => element.shadowRoot!.querySelector('.bone, [role="alert"]') === null;
      await until(shown, 'shown');
      expect(focused()?.getRootNode()).to.equal(element.shadowRoot);
    }).timeout(30_000);

  it('stays in kinerja-satisfaction-survey also when it fails again', async () => {
    const [element] = await makes['kinerja-satisfaction-survey']!();
    const alert = (): Element | null => element.shadowRoot!.querySelector('[role="alert"]');
    await until(() => alert() !== null, 'failed');
    const before = alert();
    await press('Coba lagi');
    await until(() => alert() !== null && alert() !== before, 'failed again');
    expect(focused()?.getRootNode()).to.equal(element.shadowRoot);
  }).timeout(30_000);
});
