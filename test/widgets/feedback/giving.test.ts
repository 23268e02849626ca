import { agus, askedFeedback, givenFeedback, rina, rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { choose, employee, entry, give, improvement, office, peer, press, send, sent } from './support.ts';
import { strength, supervisor, widget } from './support.ts';

const common = { id: '', revision: 1, plan: rinaPlan.id, on: '2026-11-22' };

describe('kinerja-feedback', () => {
  describe('giving', () => {
    it('walks from the button to received feedback', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      const submitted = collect('kinerja-submitted');
      await press(element, 'Beri umpan balik');
      expect(focused()!.id).to.equal('task-title');
      await choose(element, '#about', 'value:adaptif');
      fill(element, '#strengths', `  ${strength} `);
      fill(element, '#improvements', improvement);
      await send(element);
      const [record] = sent(source);
      expect({ ...record, id: '' }).to.deep.equal({
        ...common,
        kind: 'feedback',
        giver: { id: agus.id, role: 'supervisor' },
        about: { type: 'value', id: 'adaptif' },
        strengths: strength,
        improvements: improvement,
      });
      expect(spaced(focused()!)).to.match(/^Umpan balik diterima Nomor bukti [0-9A-Z]{4}-[0-9A-Z]{4}\.$/);
      expect(spaced(entry(element, record!.id))).to.contain('Nilai: Adaptif');
      expect(submitted.map(({ kind, id, plan, state }) => [kind, id, plan, state])).to.deep.equal([
        ['feedback', record!.id, rinaPlan.id, 'received'],
      ]);
    });

    it('asks for what the scheme wants, beside the field and in the summary', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      await press(element, 'Beri umpan balik');
      await send(element);
      expect(source.puts.length).to.equal(0);
      expect(spaced(focused()!)).to.contain('Ada 2 isian yang perlu diperbaiki');
      expect(spaced(one(element, '#strengths-error'))).to.equal('Tulis apa yang sudah baik.');
      button(element, 'Tulis apa yang perlu ditingkatkan.').click();
      expect(focused()).to.equal(one(element, '#improvements'));
      fill(element, '#improvements', improvement);
      await settled(element);
      expect(root(element).querySelector('#improvements-error')).to.equal(null);
      // What the scheme wants it to speak of.
      expect(text(element)).to.contain('Potensi yang dapat dikembangkan');
    });

    it('leaves strengths free where the scheme does, and still wants something said', async () => {
      const source = office();
      const element = await widget(source, { ...supervisor, schemeId: 'bungo' });
      await press(element, 'Beri umpan balik');
      expect(text(element)).to.contain('Yang sudah baik (boleh kosong)');
      fill(element, '#improvements', improvement);
      await send(element);
      expect(sent(source)[0]!.strengths).to.equal(undefined);
    });

    it('keeps nobody’s id where the voice is anonymous, and says what that means', async () => {
      const source = office();
      const element = await widget(source, peer);
      await press(element, 'Beri umpan balik');
      const box = one<HTMLInputElement>(element, '#anonymous');
      expect(spaced(one(element, '#anonymity'))).to.contain('Yang disimpan hanya peran Anda (rekan kerja)');
      box.click();
      fill(element, '#strengths', strength);
      fill(element, '#improvements', improvement);
      await send(element);
      expect(sent(source)[0]!.giver).to.deep.equal({ role: 'peer' });
      expect(spaced(entry(element, sent(source)[0]!.id))).to.contain('Anonim, rekan kerja');
    });

    it('offers no anonymity where the scheme knows none', async () => {
      const element = await widget(office(), supervisor);
      await press(element, 'Beri umpan balik');
      expect(root(element).querySelector('#anonymous')).to.equal(null);
      expect(text(element)).to.contain('Nama Anda tercantum pada tulisan ini.');
    });

    it('lets the employee ask somebody by name and role', async () => {
      const source = office();
      const element = await widget(source, employee);
      await press(element, 'Minta umpan balik');
      await send(element);
      expect(spaced(one(element, '#to-error'))).to.equal('Pilih kepada siapa.');
      expect([...one(element, '#to').querySelectorAll('option')].map(spaced)).to.deep.equal([
        'Pilih…',
        'Agus Prasetyo, pejabat penilai kinerja',
        'Budi Santoso, rekan kerja',
      ]);
      await choose(element, '#to', 'peer:budi-santoso');
      await choose(element, '#about', 'target:sop');
      fill(element, '#note', 'Apakah prosedurnya mudah diikuti?');
      await send(element);
      expect({ ...sent(source)[0], id: '' }).to.deep.equal({
        ...common,
        kind: 'request',
        giver: { id: rina.id, role: 'employee' },
        to: { id: 'budi-santoso', role: 'peer' },
        about: { type: 'target', id: 'sop' },
        note: 'Apakah prosedurnya mudah diikuti?',
      });
    });

    it('answers a request about what was asked', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      await press(element, 'Jawab permintaan');
      fill(element, '#strengths', strength);
      fill(element, '#improvements', improvement);
      await send(element);
      const [answer] = sent(source);
      expect([answer!.kind, answer!.answers, answer!.about]).to.deep.equal([
        'answer',
        askedFeedback.id,
        askedFeedback.about,
      ]);
      const thread = entry(element, askedFeedback.id).closest('li')!;
      expect(thread.contains(entry(element, answer!.id))).to.equal(true);
      expect(root(element).querySelector('[data-task^="answer"]')).to.equal(null);
    });

    it('notes a check-in', async () => {
      const source = office();
      const element = await widget(source, employee);
      await press(element, 'Catat dialog kinerja');
      fill(element, '#note', 'Disepakati: loket keliling dua kali sebulan.');
      await send(element);
      expect(sent(source)[0]!.kind).to.equal('check-in');
      expect(text(element)).to.contain('Catatan dialog diterima');
    });

    it('marks as read with and without a remark', async () => {
      const { acknowledged: _, ...unread } = givenFeedback;
      for (const remark of ['Terima kasih.', '']) {
        const source = office([unread]);
        const element = await widget(source, employee);
        await press(element, 'Tandai sudah dibaca');
        fill(element, '#remark', remark);
        await send(element);
        const [record] = sent(source);
        expect(record!.revision).to.equal(unread.revision + 1);
        expect(record!.acknowledged).to.deep.equal({ on: '2026-11-22', ...(remark && { remark }) });
        expect(spaced(focused()!)).to.contain('Tercatat sudah dibaca');
        expect(root(element).querySelector('[data-task^="acknowledge"]')).to.equal(null);
      }
    });

    it('can be done by keyboard alone', async () => {
      const source = office();
      const element = await widget(source, employee);
      one(element, '[data-task="check-in"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Sepakat' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(source).map(({ note }) => note)).to.deep.equal(['Sepakat']);
    });

    it('sends once when the button is pressed twice', async () => {
      const source = office();
      const release = source.hold();
      const element = await widget(source, supervisor);
      await give(element);
      const submit = one(element, 'form button[type="submit"]');
      submit.click();
      expect(spaced(submit)).to.equal('Sedang mengirim…');
      release();
      await settled(element);
      expect(source.puts.length).to.equal(1);
    });

    it('keeps what was typed beside another task and after a move in the page, and drops it on cancel', async () => {
      const element = await widget(office(), supervisor);
      await press(element, 'Beri umpan balik');
      fill(element, '#strengths', strength);
      await press(element, 'Jawab permintaan');
      expect(one<HTMLTextAreaElement>(element, '#strengths').value).to.equal('');
      await press(element, 'Beri umpan balik');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(one<HTMLTextAreaElement>(element, '#strengths').value).to.equal(strength);
      await press(element, 'Batal');
      expect(focused()).to.equal(one(element, '[data-task="give"]'));
      await press(element, 'Beri umpan balik');
      expect(one<HTMLTextAreaElement>(element, '#strengths').value).to.equal('');
    });
  });
});
