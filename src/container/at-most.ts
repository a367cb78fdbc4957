/**
 * Waits, but not longer than so many milliseconds, for which it keeps the process alive. Resolves to whether
 * that was long enough; rejects as what it waits for does.
 */
export async function atMost(ms: number, waited: Promise<void> | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const done = Promise.resolve(waited).then(() => true)
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}
