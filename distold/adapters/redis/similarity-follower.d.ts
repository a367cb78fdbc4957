import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
import type { EventHead } from './similarity-head.ts';
import { type SimilarityStream } from './similarity-stream.ts';
/** What a follower works with. */
export interface FollowerParts {
    readonly questions: SimilarityStream;
    readonly observations: SimilarityStream;
    readonly local: SimilarityIndexPort;
    /** The name of this process, as events know it. */
    readonly process: string;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
    /** Told of everything that can be read, what happened here included, in order. */
    readonly onHead: (head: EventHead, id: string) => void;
}
/**
 * Takes what other processes add, remove and observe into an index of this one, in the order
 * of the streams, from their beginning on. It asks four times a second, and each question is
 * bounded, so that a Redis that hangs, or is away, costs nothing but what happens meanwhile.
 */
export declare class SimilarityFollower {
    #private;
    constructor(parts: FollowerParts);
    /** Whether Redis answered when it was asked last. */
    get inTouch(): boolean;
    /** Takes in what is there, where Redis answers, and goes on from then. */
    start(): Promise<void>;
    /** Says that others will not learn of something: until Redis answers again, no write is worth trying. */
    noteLost(): void;
    close(): Promise<void>;
}
