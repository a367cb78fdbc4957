import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallerRegistry } from './caller.ts';
import type { Door } from './door.ts';
import { type DoorAnswer } from './door-answer.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
import type { RecalledAnswers } from './recalled-answers.ts';
import type { TakenBodies } from './taken-bodies.ts';
/** What doors are served with. */
export interface DoorServiceParts {
    readonly useCases: GatewayUseCases;
    readonly callers: CallerRegistry;
    readonly recalled: RecalledAnswers;
    readonly bodies: TakenBodies;
}
/** Answers what comes to the doors over Node's HTTP, and remembers what was a hit. */
export declare class DoorService {
    #private;
    constructor(parts: DoorServiceParts);
    /** Answers a request whose body has been parsed. Throws what callers, doors and use cases throw. */
    answer(door: Door, body: unknown, request: IncomingMessage, response: ServerResponse): Promise<DoorAnswer>;
}
