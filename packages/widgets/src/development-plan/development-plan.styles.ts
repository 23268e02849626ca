import { css } from 'lit';

/** What only the development plan looks like. */
export const developmentStyles = css`
  .between {
    justify-content: space-between;
  }
  h4 {
    font-size: 1em;
    line-height: 1.35;
    margin: 0;
  }
  .current > h4,
  .before h4 {
    margin-top: 1.25em;
  }
  .task {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: clamp(8px, 3%, 20px);
  }
  .stage {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
  }
  .badge {
    border: 2px solid var(--_tone, var(--_edge));
    border-radius: 99em;
    color: var(--_tone, var(--_ink));
    padding: 0.1em 0.8em;
  }
  [data-stage='offered'] {
    --_tone: var(--_warning);
  }
  [data-stage='agreed'] {
    --_tone: var(--_accent);
  }
  [data-stage='concluded'],
  [data-stage='closed'] {
    --_tone: var(--_success);
  }
  .icon {
    fill: none;
    flex: none;
    height: 1.5em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
    width: 1.5em;
  }
  .basis {
    color: var(--_muted);
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  .cards {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.9em 1em;
  }
  .card > :last-child:not(:first-child) {
    margin-top: auto;
  }
  .card-head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.75em;
    justify-content: space-between;
  }
  .level {
    font-weight: 600;
  }
  .low {
    color: var(--_danger);
  }
  .grows,
  .due,
  .chosen,
  .is-done {
    color: var(--_success);
    font-weight: 600;
  }
  blockquote {
    border-inline-start: 3px solid var(--_accent);
    margin: 0;
    padding-inline-start: 0.8em;
  }
  blockquote p,
  .note {
    white-space: pre-line;
  }
  summary {
    color: var(--_accent);
    cursor: pointer;
    min-height: 44px;
    padding-block: 0.6em;
  }
  summary > h3 {
    color: var(--_ink);
    display: inline;
  }
  .why ul,
  .grounds ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .grounds li + li {
    margin-top: 0.4em;
  }
  .plain {
    display: grid;
    gap: 0.75em;
    margin-top: 0.5em;
  }
  .area {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.8em;
  }
  .activity {
    display: flex;
    gap: 0.75em;
  }
  .activity > .icon {
    color: var(--_accent);
  }
  .extension {
    border-inline-start: 3px solid var(--_warning);
    padding-inline-start: 0.8em;
  }
  .outcome {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .outcome > * {
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_tone, var(--_accent));
    border-radius: var(--_radius);
    padding: 0.8em 1em;
  }
  [data-result='reached'] {
    --_tone: var(--_success);
  }
  [data-result='partly'] {
    --_tone: var(--_warning);
  }
  [data-result='not-reached'] {
    --_tone: var(--_danger);
  }
  .area-form {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em clamp(6px, 2.5%, 1em) 1em;
  }
  .area-form > legend {
    padding-inline: 0.3em;
  }
  .column {
    flex-direction: column;
  }
  .choice.wide {
    align-items: flex-start;
    background: var(--_surface);
    flex: none;
    padding-block: 0.6em;
  }
  .choice.wide > span {
    display: flex;
    gap: 0.6em;
  }
  @media (max-width: 28em) {
    .choice.wide .icon {
      display: none;
    }
  }
  .own,
  .beside {
    align-items: end;
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  .signatures {
    display: none;
  }
  @media print {
    .task,
    .acts,
    .weak .row {
      display: none;
    }
    .card,
    .activity,
    .outcome,
    .extension {
      break-inside: avoid;
    }
    .signatures {
      break-inside: avoid;
      display: flex;
      gap: 2em;
      margin-top: 2.5em !important;
    }
    .signatures > * {
      flex: 1;
    }
    .signatures p::first-letter {
      text-transform: uppercase;
    }
    .sign {
      font-weight: 700;
      margin-top: 4em;
    }
  }
`;
