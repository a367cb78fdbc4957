import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a function is; natives have no `url`. */
export interface Frame {
  readonly functionName: string
  readonly url: string
  /** From 0. */
  readonly lineNumber: number
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: Frame
  readonly children?: readonly number[]
}

/** A profile as `node --cpu-prof` writes it; times are microseconds of the system's monotonic clock. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  readonly startTime: number
  readonly samples: readonly number[]
  /** Since the sample before. */
  readonly timeDeltas: readonly number[]
}

/** A while, in microseconds of the same clock in every process. */
export interface Span {
  readonly fromUs: number
  readonly toUs: number
}

/** Now, on that clock. */
export function nowUs(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

/** Profiles are written where a process ends by itself. */
const END = 'data:text/javascript,process.once("SIGTERM",()=>process.exit())'

/** Options of Node's for a profile in a folder, and how often it looks, in microseconds. */
export function profiling(folder: string, everyUs: number): readonly string[] {
  return [
    '--cpu-prof',
    `--cpu-prof-dir=${folder}`,
    `--cpu-prof-interval=${everyUs}`,
    `--import=${END}`,
  ]
}

/** The profile that a process has left in a folder of its own. */
export function profileIn(folder: string): CpuProfile {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.cpuprofile'))
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile
}

/**
 * Microseconds by area that were sampled in a while. An area is told by the frames of a sample, the
 * innermost first; undefined is what does not count, such as waiting.
 */
export function timeByArea(
  { nodes, startTime, samples, timeDeltas }: CpuProfile,
  { fromUs, toUs }: Span,
  areaOf: (frames: readonly Frame[]) => string | undefined,
): ReadonlyMap<string, number> {
  const areas = areasOf(nodes, areaOf)
  const times = new Map<string, number>()
  let at = startTime
  for (const [place, id] of samples.entries()) {
    const passed = timeDeltas[place] ?? 0
    at += passed
    const area = areas.get(id)
    if (area !== undefined && at >= fromUs && at <= toUs)
      times.set(area, (times.get(area) ?? 0) + passed)
  }
  return times
}

function areasOf(
  nodes: readonly ProfileNode[],
  areaOf: (frames: readonly Frame[]) => string | undefined,
): ReadonlyMap<number, string | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  )
  const framesOf = (id: number | undefined): readonly Frame[] => {
    const node = id === undefined ? undefined : byId.get(id)
    return node === undefined ? [] : [node.callFrame, ...framesOf(parents.get(node.id))]
  }
  return new Map(nodes.map(({ id }) => [id, areaOf(framesOf(id))]))
}
