import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { LlmResponse } from '../domain/llm-response.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { Lookup } from './lookup.ts';
import type { OutcomeLedger } from './outcome-ledger.ts';
import type { StoreAnswer } from './store-answer.ts';
/** What somebody wants to know who generates by himself. */
export interface Question {
    readonly request: LlmRequest;
    readonly scope: Scope;
    /** Who will be asked where nothing is stored, for the books. */
    readonly provider: string;
}
/** What was generated, and how long to keep it. */
export interface KeptAnswer {
    readonly response: LlmResponse;
    /** Time to live, in milliseconds; 0 stores nothing. Absent: as configured. */
    readonly ttlMs?: number;
    readonly tags: readonly string[];
}
/**
 * Remembers for those who generate by themselves: they recall, generate where there is
 * nothing, and have that kept. What goes with generating is theirs: identical questions do
 * not wait for each other, and nothing past its time stands in where generating fails.
 */
export declare class Remember {
    #private;
    constructor(lookup: Lookup, store: StoreAnswer, fence: InvalidationFence, clock: ClockPort, ledger: OutcomeLedger);
    /**
     * Resolves to what `read` makes of a fresh answer, as a delivery of its own; undefined
     * where there is none, and a generation begins. An answer that makes `read` throw is none.
     */
    recall<T>(question: Question, read: (response: LlmResponse) => T): Promise<T | undefined>;
    /**
     * Keeps what was generated, where it is fit to be given to somebody else; resolves to whether it did.
     * @throws {InvalidRequestError} where time to live or tags are not as they must be.
     */
    keep({ request, scope }: Question, kept: KeptAnswer): Promise<boolean>;
    /** Books a question that is put without the cache being involved. */
    pass({ request, provider }: Question): void;
    /** Books what was generated without the cache being involved. */
    passed({ request }: Question, response: LlmResponse): void;
}
