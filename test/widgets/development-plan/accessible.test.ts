import { KinerjaError } from '@kinerja/core';
import type { KinerjaDevelopmentPlan } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { one, settled } from '../parts/office.ts';
import { add, employee, office, offered, press, running, submit, supervisor, widget } from './support.ts';

describe('kinerja-development-plan', () => {
  describe('is accessible', () => {
    type State = readonly [
      string,
      Parameters<typeof office>,
      Parameters<typeof widget>[1],
      (element: KinerjaDevelopmentPlan) => Promise<void>,
    ];
    const states: readonly State[] = [
      ['weak items alone', [], {}, async () => undefined],
      ['under way', [running], employee, async () => undefined],
      [
        'writing, with what is to mend',
        [],
        employee,
        async (element) => {
          await add(element, 'target-waktu-akta');
          await press(element, 'Tambah kegiatan sendiri: Akta kelahiran selesai lebih cepat');
          await submit(element);
        },
      ],
      ['agreeing', [offered], employee, (element) => press(element, 'Setujui')],
      [
        'a check-in with what is to mend',
        [running],
        employee,
        async (element) => {
          await press(element, 'Catat pertemuan');
          await submit(element);
        },
      ],
      ['telling the outcome', [running], supervisor, (element) => press(element, 'Tetapkan hasil')],
      [
        'all that is folded',
        [running],
        employee,
        async (element) => {
          for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
          await settled(element);
        },
      ],
    ];
    // axe reads every element of a long form; on busy cores that takes its time.
    for (const [name, records, attributes, act] of states)
      it(name, async () => {
        const element = await widget(office(...records), attributes);
        await act(element);
        await expect(element).to.be.accessible();
      }).timeout(40_000);

    it('after a failure', async () => {
      const source = office(offered);
      source.failNextPut = new KinerjaError('unreachable', {});
      const element = await widget(source, employee);
      await press(element, 'Setujui');
      await submit(element);
      expect(one(element, 'form .notice.danger')).to.exist;
      await expect(element).to.be.accessible();
    }).timeout(40_000);
  });

  it('opens what is folded for print', async () => {
    const element = await widget(office(running), employee);
    const folded = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    window.dispatchEvent(new Event('beforeprint'));
    expect(folded.every(({ open }) => open)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(folded.some(({ open }) => open)).to.equal(false);
  });
});
