/** Reads which names are of a kind, where nobody has yet. */
export declare function readNames(): void;
interface Name {
    readonly word: string;
    readonly capital: boolean;
}
/** Whether a word is a name that is known here. */
export declare function isKnownName(name: Name): boolean;
/** Whether two words are two things of a kind: two cities, two months, two currencies. */
export declare function areRivals(a: Name, b: Name): boolean;
export {};
