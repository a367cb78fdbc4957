import { RequestAbortedError } from './errors.ts'

/**
 * Waits for a promise, but no longer than the caller does.
 * @throws {RequestAbortedError} as soon as the signal is aborted.
 */
export async function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return promise
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const leave = (): void => reject(new RequestAbortedError())
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
