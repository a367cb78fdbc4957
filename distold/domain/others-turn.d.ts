/** Lets whatever waits for this process go first: what takes long, in pieces, must not hold it up. */
export declare function othersTurn(): Promise<void>;
