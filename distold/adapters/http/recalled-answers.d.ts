import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Recall, Recalled } from '../../application/recall.ts';
import type { CallerRegistry } from './caller.ts';
import type { Door } from './door.ts';
import { type DoorRequest } from './door-request.ts';
import { type KnownCall } from './known-requests.ts';
import type { RequestMark } from './request-mark.ts';
/** What recalled answers are made with. */
export interface RecalledAnswersParts {
    readonly recall: Pick<Recall, 'execute'>;
    readonly callers: CallerRegistry;
    readonly clock: {
        now(): number;
    };
}
/** A request that is known. */
export interface KnownAsked {
    readonly known: KnownCall;
    readonly mark: RequestMark;
    readonly request: IncomingMessage;
}
/**
 * Answers requests that were hits before: what was read of them, their key among it, is known by
 * their headers and bodies. Whether the entry may still be given is asked of the cache each
 * time, as on the long way.
 */
export declare class RecalledAnswers {
    #private;
    constructor(parts: RecalledAnswersParts);
    /** Remembers a request that was a hit. */
    know(mark: RequestMark, door: Door, asked: DoorRequest): void;
    /** What is known of a request; undefined where it was no hit before. */
    at(mark: RequestMark): KnownCall | undefined;
    /** The entry that answers a known request; undefined where it is to go the long way. */
    recall({ known, mark, request }: KnownAsked): Promise<Recalled | undefined>;
    /** Forgets a request that is no hit any more. */
    forget(mark: RequestMark): void;
    /** Sends an answer: at once and undefined where it is known, else resolves when it is sent. */
    send(asked: KnownAsked, recalled: Recalled, response: ServerResponse): Promise<void> | undefined;
}
