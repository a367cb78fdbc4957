/** Counts what is under way, and tells when nothing is. */
export declare class UnderWay {
    #private;
    /** How much is under way. */
    get count(): number;
    /** Takes note of something; returns how it ends, to be called once. */
    begin(): () => void;
    /** Resolves once nothing is under way. */
    none(): Promise<void>;
}
