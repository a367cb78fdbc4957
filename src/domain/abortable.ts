import { RequestAbortedError } from './errors.ts'

/**
 * Waits for a promise, but no longer than the caller does.
 * @throws {RequestAbortedError} as soon as the signal is aborted.
 */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new RequestAbortedError())
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    const settled = (): void => signal.removeEventListener('abort', leave)
    promise.then(
      (value) => {
        settled()
        resolve(value)
      },
      (error: unknown) => {
        settled()
        reject(error)
      },
    )
  })
}
