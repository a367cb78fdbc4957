import type { Door } from './door.ts';
import { type DoorUseCases } from './door-answer.ts';
import type { DoorRequest } from './door-request.ts';
/** A web-standard request that came to a door. */
export interface WebRequest extends Omit<DoorRequest, 'signal'> {
    readonly door: Door;
    readonly request: Request;
    readonly requestId: string;
}
/** Reads a web-standard request at a door; throws what `readWebBody` and the door throw. */
export declare function readWebCall(door: Door, request: Request, maxBytes: number): Promise<Pick<WebRequest, 'call' | 'header'>>;
/** Answers a web-standard request at a door. Throws what `answerAt` throws. */
export declare function webAnswer(asked: WebRequest, useCases: DoorUseCases): Promise<Response>;
/** Answers with an error. */
export declare function webRefusal(error: unknown, { door, requestId }: Pick<WebRequest, 'requestId'> & {
    readonly door: Door | undefined;
}, { logger }: Pick<DoorUseCases, 'logger'>): Response;
