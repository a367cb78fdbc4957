/**
 * Which models a provider serves: a list names the only ones; a map renames, and lets
 * all others through under their own name.
 */
export type ModelNames = readonly string[] | Readonly<Record<string, string>>;
/** What a provider calls a model; undefined where it does not serve it. */
export declare function servedModel(names: ModelNames | undefined, model: string): string | undefined;
/** What callers call a model that a provider offers: its own name, where that reaches it, and those that are renamed to it. */
export declare function callersNames(names: ModelNames | undefined, offered: string): readonly string[];
