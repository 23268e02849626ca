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

/** Runs before the page's own scripts: remembers how the story ended, as Storybook tells it. */
function listen(): void {
  interface Channel {
    on(event: string, heard: (message: unknown) => void): void;
  }
  const page = window as unknown as { storyEnd: Promise<string> };
  page.storyEnd = new Promise((resolve) => {
    let channel: Channel;
    const failures = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'];
    const attach = (given: Channel): void => {
      channel = given;
      channel.on('storyFinished', (end) => resolve((end as { status: string }).status));
      for (const event of failures)
        channel.on(event, (error) => resolve(`${event}: ${(error as Error | undefined)?.message}`));
    };
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', { get: () => channel, set: attach });
  });
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
    await this.show(story);
    const { violations, overflow } = await this.#audit();
    this.#complaints.push(...violations);
    if (overflow > 0) this.#complaints.push(`the page is ${overflow}px wider than the window`);
    return this.#complaints;
  }

  /** Opens the story as its tags ask: narrow, forced-colors, print. */
  async show({ id, tags }: Story): Promise<void> {
    const page = this.#page;
    await page.setViewportSize({ width: tags.includes('narrow') ? 320 : 1280, height: 900 });
    await page.emulateMedia({
      media: tags.includes('print') ? 'print' : 'screen',
      forcedColors: tags.includes('forced-colors') ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    // The addon would run axe a second time.
    await page.goto(`${this.#origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    const end = await page.evaluate((limit) => {
      const late = new Promise<string>((resolve) => setTimeout(() => resolve('still playing'), limit));
      return Promise.race([(window as unknown as { storyEnd: Promise<string> }).storyEnd, late]);
    }, patience);
    if (end !== 'success') this.#complaints.push(clip(`ended with ${end}`));
  }

  /** The picture of the whole page as PNG. */
  picture(): Promise<Buffer> {
    return this.#page.screenshot({ fullPage: true });
  }

  async #audit(): Promise<{ violations: string[]; overflow: number }> {
    await this.#page.evaluate(axeSource);
    return this.#page.evaluate(async (tags) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
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
