import { type RepeatFindings } from './hottest-requests.ts';
import type { NearMisses, NearMissField } from './near-misses.ts';
import type { RequestBook } from './request-book.ts';
import type { RequestOrder } from './request-order.ts';
import { type SavingFigures } from './savings.ts';
import { type Spent } from './spent.ts';
/** What a cache with one time to live would have made of a log. */
interface TtlFindings extends SavingFigures {
    readonly ttlSeconds: number;
}
/** What the log's tenants would have got, and its models. */
interface NamedFindings extends SavingFigures {
    readonly name: string;
}
/** Everything that is found out about a log but for similar questions. */
export interface SimulationFindings {
    /** With the time to live that was asked for, else the configured one. */
    readonly chosen: TtlFindings;
    /** By time to live, the shortest first; the chosen one among them. */
    readonly byTtl: readonly TtlFindings[];
    readonly spent: Spent;
    /** Different keys. */
    readonly keys: number;
    readonly repeats: readonly RepeatFindings[];
    readonly tenants: readonly NamedFindings[];
    /** How many there are. */
    readonly tenantCount: number;
    readonly models: readonly NamedFindings[];
    readonly nearMisses: readonly NearMissField[];
}
/** What findings are made from. */
export interface FindingsInput {
    readonly book: RequestBook;
    readonly order: RequestOrder;
    readonly nearMisses: NearMisses;
    readonly previews: ReadonlyMap<number, string>;
    readonly ttlSeconds: number;
}
/** Simulates a log with several times to live, and looks closer at the chosen one. */
export declare function simulationFindings(input: FindingsInput): SimulationFindings;
export {};
