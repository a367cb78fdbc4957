/** Calls what must not throw, and may all the same; `fails` hears of it, of a promise that rejects too. */
export function guardedCall(call: () => unknown, fails: (error: unknown) => void): void {
  try {
    const called = call()
    if (called instanceof Promise) called.catch(fails)
  } catch (error) {
    fails(error)
  }
}
