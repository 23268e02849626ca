import { type CSSResult, css } from 'lit';

/**
 * Room that a widget keeps while it loads and afterwards, so that what stands below it stays where it is: nobody knows
 * beforehand how long a plan will be. A page has its own way by `min-height` on the tag, which wins over this.
 */
const kept = (room: CSSResult): CSSResult => css`
  :host {
    min-height: ${room};
  }
  @media print {
    :host {
      min-height: 0;
    }
  }
`;

/** For one that a page is about: what is below comes into sight by scrolling only. */
export const screenRoom = kept(css`100vh`);
/** For a short one, which may stand beside others. */
export const shortRoom = kept(css`40em`);
