/** Numbers for names, from 0 on; beyond a bound all further names are one. */
export declare class NameBook {
    #private;
    /** `others` is what names beyond `most` are called. */
    constructor(most: number, others: string);
    numberOf(name: string): number;
    nameOf(number: number): string;
    get size(): number;
}
