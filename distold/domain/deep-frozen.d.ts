/** Freezes a value of plain objects and lists through and through: readers that share it cannot change it for each other. */
export declare function deepFrozen<T extends object>(value: T): T;
