/** How grave a state is: the higher, the worse. */
export declare function gravity(state: string): number;
/** What is gravest, the first of those that are alike; of states, where nothing else is said. Throws where there is none. */
export declare function worst<T>(all: readonly T[], graveness?: (one: T) => number): T;
