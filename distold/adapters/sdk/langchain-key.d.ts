import type { JsonValue } from '../../domain/json.ts';
/** A setting of a model, or of a call; one without a value is what JSON leaves out, such as a function. */
export type KeyEntry = readonly [name: string] | readonly [name: string, value: JsonValue];
/**
 * The entries of the key by which LangChain tells models and calls apart, in its order:
 * `name:JSON`, sorted and joined by commas. Undefined where the text is anything but exactly
 * that, so that different texts have different entries.
 */
export declare function keyEntries(key: string): readonly KeyEntry[] | undefined;
