import type { KinerjaTeamBoard } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { root } from '../parts/office.ts';
import { board, calendar, idle, team, until } from './support.ts';

describe('kinerja-team-board', () => {
  describe('preparing', () => {
    it('leaves nothing behind of what it laid out beforehand', async () => {
      const element = await board(team().office);
      expect(root(element).querySelectorAll('.base').length).to.equal(1);
    });

    it('takes no room for what it lays out beforehand', async () => {
      const element = await fixture<KinerjaTeamBoard>(
        html`<kinerja-team-board
          person-id="tim-kinerja"
          acting-as="performance-team"
          scheme-id="kupang"
          period-from="2026-01-01"
          period-to="2026-12-31"
          style="margin-inline-start: 300px"
        ></kinerja-team-board>`,
      );
      const page = document.documentElement;
      const room = (): number[] => [page.scrollWidth, page.scrollHeight];
      const taken: number[][][] = [];
      new MutationObserver((changes) => {
        for (const place of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(place instanceof HTMLElement) || place.style.visibility !== 'hidden') continue;
          const beside = room();
          place.hidden = true;
          taken.push([beside, room()]);
          place.hidden = false;
        }
      }).observe(root(element), { childList: true });
      Object.assign(element, { calendar, source: team().office });
      await idle(element);
      expect(taken.length).to.be.at.least(1);
      for (const [beside, without] of taken) expect(beside).to.deep.equal(without);
    });

    it('knows that it is narrow before anything but grey lines is drawn', async () => {
      const element = await board(undefined);
      element.style.width = '20em';
      await until(() => root(element).querySelector('.narrow .loading') !== null, 'narrow grey lines');
      const seen: boolean[] = [];
      new MutationObserver(() => {
        const tools = root(element).querySelector('.tools');
        if (tools) seen.push(tools.closest('.narrow') !== null);
      }).observe(root(element), { childList: true, subtree: true });
      element.source = team().office;
      await idle(element);
      expect(seen.length).to.be.above(0);
      expect(seen).to.not.include(false);
    });
  });
});
