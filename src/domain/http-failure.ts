/** Statuses that blame the request itself: no provider will take it, and no retry helps. */
const CLIENT_MISTAKES: ReadonlySet<number> = new Set([400, 404, 413, 422])

/** Statuses below 500 under which the same request may succeed later. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429])

/** Longer pauses than a day are no request to wait, in milliseconds. */
const LONGEST_PAUSE_MS = 86_400_000

/** Whether a status blames the request itself. */
export function blamesRequest(status: number): boolean {
  return CLIENT_MISTAKES.has(status)
}

/** Whether the same request may succeed later. */
export function mayPass(status: number): boolean {
  return status >= 500 || PASSING.has(status)
}

/**
 * Milliseconds that a provider asks to be left alone, by `retry-after-ms`, or by `retry-after` in
 * seconds or as a date (RFC 9110, 10.2.3); undefined where it does not, or asks for no sensible time.
 */
export function retryAfterMs(header: (name: string) => string | undefined): number | undefined {
  const text = header('retry-after')
  const waits = [
    amount(header('retry-after-ms')),
    amount(text) * 1000,
    Date.parse(text ?? '') - Date.now(),
  ]
  const wait = waits.find((ms) => !Number.isNaN(ms))
  return wait === undefined || wait > LONGEST_PAUSE_MS ? undefined : Math.max(0, wait)
}

function amount(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text)
}
