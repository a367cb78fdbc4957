import { type JsonObject } from '../json.ts';
import type { LogRow } from './log-row.ts';
/** Whether a row is one of a batch's input, as OpenAI takes it. */
export declare function isBatchInput({ body, url, custom_id: id }: JsonObject): boolean;
/** Whether a row is one of a batch's output, as OpenAI returns it. */
export declare function isBatchOutput(row: JsonObject): boolean;
/** A request of a batch. */
export declare function readBatchInput({ body, url, custom_id: id }: JsonObject): LogRow;
/** An answer of a batch; which request it belongs to is said by its `custom_id`. */
export declare function readBatchOutput({ custom_id: id, response, error }: JsonObject): LogRow;
