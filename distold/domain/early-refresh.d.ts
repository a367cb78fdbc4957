/**
 * Whether an entry is to be refreshed already now, although it is fresh: XFetch (Vattani,
 * Chierichetti, Lowenstein, "Optimal Probabilistic Cache Stampede Prevention", VLDB 2015).
 * The nearer its end and the longer its generation takes, the likelier; so of many who
 * ask for it one begins in time, and nobody has to wait when it ends.
 *
 * `freshForMs` is how long it stays fresh, `generationMs` how long its generation took,
 * `eagerness` the paper's beta (1 is its optimum, 0 is never), `random` from [0, 1).
 */
export declare function refreshesEarly(freshForMs: number, generationMs: number, eagerness: number, random: number): boolean;
