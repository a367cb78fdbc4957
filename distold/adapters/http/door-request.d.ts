import type { Order } from '../../application/generation-order.ts';
import type { AnswerSource } from '../../application/provider-chain.ts';
import type { Caller } from './caller.ts';
import { type Door, type DoorCall } from './door.ts';
import type { HeaderReader } from './header-reader.ts';
/** A request that came to a door. */
export interface DoorRequest {
    /** What the door has read of it. */
    readonly call: DoorCall;
    readonly header: HeaderReader;
    readonly caller: Caller;
    /** Aborted when the caller hangs up before the answer is complete. */
    readonly signal: AbortSignal;
    /** Who answers, where the caller has said so. */
    readonly upstream?: OwnUpstream;
}
/** Somebody whom the caller wants an answer from, in place of the configured providers. */
export interface OwnUpstream {
    /** What tells it from others: answers of different ones are never shared. */
    readonly name: string;
    readonly source: AnswerSource;
    /** The caller's headers for it. They are part of the request, since it may make anything of them. */
    readonly headers: Readonly<Record<string, string>>;
    /** Those that say on whose account, credential included, and are none. */
    readonly accountHeaders: Readonly<Record<string, string>>;
    /** What tells accounts apart, and gives no credential away. */
    readonly account: string;
}
/**
 * What is asked of the use cases.
 * @throws {InvalidRequestError} naming the header or field that is wrong.
 */
export declare function orderAt(door: Door, asked: DoorRequest): Order;
