import { hash } from 'node:crypto'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { deriveCacheKey } from '../../src/domain/cache-key.ts'
import { judged } from '../harness/bound.ts'
import { ratioOf } from '../harness/comparison.ts'
import type { Running } from '../harness/contender.ts'
import { chances, requestOf, SCOPE } from '../harness/material.ts'
import { options } from '../harness/options.ts'
import { publish } from '../harness/report.ts'
import { interleaved } from '../harness/rounds.ts'
import { growthOf, type Sized, sizedContenders, sizedName } from '../harness/sized.ts'
import { timedLoop } from '../harness/timed-loop.ts'
import { clusteredVectors, DIMENSIONS, dot, near } from '../harness/vectors.ts'

/** How long the nearest of the stored questions take to be found, by their number; embedding the question is not in it. */
const asked = options()

const COUNTS = asked.quick ? [1000, 10_000] : [1000, 10_000, 100_000]

const LIMIT = 8

const REPRISE = 'Reprise, in memory'

const EVERY = 'every vector compared'

const PARTITION = hash('sha256', 'bench')

const ms = asked.quick ? 50 : 200

/** Questions that are somewhat like one that is stored, as those are that a search is worth for. */
function questions(vectors: readonly Float32Array[]): () => readonly Float32Array[] {
  const chance = chances(11)
  const one = (): Float32Array => {
    const from = vectors[Math.floor(chance() * vectors.length)] ?? new Float32Array(DIMENSIONS)
    return near(from, 0.7 + 0.29 * chance(), chance)
  }
  return () => Array.from({ length: 8 }, one)
}

async function reprise(count: number): Promise<Running> {
  const vectors = clusteredVectors(count)
  const index = new MemorySimilarityIndex({ maxQuestions: count }, new SystemClock())
  const derivation = deriveCacheKey(requestOf(512, 0), SCOPE)
  if (derivation.kind !== 'keyed') throw new Error(`no key: ${derivation.obstacle}`)
  const { key } = derivation
  const fixed = { partition: PARTITION, tags: [], expiresAt: Date.now() + 3_600_000 }
  for (const [n, vector] of vectors.entries())
    await index.add({
      ...fixed,
      key: { ...key, digest: hash('sha256', `${n}`) },
      text: `question ${n}`,
      vector,
    })
  const operation = (vector: Float32Array): Promise<unknown> =>
    index.search(PARTITION, vector, LIMIT)
  return {
    measure: () => timedLoop({ inputs: questions(vectors), operation, ms }),
    stop: () => index.close(),
  }
}

async function everyVector(count: number): Promise<Running> {
  const vectors = clusteredVectors(count)
  const operation = (vector: Float32Array): unknown => nearestOf(vectors, vector)
  return { measure: () => timedLoop({ inputs: questions(vectors), operation, ms }) }
}

/** The nearest eight, by comparing with all of them. */
function nearestOf(vectors: readonly Float32Array[], sought: Float32Array): readonly number[] {
  const nearest: { readonly place: number; readonly cosine: number }[] = []
  for (const [place, vector] of vectors.entries()) {
    const cosine = dot(vector, sought)
    if (nearest.length === LIMIT && cosine <= (nearest.at(-1)?.cosine ?? 1)) continue
    nearest.push({ place, cosine })
    nearest.sort((one, other) => other.cosine - one.cosine)
    nearest.length = Math.min(nearest.length, LIMIT)
  }
  return nearest.map(({ place }) => place)
}

const all = COUNTS.flatMap((size): readonly Sized[] => [
  { name: EVERY, role: 'peer', size, start: () => everyVector(size) },
  { name: REPRISE, role: 'reprise', size, start: () => reprise(size) },
])
const rounds = asked.quick ? { rounds: 3, warmUps: 1 } : { rounds: 11, warmUps: 2 }
const runs = await interleaved(sizedContenders(all), rounds)
const size = COUNTS.at(-1) ?? 0
const ratio = ratioOf(
  runs,
  'cpuUs',
  sizedName({ name: REPRISE, size }),
  sizedName({ name: EVERY, size }),
)
publish(
  {
    question: 'semantic',
    title: 'Finding the nearest stored questions',
    comparisons: [],
    growths: [
      growthOf(
        {
          id: 'questions',
          title: `Processor time of a search for the nearest ${LIMIT}, ${DIMENSIONS} dimensions`,
          size: 'questions',
          unit: 'us',
        },
        'cpuUs',
        all,
        runs,
      ),
    ],
    verdicts: [
      judged(
        {
          text: `${size.toLocaleString('en')} questions, against comparing with every one`,
          unit: 'times',
          atMost: 1,
          alarm: 0.5,
        },
        ratio.median,
      ),
    ],
  },
  asked,
)
