import type { EntryFilter } from '../../domain/invalidation.ts';
/** What the script that learns answers: position, whether the one asked about is known, invalidations and positions in turn. */
export type FenceReply = readonly [position: string, known: number, news: readonly string[]];
/** An invalidation as a server keeps it. */
interface KeptFence {
    /** Empty where it stands for several that were folded into one. */
    readonly id: string;
    readonly filter: EntryFilter;
    /** Whether entries may be left of it. */
    readonly open: boolean;
    readonly at: number;
}
/** What has happened since a position. */
export interface FenceNews {
    readonly position: number;
    /** Whether the server does not know the position: it has lost what happened up to there. */
    readonly lost: boolean;
    readonly raised: readonly KeptFence[];
}
/** How an invalidation is written into the server's list. */
export declare function memberOf(id: string, filter: EntryFilter): string;
/**
 * Reads what the script that learns answered about everything since `from`.
 * @throws {CacheUnavailableError} where it is no such answer, or the position is none: whoever remembered it could never learn on.
 */
export declare function fenceNews(reply: FenceReply | null, from: number): FenceNews;
export {};
