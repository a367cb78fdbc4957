/** Passes that many milliseconds; it does not keep the process alive. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

/** Waits, but not longer than so many milliseconds, for which it keeps the process alive. Rejects as what it waits for does. */
export async function atMost(ms: number, waited: Promise<void> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([waited, late]).finally(() => clearTimeout(timer))
}
