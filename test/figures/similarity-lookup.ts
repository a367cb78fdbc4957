import { hash } from 'node:crypto'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import { samplePartition, vectorAtCosine } from '../../src/contracts/sample-question.ts'
import { dotProduct } from '../../src/domain/semantic/dot-product.ts'
import { ms } from './figure.ts'

/**
 * Prints how long the in-process index takes to search 100,000 questions of 512 dimensions in
 * one partition, and how often it finds what comparing with every vector finds; exits with 1
 * where that is out of bounds. On a machine that is busy with something else it is.
 */
const QUESTIONS = 100_000
const DIMENSIONS = 512
const SEARCHES = 1000
const COMPARED = 50
const LIMIT = 8
const P99_MS = 8
const LEAST_RECALL = 0.999

/** How vectors lie. */
interface Layout {
  readonly name: string
  /** How much each vector is its cluster's; where 0, all lie at random. */
  readonly cohesion: number
}

const LAYOUTS: readonly Layout[] = [
  { name: 'clusters of 25 around a common direction, as of embeddings', cohesion: 0.8 },
  { name: 'all directions alike', cohesion: 0 },
]

/** Numbers from 0 to 1, the same ones every time. */
let state = 2026
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return (state + 1) / 4_294_967_297
}

function direction(): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (let at = 0; at < DIMENSIONS; at += 1) {
    // Near enough to normally distributed for directions to be spread evenly.
    vector[at] = random() + random() + random() + random() - 2
  }
  return unit(vector)
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotProduct(vector, vector))
  return vector.map((value) => value / length)
}

function near(centre: Float32Array, cohesion: number): Float32Array {
  const own = direction()
  const share = Math.sqrt(1 - cohesion * cohesion)
  return unit(own.map((value, at) => cohesion * (centre[at] ?? 0) + share * value))
}

function vectorsOf({ cohesion }: Layout): readonly Float32Array[] {
  const common = direction()
  let centre = near(common, cohesion / 2)
  return Array.from({ length: QUESTIONS }, (_, n) => {
    if (n % 25 === 0) centre = near(common, cohesion / 2)
    return near(centre, cohesion)
  })
}

async function filled(vectors: readonly Float32Array[]): Promise<MemorySimilarityIndex> {
  const index = new MemorySimilarityIndex({ maxQuestions: QUESTIONS }, new SystemClock())
  const key = sampleKey()
  const fixed = { partition: samplePartition(), tags: [], expiresAt: Date.now() + 3_600_000 }
  for (const [n, vector] of vectors.entries()) {
    const digest = hash('sha256', `${n}`)
    await index.add({ ...fixed, key: { ...key, digest }, text: `question ${n}`, vector })
  }
  return index
}

function nearestOf(vectors: readonly Float32Array[], asked: Float32Array): ReadonlySet<string> {
  const cosines = Float64Array.from(vectors, (vector) => dotProduct(vector, asked))
  const bound = cosines.toSorted().at(-LIMIT) ?? 1
  return new Set([...cosines.keys()].filter((n) => (cosines[n] ?? 0) >= bound).map(nameOf))
}

function nameOf(n: number): string {
  return `question ${n}`
}

/** Where the times of a list stand. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function measure(layout: Layout): Promise<boolean> {
  const vectors = vectorsOf(layout)
  const index = await filled(vectors)
  const asked = Array.from({ length: SEARCHES }, (_, n) => {
    const from = vectors[(n * 97) % QUESTIONS] ?? direction()
    return vectorAtCosine(from, 0.7 + 0.29 * random())
  })
  for (const vector of asked.slice(0, 100)) await index.search(samplePartition(), vector, LIMIT)
  const times: number[] = []
  const work: number[] = []
  const found: string[][] = []
  for (const vector of asked) {
    const processor = process.cpuUsage()
    const began = performance.now()
    const neighbours = await index.search(samplePartition(), vector, LIMIT)
    times.push(performance.now() - began)
    const { user, system } = process.cpuUsage(processor)
    work.push((user + system) / 1000)
    found.push(neighbours.map(({ text }) => text))
  }
  let [first, all] = [0, 0]
  for (let n = 0; n < COMPARED; n += 1) {
    const true8 = nearestOf(vectors, asked[n] ?? direction())
    if (found[n]?.[0] === nameOf((n * 97) % QUESTIONS)) first += 1
    all += (found[n] ?? []).filter((text) => true8.has(text)).length
  }
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
  const recall = first / COMPARED
  const cells = [
    layout.name,
    ms(p50),
    ms(p99),
    ms(percentile(work, 0.5)),
    ms(percentile(work, 0.99)),
    recall.toFixed(3),
    (all / COMPARED / LIMIT).toFixed(3),
    `${Math.round(index.size().bytes / QUESTIONS)} bytes`,
  ]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
  return p99 <= P99_MS && recall >= LEAST_RECALL
}

process.stdout.write(
  '| vectors | p50 | p99 | processor time, p50 | p99 | recall of the nearest | of the nearest 8 | memory per question |\n|---|---|---|---|---|---|---|---|\n',
)
let withinBounds = true
for (const layout of LAYOUTS) withinBounds = (await measure(layout)) && withinBounds
process.exitCode = withinBounds ? 0 : 1
