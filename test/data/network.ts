import type { Adapter } from '@kinerja/data';
import { type Faults, faults } from '@kinerja/mock';
import { handlers } from '@kinerja/mock/handlers';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { InterceptorSource, defineNetwork } from 'msw/experimental';

/** A receiver behind a network that does what a test tells it to. */
export interface Network {
  readonly url: string;
  readonly faults: Faults;
}

const network = defineNetwork({
  sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
  context: { quiet: true },
});
/** Other files run at the same time with the same storage, locks and channels; an address is the name of all these. */
const file = crypto.randomUUID();
let served = 0;

before(() => network.enable());
after(() => network.disable());
afterEach(() => network.resetHandlers());

/** Serves an adapter at an address of its own until the test is over. */
export function serve(adapter: Adapter): Network {
  const url = `/network-${file}-${++served}`;
  const switches = faults();
  network.use(...handlers(adapter, { faults: switches, base: `*${url}` }));
  return { url, faults: switches };
}
