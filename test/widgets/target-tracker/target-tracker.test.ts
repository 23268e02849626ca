import { KinerjaError, type Records } from '@kinerja/core';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import '@kinerja/widgets/target-tracker/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office, button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';

const noon = (): Date => new Date('2026-11-22T12:00:00');

async function widget(office = new Office(), plan = rinaPlan.id): Promise<KinerjaTargetTracker> {
  const element = await fixture<KinerjaTargetTracker>(
    html`<kinerja-target-tracker plan-id=${plan} .source=${office} .clock=${noon}
      ><a href="/skp.pdf">SKP tercetak</a></kinerja-target-tracker
    >`,
  );
  await settled(element);
  return element;
}

const target = (element: Element, id: string): HTMLElement => one(element, `[data-target="${id}"]`);
const sent = (office: Office): Records['progress'][] =>
  office.puts.map(({ record }) => record as Records['progress']);

async function open(element: KinerjaTargetTracker, id: string): Promise<void> {
  one(element, `[data-report="${id}"]`).click();
  await settled(element);
}

async function send(element: KinerjaTargetTracker): Promise<void> {
  one(element, 'form button[type="submit"]').click();
  await settled(element);
}

async function report(element: KinerjaTargetTracker, id: string, value: string): Promise<void> {
  await open(element, id);
  fill(element, '#value', value);
  await send(element);
}

describe('kinerja-target-tracker', () => {
  describe('showing', () => {
    it('says where each target stands, in the words of its direction', async () => {
      const element = await widget();
      expect(spaced(target(element, 'pendaftaran'))).to.contain('makin tinggi makin baik');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('846 dokumen Target belum tercapai');
      expect(spaced(target(element, 'waktu-akta'))).to.contain('makin rendah makin baik');
      expect(spaced(target(element, 'waktu-akta'))).to.contain('3,2 hari Melewati batas target');
      expect(spaced(target(element, 'kepuasan'))).to.contain('84,1 nilai Target tercapai');
      expect(spaced(target(element, 'sop'))).to.contain('Sudah terlaksana Target tercapai');
      expect(text(element)).to.contain('2 target tercapai, 2 target belum tercapai.');
    });

    it('labels every percentage as a help and not a score', async () => {
      const element = await widget();
      expect(spaced(target(element, 'pendaftaran'))).to.contain(
        '84,6 % dari target angka bantu, bukan nilai',
      );
    });

    it('gives every drawing a sentence', async () => {
      const element = await widget();
      const drawings = [...root(element).querySelectorAll('svg')].map((svg) =>
        svg.getAttribute('aria-label'),
      );
      expect(drawings[1]).to.equal(
        'Realisasi 3,2 hari. Target: tidak lebih dari 3 hari, makin rendah makin baik.',
      );
      expect(drawings.length).to.equal(3);
    });

    it('lists reports newest first, with note, evidence, obstacle and cause', async () => {
      const element = await widget();
      const days = [...target(element, 'pendaftaran').querySelectorAll('time')].map((time) => time.dateTime);
      expect(days).to.deep.equal([...days].sort().reverse());
      expect(days.length).to.equal(10);
      const link = target(element, 'pendaftaran').querySelector('a')!;
      expect(link.href).to.equal('https://arsip.contohkab.example/akta/2026-09');
      expect(link.rel).to.equal('noopener noreferrer');
      const march = one(element, '[data-entry="progress-pendaftaran-2026-03"]');
      expect(spaced(march)).to.contain('Kendala Pelayanan keliling');
      expect(spaced(march)).to.contain('Penyebab Satu-satunya kendaraan');
    });

    it('shows what nobody reported as missing, not as zero', async () => {
      const progress = rinaProgress.filter((entry) => entry.target !== 'kepuasan');
      const element = await widget(new Office({ progress }));
      const words = spaced(target(element, 'kepuasan'));
      expect(words).to.contain('Belum ada laporan');
      expect(words).to.contain('ini tidak dihitung sebagai nol');
      expect(spaced(one(element, '[data-target="kepuasan"] .measure-current'))).to.equal('Belum ada laporan');
      expect(target(element, 'kepuasan').querySelector('.point')).to.equal(null);
      expect(text(element)).to.contain('1 target belum ada laporan');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="id"></div>`);
      const element = await widget();
      frame.append(element);
      frame.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('846 dokumen Target not reached yet Target: at least 1,000 dokumen');
      expect(one(element, '.base').lang).to.equal('en');
      frame.lang = 'id';
      await settled(element);
      expect(text(element)).to.contain('Target: paling sedikit 1.000 dokumen');
    });

    it('says that it loads, and that there is no such plan', async () => {
      const element = await fixture<KinerjaTargetTracker>(
        html`<kinerja-target-tracker plan-id="x"></kinerja-target-tracker>`,
      );
      expect(text(element)).to.contain('Sedang memuat');
      element.source = new Office();
      await settled(element);
      expect(text(element)).to.contain('SKP tidak ditemukan');
    });

    it('opens what is folded for printing and folds it again', async () => {
      const element = await widget();
      const folded = (): number => root(element).querySelectorAll('details:not([open])').length;
      const before = folded();
      dispatchEvent(new Event('beforeprint'));
      expect(folded()).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      expect(folded()).to.equal(before);
      expect(before).to.be.greaterThan(0);
    });
  });

  describe('reporting', () => {
    it('walks from the button to a received report that moves the numbers at once', async () => {
      const office = new Office();
      const element = await widget(office);
      const [submitted, reported] = [collect('kinerja-submitted'), collect('kinerja-reported')];
      await open(element, 'pendaftaran');
      expect(focused()!.id).to.equal('report-title');
      expect(one<HTMLInputElement>(element, '#on').value).to.equal('2026-11-22');
      fill(element, '#value', '60');
      fill(element, '#note', '  Termasuk loket keliling.  ');
      fill(element, '#title', 'Register November');
      fill(element, '#url', 'https://arsip.contohkab.example/11');
      fill(element, '#what', 'Jaringan terputus dua hari');
      fill(element, '#cause', 'Kabel serat optik putus');
      await send(element);

      const [record] = sent(office);
      expect({ ...record, id: '' }).to.deep.equal({
        id: '',
        plan: rinaPlan.id,
        target: 'pendaftaran',
        on: '2026-11-22',
        value: 60,
        note: 'Termasuk loket keliling.',
        evidence: { title: 'Register November', url: 'https://arsip.contohkab.example/11' },
        obstacle: { what: 'Jaringan terputus dua hari', cause: 'Kabel serat optik putus' },
      });
      expect(spaced(target(element, 'pendaftaran'))).to.contain('906 dokumen');
      const outcome = one(element, '[data-outcome="pendaftaran"]');
      expect(spaced(outcome)).to.match(/^Laporan diterima Nomor bukti [0-9A-Z]{4}-[0-9A-Z]{4}\./);
      expect(focused()).to.equal(outcome);
      expect(outcome.getAttribute('role')).to.equal('status');
      expect(submitted.map(({ kind, id, plan, state }) => [kind, id, plan, state])).to.deep.equal([
        ['progress', record!.id, rinaPlan.id, 'received'],
      ]);
      expect(reported.map(({ plan, targetId, id }) => [plan, targetId, id])).to.deep.equal([
        [rinaPlan.id, 'pendaftaran', record!.id],
      ]);
    });

    it('sends once when the button is pressed twice, and says that it is sending', async () => {
      const office = new Office();
      const release = office.hold();
      const element = await widget(office);
      await open(element, 'pendaftaran');
      fill(element, '#value', '5');
      const submit = one(element, 'form button[type="submit"]');
      submit.click();
      submit.click();
      await settled(element);
      submit.click();
      expect(spaced(submit)).to.equal('Sedang mengirim…');
      expect(submit.getAttribute('aria-disabled')).to.equal('true');
      release();
      await settled(element);
      expect(office.puts.length).to.equal(1);
    });

    it('takes yes and no by radio', async () => {
      const office = new Office();
      const element = await widget(office);
      await open(element, 'sop');
      root(element).querySelectorAll<HTMLInputElement>('input[name="done"]')[1]!.click();
      await send(element);
      expect(sent(office)[0]!.value).to.equal(false);
      expect(spaced(target(element, 'sop'))).to.contain('Belum terlaksana Target belum tercapai');
    });

    it('takes an honest zero', async () => {
      const office = new Office();
      const element = await widget(office);
      await report(element, 'pendaftaran', '0');
      expect(sent(office)[0]!.value).to.equal(0);
    });

    it('leaves empty fields out of the record', async () => {
      const office = new Office();
      const element = await widget(office);
      await report(element, 'waktu-akta', '2.5');
      expect(Object.keys(sent(office)[0]!)).to.deep.equal(['id', 'plan', 'target', 'on', 'value']);
    });

    it('can be done by keyboard alone', async () => {
      const office = new Office();
      const element = await widget(office);
      one(element, '[data-report="pendaftaran"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      one(element, '#value').focus();
      await sendKeys({ type: '12' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(office).map(({ value }) => value)).to.deep.equal([12]);
      expect(focused()).to.equal(one(element, '[data-outcome="pendaftaran"]'));
    });

    it('keeps what was typed when the reader looks at another target, and drops it on cancel', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      await open(element, 'waktu-akta');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('');
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('7');
      button(element, 'Batal').click();
      await settled(element);
      expect(focused()).to.equal(one(element, '[data-report="pendaftaran"]'));
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('');
    });

    it('survives being taken out of the page and put back', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('7');
    });
  });

  describe('mending', () => {
    const wrong: [string, string, Record<string, string>, string, string][] = [
      [
        'no value',
        'pendaftaran',
        { '#value': '' },
        'value',
        'Isi realisasi. Bila hasilnya memang nol, tulis 0.',
      ],
      [
        'a negative value',
        'pendaftaran',
        { '#value': '-3' },
        'value',
        'Realisasi tidak boleh kurang dari 0.',
      ],
      ['no day', 'pendaftaran', { '#value': '1', '#on': '' }, 'on', 'Isi tanggal laporan.'],
      [
        'a day before the period',
        'pendaftaran',
        { '#value': '1', '#on': '2025-12-31' },
        'on',
        'Pilih tanggal antara 1 Januari 2026 dan 22 November 2026.',
      ],
      [
        'a day in the future',
        'pendaftaran',
        { '#value': '1', '#on': '2026-11-23' },
        'on',
        'Pilih tanggal antara 1 Januari 2026 dan 22 November 2026.',
      ],
      [
        'a link without a name',
        'pendaftaran',
        { '#value': '1', '#url': 'https://a.example' },
        'title',
        'Isi nama bukti untuk tautan ini.',
      ],
      [
        'a link that is none',
        'pendaftaran',
        { '#value': '1', '#title': 'A', '#url': 'javascript:alert(1)' },
        'url',
        'Tulis alamat lengkap, diawali https:// atau http://, tanpa spasi.',
      ],
      [
        'a cause without an obstacle',
        'pendaftaran',
        { '#value': '1', '#cause': 'Hujan' },
        'what',
        'Tuliskan kendalanya, tidak hanya penyebabnya.',
      ],
      ['no choice', 'sop', {}, 'done', 'Pilih sudah terlaksana atau belum.'],
    ];
    for (const [name, id, fields, field, sentence] of wrong) {
      it(`refuses ${name}, beside the field and in the summary`, async () => {
        const office = new Office();
        const element = await widget(office);
        await open(element, id);
        for (const [selector, value] of Object.entries(fields)) fill(element, selector, value);
        await send(element);
        expect(office.puts.length).to.equal(0);
        expect(spaced(one(element, `[id="${field}-error"]`))).to.equal(sentence);
        expect(one(element, `[id="${field}"]`).getAttribute('aria-describedby')).to.contain(`${field}-error`);
        expect(focused()).to.equal(one(element, '.mend'));
        button(element, sentence).click();
        const control = one(element, `[id="${field}"]`);
        expect(control.contains(focused())).to.equal(true);
      });
    }

    it('takes a sentence away once its field is mended', async () => {
      const element = await widget();
      await open(element, 'pendaftaran');
      await send(element);
      expect(one(element, '#value').getAttribute('aria-invalid')).to.equal('true');
      fill(element, '#value', '3');
      await settled(element);
      expect(root(element).querySelector('.mend, [aria-invalid]')).to.equal(null);
    });

    it('points to the field that the receiver refused', async () => {
      const office = new Office();
      const issues = [{ path: ['evidence', 'url'], rule: 'format' }];
      office.failNextPut = new KinerjaError('invalid-data', { kind: 'progress', issues });
      const element = await widget(office);
      await report(element, 'pendaftaran', '5');
      expect(one(element, '#url').getAttribute('aria-invalid')).to.equal('true');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('5');
    });
  });

  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`says that reading failed and offers another way: ${error.message}`, async () => {
        const office = new Office();
        office.failReads = error;
        const failed = collect('kinerja-failed');
        const element = await widget(office);
        const alert = one(element, '[role="alert"]');
        expect(spaced(alert).length).to.be.greaterThan(30);
        expect(failed.at(-1)?.code).to.equal(error.code);
        expect(root(element).querySelector('slot')).to.exist;
        office.failReads = undefined;
        button(element, 'Coba lagi').click();
        await settled(element);
        expect(text(element)).to.contain('846 dokumen');
      });

      it(`keeps what was typed when sending failed, and sends the same record again: ${error.message}`, async () => {
        const office = new Office();
        office.failNextPut = error;
        const element = await widget(office);
        await report(element, 'pendaftaran', '5');
        expect(one<HTMLInputElement>(element, '#value').value).to.equal('5');
        expect(focused()!.closest('form')).to.exist;
        await send(element);
        const [first, second] = sent(office);
        // After a conflict the receiver holds another record under the first id.
        if (error.code === 'conflict') expect(second!.id).not.to.equal(first!.id);
        else expect(second).to.deep.equal(first);
        expect(spaced(target(element, 'pendaftaran'))).to.contain('851 dokumen');
      });
    }

    it('tries again by itself when the browser comes online', async () => {
      const office = new Office();
      office.failReads = new KinerjaError('unreachable', {});
      const element = await widget(office);
      office.failReads = undefined;
      dispatchEvent(new Event('online'));
      await settled(element);
      expect(text(element)).to.contain('846 dokumen');
    });
  });

  describe('offline', () => {
    it('says that a report is on this device, and when it was delivered', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      const [submitted, delivered] = [collect('kinerja-submitted'), collect('kinerja-delivered')];
      await report(element, 'pendaftaran', '5');
      const outcome = (): string => spaced(one(element, '[data-outcome="pendaftaran"]'));
      expect(outcome()).to.contain('Laporan tersimpan di perangkat ini');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('851 dokumen');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('menunggu dikirim');
      expect(text(element)).to.contain('1 kiriman tersimpan di perangkat ini');
      expect(submitted[0]!.state).to.equal('stored');
      expect(delivered.length).to.equal(0);

      office.deliver();
      await settled(element);
      expect(outcome()).to.contain('Laporan diterima');
      expect(text(element)).not.to.contain('menunggu dikirim');
      expect(delivered.map(({ kind, id }) => [kind, id])).to.deep.equal([['progress', sent(office)[0]!.id]]);
    });
  });

  describe('where nothing can be reported', () => {
    it('explains a plan that is not agreed', async () => {
      const element = await widget(new Office(), 'plan-rina-2026-usulan');
      expect(text(element)).to.contain('SKP menunggu persetujuan');
      expect(root(element).querySelector('[data-report]')).to.equal(null);
    });

    it('explains a period that has not begun', async () => {
      const element = await widget();
      element.clock = () => new Date('2025-12-31T12:00:00');
      await settled(element);
      expect(text(element)).to.contain('Kemajuan dapat dilaporkan mulai 1 Januari 2026.');
      expect(root(element).querySelector('[data-report]')).to.equal(null);
    });

    it('dates a report on the last day when the period is over', async () => {
      const element = await widget();
      element.clock = () => new Date('2027-01-20T12:00:00');
      await settled(element);
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#on').value).to.equal('2026-12-31');
    });

    it('only shows when it is readonly', async () => {
      const element = await widget();
      element.readonly = true;
      await settled(element);
      expect(root(element).querySelector('[data-report]')).to.equal(null);
    });
  });

  it('shows what another widget reported on the same plan', async () => {
    const office = new Office();
    const [one_, other] = [await widget(office), await widget(office)];
    await report(one_, 'pendaftaran', '10');
    await settled(other);
    expect(spaced(target(other, 'pendaftaran'))).to.contain('856 dokumen');
  });

  it('shows the plan it was last asked for, though an earlier one answers later', async () => {
    const office = new Office();
    const get = office.get.bind(office);
    let release = (): void => undefined;
    office.get = async (kind, id) => {
      if (id === 'lambat') await new Promise<void>((resolve) => (release = resolve));
      return get(kind, id);
    };
    const element = await widget(office, 'lambat');
    element.planId = rinaPlan.id;
    await settled(element);
    release();
    await settled(element);
    expect(text(element)).to.contain('846 dokumen');
  });

  describe('is accessible', () => {
    const states: [string, (office: Office, element: KinerjaTargetTracker) => Promise<void>][] = [
      ['showing', async () => undefined],
      [
        'with everything open',
        async (_, element) => {
          for (const details of root(element).querySelectorAll('details')) details.open = true;
        },
      ],
      ['with a form', (_, element) => open(element, 'pendaftaran')],
      ['with a yes-no form', (_, element) => open(element, 'sop')],
      [
        'with problems',
        async (_, element) => {
          await open(element, 'pendaftaran');
          await send(element);
        },
      ],
      ['after a report', (_, element) => report(element, 'pendaftaran', '5')],
      [
        'with a report on the device',
        async (office, element) => {
          office.offline = true;
          await report(element, 'pendaftaran', '5');
        },
      ],
      [
        'after a failed report',
        async (office, element) => {
          office.failNextPut = new KinerjaError('unreachable', {});
          await report(element, 'pendaftaran', '5');
        },
      ],
      [
        'after a failed reading',
        async (office, element) => {
          office.failReads = new KinerjaError('unreachable', {});
          element.planId = 'x';
          await settled(element);
        },
      ],
    ];
    for (const [name, act] of states) {
      it(name, async () => {
        const office = new Office();
        const element = await widget(office);
        await act(office, element);
        await expect(element).to.be.accessible();
      });
    }
  });
});
