import { InvalidRequestError } from './errors.ts'

/** Most tags of one entry. */
export const MAX_TAGS = 16

/** Longest tag, in UTF-16 units. */
const MAX_TAG_LENGTH = 128

/**
 * Tags as an entry carries them: each once.
 * @throws {InvalidRequestError} where they are no list of texts, too many, or one is empty or too long.
 */
export function entryTags(tags: readonly string[]): readonly string[] {
  // A text is a list of its letters to what goes through lists, and holds every part of itself.
  if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string'))
    throw new InvalidRequestError('tags must be a list of texts', 'tags')
  const unique = [...new Set(tags)]
  if (unique.length > MAX_TAGS) throw new InvalidRequestError(`at most ${MAX_TAGS} tags`, 'tags')
  if (unique.some((tag) => tag === '' || tag.length > MAX_TAG_LENGTH)) {
    throw new InvalidRequestError(`tags have 1 to ${MAX_TAG_LENGTH} characters`, 'tags')
  }
  return unique
}
