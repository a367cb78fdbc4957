/** How telling words are, by stem: what the shipped model knows about them, or one that is being trained. */
export declare class WordStatistics {
    #private;
    /** Stems by level, separated by spaces; each level is one step more telling than that before it, from 0. */
    constructor(stemsByLevel: readonly string[], step: number);
    /**
     * Inverse document frequency of a stem: how telling it is that a question says it. At least 0; of
     * one that is not known, as much as of the rarest.
     */
    tellingness(stem: string): number;
    /** Whether a stem is a word that people use, rather than a name or a misspelling. */
    knows(stem: string): boolean;
}
