/** What the probe keeps in the page. */
export interface Probed {
  /** Milliseconds from the start of navigation until the first click that changed an answer. */
  answered?: number;
  /** Interactions, from Event Timing, by their id: when each began, and until its next paint. */
  readonly interactions: Map<number, { readonly start: number; readonly duration: number }>;
  /** Tells where the answer in this place of the first question is, or `undefined` while it cannot be clicked. */
  readonly target: (place: number) => { readonly x: number; readonly y: number } | undefined;
}

declare global {
  interface Window {
    kinerjaProbe: Probed;
    /** Set by the runner: the page calls it when the first answer can be clicked. */
    kinerjaAnswerable?: (at: string) => void;
  }
}

/** Runs in every page before anything else: looks in each frame for a radio that is seen, and asks for a click on it. */
export function probe(): void {
  const radiosIn = (root: ParentNode): HTMLInputElement[] => [
    ...root.querySelectorAll<HTMLInputElement>('input[type=radio]'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? radiosIn(shadowRoot) : [])),
  ];
  // Some libraries hide the radio itself and draw its label.
  const shown = (radio: HTMLInputElement): Element => radio.closest('label') ?? radio;
  const seen = (radio: HTMLInputElement): boolean => {
    const { width, height } = shown(radio).getBoundingClientRect();
    return width > 0 && height > 0 && shown(radio).checkVisibility();
  };
  const target: Probed['target'] = (place) => {
    const all = radiosIn(document).filter(seen);
    const radio = all.filter(({ name, form }) => name === all[0]?.name && form === all[0]?.form)[place];
    if (!radio) return undefined;
    const label = shown(radio);
    label.scrollIntoView({ block: 'center' });
    const { left, top, height } = label.getBoundingClientRect();
    const at = { x: left + 20, y: top + height / 2 };
    const root = radio.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(at.x, at.y);
    if (!hit || !label.contains(hit)) return undefined;
    radio.addEventListener('change', () => (window.kinerjaProbe.answered ??= performance.now()));
    return at;
  };
  const interactions: Probed['interactions'] = new Map();
  window.kinerjaProbe = { interactions, target };
  new PerformanceObserver((list) => {
    for (const { interactionId, startTime, duration } of list.getEntries() as (PerformanceEntry & {
      interactionId?: number;
    })[]) {
      if (!interactionId) continue;
      const known = interactions.get(interactionId);
      interactions.set(interactionId, {
        start: Math.min(startTime, known?.start ?? Infinity),
        duration: Math.max(duration, known?.duration ?? 0),
      });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  let asked = -Infinity;
  const look = (): void => {
    if (window.kinerjaProbe.answered !== undefined) return;
    // A click that came to nothing is tried again.
    const at = performance.now() - asked > 400 && document.body ? target(0) : undefined;
    if (at) {
      asked = performance.now();
      window.kinerjaAnswerable?.(JSON.stringify(at));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
