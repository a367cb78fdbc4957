/** Largest increment: what providers say of themselves is not to be believed without bounds, and sums have to stay exact. */
const MAX_INCREMENT = 1e12

/** An increment made whole: rounded, and from 0 to 10^12; what is no number is 0. */
export function whole(amount: number): number {
  if (Number.isInteger(amount) && amount >= 0 && amount <= MAX_INCREMENT) return amount
  return Math.min(Math.max(0, Math.round(amount) || 0), MAX_INCREMENT)
}
