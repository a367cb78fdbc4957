import { errorType } from './error-type.ts'
import { RequestAbortedError } from './errors.ts'
import type { SpanAttributes, SpanBeginning, SpanPort, TracerPort } from './ports/tracer-port.ts'

/** Said of a span whose caller has left: nothing has failed. */
export const LEFT: SpanAttributes = { 'reprise.aborted': true }

/** Runs something within a span of its own, which says of the result what `told` makes of it; throws what it throws. */
export function withinSpan<T>(
  tracer: TracerPort,
  beginning: () => SpanBeginning,
  work: () => Promise<T>,
  told: (result: T) => SpanAttributes,
): Promise<T> {
  const span = tracer.begin(beginning)
  return span === undefined ? work() : spanned(span, work, told)
}

async function spanned<T>(
  span: SpanPort,
  work: () => Promise<T>,
  told: (result: T) => SpanAttributes,
): Promise<T> {
  try {
    const result = await span.run(work)
    if (span.recorded) span.set(told(result))
    return result
  } catch (error) {
    tellFailure(span, error)
    throw error
  } finally {
    span.end()
  }
}

/** Says of a span how it failed, and nothing of what the error's message may hold. */
export function tellFailure(span: SpanPort, error: unknown): void {
  if (error instanceof RequestAbortedError) span.set(LEFT)
  else span.fail(errorType(error))
}
