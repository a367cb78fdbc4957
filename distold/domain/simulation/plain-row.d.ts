import { type JsonObject } from '../json.ts';
import type { LogRow } from './log-row.ts';
/** Whether a row is a request's body, or holds one as `request`. */
export declare function isPlainRow(row: JsonObject): boolean;
/** `{ request, at?, tenant?, url?, response?, usage?, latency_ms?, cost? }`, or the body alone. */
export declare function readPlainRow(row: JsonObject): LogRow;
