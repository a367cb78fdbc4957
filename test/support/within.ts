/** Waits until a condition holds, and resolves to how long that took; rejects after so many milliseconds. */
export async function within(
  ms: number,
  condition: () => boolean | Promise<boolean>,
): Promise<number> {
  const began = performance.now()
  while (!(await condition())) {
    if (performance.now() - began > ms) throw new Error(`it did not happen within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - began
}
