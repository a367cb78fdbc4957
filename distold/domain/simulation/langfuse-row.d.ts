import { type JsonObject } from '../json.ts';
import type { LogRow } from './log-row.ts';
/** Whether a row is an observation of Langfuse's: of its API, its exports from tables, or to blob storage. */
export declare function isLangfuseRow(row: JsonObject): boolean;
/** A call that Langfuse has observed. */
export declare function readLangfuseRow(row: JsonObject): LogRow;
