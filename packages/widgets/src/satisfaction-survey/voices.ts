import type { LitElement, ReactiveController } from 'lit';

/** Knows the voices of this device, and renders the host anew when they come: some browsers look for them first. */
export class Voices implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A voice of that language, if there is one; Android still says `in` for Indonesian. */
  of(language: string): SpeechSynthesisVoice | undefined {
    const tag = language === 'id' ? /^i[dn]\b/i : /^en\b/i;
    return globalThis.speechSynthesis?.getVoices().find(({ lang }) => tag.test(lang.replace('_', '-')));
  }

  /** Starts listening. Safari before 16 has voices at once, and no such event. */
  hostConnected(): void {
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#changed);
  }

  /** Stops listening. */
  hostDisconnected(): void {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#changed);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
