import type { Migration } from 'kysely/migration';
import type { Dialect } from '../tables.ts';
import { records } from './2026-11-22-records.ts';
import { evaluation } from './2026-11-23-evaluation.ts';
import { serviceToken } from './2026-11-24-service-token.ts';
import { award } from './2026-11-24-award.ts';
import { receiptCode } from './2026-11-25-receipt-code.ts';
import { development } from './2026-11-26-development.ts';

/** Every migration by name, in order of name. One that was released is never edited: a change is a new one. */
export function migrations(dialect: Dialect): Record<string, Migration> {
  return {
    '2026-11-22-records': records(dialect),
    '2026-11-23-evaluation': evaluation(dialect),
    '2026-11-24-award': award(dialect),
    '2026-11-24-service-token': serviceToken(dialect),
    '2026-11-25-receipt-code': receiptCode,
    '2026-11-26-development': development(dialect),
  };
}
