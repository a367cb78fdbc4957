/** What is worked on stands behind a colon or on another line: "Translate into French: …". */
const INTRODUCED = /:(?=\s|$|[()])|\n/u

/** Pieces of programs, formulas and commands. */
const CODE =
  /[`{}=<>|\\^*+[\]~;]|^--?\p{L}|\p{L}\(|\(\p{N}|\p{N}\)|\p{N}!|&&|\?[.:]|\/\/|%\p{L}|!\p{L}/u

/** Options and escapes, in which the case of a letter counts: `-d` and `-D`. */
const CASED = /^[-\\%]/u

/** What a colon or a line's end introduces in a text, behind `start`; nothing where it only asks. */
export function payloadOf(text: string, start: number): string {
  const introduced = INTRODUCED.exec(text.slice(start))
  if (introduced === null) return ''
  const payload = text.slice(start + introduced.index + 1).toLowerCase()
  return payload
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[?.]{1,8}$/u, '')
}

/** The pieces of a text, between white space, that are code, in order: every sign of them counts. */
export function codeIn(text: string): string {
  return text
    .split(/\s+/u)
    .map((piece) => piece.replace(/^["']{1,2}|[?.,:"']{1,4}$/gu, ''))
    .filter((piece) => CODE.test(piece))
    .map((piece) => (CASED.test(piece) ? piece : piece.toLowerCase()))
    .join(' ')
}
