import '@kinerja/embed/source.js';
import '@kinerja/widgets/feedback/define.js';
import '@kinerja/widgets/rating-form/define.js';
import '@kinerja/widgets/satisfaction-survey/define.js';
import '@kinerja/widgets/scorecard/define.js';
import '@kinerja/widgets/simulator/define.js';
import '@kinerja/widgets/target-tracker/define.js';
import '@kinerja/widgets/team-board/panel/define.js';
import '@kinerja/widgets/work-plan/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { bungo } from '../examples/portal/records/systems/bungo.ts';
import { kemuning } from '../examples/portal/records/systems/kemuning.ts';
import { kupang } from '../examples/portal/records/systems/kupang.ts';
import { lhokseumawe } from '../examples/portal/records/systems/lhokseumawe.ts';
import { sibolga } from '../examples/portal/records/systems/sibolga.ts';
import type { System } from '../examples/portal/records/systems/system.ts';
import { expect, inside, userEvent, waitFor, within } from './support/person.ts';
import { walk } from './support/systems/walk.ts';

interface Args {
  system: System;
}

/** A year of each of the five regional systems, stage by stage; the walk itself is in the portal, under /sistem. */
export default {
  title: 'Systems/A year',
  args: { system: sibolga },
  argTypes: { system: { table: { disable: true } } },
  render: ({ system }) => walk(system),
} satisfies Meta<Args>;

type Seen = readonly [tag: string, words: RegExp | string];

/** What somebody reads in each stage, of every system; `others` is what only one has. */
const stages = (others: Seen): readonly Seen[] => [
  ['kinerja-work-plan', 'Ajukan…'],
  ['kinerja-target-tracker', /Laporkan kemajuan/],
  ['kinerja-target-tracker', /Bahan dari bagian lain terlambat/],
  others,
  ['kinerja-rating-form', 'Serahkan penilaian…'],
  ['kinerja-feedback', 'Pekerjaan rapi, dan kabar selalu datang sebelum ditanya.'],
  ['kinerja-team-member', /^(Serahkan hasil|Kalibrasi)…$/],
  ['kinerja-scorecard', 'Saya sudah membaca'],
  ['kinerja-team-member', 'Hasil tahun ini memenuhi syaratnya.'],
  ['kinerja-simulator', 'Coba sendiri cara menilai'],
];

/** The year of this system, walked from the first stage to the last. */
const year = (system: System, others: Seen): StoryObj<Args> => ({
  args: { system },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const [tag, words] of stages(others)) {
      await waitFor(() => expect(canvasElement.querySelector(tag)).not.toBeNull());
      const [found] = await inside(canvasElement, tag).findAllByText(words);
      await expect(found).toBeInTheDocument();
      const next = page.queryByRole('button', { name: 'Langkah berikutnya' });
      if (next) await userEvent.click(next);
    }
  },
});

/** Own words, each quarter, for result and process: nobody else is heard. */
export const Sibolga = year(sibolga, ['kinerja-team-member', 'Siapa yang menilai']);
/** Peers and third parties are heard, and the team calibrates. */
export const Kupang = year(kupang, ['kinerja-rating-form', 'Penilaian rekan kerja']);
/** From the performance standard, with the support of the leader. */
export const Bungo = year(bungo, ['kinerja-team-member', 'Siapa yang menilai']);
/** The own assessment first, on data and facts. */
export const Kemuning = year(kemuning, ['kinerja-team-member', 'Penilaian diri']);
/** Citizens answer, and count. */
export const Lhokseumawe = year(lhokseumawe, ['kinerja-satisfaction-survey', /Akta Kelahiran/]);
