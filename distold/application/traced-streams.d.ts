import type { LlmRequest } from '../domain/llm-request.ts';
import type { TracerPort } from '../domain/ports/tracer-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { GeneratedStream } from './delivery.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { GenerateStream } from './generate-stream.ts';
type Streams = Pick<GenerateStream, 'execute'>;
/** Streamed answers, each within a span that ends when the stream does. */
export declare class TracedStreams implements Streams {
    #private;
    constructor(streams: Streams, tracer: TracerPort);
    /** Throws what is thrown within. */
    execute(request: LlmRequest, scope: Scope, options?: GenerateOptions): Promise<GeneratedStream>;
}
export {};
