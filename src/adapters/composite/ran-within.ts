import { guardedCall } from './guarded-call.ts'

type Ran<T> =
  | { readonly kind: 'returned'; readonly value: T }
  | { readonly kind: 'threw'; readonly error: unknown }

/**
 * Has something done by what may throw before it, after it or in its place: it is done once in any
 * case, and returns or throws what it does by itself. `fails` hears of the rest.
 */
export function ranWithin<T>(
  run: (work: () => T) => unknown,
  work: () => T,
  fails: (error: unknown) => void,
): T {
  let ran: Ran<T> | undefined
  const once = (): T => {
    ran ??= attempted(work)
    return outcomeOf(ran)
  }
  guardedCall(
    () => run(once),
    (error) => {
      if (!mayBeItsOwn(ran)) fails(error)
    },
  )
  return once()
}

function attempted<T>(work: () => T): Ran<T> {
  try {
    return { kind: 'returned', value: work() }
  } catch (error) {
    return { kind: 'threw', error }
  }
}

/** Whether what comes out of the running may be what the work throws or rejects with: whoever asked for it hears of that. */
function mayBeItsOwn(ran: Ran<unknown> | undefined): boolean {
  return ran?.kind === 'threw' || ran?.value instanceof Promise
}

function outcomeOf<T>(ran: Ran<T>): T {
  if (ran.kind === 'threw') throw ran.error
  return ran.value
}
