/**
 * Deals pairs out into folds, 0 to `folds` - 1, and says for each pair which it is in. Pairs of
 * one first text stay together. The order is that of the texts' digests: the same whenever it is
 * asked for, and nothing to do with the order of the file.
 */
export declare function pairFolds(pairs: readonly {
    readonly asked: string;
}[], folds: number): readonly number[];
