import type { EventSourceMessage } from 'eventsource-parser';
import type { LlmChunk } from '../../domain/llm-response.ts';
import type { Endpoint } from './endpoint.ts';
/** What has been read of a vendor's stream so far. */
export declare class StreamReading {
    #private;
    constructor(provider: string, endpoint: Endpoint);
    /** Whether its terminal marker has come. */
    get ended(): boolean;
    /** What was wrong behind the chunks that were read; nothing is read after it. */
    get failure(): Error | undefined;
    /** The chunks in the next events that are to be passed on. */
    chunksIn(events: readonly EventSourceMessage[]): readonly LlmChunk[];
}
