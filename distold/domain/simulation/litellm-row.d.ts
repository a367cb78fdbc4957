import { type JsonObject } from '../json.ts';
import type { LogRow } from './log-row.ts';
/** Whether a row is one of LiteLLM's. */
export declare function isLiteLlmRow(row: JsonObject): boolean;
/** A call that LiteLLM has logged. */
export declare function readLiteLlmRow(row: JsonObject): LogRow;
