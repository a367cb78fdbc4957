import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Recall } from '../../application/recall.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { CallerRegistry } from './caller.ts';
import type { Draining } from './draining.ts';
import type { RecalledAnswers } from './recalled-answers.ts';
import type { TakenBodies } from './taken-bodies.ts';
/** Answers a request of Node's HTTP server. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;
/** What the fast path works with. */
export interface FastPathParts {
    readonly answers: RecalledAnswers;
    readonly recall: Pick<Recall, 'isOpen'>;
    readonly bodies: TakenBodies;
    readonly callers: Pick<CallerRegistry, 'knows'>;
    readonly draining: Draining;
    readonly logger: Pick<LoggerPort, 'error'>;
    /** Largest body that is accepted at all. */
    readonly maxBodyBytes: number;
}
/**
 * Takes requests before the routes do. One that came before, byte for byte, and was a hit then,
 * is answered from what is known of it, without parsing or writing JSON; all others go the
 * long way, to the routes, which get the body as if nobody had read it.
 */
export declare function fastPath(parts: FastPathParts, longWay: RequestHandler): RequestHandler;
