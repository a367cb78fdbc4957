/**
 * A file that has its name when it is whole, and not before: until then it is beside it, under
 * another, and gone where this process is told to end.
 */
export declare class WholeFile {
    #private;
    private constructor();
    /** @throws {CliFailure} where it cannot be written there. */
    static begin(name: string): Promise<WholeFile>;
    /** @throws {CliFailure} where it cannot be written. */
    write(piece: Uint8Array): Promise<void>;
    /**
     * Gives it its name, in place of what had it.
     * @throws {CliFailure} where it cannot be written.
     */
    finish(): Promise<void>;
    /** Removes what has been written. */
    abandon(): Promise<void>;
}
