/** Lets whatever waits for this process go first: what takes long, in pieces, must not hold it up. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
