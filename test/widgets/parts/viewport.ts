import { setViewport } from '@web/test-runner-commands';

/** Gives the window a size; where the driver of the browser cannot, which Chromium's can, the test is skipped. */
export async function resize(
  test: { skip(): void },
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  try {
    await setViewport(size);
  } catch (error) {
    if (navigator.userAgent.includes('Chrome/')) throw error;
    test.skip();
  }
}
