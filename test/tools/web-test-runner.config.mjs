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
  // Mocha's two seconds are too short for axe on two busy cores.
  testFramework: { config: { timeout: '10000' } },
  // `browser` comes before `node`, or msw brings its Node build.
  nodeResolve: { browser: true, exportConditions: ['@kinerja/source', 'browser', 'development'] },
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: await ensureBrowser(), args: [...browserFlags] } }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [serveMockWorker],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), totalsReporter()],
};
