import { type JsonObject, type JsonValue } from '../json.ts';
import type { LlmRequest, WireProtocol } from '../llm-request.ts';
/** What a body asks, or which of its fields the gateway would refuse. */
export type RequestReading = {
    readonly kind: 'read';
    readonly request: LlmRequest;
    /** LiteLLM's field, which concerns the cache alone. */
    readonly cacheField: JsonValue | undefined;
} | {
    readonly kind: 'wrong';
    readonly problem: string;
};
/** The name of the field that bounds an answer's length, in a format's own words. */
export declare function boundNameOf(protocol: WireProtocol): string;
/** Reads a body as the gateway's door for its format does. */
export declare function readRequest(protocol: WireProtocol, body: JsonObject): RequestReading;
