import type { StoredQuestion } from './stored-question.ts';
/** Questions in the order in which they were added or found: a list that they are links of themselves. */
export declare class UseOrder {
    #private;
    /** The one that was added or found longest ago. */
    get oldest(): StoredQuestion | undefined;
    /** Puts a question that is not in the list to its end. */
    append(question: StoredQuestion): void;
    remove(question: StoredQuestion): void;
    /** Puts a question to the end. */
    touch(question: StoredQuestion): void;
    clear(): void;
}
