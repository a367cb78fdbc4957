import { CacheUnavailableError } from '../../domain/errors.ts'

/**
 * Waits so many milliseconds for a reply. A process that was busy itself for that long finds
 * its timers due before it has read what came meanwhile: so when time is up it reads once
 * more, and gives up only where nothing is there.
 * @throws {CacheUnavailableError} where no reply came in time, besides what the reply throws.
 */
export async function inTime<T>(ms: number, reply: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  let lastRead: NodeJS.Immediate | undefined
  const timer = setTimeout(() => {
    // Immediates run behind the reading of sockets, timers before it (Node's event loop).
    lastRead = setImmediate(() =>
      late.reject(new CacheUnavailableError('timeout', 'Redis did not answer in time')),
    )
  }, ms)
  try {
    return await Promise.race([reply, late.promise])
  } finally {
    clearTimeout(timer)
    clearImmediate(lastRead)
  }
}
