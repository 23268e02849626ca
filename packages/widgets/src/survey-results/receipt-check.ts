import { type KinerjaError, type Source, readReceiptCode, toKinerjaError } from '@kinerja/core';
import type { Tabulation } from '@kinerja/core/survey';

/** How far a question about a receipt code has come. */
export type ReceiptAnswer =
  | { readonly at: 'idle' | 'checking' | 'invalid' }
  | { readonly at: 'counted'; readonly code: string }
  | { readonly at: 'elsewhere'; readonly code: string; readonly tabulation: Tabulation }
  | { readonly at: 'unknown'; readonly code: string; readonly waiting: number }
  | { readonly at: 'failed'; readonly error: KinerjaError };

/** What asks: where the figures come from, and whose. */
export interface Asker {
  readonly source: Source | undefined;
  readonly surveyId: string;
  requestUpdate(): void;
}

/** Asks whether the answer with a receipt code is counted; keeps neither the code nor the answer. */
export class ReceiptCheck {
  #answer: ReceiptAnswer = { at: 'idle' };
  /** Of which survey it was asked. */
  #about = '';
  readonly #asker: Asker;
  /** Which question is the latest: an older one that ends later says nothing. */
  #turn = 0;

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  /** What is known of the survey that is shown now. */
  get answer(): ReceiptAnswer {
    return this.#about === this.#asker.surveyId ? this.#answer : { at: 'idle' };
  }

  /** Asks about what a person typed; fulfilled when there is an answer. */
  async check(typed: string): Promise<void> {
    const { source, surveyId } = this.#asker;
    const code = readReceiptCode(typed);
    const turn = ++this.#turn;
    this.#about = surveyId;
    if (code === null || !source) return this.#say({ at: 'invalid' });
    this.#say({ at: 'checking' });
    const answer = await answerOf(source, surveyId, code).catch((error: unknown): ReceiptAnswer => ({
      at: 'failed',
      error: toKinerjaError(error),
    }));
    if (turn === this.#turn) this.#say(answer);
  }

  #say(answer: ReceiptAnswer): void {
    this.#answer = answer;
    this.#asker.requestUpdate();
  }
}

/** Which tabulations count it; and when none does, whether it may still be on this device. */
async function answerOf(source: Source, surveyId: string, code: string): Promise<ReceiptAnswer> {
  const found = await source.list('tabulation', { receipt: code });
  if (found.some(({ id }) => id === surveyId)) return { at: 'counted', code };
  const [tabulation] = found;
  if (tabulation) return { at: 'elsewhere', code, tabulation };
  return { at: 'unknown', code, waiting: await source.waiting().catch(() => 0) };
}
