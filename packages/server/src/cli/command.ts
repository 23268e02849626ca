import { parseArgs } from 'node:util';
import type { Location } from '../store/open.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'migrate'; readonly location: Location }
  | { readonly name: 'import'; readonly location: Location; readonly source: string }
  | ({ readonly name: 'serve'; readonly location: Location } & Serving);

/** Where and how to serve. */
export interface Serving {
  readonly host: string;
  readonly port: number;
  readonly basePath: string;
  readonly origins: readonly string[];
  /** A JSON file of people for the demo sign-in. */
  readonly people?: string;
}

/** Said to whoever typed the command; there is nothing to look up in a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const help = `kinerja-server: the Kinerja HTTP contract over SQLite or PostgreSQL

  kinerja-server serve [--file <path>] [--port 8080] [--host 127.0.0.1] [--base-path /api/kinerja]
                       [--origin https://portal.example.go.id]... [--demo-people <people.json>]
  kinerja-server migrate [--file <path>]
  kinerja-server import <records.json> [--file <path>]

Records are kept in the SQLite file given with --file, else in the PostgreSQL database of the environment
variable DATABASE_URL (postgres://user:password@host/database). Tables are brought up to date on opening.

  serve    Answers until SIGTERM or Ctrl-C. Without --demo-people nobody can sign in, and citizens are served.
           --origin       origin of the portal's pages, when a proxy changes the Host header; may be repeated
           --demo-people  [{ "id", "name", "role": "employee" | "supervisor" | "performance-team" |
                          "appeal-authority" }]: sign-in without passwords, for demonstrations; needs
                          KINERJA_SECRET, at least 32 characters
  migrate  Brings the tables up to date and ends.
  import   Reads { "survey": [...], "tabulation": [...], "plan": [...], "response": [...], "progress": [...],
           "rating": [...], "feedback": [...], "evaluation": [...],
           "award": [...], "development": [...] } and writes all of it or nothing. Importing
           the same file again changes nothing.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  file: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  'base-path': { type: 'string' },
  origin: { type: 'string', multiple: true },
  'demo-people': { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** The command in `words`. @throws UsageError */
export function commandOf(words: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parse(words);
  const [name, source, ...rest] = positionals;
  if (values.help || name === undefined || name === 'help') return { name: 'help' };
  if (rest.length > 0 || (source !== undefined && name !== 'import')) {
    throw new UsageError(`${name}: too many words: ${[source, ...rest].join(' ')}`);
  }
  switch (name) {
    case 'serve':
      return { name, location: locationOf(values, environment), ...servingOf(values) };
    case 'migrate':
      return { name, location: locationOf(values, environment) };
    case 'import':
      if (source === undefined) throw new UsageError('import: name the file to read');
      return { name, source, location: locationOf(values, environment) };
    default:
      throw new UsageError(`There is no command ${name}`);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

function locationOf({ file }: Values, { DATABASE_URL: databaseUrl }: NodeJS.ProcessEnv): Location {
  if (file) return { file };
  if (!databaseUrl) throw new UsageError('Say where the records are: --file <path>, or DATABASE_URL');
  if (!/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new UsageError('DATABASE_URL must begin with postgres://');
  return { databaseUrl };
}

function servingOf(values: Values): Serving {
  const port = Number(values.port ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError('--port: 0 to 65535');
  const basePath = values['base-path'] ?? '/api/kinerja';
  if (!/^(\/[\w.~-]+)+$/.test(basePath)) throw new UsageError('--base-path: like /api/kinerja');
  const origins = values.origin ?? [];
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new UsageError('--origin: like https://portal.example.go.id, without a path');
    }
  }
  const people = values['demo-people'];
  return { host: values.host ?? '127.0.0.1', port, basePath, origins, ...(people && { people }) };
}
