import { expect } from '@open-wc/testing';
import { root, spaced } from '../parts/office.ts';
import { evaluating, reminders } from '../reminders/support.ts';
import { press, until } from './person.ts';
import { walks } from './tasks.ts';

walks('kinerja-reminders', {
  async 'opens the ground of what is due, and what comes later'() {
    const element = await reminders(evaluating(), { linkFor: () => '#skp' });
    await press('Dasar dan rincian');
    await press(/^Nanti/);
    const open = [...root(element).querySelectorAll('details')].filter((each) => each.open);
    expect(open.length).to.equal(2);
    await press('Dasar dan rincian', /^Nanti/);
    await press(spaced(root(element).querySelector('article a')!));
    expect(location.hash).to.equal('#skp');
    location.hash = '';
  },

  async 'takes the days along as a calendar file'() {
    await reminders(evaluating());
    const { click } = HTMLAnchorElement.prototype;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      names.push(this.download);
    };
    await press('Unduh berkas kalender');
    await until(() => names.length === 1, 'a file');
    HTMLAnchorElement.prototype.click = click;
    expect(names[0]).to.match(/\.ics$/);
  },

  async 'has the browser tell of it'() {
    const real = window.Notification;
    const shown: string[] = [];
    // Only a person can allow the browser's own, outside of the page.
    class Allowed extends EventTarget {
      static requestPermission = async (): Promise<NotificationPermission> => 'granted';
      constructor(title: string) {
        super();
        shown.push(title);
      }
      close(): void {}
    }
    Object.defineProperty(window, 'Notification', { configurable: true, writable: true, value: Allowed });
    const element = await reminders(evaluating());
    await press('Beri tahu saya');
    await until(() => shown.length === 1, 'told');
    element.remove();
    Object.defineProperty(window, 'Notification', { configurable: true, writable: true, value: real });
    expect(shown).to.deep.equal(['Yang perlu dilakukan']);
  },
});
