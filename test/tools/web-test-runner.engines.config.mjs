import { existsSync } from 'node:fs';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webkitLauncher, webkitNeeds } from './webkit-launcher.mjs';
import chromium from './web-test-runner.config.mjs';

/** The same tests in Firefox and WebKit, as far as this machine has them (Debian: firefox-esr, webkit2gtk-driver, xvfb). */
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const browsers = [];
if (firefox) {
  const launchOptions = { browser: 'firefox', executablePath: firefox, headless: true };
  browsers.push(puppeteerLauncher({ concurrency: 1, launchOptions }));
}
if (webkitNeeds.every((path) => existsSync(path))) browsers.push(webkitLauncher());
if (browsers.length === 0) {
  console.error('Neither Firefox nor WebKit is here: install firefox-esr, or webkit2gtk-driver and xvfb.');
  process.exit(1);
}

export default {
  ...chromium,
  browsers,
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testFramework: { config: { timeout: '30000' } },
};
