import type { WireProtocol } from '../../domain/llm-request.ts';
import type { LlmChunk } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { SpanAttributes } from '../../domain/ports/tracer-port.ts';
/** What a span tells of a streamed answer: what it would tell of a whole one, and when it began to come. */
export declare class StreamTelling {
    #private;
    constructor(protocol: WireProtocol, provider: string, clock: ClockPort);
    /** Looks at the next chunk. */
    add(chunk: LlmChunk): void;
    /** What there is to tell; the answer itself only where it is whole. */
    attributes(): SpanAttributes;
}
