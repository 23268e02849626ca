import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

/** One story as Storybook's index lists it. */
export interface Story {
  readonly id: string;
  readonly type: string;
  readonly tags: readonly string[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Milliseconds until a story whose play never ends is given up. */
const patience = 30_000;

/** What `listen` leaves in the page. */
interface Listening {
  /** Shows another story without loading the page anew, as a click in the sidebar does. */
  show(id: string): void;
  /** How the story ended: `success`, or what went wrong. */
  ended(): Promise<string>;
}

/** Runs before the page's own scripts: hears from Storybook how each story ends. */
function listen(): void {
  interface Channel {
    on(
      event: string,
      heard: (message: { storyId?: string; status?: string; message?: string }) => void,
    ): void;
    emit(event: string, message: unknown): void;
  }
  let channel: Channel;
  let current = '';
  let end: string | undefined;
  let tell: ((end: string) => void) | undefined;
  const finish = (how: string): void => {
    end ??= how;
    tell?.(end);
  };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set: (given: Channel) => {
      channel = given;
      channel.on('storyFinished', ({ storyId, status }) => {
        if (!current || storyId === current) finish(status ?? 'without a status');
      });
      for (const event of [
        'storyErrored',
        'storyThrewException',
        'playFunctionThrewException',
        'storyMissing',
      ])
        channel.on(event, (error) => finish(`${event}: ${error?.message}`));
    },
  });
  const listening: Listening = {
    show: (id) => {
      current = id;
      end = undefined;
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    },
    ended: () =>
      new Promise((resolve) => {
        tell = resolve;
        if (end !== undefined) resolve(end);
      }),
  };
  Object.assign(window, { listening });
}

/** Failed queries print the whole page; its beginning says enough. */
function clip(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

/** What went wrong in a story, in lines for a person; empty when nothing did. */
export type Complaints = string[];

/** A browser tab that opens one story after the other and says what is wrong with each. */
export class StoryPage {
  readonly #page: Page;
  readonly #origin: string;
  #story: Story | undefined;
  /** The widget whose stories the page has been showing. */
  #widget: string | undefined;
  #complaints: Complaints = [];

  private constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** Opens a tab and listens to all that it logs and asks for. */
  static async open(context: BrowserContext, origin: string): Promise<StoryPage> {
    const tab = new StoryPage(await context.newPage(), origin);
    await tab.#page.addInitScript(listen);
    tab.#page.on('console', (message) => {
      if (message.type() === 'error') tab.#logged(message.text(), message.location().url);
    });
    tab.#page.on('pageerror', (error) => tab.#complaints.push(`uncaught: ${error.message}`));
    tab.#page.on('request', (request) => tab.#asked(request.url()));
    return tab;
  }

  /** Opens the story, waits until it has been played, and inspects it. */
  async inspect(story: Story): Promise<Complaints> {
    this.#story = story;
    this.#complaints = [];
    await this.#show(story);
    const { violations, overflow } = await this.#audit();
    this.#complaints.push(...violations);
    if (overflow > 0) this.#complaints.push(`the page is ${overflow}px wider than the window`);
    return this.#complaints;
  }

  /** Shows the story as its tags ask: narrow, forced-colors, print. Loads the page anew for another widget. */
  async #show({ id, tags }: Story): Promise<void> {
    const page = this.#page;
    await page.setViewportSize({ width: tags.includes('narrow') ? 320 : 1280, height: 900 });
    await page.emulateMedia({
      media: tags.includes('print') ? 'print' : 'screen',
      forcedColors: tags.includes('forced-colors') ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const [widget = ''] = id.split('--');
    if (widget === this.#widget)
      await page.evaluate((next) => (window as unknown as { listening: Listening }).listening.show(next), id);
    else await this.#load(id);
    const end = await page.evaluate((limit) => {
      const late = new Promise<string>((resolve) => setTimeout(() => resolve('still playing'), limit));
      return Promise.race([(window as unknown as { listening: Listening }).listening.ended(), late]);
    }, patience);
    // What a failed story left behind must not fail the next one.
    this.#widget = end === 'success' ? widget : undefined;
    if (end !== 'success') this.#complaints.push(clip(`ended with ${end}`));
  }

  async #load(id: string): Promise<void> {
    // Ends what the last page was still doing, so that none of it is told of this story.
    await this.#page.goto('about:blank');
    this.#complaints = [];
    // The addon would run axe a second time.
    await this.#page.goto(`${this.#origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    await this.#page.evaluate(axeSource);
  }

  async #audit(): Promise<{ violations: string[]; overflow: number }> {
    return this.#page.evaluate(async (tags) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        // The style sheets are all on the page already.
        preload: false,
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      const violations = found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `axe ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
      return { violations, overflow: scrollWidth - clientWidth };
    }, axeTags);
  }

  #logged(text: string, url: string): void {
    // The browser itself logs every answer of 400 and above: in stories about such answers that is the point.
    const expected = this.#story?.tags.includes('network') && new URL(url).pathname.startsWith('/api/');
    if (!expected) this.#complaints.push(clip(`console: ${text} (${url})`));
  }

  #asked(url: string): void {
    if (/^https?:/.test(url) && !url.startsWith(`${this.#origin}/`))
      this.#complaints.push(`asked for ${url}`);
  }
}
