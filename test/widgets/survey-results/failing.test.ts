import { expect } from '@open-wc/testing';
import { FakeSource, oneOfEach } from '../shared/fake-source.ts';
import { counted, one, root, sekadau, settled, text, widget } from './support.ts';

describe('kinerja-survey-results, without an index', () => {
  it('says that nobody has answered, and never zero', async () => {
    const element = await widget(counted(sekadau, () => ({ sum: 0, count: 0 }), { respondents: 0 }));
    expect(text(element)).to.contain('Belum ada jawaban').and.not.to.match(/\b0\b/);
    expect(root(element).querySelector('[part="grade"]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('names the unsur that nobody answered', async () => {
    const element = await widget(
      counted(sekadau, (id) => (id === 'pengaduan' ? { sum: 0, count: 0 } : { sum: 150, count: 49 })),
    );
    expect(text(element)).to.contain(
      'Belum ada jawaban untuk unsur Penanganan pengaduan, saran, dan masukan.',
    );
  });

  it('says that there are no results', async () => {
    const element = await widget(new FakeSource());
    expect(text(element)).to.contain('Belum ada hasil');
    await expect(element).to.be.accessible();
  });

  it('says so without an id, and asks nobody', async () => {
    const source = new FakeSource();
    expect(text(await widget(source, ''))).to.contain('Belum ada hasil');
    expect(source.reads).to.equal(0);
  });

  for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
    it(`shows ${error.code} ${JSON.stringify(error.facts)}, another way in, and a retry`, async () => {
      const source = new FakeSource().with('tabulation', sekadau);
      source.failing = error;
      const element = await widget(source);
      const notice = one(element, '[part~="status"]');
      expect(notice.getAttribute('role')).to.equal('alert');
      expect(text(notice).length).to.be.above(40);
      expect(root(element).querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
        'Laporan tercetak',
      );
      source.failing = undefined;
      notice.querySelector('button')!.click();
      await settled(element);
      expect(text(one(element, '.index'))).to.contain('78,74');
    });
  }

  it('names a regulation that it does not know', async () => {
    const element = await widget({ ...sekadau, regulation: 'peraturan-9' });
    expect(text(element)).to.contain('peraturan-9');
    await expect(element).to.be.accessible();
  });

  it('refuses figures that cannot be', async () => {
    const element = await widget(counted(sekadau, () => ({ sum: 500, count: 49 })));
    expect(text(element)).to.contain('tidak sesuai dengan aturan');
  });
});
