import type { Locator, Page } from 'playwright-core';

/** More than any page of the walk has to stop at. */
const MOST = 200;

/** Goes on with the Tab key until this control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stops = 0; stops < MOST; stops++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((it) => (it.getRootNode() as Document | ShadowRoot).activeElement === it))
      return;
  }
  throw new Error(`${control}: not reached in ${MOST} stops`);
}

/** Reaches a button and presses it. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Reaches a field and writes in it, in the place of what was there. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
