import type { LitElement, ReactiveController } from 'lit';
import type { Notifying } from './reminders-words.ts';

/** One notification in the place of the one before. */
const TAG = 'kinerja-reminders';

/** Shows one notification while the page is open, if the person asked for it and the browser lets it. */
export class Notifier implements ReactiveController {
  /** How far that has come. */
  state: Notifying = 'off';
  readonly #host: LitElement;
  #shown: Notification | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes away what is shown: nobody would keep it up to date. */
  hostDisconnected(): void {
    this.close();
  }

  /** Asks the browser, which asks the person. */
  async start(): Promise<void> {
    this.#become(await asked());
  }

  /** Shows nothing more. */
  stop(): void {
    this.close();
    this.#become('off');
  }

  /** Takes away what is shown. */
  close(): void {
    this.#shown?.close();
    this.#shown = undefined;
  }

  /** Shows this in the place of what was shown before, where notifications are on. */
  show(title: string, body: string, lang: string): void {
    if (this.state !== 'on') return;
    try {
      this.#shown = new Notification(title, { body, lang, tag: TAG });
      this.#shown.addEventListener('click', () => window.focus());
    } catch {
      // Browsers on Android have the name, and show none without a service worker.
      this.#become('unable');
    }
  }

  #become(state: Notifying): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

async function asked(): Promise<Notifying> {
  if (!('Notification' in window)) return 'unable';
  try {
    const answer = await Notification.requestPermission();
    return answer === 'granted' ? 'on' : answer === 'denied' ? 'refused' : 'off';
  } catch {
    return 'unable';
  }
}
