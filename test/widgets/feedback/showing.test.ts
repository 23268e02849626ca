import { agus, askedFeedback, givenFeedback, rinaPlan } from '@kinerja/mock';
import { SubmittedEvent } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, one, root, settled, spaced, text } from '../parts/office.ts';
import { type Feedback, budi, choose, employee, entry, give, office, supervisor, widget } from './support.ts';

const answered: Feedback = {
  id: 'jawaban',
  revision: 1,
  plan: rinaPlan.id,
  kind: 'answer',
  giver: { id: agus.id, role: 'supervisor' },
  answers: askedFeedback.id,
  about: askedFeedback.about,
  on: '2026-10-25',
  strengths: 'Bidan kini mengirim berkas setiap hari.',
};
const unnamed: Feedback = {
  id: 'tanpa-nama',
  revision: 1,
  plan: rinaPlan.id,
  kind: 'feedback',
  giver: { role: 'peer' },
  about: { type: 'general' },
  on: '2026-09-15',
  improvements: 'Sampaikan jadwal loket lebih awal.',
};
const entries = (element: Element): string[] =>
  [...root(element).querySelectorAll<HTMLElement>('[data-entry]')].map((each) => each.dataset['entry']!);

describe('kinerja-feedback', () => {
  describe('showing', () => {
    it('lists what was said, the latest first, with who, about what, and strengths apart', async () => {
      const element = await widget(office([givenFeedback, unnamed, askedFeedback]));
      expect(entries(element)).to.deep.equal([askedFeedback.id, unnamed.id, givenFeedback.id]);
      const given = entry(element, givenFeedback.id);
      expect(spaced(given)).to.contain('Umpan balik 31 Agustus 2026');
      expect(spaced(given)).to.contain('Agus Prasetyo, pejabat penilai kinerja');
      expect(spaced(given)).to.contain('Target: Akta kelahiran selesai lebih cepat');
      expect([...given.querySelectorAll('dt, dd')].map(spaced)).to.deep.equal([
        'Kekuatan',
        givenFeedback.strengths,
        'Yang perlu ditingkatkan',
        givenFeedback.improvements,
      ]);
      expect(spaced(given)).to.contain('Sudah dibaca pegawai pada 1 September 2026: Saya bahas pada rapat');
      expect(spaced(entry(element, unnamed.id))).to.contain('Anonim, rekan kerja');
      expect(spaced(entry(element, unnamed.id))).to.contain('Secara umum');
    });

    it('puts answers under their request', async () => {
      const element = await widget(office([askedFeedback, answered]));
      const request = entry(element, askedFeedback.id).closest('li')!;
      expect(request.contains(entry(element, 'jawaban'))).to.equal(true);
      expect(spaced(request)).to.contain('Kepada: Agus Prasetyo, pejabat penilai kinerja');
      expect(spaced(request)).not.to.contain('Belum dijawab');
      expect(root(element).querySelectorAll('.entries > li').length).to.equal(1);
    });

    it('says that a request is not answered, and shows an answer whose request cannot be read', async () => {
      const element = await widget(office());
      expect(spaced(entry(element, askedFeedback.id).closest('li')!)).to.contain('Belum dijawab');
      const other = await widget(office([{ ...answered, answers: 'permintaan-orang-lain' }]));
      expect(entries(other)).to.deep.equal(['jawaban']);
    });

    it('can be narrowed to a target or a value', async () => {
      const element = await widget(office([givenFeedback, unnamed, askedFeedback]));
      await choose(element, '#filter', 'value:kolaboratif');
      expect(entries(element)).to.deep.equal([askedFeedback.id]);
      expect(text(element)).to.contain('Menampilkan 1 dari 3.');
      await choose(element, '#filter', 'target:waktu-akta');
      expect(entries(element)).to.deep.equal([givenFeedback.id]);
      await choose(element, '#filter', '');
      expect(entries(element).length).to.equal(3);
    });

    it('says that there is none yet', async () => {
      expect(text(await widget(office([])))).to.contain('Belum ada umpan balik.');
    });

    it('says that it loads, and that there is no such plan', async () => {
      const element = await widget(undefined, { planId: 'x' });
      expect(text(element)).to.contain('Sedang memuat');
      element.source = new Office();
      await settled(element);
      expect(text(element)).to.contain('SKP tidak ditemukan');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="id"></div>`);
      const element = await widget(office(), supervisor);
      frame.append(element);
      frame.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('Request for feedback');
      expect(text(element)).to.contain('Value: Collaborative');
      expect(one(element, '.base').lang).to.equal('en');
    });
  });

  describe('what somebody may do', () => {
    const buttons = (element: Element): string[] =>
      [...root(element).querySelectorAll<HTMLElement>('[data-task]')].map((each) => each.dataset['task']!);
    const someone = { actingAs: 'peer', actorId: 'orang-lain' };
    const rater = { actingAs: 'peer', actorId: budi.id };
    const cases: [string, Parameters<typeof widget>[1], string[]][] = [
      ['nobody', {}, []],
      ['no role at all', { actingAs: 'siapa-saja', actorId: 'x' }, []],
      ['the employee', employee, ['request', 'check-in']],
      ['the supervisor', supervisor, ['give', 'request', 'check-in', `answer-${askedFeedback.id}`]],
      ['an approved peer', rater, ['give']],
      ['a stranger', someone, []],
    ];
    for (const [name, attributes, expected] of cases)
      it(`is what core says: ${name}`, async () => {
        expect(buttons(await widget(office(), attributes))).to.deep.equal(expected);
      });

    it('follows the attributes', async () => {
      const element = await widget(office(), employee);
      element.setAttribute('acting-as', 'supervisor');
      element.setAttribute('actor-id', '');
      await settled(element);
      expect(buttons(element)).to.contain('give');
    });

    it('is told to whom may do nothing', async () => {
      expect(text(await widget(office(), someone))).to.contain('Hanya untuk dibaca');
      expect(text(await widget(office(), { ...supervisor, schemeId: 'x' }))).to.contain(
        'Skema “x” tidak dikenal',
      );
      const bare = new Office({ plan: [rinaPlan], feedback: [givenFeedback] });
      expect(text(await widget(bare, supervisor))).to.contain('setelah portal menetapkan skema');
    });

    it('marks as read what others wrote, not what is one’s own', async () => {
      const element = await widget(office([askedFeedback, unnamed, answered]), employee);
      expect(buttons(element).slice(2)).to.deep.equal(['acknowledge-jawaban', 'acknowledge-tanpa-nama']);
    });
  });

  it('reads again only for what concerns its plan', async () => {
    const source = office();
    const element = await widget(source);
    await source.plant('feedback', unnamed);
    const about = { kind: 'response', id: 'x', state: 'received', code: 'K7Q2-MX4D' } as const;
    document.dispatchEvent(new SubmittedEvent(about));
    await settled(element);
    expect(entries(element).length).to.equal(2);
    document.dispatchEvent(new SubmittedEvent({ ...about, kind: 'feedback', plan: rinaPlan.id }));
    await settled(element);
    expect(entries(element).length).to.equal(3);
  });

  it('shows what another widget handed in on the same plan', async () => {
    const source = office();
    const [one_, other] = [await widget(source, supervisor), await widget(source)];
    await give(one_);
    await settled(other);
    expect(entries(other).length).to.equal(3);
  });
});
