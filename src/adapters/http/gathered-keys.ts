import { SHOWN_KEYS } from '../../application/hot-keys.ts'
import type { AdminState } from './admin-state.ts'

type Keys = AdminState['keys']
type HotKey = Keys['hottest'][0]

/** The keys that several workers were asked for. */
export function gatheredKeys(all: readonly Keys[]): Keys {
  const latest = all.flatMap((keys) => keys.latest).sort((one, other) => other.at - one.at)
  return { hottest: hottestOf(all), latest: latest.slice(0, SHOWN_KEYS) }
}

function hottestOf(all: readonly Keys[]): readonly HotKey[] {
  const lists = all.map(({ hottest }) => new Map(hottest.map((hot) => [hot.key, hot])))
  const unlisted = all.map(({ hottest }) => mostUnlisted(hottest))
  const keys = [...new Set(lists.flatMap((list) => [...list.keys()]))]
  return keys
    .map((key) => {
      const uses = lists.flatMap((list) => list.get(key) ?? [])
      const latest = uses.reduce((last, use) => (use.at > last.at ? use : last))
      const sumOf = (field: 'count' | 'over'): number =>
        lists.reduce((sum, list, at) => sum + (list.get(key)?.[field] ?? unlisted[at] ?? 0), 0)
      return { ...latest, count: sumOf('count'), over: sumOf('over') }
    })
    .sort((one, other) => other.count - one.count)
    .slice(0, SHOWN_KEYS)
}

/** How often a key may have been asked for that is not in a list. */
function mostUnlisted(hottest: readonly HotKey[]): number {
  return hottest.length < SHOWN_KEYS ? 0 : (hottest.at(-1)?.count ?? 0)
}
