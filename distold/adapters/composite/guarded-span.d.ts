import type { SpanAttributes, SpanPort } from '../../domain/ports/tracer-port.ts';
/** A span that may throw: what happens within it happens all the same. */
export declare class GuardedSpan implements SpanPort {
    #private;
    constructor(inner: SpanPort, fails: (error: unknown) => void);
    get recorded(): boolean;
    run<T>(work: () => T): T;
    set(attributes: SpanAttributes): void;
    fail(type: string): void;
    end(): void;
}
