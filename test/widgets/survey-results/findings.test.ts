import { verify } from '@kinerja/core/receipt';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { expect } from '@open-wc/testing';
import { later } from '../shared/fake-source.ts';
import { bantul, counted, details, gaspul, one, root, rows, sekadau, text, widget } from './support.ts';

describe('kinerja-survey-results, what it finds', () => {
  describe('published surveys', () => {
    it('shows the index of Kabupaten Sekadau with all that stands behind it', async () => {
      const element = await widget(sekadau);
      expect(text(one(element, '[part="grade"]'))).to.equal(
        'Indeks Kepuasan Masyarakat 78,74 Mutu pelayanan B Baik Responden 49',
      );
      expect(text(element))
        .to.contain('Kabupaten Sekadau')
        .and.to.match(/1 Januari\s–\s30 Juni 2019/)
        .and.to.contain('PermenPANRB 14/2017, bobot tiap unsur 1/9');
      expect(one(element, '.facts a').getAttribute('href')).to.equal(sekadau.source!.url);
    });

    it('shows what offices get with other weightings, and which one is used here', async () => {
      const table = details(await widget(sekadau), 'Hasil dengan pembobotan lain');
      expect(rows(table)).to.deep.equal([
        ['1/9 dipakai di sini', '78,74', 'B'],
        ['0,111', '78,66', 'B'],
        ['0,11', '77,95', 'B'],
      ]);
      expect(text(table)).to.contain('9 × 0,11 hanya 0,99');
    });

    it('computes from printed means, says so, and invents no number of respondents', async () => {
      const element = await widget(bantul);
      expect(text(element))
        .to.contain('87,28')
        .and.to.contain('rata-rata yang sudah dibulatkan')
        .and.to.contain('Responden Tidak dicantumkan');
      const table = details(element, 'Lihat angkanya dalam tabel');
      expect([...table.querySelectorAll('th[scope=col]')].map((cell) => text(cell))).to.deep.equal([
        'Unsur',
        'NRR',
        'Nilai',
        'Mutu',
      ]);
    });

    it('takes the weighting that the record names', async () => {
      const element = await widget({ ...gaspul, regulation: 'permenpanrb-14-2017+w0.11' });
      expect(text(one(element, '.index'))).to.contain('90,56');
      expect(rows(details(element, 'Hasil dengan pembobotan lain'))[2]![0]).to.equal('0,11 dipakai di sini');
      expect(text(one(await widget(gaspul), '.index'))).to.contain('91,48');
    });
  });

  describe('unsur', () => {
    it('draws each as a bar that is also said, in the order of the tabulation', async () => {
      const element = await widget(sekadau);
      const bars = [...root(element).querySelectorAll('svg[role=img]')];
      expect(bars.length).to.equal(9);
      expect(bars[2]!.querySelector('title')!.textContent).to.equal('76,53 dari 100, mutu C');
      expect(bars[2]!.querySelector('desc')!.textContent).to.equal('Rata-rata jawaban 3,06 dari 4');
      expect(bars[2]!.querySelector('.length')!.getAttribute('width')).to.equal('76.53%');
    });

    it('names the weakest in words and not by colour alone', async () => {
      const marked = [...root(await widget(sekadau)).querySelectorAll('.remarkable')];
      expect(text(marked[0]!)).to.match(/^Persyaratan ▾ terendah/);
      expect(marked.length).to.equal(1);
    });

    it('names none when most are equally low', async () => {
      const element = await widget(counted(sekadau, (id) => ({ sum: id === 'biaya' ? 147 : 98, count: 49 })));
      expect(root(element).querySelectorAll('.remarkable').length).to.equal(0);
    });

    it('has the figures as a table', async () => {
      const table = details(await widget(sekadau), 'Lihat angkanya dalam tabel');
      expect(rows(table)[0]).to.deep.equal(['Persyaratan', '49', '2,82', '70,41', 'C']);
      expect(rows(table).length).to.equal(9);
    });
  });

  describe('explanation', () => {
    it('tells why, down to the figures given', async () => {
      const why = details(await widget(sekadau), 'Mengapa nilai ini?');
      expect(text(why))
        .to.contain('78,74 termasuk mutu B (Baik)')
        .and.to.contain('NRR Waktu penyelesaian = 150 ÷ 49');
    });

    it('gives a receipt that anyone can verify', async () => {
      const element = await widget(sekadau);
      const made = later<Blob>();
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        made.resolve(blob);
        return create(blob);
      };
      const proof = details(element, 'Bukti perhitungan');
      proof.open = true;
      const stop = (event: Event): void => event.preventDefault();
      const click = HTMLAnchorElement.prototype.click;
      let file = '';
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        file = this.download;
      };
      document.addEventListener('click', stop);
      proof.querySelector('button')!.click();
      document.removeEventListener('click', stop);
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = create;
      const receipt = JSON.parse(await (await made.promise).text());
      expect(file).to.equal('kinerja-skm-sekadau-2019-s1.json');
      expect(verify(receipt, surveyRegulations)).to.deep.equal({ valid: true });
      expect(text(proof)).to.contain(receipt.hash);
      receipt.input.elements.waktu.sum += 1;
      expect(verify(receipt, surveyRegulations)).to.deep.equal({ valid: false, reason: 'hash' });
    });
  });

  describe('cautions', () => {
    it('says when too few answered for the people served', async () => {
      const element = await widget({ ...sekadau, population: 1500 });
      expect(text(element)).to.contain(
        'Baru 49 responden. Untuk 1.500 pengguna layanan disarankan paling sedikit 306',
      );
    });

    it('says nothing when enough did', async () => {
      const element = await widget({ ...sekadau, population: 50 });
      expect(root(element).querySelector('.notice.warning')).to.equal(null);
    });

    it('grades nothing below the scale', async () => {
      const element = await widget(
        counted(sekadau, () => ({ sum: 49, count: 49 }), { regulation: 'permenpanrb-14-2017+w0.11' }),
      );
      expect(text(one(element, '[part="grade"]')))
        .to.contain('24,75')
        .and.to.contain('Tanpa mutu');
      expect(text(element)).to.contain('di bawah 25,00');
    });
  });
});
