/** Reads all that has come since it was read last; nothing at the end. */
export type ReadPieces = () => Promise<readonly Buffer[]>;
/** A body is not encoded as it says. */
export declare class UndecodableError extends Error {
}
/**
 * A body that is compressed, as it was before that. Nobody asks for it, and whoever asks for nothing in
 * particular may get it (RFC 9110, 12.5.3). No more is decoded than is read, so that a small body that is
 * a huge one is as much as its reader bears.
 */
export declare class DecodedPieces {
    #private;
    private constructor();
    /** Undefined where the coding is none that is known: servers call what is not encoded names of their own. */
    static of(coding: string, read: ReadPieces): DecodedPieces | undefined;
    /** The next piece; nothing at the end. Rejects where the body breaks off, as it does, or is damaged. */
    read(): Promise<readonly Buffer[]>;
    /** Ends it; whoever reads on hears why. */
    cut(reason: Error): void;
}
