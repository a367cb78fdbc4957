/** Question marks that end a question in one script or another, and the space before them. */
const ENDINGS: ReadonlySet<string> = new Set([' ', '?', '？', '؟', '⁇'])

/**
 * A question as the embedder is given it: compatibility forms composed (NFKC), lower case, white
 * space collapsed, without the final question mark. Embedders tell texts apart by all of these, and
 * people do not. Texts that differ in anything else stay different; a text of question marks only
 * becomes empty.
 */
export function canonicalQuestion(text: string): string {
  return withoutEnding(text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim())
}

/** By hand: a pattern that is tied to the end only takes time that is quadratic in the length. */
function withoutEnding(text: string): string {
  let end = text.length
  while (end > 0 && ENDINGS.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
