import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ClaimGeneration } from './claim-generation.ts';
import { Flight } from './flight.ts';
import type { GenerationOrder } from './generation-order.ts';
import type { OutcomeLedger } from './outcome-ledger.ts';
import type { AnswerSource } from './provider-chain.ts';
import type { SemanticLearning } from './semantic-learning.ts';
import type { StoreAnswer } from './store-answer.ts';
import { UnderWay } from './under-way.ts';
/** Bounds of flights. */
export interface GenerationBounds {
    /** How many may be under way at once. */
    readonly flights: number;
    /** How long one that everybody has left goes on for the cache's sake, in milliseconds. */
    readonly lingerMs: number;
}
/** Launches flights: asks the chain of providers, then stores what it answers. */
export declare class Generation {
    #private;
    /** Flights that have not landed, whether anybody waits for them or not. */
    readonly underWay: UnderWay;
    constructor(source: AnswerSource, store: StoreAnswer, claim: ClaimGeneration, fence: InvalidationFence, clock: ClockPort, ledger: OutcomeLedger, bounds: GenerationBounds, learning?: SemanticLearning);
    /**
     * Launches a flight; it lands after its answer is stored, so that who asks next finds it.
     * @throws {OverloadedError} where the limit is reached.
     */
    launch(ordered: GenerationOrder): Flight;
}
