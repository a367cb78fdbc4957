/** Letters of other scripts than Latin, with their marks and digits. */
const FOREIGN =
  /(?:(?!\p{Script=Latin})\p{L}|(?![0-9])\p{Nd})(?:(?!\p{Script=Latin})[\p{L}\p{M}]|(?![0-9])\p{Nd})*/gu

/** Signs that mean something: of mathematics and money, emoji, and what programming languages are called by. */
const SIGNS =
  /[\p{Sm}\p{Sc}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}^*%#√]|(?<=[\p{N})]\s?)[-/:](?=\s?[\p{N}(])|(?<=(?:^|\s)\p{L}\s)[-/](?=\s\p{L}(?:\s|$))/gu

/** Runs of letters of other scripts than Latin, in lower case, in order. Embedders of English cannot tell them apart. */
export function foreignRuns(text: string): readonly string[] {
  return text.toLowerCase().match(FOREIGN) ?? []
}

const NAMES: ReadonlyMap<string, string> = new Map([['%', 'percent']])

/** Signs that mean something, sorted, and percentages however they are written. */
export function symbolsIn(text: string): readonly string[] {
  const signs = (text.match(SIGNS) ?? []).map((sign) => NAMES.get(sign) ?? sign)
  const words = text.match(/\bper ?cent\b/giu) ?? []
  return [...signs, ...words.map(() => 'percent')].sort()
}
