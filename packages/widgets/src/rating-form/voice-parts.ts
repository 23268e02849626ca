import type { Scheme } from '@kinerja/core/schemes';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldPart } from '../parts/field.ts';
import type { OtherRole, VoiceWords } from './voice-words.ts';

type Voice = Scheme['voices']['sources'][number];

/** Who rates whom, and by which rules of the scheme that voice is heard. */
export interface Sight {
  readonly role: 'supervisor' | 'self' | OtherRole;
  readonly employee: string;
  readonly supervisor: string;
  readonly voice: Voice | undefined;
}

function lines({ role, employee, supervisor, voice }: Sight, words: VoiceWords): readonly string[] {
  const { sight, voices } = words;
  if (role === 'self') return sight.self(supervisor);
  if (role === 'supervisor') return sight.supervisor(employee);
  if (!voice || voice.anonymousFrom === null) return [sight.named];
  // No group is heard that is too small for either promise.
  const least = Math.max(voice.anonymousFrom, voice.minimum);
  return [
    sight.group(employee, least, voices[role]),
    ...(voice.rollUp ? [sight.rollUp(voices[voice.rollUp])] : []),
    sight.asked(employee),
    sight.known(supervisor),
    sight.team,
    sight.style,
  ];
}

/** Who will read what is written here, as it is and not as one would like it. */
export function sightPart(sight: Sight, words: VoiceWords): TemplateResult {
  return html`<section class="sight notice" aria-labelledby="sight-title">
    <h3 id="sight-title">${words.sightTitle}</h3>
    <ul class="guides">
      ${lines(sight, words).map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

/** What the scheme asks of every judgement. */
export function askedPart(
  { reasonsFor, evidence }: Scheme['rating'],
  isRater: boolean,
  level: (level: 'below' | 'meets' | 'exceeds') => string,
  words: VoiceWords,
): TemplateResult | typeof nothing {
  const reasons = reasonsFor.map((each) => level(each).toLowerCase()).join(', ');
  const proof = isRater && evidence === 'required';
  if (!reasons && !proof) return nothing;
  return html`<p class="muted">
    ${reasons ? words.reasonsFor(reasons) : nothing} ${proof ? words.evidenceAsked : nothing}
  </p>`;
}

/** A declared tie, or none. */
export interface Tie {
  readonly text: string | undefined;
  readonly effect: keyof VoiceWords['tieHint'];
  readonly error: string | undefined;
  readonly disabled: boolean;
}

/** Declares a tie with the employee, with what follows from it. */
export function tiePart(
  { text, effect, error, disabled }: Tie,
  words: VoiceWords,
  change: (text: string | undefined) => void,
): TemplateResult {
  const declared = text !== undefined;
  const frame = { id: 'tie-text', label: words.tieText, error };
  return html`<div class="stack">
    <label class="choice" part="option">
      <input
        id="tie"
        type="checkbox"
        aria-describedby="tie-effect"
        .checked=${live(declared)}
        ?disabled=${disabled}
        @change=${() => change(declared ? undefined : '')}
      />
      <span>${words.tie}</span>
    </label>
    <p class="muted" id="tie-effect">${words.tieHint[effect]}</p>
    ${
      declared
        ? fieldPart(
            frame,
            ({ describedBy, invalid }) =>
              html`<textarea
                id="tie-text"
                rows="2"
                maxlength="4000"
                aria-describedby=${describedBy}
                aria-invalid=${invalid}
                .value=${live(text)}
                ?readonly=${disabled}
                @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
              ></textarea>`,
          )
        : nothing
    }
  </div>`;
}
