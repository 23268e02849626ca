import { KinerjaError } from '@kinerja/core';
import { expect, waitUntil } from '@open-wc/testing';
import { settled, text } from '../../parts/office.ts';
import { asTeam, member, office, press } from './support.ts';

describe('kinerja-team-member', () => {
  describe('refused once it is sent', () => {
    it('says when it was refused, and shows the evaluation as it is', async () => {
      const source = office('calibrated');
      source.offline = true;
      const element = await member(source, asTeam);
      await press(element, 'Serahkan hasil…');
      await press(element, 'Ya, serahkan');
      source.refuse(
        new KinerjaError('invalid-data', {
          issues: [
            {
              path: ['history', 3, 'at'],
              rule: 'out-of-range',
              facts: { minimum: '2026-01-20', maximum: '2026-01-22' },
            },
          ],
        }),
      );
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.to.contain('terlalu lama berlalu');
      await waitUntil(() => text(element).includes('Serahkan hasil…'));
      expect(text(element)).not.to.contain('Hasil sudah diserahkan');
    });
  });
});
