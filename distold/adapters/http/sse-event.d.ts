import type { JsonObject } from '../../domain/json.ts';
/** A server-sent event whose data is JSON, with its name where it has one. */
export declare function sseEvent(data: JsonObject, name?: string): string;
