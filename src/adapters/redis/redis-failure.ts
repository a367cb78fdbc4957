import { type CacheFailure, CacheUnavailableError } from '../../domain/errors.ts'

/** Answers of a server that is there but serves nobody, or not us: as good as no connection. */
const SERVES_NOTHING: ReadonlySet<string> = new Set([
  'NOAUTH',
  'WRONGPASS',
  'LOADING',
  'MASTERDOWN',
  'CLUSTERDOWN',
])

/**
 * The keys of a command are on two masters: it is sent to and fro until ioredis gives up, and
 * what it says then quotes the redirection that happened to be the last.
 */
const SPLIT = 'the keys of the command are changing hands'

/** A reply of another shape than its command's is the answer to something else: nothing in it may be taken for ours. */
export function answeredOtherwise(): CacheUnavailableError {
  return new CacheUnavailableError('refused', 'Redis answered something else')
}

/** Runs a Redis command and translates its failure, once, at this edge. */
export function translated<T>(command: () => Promise<T>): Promise<T> {
  try {
    // Not awaited: that would have every reply pass through two more turns.
    return command().catch(rethrown)
  } catch (error) {
    return Promise.reject(toCacheUnavailable(error))
  }
}

function rethrown(error: unknown): never {
  throw toCacheUnavailable(error)
}

/**
 * ioredis tells its failures apart by name and wording only. Messages of the server can
 * quote arguments, keys among them, so only their first word, the error's code, is kept.
 */
function toCacheUnavailable(error: unknown): CacheUnavailableError {
  if (error instanceof CacheUnavailableError) return error
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (message === 'Command timed out') return failure('timeout', 'Redis did not answer in time')
  if (message.startsWith('Too many Cluster redirections')) return failure('refused', SPLIT)
  if (name !== 'ReplyError') return failure('connection', 'no connection to Redis')
  const [code = ''] = message.split(' ', 1)
  return failure(SERVES_NOTHING.has(code) ? 'connection' : 'refused', `Redis answered ${code}`)
}

function failure(reason: CacheFailure, message: string): CacheUnavailableError {
  return new CacheUnavailableError(reason, message)
}

/** Whether a command was refused because its keys are on two masters, as their slot changes hands. */
export function isSplit(error: unknown): boolean {
  return error instanceof CacheUnavailableError && error.message === SPLIT
}
