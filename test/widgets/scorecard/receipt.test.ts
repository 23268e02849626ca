import { receipt, verify } from '@kinerja/core/receipt';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { draftRating, finalRating, selfRating } from '@kinerja/mock';
import type { KinerjaScorecard } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, button, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { type Made, alone, downloaded, made, widget } from './support.ts';

describe('kinerja-scorecard', () => {
  describe('receipt', () => {
    it('shows the hash, and gives a file that verifies', async () => {
      const element = await widget();
      expect(spaced(one(element, '.hash'))).to.equal(made.hash);
      const { name, content } = await downloaded(element);
      expect(name).to.equal('kinerja-plan-rina-2026.json');
      expect(content).to.deep.equal(made);
      expect(verify(content as Made, [permenpanrb6of2022])).to.deep.equal({ valid: true });
    });

    it('checks again on the spot and says the result', async () => {
      const element = await widget();
      button(element, 'Periksa ulang').click();
      await settled(element);
      expect(spaced(focused()!)).to.equal(
        'Cocok Predikat dihitung ulang di perangkat ini dari bukti, dan hasilnya sama sampai ke setiap langkah.',
      );
    });

    it('can be shown alone, after it was checked', async () => {
      const element = await alone(made);
      expect(spaced(one(element, '.grade'))).to.equal('Baik');
      expect(text(element)).to.contain('Cocok');
      expect(spaced(one(element, '[data-item="adaptif"]'))).to.contain('Di atas ekspektasi');
    });

    const better = { ...made.outcome, value: 'sangat-baik', grade: 'sangat-baik' };
    const forged: [string, Made, string][] = [
      ['was changed', { ...made, outcome: better } satisfies Made, 'sudah diubah setelah dibuat'],
      [
        'names an unknown rule',
        receipt({ ...permenpanrb6of2022, id: 'peraturan-9' }, made.input),
        'tidak dikenal di sini',
      ],
      [
        'was computed wrongly',
        receipt({ ...permenpanrb6of2022, score: () => better as typeof made.outcome }, made.input),
        'memberi hasil lain',
      ],
    ];
    for (const [name, given, sentence] of forged) {
      it(`shows no predicate from a receipt that ${name}`, async () => {
        const element = await alone(given);
        expect(text(element)).to.contain(sentence);
        expect(root(element).querySelector('.grade')).to.equal(null);
      });
    }
  });

  describe('is accessible', () => {
    const states: [string, () => Promise<KinerjaScorecard>][] = [
      ['final', () => widget(new Office({ rating: [finalRating, selfRating] }))],
      ['pending', () => widget(new Office({ rating: [draftRating] }))],
      ['from a receipt', () => alone(made)],
      ['from a forged receipt', () => alone({ ...made, hash: '0'.repeat(64) })],
    ];
    for (const [name, make] of states) {
      it(name, async () => {
        const element = await make();
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      }).timeout(40_000);
    }
  });
});
