/**
 * A text as the number that it stands for, or as it is where it is the word that may stand in its place.
 * @throws {ConfigurationError} naming the setting where it is neither.
 */
export declare function wholeNumber(setting: string, text: string, word?: string): number | string;
/** @throws {ConfigurationError} naming the setting where a text stands for no number. */
export declare function fraction(setting: string, text: string): number;
/**
 * What the environment holds in the place of a member of the file's lists, at a path such as
 * `providers`, `0`, `retries`: a number where that is one.
 * @throws {ConfigurationError} naming the setting where it stands for no number.
 */
export declare function itemValue(path: readonly string[], text: string): number | string;
