/** Bound of a wait, in milliseconds: less than a test may take. */
const LONGEST_MS = 9000

/** Resolves once something holds outside of this process, which is looked at every few milliseconds. */
export async function eventually(holds: () => Promise<boolean>, everyMs = 10): Promise<void> {
  const deadline = performance.now() + LONGEST_MS
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come to that')
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
