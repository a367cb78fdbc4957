import type { Token } from './tokens.ts';
interface Order {
    readonly tokens: readonly Token[];
    readonly content: readonly Token[];
}
/**
 * Whether two questions that consist of the same words in another order say the same all the same:
 * where a phrase has moved, or what `and` joins is joined the other way round, and not where words
 * have changed places around others. So it is with the words that say what it is about, where the
 * rest is mostly the same too. Of other questions order says nothing.
 */
export declare function ordersAgree(a: Order, b: Order): boolean;
export {};
