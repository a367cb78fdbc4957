import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ProviderCall } from '../domain/ports/llm-provider-port.ts';
import type { AnswerSource, ChainAnswer, ChainStream } from './provider-chain.ts';
/**
 * Asks for the items of one request together: those that turn out to be missing wait for
 * each other, and go upstream as one call as soon as it is known of every item whether it
 * is missing, or a moment later.
 */
export declare class EmbeddingBatch {
    #private;
    constructor(source: AnswerSource, clock: ClockPort, items: number);
    /** Asks for one item; throws what the source throws. */
    complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer>;
    /** A place for one item. */
    seat(): BatchSeat;
    /** Notes of one item that it is known whether it has to be asked for. */
    decided(): void;
}
/** One item's way into a batch. */
export declare class BatchSeat implements AnswerSource {
    #private;
    constructor(batch: EmbeddingBatch);
    /** Whether the item had to be asked for. */
    get asked(): boolean;
    complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer>;
    /** Embeddings come in one piece. */
    stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream>;
}
