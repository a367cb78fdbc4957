import { type SemanticPart } from '../../domain/errors.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
/**
 * Asks what may hang, or throw at once, and waits no longer than so many milliseconds.
 * @throws {SemanticUnavailableError} where there is no answer in time; else what it rejects with.
 */
export declare function awaitedPart<T>(part: SemanticPart, ms: number, clock: ClockPort, ask: () => Promise<T>): Promise<T>;
