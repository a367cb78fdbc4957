import { type JsonObject } from '../../domain/json.ts';
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts';
import type { LlmChunk } from '../../domain/llm-response.ts';
/** What one server-sent event of a vendor's stream means. */
export type StreamEvent = {
    readonly kind: 'chunk';
    readonly chunk: LlmChunk;
}
/** A chunk that is the terminal marker, too. */
 | {
    readonly kind: 'last';
    readonly chunk: LlmChunk;
}
/** The terminal marker. */
 | {
    readonly kind: 'end';
}
/** The vendor tells of an error; set where it is not where errors are elsewhere. */
 | {
    readonly kind: 'error';
    readonly error?: JsonObject;
}
/** No JSON object, or nothing that belongs here. */
 | {
    readonly kind: 'unreadable';
};
/** How a vendor is asked for answers in one wire format. */
export interface Endpoint {
    readonly protocol: WireProtocol;
    /** Relative to the base URL. */
    readonly path: string;
    /** The body of a call; the request's model is the vendor's name for it. */
    requestBody(request: LlmRequest, streamed: boolean): JsonObject;
    /** Whether a whole body is an answer to a request at all. */
    isAnswer(body: JsonObject, request: LlmRequest): boolean;
    /** Longest answer, in bytes, where it may be longer than others are. */
    readonly maxResponseBytes?: number;
    /** Whether a chunk says nothing yet: until one does, a failure can still be made up for. Absent: all say something. */
    isPrelude?(chunk: LlmChunk): boolean;
    /** Reads an event of a stream. */
    readEvent(event: string | undefined, data: string): StreamEvent;
}
/** A vendor's way to be asked. */
export interface Vendor {
    readonly endpoints: readonly Endpoint[];
    /** Headers of every call, but for the credential. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Where it lists its models, relative to the base URL; default `/models`. */
    readonly modelsPath?: string;
    /** The header that carries a credential. */
    credentialHeader(credential: string): Readonly<Record<string, string>>;
}
/** An event's data as a JSON object; undefined where it is none. */
export declare function eventObject(data: string): JsonObject | undefined;
/** Servers report errors under `error`, vLLM as an object that says it is one. */
export declare function isReportedError(body: JsonObject): boolean;
