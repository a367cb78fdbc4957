import { type Command } from 'commander';
/** Options that name entries: those that meet all that is given. */
export interface SelectionOptions {
    readonly tenant?: string;
    readonly namespace?: string;
    readonly model?: string;
    readonly tag?: string;
    /** A key's digest. */
    readonly key?: string;
}
/** Gives a command the options of {@link SelectionOptions}. */
export declare function withSelection(command: Command): Command;
/** What the options name, without all others. */
export declare function selectionOf({ tenant, namespace, model, tag, key, }: SelectionOptions): SelectionOptions;
