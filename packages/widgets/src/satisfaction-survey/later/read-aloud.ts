import type { LitElement, ReactiveController } from 'lit';

/** Some sentences that belong together, e.g. a question with its answers. */
export interface Passage {
  /** Id of the element that shows them. */
  readonly id: string;
  readonly sentences: readonly string[];
}

/** Reads passages aloud, sentence by sentence: some voices fall silent in the middle of a long one. */
export class ReadAloud implements ReactiveController {
  /** The device turned out to be unable. */
  failed = false;
  readonly #host: LitElement;
  /** What is being read, and so stands out. */
  #spoken: Element | null | undefined;
  /** Counts the readings: what was stopped also ends, and must not go on with the next one. */
  #reading = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads with this voice, and calls `done` at the end. */
  read(passages: readonly Passage[], voice: SpeechSynthesisVoice, done: (failed: boolean) => void): void {
    this.stop();
    this.failed = false;
    const reading = this.#reading;
    const queue = passages.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, sentence })));
    const next = (failed = false): void => {
      if (reading !== this.#reading) return;
      const one = failed ? undefined : queue.shift();
      this.failed = failed;
      this.#show(one?.id);
      if (!one) return done(failed);
      const utterance = new SpeechSynthesisUtterance(one.sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener('end', () => next());
      utterance.addEventListener('error', () => next(true));
      speechSynthesis.speak(utterance);
    };
    next();
  }

  /** Falls silent. */
  stop(): void {
    this.#reading += 1;
    // The page around may be speaking too.
    if (this.#spoken) speechSynthesis.cancel();
    this.#show();
  }

  /** Whoever leaves the page is not read to. */
  hostDisconnected(): void {
    if (this.#spoken) this.stop();
  }

  #show(id?: string): void {
    const next = id === undefined ? undefined : this.#host.shadowRoot?.getElementById(id);
    if (next === this.#spoken) return;
    this.#spoken?.classList.remove('spoken');
    this.#spoken = next;
    next?.classList.add('spoken');
    next?.scrollIntoView({ block: 'nearest' });
  }
}
