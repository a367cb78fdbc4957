import type { JsonObject } from '../../domain/json.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { Door } from './door.ts';
/** An error as it goes out. */
export interface Refusal {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: JsonObject;
}
/** An error in the shape of the door that the request came to, OpenAI's where it came to none. What is our own fault is logged. */
export declare function refusal(error: unknown, door: Door | undefined, logger: LoggerPort, requestId: string): Refusal;
