/** Most tags of one entry. */
export declare const MAX_TAGS = 16;
/**
 * Tags as an entry carries them: each once.
 * @throws {InvalidRequestError} where they are no list of texts, too many, or one is empty or too long.
 */
export declare function entryTags(tags: readonly string[]): readonly string[];
