import { cacheState } from '../../application/watch.ts'
import type { CacheHealth } from '../../domain/cache-health.ts'
import type { IndexSize } from '../../domain/ports/similarity-index-port.ts'
import type { AdminState } from './admin-state.ts'
import { gatheredChanges } from './gathered-changes.ts'
import { gatheredKeys } from './gathered-keys.ts'
import { gatheredSize, gatheredSizes } from './gathered-sizes.ts'
import { gravity, worst } from './gravity.ts'

/** How one of several workers is doing. */
export type WorkerState =
  | { readonly worker: number; readonly answers: false }
  | (Pick<AdminState, 'process' | 'cache' | 'cacheSize' | 'similarityIndex' | 'providers'> & {
      readonly worker: number
      readonly answers: true
      /** When it was last asked for a key, milliseconds since the epoch; null where it never was. */
      readonly lastAsked: number | null
    })

/** What `GET /admin/state` answers where several workers serve: how those that answer are doing together, and each. */
export interface GatewayState extends AdminState {
  /** The one that was asked. */
  readonly worker: number
  /** By number. */
  readonly workers: readonly WorkerState[]
}

/** Puts together how the gateway is doing, from how the worker that was asked is, and the others by their numbers. */
export function gatheredState(
  worker: number,
  own: AdminState,
  others: ReadonlyMap<number, AdminState | undefined>,
): GatewayState {
  const byNumber = [...others, [worker, own] as const].sort(([one], [other]) => one - other)
  const states = byNumber.flatMap(([, state]) => state ?? [])
  return {
    at: own.at,
    process: gatheredProcess(states),
    cache: gatheredHealth(states.map(({ cache }) => cache)),
    cacheSize: gatheredSize(states.map(({ cacheSize }) => cacheSize)),
    cacheSizes: {
      minute: gatheredSizes(states.map(({ cacheSizes }) => cacheSizes.minute)),
      hour: gatheredSizes(states.map(({ cacheSizes }) => cacheSizes.hour)),
      day: gatheredSizes(states.map(({ cacheSizes }) => cacheSizes.day)),
    },
    similarityIndex: gatheredIndex(states.flatMap(({ similarityIndex }) => similarityIndex ?? [])),
    providers: own.providers.map(({ name }) => ({ name, state: worst(statesOf(name, states)) })),
    changes: gatheredChanges(states),
    keys: gatheredKeys(states.map(({ keys }) => keys)),
    worker,
    workers: byNumber.map(([number, state]) => workerState(number, state)),
  }
}

function gatheredProcess(states: readonly AdminState[]): AdminState['process'] {
  const all = states.map(({ process }) => process)
  const [{ version } = { version: '' }] = all
  const uptimeMs = Math.max(...all.map((each) => each.uptimeMs))
  return { version, uptimeMs, rssBytes: sum(all.map(({ rssBytes }) => rssBytes)) }
}

/** Of whoever is worst off, for longest; what fails anywhere fails. */
function gatheredHealth(all: readonly CacheHealth[]): CacheHealth {
  const { state } = worst(all.map(cacheState), (one) => gravity(one.state))
  const alike = all.filter((health) => cacheState(health).state === state)
  const longest = worst(alike, ({ since }) => -since)
  return { ...longest, failing: [...new Set(all.flatMap(({ failing }) => failing))] }
}

/** Most share their questions, and each keeps them in its memory. */
function gatheredIndex(all: readonly IndexSize[]): IndexSize | null {
  if (all.length === 0) return null
  const questions = Math.max(...all.map((each) => each.questions))
  return { questions, bytes: sum(all.map(({ bytes }) => bytes)) }
}

function statesOf(name: string, all: readonly AdminState[]): AdminState['providers'][0]['state'][] {
  return all.flatMap(({ providers }) =>
    providers.filter((each) => each.name === name).map(({ state }) => state),
  )
}

function workerState(worker: number, state: AdminState | undefined): WorkerState {
  if (state === undefined) return { worker, answers: false }
  const { process, cache, cacheSize, similarityIndex, providers, keys } = state
  const lastAsked = keys.latest[0]?.at ?? null
  return { worker, answers: true, process, cache, cacheSize, similarityIndex, providers, lastAsked }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
