import type { Scheme } from '@kinerja/core/schemes';
import type { Answer, Authenticate } from './auth/identity.ts';
import type { FormOptions } from './form/pages.ts';
import type { Log } from './http/errors.ts';
import type { Store } from './store/store.ts';

/** What an app is made of. */
export interface AppOptions {
  readonly store: Store;
  readonly authenticate: Authenticate;
  /** Answer `POST {basePath}/sign-in` and `/sign-out`, for a sign-in that lives here. */
  readonly signIn?: Answer;
  readonly signOut?: Answer;
  /** Where the host mounts it; default `/api/kinerja`. */
  readonly basePath?: string;
  /** Origins of the host's pages, e.g. `https://portal.example.go.id`, when a proxy changes the Host header. */
  readonly origins?: readonly string[];
  /** The largest body taken, in bytes; default 256 KiB. */
  readonly bodyLimit?: number;
  /**
   * Asked before anything is written and before a receipt code is looked up: seconds to wait, or `null` to let it in.
   * The host knows its clients.
   */
  readonly admit?: (request: Request) => Promise<number | null>;
  /** Whether the office gave this service token for this survey; without it any is taken, each once. */
  readonly isIssued?: (survey: string, token: string) => Promise<boolean>;
  /** How surveys are shown and answered where no script runs. */
  readonly forms?: FormOptions;
  /** The regional schemes that evaluations are made by; default: those that Kinerja brings. */
  readonly schemes?: readonly Scheme[];
  /** The clock by which surveys close and acts are dated; default: that of the machine. */
  readonly now?: () => Date;
  /** Told of every error that should not have happened; default: standard error. */
  readonly log?: Log;
}
