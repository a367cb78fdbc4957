import type { Delivery } from '../../application/delivery.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Door } from './door.ts';
import { type DoorRequest } from './door-request.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** A successful answer: JSON, or server-sent events as they come. */
export interface DoorAnswer {
    readonly outcome: Outcome;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | AsyncIterable<string>;
}
/** What the answers of a door are made with. */
export type DoorUseCases = Pick<GatewayUseCases, 'generate' | 'generateStream' | 'embed' | 'logger'>;
/** Answers a request, whatever server it came through. Throws what the use cases throw. */
export declare function answerAt(door: Door, asked: DoorRequest, useCases: DoorUseCases): Promise<DoorAnswer>;
/** Headers of an answer, whole or streamed. */
export declare function headersOf(delivery: Delivery, provider: string, streamed: boolean): Readonly<Record<string, string>>;
