import type { Response } from 'undici';
import { CliFailure } from './cli-failure.ts';
/** The gateway took longer than it may, and may still be at it. */
export declare class LateAnswer extends CliFailure {
    /** In seconds. */
    readonly after: number;
    constructor(url: string, after: number);
}
/** What is sent to a gateway. */
export interface GatewayCall {
    /** Address below the gateway's, query included. */
    readonly path: string;
    /** A body makes it a POST. */
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Longest wait for the whole answer, in milliseconds. */
    readonly timeoutMs?: number;
}
/** A running gateway. Redirections are not followed: keys are for it alone. */
export declare class GatewayClient {
    #private;
    constructor(url: string, adminKey: string | undefined);
    /**
     * What administration answers, as JSON.
     * @throws {CliFailure} where it does not, or refuses; the message says what to do.
     */
    administer(call: GatewayCall): Promise<unknown>;
    /**
     * What administration streams, once it has begun; rejects with {@link CliFailure} where it
     * breaks off, or pauses for longer than two minutes.
     */
    stream(path: string): AsyncGenerator<Uint8Array, void, undefined>;
    /**
     * The answer to a call, whatever its status; its body is the caller's to read.
     * @throws {LateAnswer} where it does not come in time.
     * @throws {CliFailure} where there is none.
     */
    ask({ path, body, headers, timeoutMs }: GatewayCall): Promise<Response>;
}
/** The message of an error as gateways shape it; undefined for anything else. */
export declare function messageIn(text: string): string | undefined;
