/** A fault, what is to be expected of it, and what was measured. */
export interface Figure {
  readonly fault: string
  readonly expected: string
  readonly measured: string
}

/** Milliseconds as text. */
export function ms(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`
}

/** Lets time pass: faults have to last. */
export function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration))
}
