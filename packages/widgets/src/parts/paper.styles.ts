import { css } from 'lit';

/** A document on paper, in the layout of the official forms. */
export const paperStyles = css`
  @media print {
    .on-paper {
      display: none;
    }
    .paper {
      color: #000;
      display: block;
      font-size: 0.875em;
      overflow-wrap: break-word;
    }
    .paper h2 {
      text-align: center;
      text-transform: uppercase;
    }
    .mark {
      border: 2px solid;
      font-weight: 700;
      margin: 0.5em auto;
      padding: 0.25em 1em;
      text-align: center;
      width: fit-content;
    }
    .paper table {
      border-collapse: collapse;
      margin-top: 1em;
      width: 100%;
    }
    .paper caption {
      font-weight: 700;
      padding: 0.3em 0;
      text-align: start;
      text-transform: uppercase;
    }
    .paper th,
    .paper td {
      border: 1px solid #000;
      padding: 0.3em 0.5em;
      text-align: start;
      vertical-align: top;
    }
    .paper td:first-child,
    .paper th:first-child {
      white-space: nowrap;
      width: 1%;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper td ul {
      list-style: disc;
      padding-inline-start: 1.2em;
    }
    .persons {
      display: flex;
      gap: 1.5em;
    }
    .persons > * {
      flex: 1 1 0;
    }
    .signatures {
      break-inside: avoid;
      margin-top: 2em;
    }
    .sealed {
      margin-top: 2em;
    }
    .sign {
      font-weight: 700;
      margin-top: 4.5em;
      text-decoration: underline;
    }
  }
`;
