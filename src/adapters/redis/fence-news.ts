import { CacheUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import { answeredOtherwise } from './redis-failure.ts'

/** What the script that learns answers: position, whether the one asked about is known, invalidations and positions in turn. */
export type FenceReply = readonly [position: string, known: number, news: readonly string[]]

/** An invalidation as a server keeps it. */
interface KeptFence {
  /** Empty where it stands for several that were folded into one. */
  readonly id: string
  readonly filter: EntryFilter
  /** Whether entries may be left of it. */
  readonly open: boolean
  readonly at: number
}

/** What has happened since a position. */
export interface FenceNews {
  readonly position: number
  /** Whether the server does not know the position: it has lost what happened up to there. */
  readonly lost: boolean
  readonly raised: readonly KeptFence[]
}

/** How an invalidation is written into the server's list. */
export function memberOf(id: string, filter: EntryFilter): string {
  return `${id}|${JSON.stringify(filter)}`
}

/**
 * Reads what the script that learns answered about everything since `from`.
 * @throws {CacheUnavailableError} where it is no such answer, or the position is none: whoever remembered it could never learn on.
 */
export function fenceNews(reply: FenceReply | null, from: number): FenceNews {
  const [position, known, news] = Array.isArray(reply) ? (reply as FenceReply) : []
  if (!Array.isArray(news)) throw answeredOtherwise()
  if (!Number.isFinite(Number(position)))
    throw new CacheUnavailableError('refused', 'Redis holds no position of invalidations')
  const raised: KeptFence[] = []
  for (let place = 0; place < news.length; place += 2) {
    raised.push(keptFence(news[place] ?? '', Number(news[place + 1])))
  }
  const folded = raised.some(({ id }) => id === '')
  return { position: Number(position), lost: from > 0 && known === 0 && !folded, raised }
}

/** What does not read as an invalidation is taken for one of everything: an unknown version wrote it. */
function keptFence(member: string, at: number): KeptFence {
  const bar = member.indexOf('|')
  try {
    const filter = JSON.parse(member.slice(bar + 1)) as EntryFilter
    return { id: member.slice(1, bar), filter, open: member.startsWith('o'), at }
  } catch {
    return { id: '', filter: {}, open: true, at }
  }
}
