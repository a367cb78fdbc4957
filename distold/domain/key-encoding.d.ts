import { type CanonicalObstacle } from './canonical-form.ts';
/**
 * Writes JSON values as bytes to be hashed: the same bytes exactly where canonical JSON (RFC 8785)
 * is the same, and an obstacle exactly where that has one, but for the largest: what is too large
 * goes by bytes here, by characters there. Nothing is escaped or formatted, so it
 * costs about a fifth. Injective because it can be read back: a tag, then for a string its length
 * in UTF-16 units (LEB128) and its UTF-8, for a number its IEEE 754 double, for a list its length
 * and its items, for an object its members by name, and an end.
 */
export declare class KeyEncoder {
    #private;
    /** The encoding, good until the next one, or what stands in its way. */
    encode(value: unknown): Uint8Array | CanonicalObstacle;
    /** Begins an encoding that is put together of pieces. */
    begin(): void;
    /** Writes what has been encoded before: {@link pieceOf}, {@link OBJECT}, {@link OBJECT_END}. */
    writePiece(piece: Uint8Array): void;
    /** What has been written since {@link begin}, good until the next time; or that it is too large. */
    encoding(): Uint8Array | CanonicalObstacle;
    /** Writes a value that lies within so many lists and objects, or tells what stands in its way. */
    write(value: unknown, depth?: number): CanonicalObstacle | undefined;
}
/** Where an object begins, whose members follow by name. */
export declare const OBJECT: Uint8Array;
/** Where it ends. */
export declare const OBJECT_END: Uint8Array;
/** A value that is always the same, or the name of a member, as it is encoded. */
export declare function pieceOf(value: string | number): Uint8Array;
