import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { SpanBeginning, SpanPort, TracerPort } from '../../domain/ports/tracer-port.ts';
/** A tracer that may throw, such as the caller's own: an answer is worth more than its trace. */
export declare class GuardedTracer implements TracerPort {
    #private;
    constructor(inner: TracerPort, logger: LoggerPort, clock: ClockPort);
    begin(beginning: () => SpanBeginning): SpanPort | undefined;
    isSilent(): boolean;
    continuing<T>(header: (name: string) => string | undefined, work: () => T): T;
    headers(): Readonly<Record<string, string>>;
}
