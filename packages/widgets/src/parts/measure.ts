import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Line, Mark, Measure } from './measure-facts.ts';

/** Near an end of the line a label turns inwards, so that it is not cut off. */
function anchor(at: number): string {
  return at < 14 ? 'start' : at > 86 ? 'end' : 'middle';
}

function labelPart({ at, label }: Mark, y: string, name: string): SVGTemplateResult {
  return svg`<text class=${name} x=${`${at}%`} y=${y} text-anchor=${anchor(at)}>${label}</text>`;
}

function goalPart(mark: Mark): SVGTemplateResult {
  const x = `${mark.at}%`;
  return svg`<line class="goal" x1=${x} x2=${x} y1="1.35em" y2="2.65em"></line>
    ${labelPart(mark, '3.7em', 'goal-label')}`;
}

function valuePart(mark: Mark, filled: boolean): SVGTemplateResult {
  return svg`${
    filled
      ? svg`<rect class="fill" x="0" y="1.6em" width=${`${mark.at}%`} height="0.8em" rx="4"></rect>`
      : svg`<circle class="point" cx=${`${mark.at}%`} cy="2em" r="0.55em"></circle>`
  }${labelPart(mark, '1em', 'value-label')}`;
}

function planPart(at: number): SVGTemplateResult {
  return svg`<svg class="plan-mark" x=${`${at}%`} y="1.55em"><path d="M0 0 5 -6H-5Z"></path></svg>`;
}

function zonePart([from, to]: readonly [number, number]): SVGTemplateResult {
  return svg`<rect class="zone" x=${`${from}%`} y="1.6em" width=${`${to - from}%`} height="0.8em" rx="4"></rect>`;
}

function linePart(line: Line, drawing: string): TemplateResult {
  return html`<svg class="line" role="img" aria-label=${drawing}>
    <rect class="track" x="0" y="1.6em" width="100%" height="0.8em" rx="4"></rect>
    ${line.zone ? zonePart(line.zone) : nothing} ${line.goals.map(goalPart)}
    ${line.value ? valuePart(line.value, line.filled) : nothing}
    ${line.plan === undefined ? nothing : planPart(line.plan)}
  </svg>`;
}

/**
 * Where one indicator stands: the value, the target, and a drawing that is honest for its direction.
 * Everything that is drawn is also said in words. Needs `measureStyles` in the widget.
 */
export function measurePart(measure: Measure): TemplateResult {
  const { standing, standingText, current, goal, advisory, line, drawing } = measure;
  return html`<div class="measure" data-standing=${standing}>
    <p class="measure-current">
      <strong>${current}</strong>
      ${standing === 'missing' ? nothing : html`<span class="standing">${standingText}</span>`}
    </p>
    <p class="measure-goal">${goal}</p>
    ${line ? linePart(line, drawing) : nothing}
    ${
      advisory
        ? html`<p class="muted">${advisory.text} <span class="advisory">${advisory.label}</span></p>`
        : nothing
    }
  </div>`;
}

/** Aspect, direction and way of adding up, in a line of small print. */
export function measureFactsPart(facts: readonly string[]): TemplateResult {
  return html`<p class="muted">${facts.join(' · ')}</p>`;
}
