import type { JsonObject, JsonValue } from '../../domain/json.ts';
import type { LlmRequest } from '../../domain/llm-request.ts';
import type { LlmChunk } from '../../domain/llm-response.ts';
import type { HeaderReader } from './header-reader.ts';
import type { ErrorAnswer } from './http-errors.ts';
/** A call, read from the wire. */
export interface DoorCall {
    readonly request: LlmRequest;
    readonly streamed: boolean;
    /** Whether a stream is to end with its usage, where the format leaves that to the caller. */
    readonly includeUsage?: boolean;
    /** LiteLLM's field, which concerns the cache alone. */
    readonly cacheField: JsonValue | undefined;
}
/** One wire format's way in. */
export interface Door {
    /** Such as `/v1/chat/completions`. */
    readonly path: string;
    /** What answers its calls. */
    readonly useCase: 'generate' | 'embed';
    /** Headers that go to a provider that has no key of its own, and change no answer; in lower case. */
    readonly passedHeaders: readonly string[];
    /**
     * Reads a call.
     * @throws {InvalidRequestError} naming the first field that is wrong.
     */
    read(body: unknown, header: HeaderReader): DoorCall;
    /**
     * A streamed answer as server-sent events, terminal marker included; what is there at once comes
     * in one text. Failures of the chunks are for {@link brokenOff}.
     */
    events(chunks: AsyncIterable<LlmChunk>, call: DoorCall): AsyncIterable<string>;
    /** A whole answer as its caller gets it; absent where that is as it is. */
    answer?(body: JsonObject, call: DoorCall): JsonObject;
    /** The event that tells of an error in place of the rest of a stream, behind so many that were sent. */
    brokenOff(error: JsonObject, sent: number): string;
    /** An error's body in the format's own shape; `error` is OpenAI's `{ message, type, param, code }`. */
    errorBody(error: JsonObject, answer: Pick<ErrorAnswer, 'status'>): JsonObject;
}
/** Reads the headers of a list that a caller has sent; absent where there are none. */
export declare function headersIn(header: HeaderReader, names: readonly string[]): Readonly<Record<string, string>> | undefined;
