import { StateJournal, type Watched } from '../../application/state-journal.ts'
import { cacheState } from '../../application/watch.ts'
import type { AdminState } from './admin-state.ts'
import { gravity, worst } from './gravity.ts'

/**
 * How the worst of the states changed that the cache, and each provider, had in any worker: so that it says
 * when somebody had no use of it. Complete from when on all of the workers were looking.
 */
export function gatheredChanges(states: readonly AdminState[]): AdminState['changes'] {
  const began = Math.max(...states.map(({ changes }) => changes.since))
  const journal = new StateJournal(began)
  const current = states.map(firstStates)
  journal.note(worstOf(current), began)
  for (const { worker, change } of inOrder(states)) {
    const { part, name, at, to } = change
    current[worker]?.set(`${part} ${name}`, { part, name, state: to })
    journal.note(worstOf(current), at)
  }
  const since = Math.max(journal.since, began)
  return { since, list: journal.changes.filter(({ at }) => at >= since) }
}

function inOrder(
  states: readonly AdminState[],
): { readonly worker: number; readonly change: AdminState['changes']['list'][0] }[] {
  return states
    .flatMap(({ changes }, worker) => changes.list.map((change) => ({ worker, change })))
    .sort((one, other) => one.change.at - other.change.at)
}

/** How things were in a worker before the first change that it knows of. */
function firstStates({ cache, providers, changes }: AdminState): Map<string, Watched> {
  const now = [
    cacheState(cache),
    ...providers.map((each): Watched => ({ part: 'provider', ...each })),
  ]
  const first = (watched: Watched): Watched => {
    const isOf = ({ part, name }: Omit<Watched, 'state'>): boolean =>
      part === watched.part && name === watched.name
    return { ...watched, state: changes.list.find(isOf)?.from ?? watched.state }
  }
  return new Map(now.map((watched) => [`${watched.part} ${watched.name}`, first(watched)]))
}

function worstOf(all: readonly ReadonlyMap<string, Watched>[]): Watched[] {
  const [names = new Map<string, Watched>()] = all
  return [...names.keys()].map((name) =>
    worst(
      all.flatMap((states) => states.get(name) ?? []),
      ({ state }) => gravity(state),
    ),
  )
}
