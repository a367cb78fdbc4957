const VOWEL = /[aeiouy]/u

/** The longer endings come first. */
const ENDINGS = ['ings', 'ing', 'edly', 'ed', 'ies', 'es', 's', 'ly', 'e', 'y']

/** What becomes of a word without an ending, unless too little is left for that to be one. */
function without(ending: string, word: string): string | undefined {
  const base = word.slice(0, -ending.length)
  if (base.length < 3 || !VOWEL.test(base)) return undefined
  if (ending === 'ies') return base
  if (/^(?:ed|ing)/u.test(ending) && /([^aeiouls])\1$/u.test(base)) return base.slice(0, -1)
  return base.replace(/[ey]$/u, '').replace(/ll$/u, 'l')
}

/**
 * A word without the endings of inflection: plural, tense, adverb; British spellings made American.
 * Coarser than a dictionary, and meant for comparison only: `charge`, `charges`, `charging` give
 * `charg`.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /^\P{L}/u.test(word) || /(?:ss|us|is|eed)$/u.test(word)) return word
  const ending = ENDINGS.find((ending) => word.endsWith(ending))
  const base = ending === undefined ? word : (without(ending, word) ?? word)
  return base
    .replace(/(...)our$/u, '$1or')
    .replace(/(...)is$/u, '$1iz')
    .replace(/ll$/u, 'l')
}
