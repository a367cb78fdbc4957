import { randomFillSync } from 'node:crypto'

/** How many bytes 36 digits take. */
const BYTES = 18

/** Drawn for many at once: asking for random bytes costs far more than they do. */
const DRAWN = Buffer.allocUnsafeSlow(256 * BYTES)

let next = DRAWN.length

/** 36 random hexadecimal digits, as many as a UUID has characters; 144 bits, so never the same twice. */
export function randomDigits(): string {
  if (next === DRAWN.length) {
    randomFillSync(DRAWN)
    next = 0
  }
  const from = next
  next += BYTES
  return DRAWN.toString('hex', from, next)
}
