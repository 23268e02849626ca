import { css } from 'lit';

/** The look of `planHeadPart`, beside `baseStyles`. */
export const planHeadStyles = css`
  .plan-head {
    display: grid;
    gap: 0.4em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    border-block: 1px solid var(--_line);
    padding-block: 0.75em;
  }
  .plan-head dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .plan-head dd {
    font-weight: 600;
  }
`;
