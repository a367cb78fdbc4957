import type { LlmResponse } from '../../domain/llm-response.ts';
import type { ReplayIdentity } from '../../domain/wire-format.ts';
import type { Door, DoorCall } from './door.ts';
/** Writes an answer under an identity, as its caller gets it. */
export type AnswerWriting = (identity: ReplayIdentity) => Promise<string>;
/**
 * A stored answer as it is sent, ready for one new identity after the other: writing it takes as
 * long as all the rest of a hit. Where the identity stands is found by writing it under two
 * made-up ones: where both texts have their own in the same place, it belongs there.
 *
 * Texts are bytes, a character each (Latin-1): so they go out in one write with the headers.
 */
export declare class AnswerTemplate {
    #private;
    /** How many bytes an answer takes, under whatever identity. */
    readonly bytes: number;
    private constructor();
    /** Undefined where the answer does not keep its length under another identity. */
    static of(idPrefix: string, write: AnswerWriting): Promise<AnswerTemplate | undefined>;
    /** About how many bytes it takes in memory: its texts with and without a date. */
    get size(): number;
    /** The answer under an identity of the kind that it was made for. What is asked for most is asked for within a second. */
    filled({ id, created }: ReplayIdentity): string;
}
/** The bytes of a text, a character each. */
export declare function latin1(text: string): string;
/** Writes a stored answer as a door gives it for a call, whole or as a stream. */
export declare function writingOf(door: Door, call: DoorCall, { protocol, body }: LlmResponse): AnswerWriting;
