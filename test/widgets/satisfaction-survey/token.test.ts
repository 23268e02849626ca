import { KinerjaError } from '@kinerja/core';
import type { Response } from '@kinerja/core/survey';
import { expect } from '@open-wc/testing';
import { FakeSource } from '../shared/fake-source.ts';
import { answerAll, button, root, send, settled, survey, text, widget } from './support.ts';

describe('kinerja-satisfaction-survey, with the token of a service', () => {
  const token = 'Zb7-fQ2x_9kLmP4wR8tY';
  const asking = () => new FakeSource().with('survey', { ...survey, tokenRequired: true });

  it('sends it along, and offers no second answer', async () => {
    const source = asking();
    const element = await widget(source, survey.id, { serviceToken: token });
    await answerAll(element);
    await send(element);
    expect((source.sent[0]!.record as Response).token).to.equal(token);
    expect(button(element, 'Isi survei lagi')).to.equal(undefined);
  });

  it('says who may answer where there is none, and begins when it comes', async () => {
    const element = await widget(asking());
    expect(text(element)).to.contain('tautan yang Anda terima setelah dilayani');
    await expect(element).to.be.accessible();
    element.serviceToken = token;
    await settled(element);
    expect(text(element)).to.contain('0 dari 9 terjawab');
  });

  it('says that the service was rated before', async () => {
    const source = asking();
    const issues = [{ path: ['token'], rule: 'used' }];
    source.deliver = () => Promise.reject(new KinerjaError('invalid-data', { kind: 'response', issues }));
    const element = await widget(source, survey.id, { serviceToken: token });
    await answerAll(element);
    await send(element);
    expect(text(element)).to.contain('Layanan ini sudah pernah dinilai');
    await expect(element).to.be.accessible();
  });

  it('sends none where none was given', async () => {
    const source = new FakeSource().with('survey', survey);
    const element = await widget(source);
    await answerAll(element);
    await send(element);
    expect(source.sent[0]!.record).not.to.have.any.keys('token', 'assistance');
  });

  it('leads to where one sees what came of it', async () => {
    const element = await widget(undefined, survey.id, { resultsUrl: '/hasil-survei' });
    await answerAll(element);
    await send(element);
    const link = root(element).querySelector<HTMLAnchorElement>('a[part=results]')!;
    expect([link.getAttribute('href'), link.textContent]).to.deep.equal([
      '/hasil-survei',
      'Lihat hasil survei dan apa yang diperbaiki',
    ]);
  });
});
