import type { KeyUse } from '../../application/hot-keys.ts';
import type { SizeSample } from '../../application/size-history.ts';
import type { StateChange } from '../../application/state-journal.ts';
import type { Watch } from '../../application/watch.ts';
import type { CacheHealth } from '../../domain/cache-health.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
import type { Step } from '../../domain/metrics.ts';
import type { ProviderHealth } from '../../domain/ports/llm-provider-port.ts';
import type { IndexSize } from '../../domain/ports/similarity-index-port.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** What is known of the process itself. */
export interface ProcessFacts {
    readonly version: string;
    readonly uptimeMs: number;
    /** Of memory that it holds. */
    readonly rssBytes: number;
}
/** What `GET /admin/state` answers. Moments are in milliseconds since the epoch. All of it is this process's. */
export interface AdminState {
    /** When all of this held. */
    readonly at: number;
    readonly process: ProcessFacts;
    readonly cache: CacheHealth;
    /** What of the cache is in memory; null where it keeps nothing there. */
    readonly cacheSize: CacheSize | null;
    readonly cacheSizes: Readonly<Record<Step, readonly SizeSample[]>>;
    /** Questions that similar ones are answered from; null where none are. */
    readonly similarityIndex: IndexSize | null;
    readonly providers: readonly {
        readonly name: string;
        readonly state: ProviderHealth;
    }[];
    /** Every change of state since a moment, oldest first. */
    readonly changes: {
        readonly since: number;
        readonly list: readonly StateChange[];
    };
    readonly keys: {
        readonly hottest: readonly HotKey[];
        readonly latest: readonly KeyUse[];
    };
}
/** A key that is often asked for. */
interface HotKey extends KeyUse {
    /** How often it was asked for, at most. */
    readonly count: number;
    /** By how much that may be too many. */
    readonly over: number;
}
/** Puts together how the process is doing. */
export declare function adminState(useCases: GatewayUseCases, { journal, sizes }: Pick<Watch, 'journal' | 'sizes'>, process: ProcessFacts): AdminState;
export {};
