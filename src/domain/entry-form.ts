/** Bit of an entry's form: the body is compressed with zstd (RFC 8878). */
export const COMPRESSED = 0b001

/** Bit of an entry's form: the body is encrypted; within, it may be compressed. */
export const ENCRYPTED = 0b010

/** Bit of an entry's form: the body is compressed with zlib (RFC 1950), against a dictionary that both sides have. */
export const PRIMED = 0b100

/** Whether an entry's form has no bits but these; others are a newer version's. */
export function isKnownForm(form: number): boolean {
  return (form & ~(COMPRESSED | ENCRYPTED | PRIMED)) === 0
}
