import { type CacheFailure, CacheUnavailableError } from '../../domain/errors.ts'
import { reasonCode } from './reason-code.ts'

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

/** There is no connection for a command, or it was lost before the reply. */
const UNSENT = 'no connection to Redis'

/** A reply of another shape than its command's is the answer to something else: nothing in it may be taken for ours. */
export function answeredOtherwise(): CacheUnavailableError {
  return new CacheUnavailableError('refused', 'Redis answered something else')
}

/** Runs a Redis command and translates its failure, once, at this edge, by default with the reason that itself has. */
export function translated<T>(
  command: () => Promise<T>,
  rethrow: (error: unknown) => never = rethrown,
): Promise<T> {
  try {
    // Not awaited: that would have every reply pass through two more turns.
    return command().catch(rethrow)
  } catch (error) {
    return Promise.reject(error).catch(rethrow)
  }
}

function rethrown(error: unknown): never {
  throw toCacheUnavailable(error, undefined)
}

/**
 * ioredis tells its failures apart by name and wording only. Messages of the server can
 * quote arguments, keys among them, so only their first word, the error's code, is kept.
 * Most commands that do not go out do not say why: that is what the connection knows.
 */
export function toCacheUnavailable(
  error: unknown,
  known: string | undefined,
): CacheUnavailableError {
  if (error instanceof CacheUnavailableError) return error
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (message === 'Command timed out') return failure('timeout', 'Redis did not answer in time')
  if (message.startsWith('Too many Cluster redirections')) return failure('refused', SPLIT)
  if (name !== 'ReplyError') return failure('connection', noConnection(reasonCode(error) ?? known))
  const [code = ''] = message.split(' ', 1)
  return failure(SERVES_NOTHING.has(code) ? 'connection' : 'refused', `Redis answered ${code}`)
}

/** With the code of what is in the way, such as ` (ECONNREFUSED)`, where it is known: messages quote addresses. */
function noConnection(code: string | undefined): string {
  return `${UNSENT}${code === undefined ? '' : ` (${code})`}`
}

function failure(reason: CacheFailure, message: string): CacheUnavailableError {
  return new CacheUnavailableError(reason, message)
}

/** Whether a command was refused because its keys are on two masters, as their slot changes hands. */
export function isSplit(error: unknown): boolean {
  return error instanceof CacheUnavailableError && error.message === SPLIT
}

/** Whether a command did not go out, or its connection was lost before the reply. */
export function isUnsent(error: unknown): boolean {
  return error instanceof CacheUnavailableError && error.message.startsWith(UNSENT)
}
