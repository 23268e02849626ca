import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { FakeSource, later } from '../shared/fake-source.ts';
import { details, one, root, sekadau, settled, text, widget } from './support.ts';

describe('kinerja-survey-results, for everybody', () => {
  it('has no axe violations while loading, shown, and with everything unfolded', async () => {
    const source = new FakeSource();
    const slow = later<void>();
    source.get = () => slow.promise as never;
    await expect(await widget(source)).to.be.accessible();
    const element = await widget({ ...sekadau, population: 1500 });
    await expect(element).to.be.accessible();
    for (const each of root(element).querySelectorAll('details')) each.open = true;
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('unfolds by keyboard', async () => {
    const element = await widget(sekadau);
    const why = details(element, 'Mengapa nilai ini?');
    why.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(why.open).to.equal(true);
  });

  it('speaks the nearest language, also from around a shadow root', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.lang = 'en';
    outer.attachShadow({ mode: 'open' });
    const element = document.createElement('kinerja-survey-results');
    element.surveyId = sekadau.id;
    element.source = new FakeSource().with('tabulation', sekadau);
    outer.shadowRoot!.append(element);
    await settled(element);
    expect(text(one(element, '[part="grade"]')))
      .to.contain('78.74')
      .and.to.contain('B Good');
    expect(text(element)).to.contain('weight of each element 1/9').and.to.contain('Completion time');
    outer.lang = 'id';
    await Promise.resolve();
    await settled(element);
    expect(text(one(element, '.index'))).to.contain('78,74');
    outer.remove();
  });

  it('prints with everything unfolded', async () => {
    const element = await widget(sekadau);
    dispatchEvent(new Event('beforeprint'));
    expect([...root(element).querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details(element, 'Bukti perhitungan').open).to.equal(false);
  });

  it('is as wide as its place, at 290 px too', async () => {
    const element = await widget(sekadau);
    element.style.width = '290px';
    for (const each of root(element).querySelectorAll('details')) each.open = true;
    expect(element.scrollWidth).to.be.at.most(290);
  });

  it('keeps its bars in forced colours', async function () {
    // Only Chromium can pretend that.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const element = await widget(sekadau);
    const fill = (selector: string): string => getComputedStyle(one(element, selector)).fill;
    expect(fill('.length')).not.to.equal(fill('.track'));
    await emulateMedia({ forcedColors: 'none' });
  });

  it('has bars that do not look full where a theme of high contrast draws lines in ink', async () => {
    const element = await widget(sekadau);
    for (const name of ['line', 'muted', 'ink']) element.style.setProperty(`--kinerja-${name}`, '#000');
    element.style.setProperty('--kinerja-accent', '#00007a');
    const { fillOpacity } = getComputedStyle(one(element, '.track'));
    expect(Number(fillOpacity)).to.be.below(0.5);
  });

  it('shows the same after it was moved in the page', async () => {
    const element = await widget(sekadau);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(text(one(element, '.index'))).to.contain('78,74');
    elsewhere.remove();
  });
});
