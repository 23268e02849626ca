import { type KinerjaError, isKinerjaError } from '@kinerja/core';
import { UsageError } from './command.ts';

/** One or a few lines for whoever runs the command; the stack only for what nobody foresaw. */
export function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nTry kinerja-server --help`;
  if (!isKinerjaError(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (isKinerjaError(error, 'invalid-data')) return issuesOf(error);
  if (isKinerjaError(error, 'conflict')) {
    const { kind, id } = error.facts;
    return `${kind} ${id}: another content or revision is stored; nothing was written`;
  }
  if (isKinerjaError(error, 'wrong-stage')) return `Not at stage ${error.facts.stage}: ${error.facts.action}`;
  if (isKinerjaError(error, 'unreachable')) return `The database does not answer: ${causeOf(error)}`;
  return isKinerjaError(error, 'storage') ? causeOf(error) : `${error.stack}\n${causeOf(error)}`;
}

function issuesOf({ facts }: KinerjaError<'invalid-data'>): string {
  const lines = facts.issues.map(({ path, rule, facts: more }) => {
    const place = path.map((name) => (typeof name === 'number' ? `[${name}]` : `.${name}`)).join('');
    return `  ${place.slice(1) || '(everything)'}: ${rule}${more ? ` ${JSON.stringify(more)}` : ''}`;
  });
  return ['Nothing was written:', ...lines].join('\n');
}

function causeOf({ cause }: KinerjaError): string {
  if (!(cause instanceof Error)) return String(cause);
  // Several addresses were tried: their errors are inside, and the outer message is empty.
  const [first] = cause instanceof AggregateError ? (cause.errors as Error[]) : [cause];
  return first?.message ?? cause.message;
}
