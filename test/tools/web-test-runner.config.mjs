import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, ensureBrowser } from './ensure-browser.ts';
import { totalsReporter } from './browser-totals.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));

/** msw's worker must come from the top of the site, or it does not control the test pages. */
async function serveMockWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = createReadStream(worker);
}

export default {
  rootDir: root,
  files: `${root}test/{data,widgets,embed}/**/*.test.ts`,
  concurrency: 2,
  // Mocha's two seconds are too short for axe on two busy cores; a test that hangs is found all the same.
  testFramework: { config: { timeout: '20000' } },
  // `browser` comes before `node`, or msw brings its Node build.
  nodeResolve: { browser: true, exportConditions: ['@kinerja/source', 'browser', 'development'] },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await ensureBrowser(), args: [...browserFlags] },
      // A window for each: of two tabs in one window one is hidden, and a hidden page draws no frame.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [serveMockWorker],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), totalsReporter()],
};
