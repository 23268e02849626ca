import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Keys that are no character, by their WebDriver code. */
const codes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
};
const moves = {
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What must be there for WebKit: Debian's webkit2gtk-driver and xvfb. */
export const webkitNeeds = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', miniBrowser];

/**
 * A launcher of web-test-runner for WebKitGTK: its WebDriver speaks only the classic protocol, of which a few
 * commands are enough. One window, one test file after the other.
 */
export function webkitLauncher() {
  let started;
  let current;
  const programs = [];

  async function start() {
    const display = await freeDisplay(programs);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
    programs.push(
      spawn('/usr/bin/WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }),
    );
    const base = `http://127.0.0.1:${port}`;
    await ready(base);
    const browser = { binary: miniBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } };
    const { sessionId } = await command('POST', `${base}/session`, { capabilities });
    return `${base}/session/${sessionId}`;
  }

  const act = async (device) => command('POST', `${await started}/actions`, { actions: [device] });
  const keys = (kinds, names) => {
    const values = names.map((name) => codes[name] ?? moves[name] ?? name);
    const actions = values.flatMap((value) => kinds.map((type) => ({ type, value })));
    return act({ type: 'key', id: 'keyboard', actions });
  };
  const keyboard = {
    type: (words) => keys(['keyDown', 'keyUp'], [...words]),
    press: (name) => keys(['keyDown', 'keyUp'], [name]),
    down: (name) => keys(['keyDown'], [name]),
    up: (name) => keys(['keyUp'], [name]),
  };
  const point = (...actions) => act({ type: 'pointer', id: 'mouse', actions });
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const mouse = {
    move: (x, y) => point({ type: 'pointerMove', x, y }),
    click: (x, y) => point({ type: 'pointerMove', x, y }, down, up),
    down: () => point(down),
    up: () => point(up),
    reset: async () => command('DELETE', `${await started}/actions`),
  };

  return {
    name: 'WebKit',
    // Of this type the runner asks a page for its keyboard and mouse, and so a key can be held while another is pressed.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      started ??= start();
      await command('POST', `${await started}/url`, { url });
      current = id;
    },
    isActive: (id) => current === id,
    async getBrowserUrl() {
      return command('GET', `${await started}/url`);
    },
    async stopSession() {
      await command('POST', `${await started}/url`, { url: 'about:blank' });
      current = undefined;
      return {};
    },
    getPage: () => ({ keyboard, mouse }),
    startDebugSession() {
      throw new Error('WebKit runs here without a window to debug in.');
    },
    async stop() {
      if (started) await command('DELETE', await started).catch(() => {});
      for (const program of programs) program.kill();
    },
  };
}

async function command(method, url, body) {
  const response = await fetch(url, body ? { method, body: JSON.stringify(body) } : { method });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function ready(base) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await command('GET', `${base}/status`).catch(() => undefined);
    if (answer?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Xvfb itself finds a free display and writes its number. */
function freeDisplay(programs) {
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('/usr/bin/Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  programs.push(server);
  return new Promise((resolve, reject) => {
    server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
