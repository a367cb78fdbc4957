import type { Container, ServiceIdentifier } from 'inversify'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import { atMost } from './at-most.ts'
import { tokens } from './tokens.ts'

/** How long what was counted and learned last may take, in milliseconds. */
const SETTLING_MS = 500

/** How long a port may take to close, in milliseconds: one that hangs must not hold up the others. */
const CLOSING_MS = 2000

/** Turns away who comes from now on, writes the counters and closes every port, each within bounds. Never rejects. */
export async function letGo(container: Container): Promise<void> {
  const logger = container.get(tokens.logger)
  const close = async (token: ServiceIdentifier<Closing | undefined>): Promise<void> =>
    closed(built(container, token), logger)
  built(container, tokens.dispatch)?.close()
  await atMost(SETTLING_MS, built(container, tokens.ledger)?.settling)
  await atMost(SETTLING_MS, built(container, tokens.semanticLearning)?.underWay.none())
  built(container, tokens.semanticLookup)?.close()
  await close(tokens.similarityIndex)
  await close(tokens.embedder)
  await close(tokens.metrics)
  await close(tokens.cache)
  const providers = built(container, tokens.providers) ?? []
  await Promise.all(providers.map((provider) => closed(provider, logger)))
  await close(tokens.callersUpstreams)
  await close(tokens.redisConnection)
}

interface Closing {
  close(): Promise<void>
}

/** Undefined where the settings do not allow it: the start has said so, and nothing of it is open. */
function built<T>(container: Container, token: ServiceIdentifier<T>): T | undefined {
  try {
    return container.get(token)
  } catch {
    return undefined
  }
}

/** What does not close must not keep the others open, nor the counters from being written. */
async function closed(port: Closing | undefined, logger: LoggerPort): Promise<void> {
  try {
    const isClosed = await atMost(CLOSING_MS, port?.close())
    if (!isClosed) logger.error('it does not close in time', { afterMs: CLOSING_MS })
  } catch (error) {
    logger.error('it does not close', { error })
  }
}
