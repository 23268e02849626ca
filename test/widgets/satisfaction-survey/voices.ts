interface Said {
  readonly text: string;
  readonly lang: string;
  readonly end: () => void;
  readonly fail: () => void;
}

/** A voice in place of the browser's, which has none here; keeps what it is told to say. */
export function giveVoices(...languages: readonly string[]) {
  const said: Said[] = [];
  let silenced = 0;
  const listeners = new Set<() => void>();
  let voices = languages.map((lang) => ({ lang, name: lang }));
  const speech = {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) =>
      said.push({
        text: utterance.text,
        lang: utterance.lang,
        end: () => utterance.dispatchEvent(new Event('end')),
        fail: () => utterance.dispatchEvent(new Event('error')),
      }),
    cancel: () => (silenced += 1),
    addEventListener: (_name: string, run: () => void) => listeners.add(run),
    removeEventListener: (_name: string, run: () => void) => listeners.delete(run),
  };
  class Utterance extends EventTarget {
    voice: unknown;
    lang = '';
    readonly text: string;
    constructor(words: string) {
      super();
      this.text = words;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
  const { SpeechSynthesisUtterance: own } = window;
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
  return {
    said,
    listeners,
    silenced: () => silenced,
    come(...more: readonly string[]) {
      voices = more.map((lang) => ({ lang, name: lang }));
      for (const run of listeners) run();
    },
    restore() {
      Reflect.deleteProperty(window, 'speechSynthesis');
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: own });
    },
  };
}
