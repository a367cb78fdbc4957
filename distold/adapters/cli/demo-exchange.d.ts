/** A question that was asked of the gateway, and the answer as far as it matters here. */
export interface DemoExchange {
    readonly question: string;
    /** HTTP status; 0 where there was no answer at all. */
    readonly status: number;
    readonly xCache: string | null;
    readonly cacheStatus: string | null;
    readonly age: string | null;
    readonly provider: string | null;
    readonly content: string;
    /** Milliseconds. */
    readonly tookMs: number;
}
/** How a question is asked. */
export interface DemoAsking {
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
}
/** Asks a question over HTTP, as every client of OpenAI’s does. Rejects where the signal is aborted only. */
export declare function asked(address: string, question: string, { headers, signal }: DemoAsking): Promise<DemoExchange>;
