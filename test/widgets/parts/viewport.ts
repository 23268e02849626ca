import { setViewport } from '@web/test-runner-commands';

/** The driver of WebKit cannot give the window a size; the one of Chromium must. */
function unlessItCannot(error: unknown): void {
  if (navigator.userAgent.includes('Chrome/')) throw error;
}

/** Gives the window a size; where the driver of the browser cannot, the test is skipped. */
export async function resize(
  test: { skip(): void },
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  try {
    await setViewport(size);
  } catch (error) {
    unlessItCannot(error);
    test.skip();
  }
}

/** Gives the window the size again that every test begins with. */
export async function restoreViewport(): Promise<void> {
  await setViewport({ width: 800, height: 600 }).catch(unlessItCannot);
}
