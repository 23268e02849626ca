/**
 * Does what a button says that goes with its notice, e.g. to try again: whoever pressed it stays at the beginning of the
 * widget, and is not back at the top of the page.
 */
export function staying(act: () => void): (pressed?: Event) => void {
  return (pressed) => {
    const base = (pressed?.target as Element | undefined)?.closest<HTMLElement>('.base');
    if (base) {
      base.tabIndex = -1;
      base.focus({ preventScroll: true });
    }
    act();
  };
}
