import { type JsonValue } from '../json.ts';
import type { LogRow } from './log-row.ts';
/** A row of a log, in whatever format it is. */
export interface ReadRow {
    /** The format's name; undefined where the row is of none that is known. */
    readonly format?: string;
    readonly row: LogRow;
}
/** Reads a row. */
export declare function readLogRow(value: JsonValue): ReadRow;
