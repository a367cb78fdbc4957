import type { RequestBook } from './request-book.ts';
import type { RequestOrder } from './request-order.ts';
import type { RequestPiece } from './request-pieces.ts';
import { type SimulatedCache } from './simulated-cache.ts';
/** A field in which near repeats differed, and what would be gained if it were always the same. */
export interface NearMissField {
    readonly field: string;
    /** Keys that are equal to another but for this field. */
    readonly keys: number;
    /** Requests that would have been answered in addition. */
    readonly gained: number;
    readonly gainedMicrousd: number;
    /** Answers in no sum of money. */
    readonly unpriced: number;
}
/** Finds requests that are equal but for one field. */
export declare class NearMisses {
    #private;
    /** Compares a key that is new with those before it. `piecesOf` is not called beyond the bound. */
    add(key: number, piecesOf: () => readonly RequestPiece[]): void;
    /** How many keys were compared, and whether those were all. */
    get compared(): {
        readonly keys: number;
        readonly isComplete: boolean;
    };
    /** What each field cost in a cache that answered so many requests as it is, the dearest first. */
    fields(book: RequestBook, order: RequestOrder, cache: SimulatedCache, asItIs: {
        readonly answered: number;
        readonly savedMicrousd: number;
        readonly unpriced: number;
    }): readonly NearMissField[];
}
