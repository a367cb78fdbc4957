import assert from 'node:assert/strict'
import { SemanticUnavailableError } from '../domain/errors.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import { dotProduct } from '../domain/semantic/dot-product.ts'
import { withHarness } from './harness.ts'
import type { TestFramework } from './test-framework.ts'

/** An embedder to be tested, with what its tests need around it. */
export interface EmbedderHarness {
  readonly embedder: EmbedderPort
  /** Closes the embedder and lets go of the rest. */
  dispose(): Promise<void>
}

/** Makes a harness; each test gets one of its own. */
export type EmbedderFactory = () => Promise<EmbedderHarness>

/** What an embedder can do. */
export interface EmbedderCapabilities {
  /** Whether vectors say what texts mean, in English at least. */
  readonly meaning: boolean
}

const TEXTS = ['how do i cook rice', 'when does the museum open', 'my bicycle has a flat tyre']

/** What every implementation of `EmbedderPort` has to do. */
export function embedderContract(
  { describe, it }: TestFramework,
  name: string,
  make: EmbedderFactory,
  can: EmbedderCapabilities,
): void {
  const withEmbedder = (test: (embedder: EmbedderPort) => Promise<void>) =>
    withHarness(make, ({ embedder }) => test(embedder))
  describe(`${name}, as an embedder`, () => {
    it(
      'says what tells its vectors from others',
      withEmbedder(async ({ identity }) => assert.notEqual(identity, '')),
    )
    it(
      'gets ready as often as it is told to, and is ready without',
      withEmbedder(async (embedder) => {
        assert.equal((await embedder.embed(TEXTS)).length, TEXTS.length)
        await embedder.load?.()
        await embedder.load?.()
      }),
    )
    it(
      'gives vectors of length 1 and of as many dimensions, call after call',
      withEmbedder(async (embedder) => {
        const vectors = [...(await embedder.embed(TEXTS)), ...(await embedder.embed(['bread']))]
        assert.equal(vectors.length, TEXTS.length + 1)
        for (const vector of vectors) {
          assert.ok(vector instanceof Float32Array)
          assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-5)
          assert.equal(vector.length, vectors[0]?.length)
        }
      }),
    )
    it(
      'keeps the order, however many are asked for together or at a time',
      withEmbedder(async (embedder) => {
        const alone = await Promise.all(TEXTS.map(async (text) => firstOf(embedder, text)))
        const together = await embedder.embed(TEXTS.toReversed())
        for (const [place, vector] of together.toReversed().entries())
          assert.ok(farthest(vector, alone[place]) < 1e-5)
      }),
    )
    it(
      'gives a text the same vector every time, and another text another',
      withEmbedder(async (embedder) => {
        const [one, again, other] = await embedder.embed(['tea', 'tea', 'mountains'])
        assert.ok(farthest(one, again) < 1e-5)
        assert.ok(farthest(one, await firstOf(embedder, 'tea')) < 1e-5)
        assert.ok(farthest(one, other) > 1e-3)
      }),
    )
    it(
      'takes texts in any script, and up to a thousand characters',
      withEmbedder(async (embedder) => {
        const texts = ['où est la gare', '猫が好きです', '🙂', 'word '.repeat(200)]
        assert.equal((await embedder.embed(texts)).length, texts.length)
      }),
    )
    it(
      'gives no vectors for no texts',
      withEmbedder(async (embedder) => assert.deepEqual(await embedder.embed([]), [])),
    )
    it(
      'rejects where the caller has left, before or meanwhile, and goes on for others',
      withEmbedder(async (embedder) => {
        const leaving = new AbortController()
        const others = embedder.embed(TEXTS)
        const left = embedder.embed(['tea'], leaving.signal)
        leaving.abort()
        await assert.rejects(left, SemanticUnavailableError)
        await assert.rejects(embedder.embed(['tea'], leaving.signal), SemanticUnavailableError)
        assert.equal((await others).length, TEXTS.length)
      }),
    )
    it(
      'closes twice without complaint, and rejects afterwards',
      withEmbedder(async (embedder) => {
        await embedder.embed(['tea'])
        await embedder.close()
        await embedder.close()
        await assert.rejects(embedder.embed(['tea']), SemanticUnavailableError)
        await assert.rejects(embedder.embed([]), SemanticUnavailableError)
      }),
    )
    it(
      'rejects what is under way when it is closed, and never having been used closes too',
      withEmbedder(async (embedder) => {
        const underWay = assert.rejects(embedder.embed(TEXTS), SemanticUnavailableError)
        await embedder.close()
        await underWay
      }),
    )
    if (can.meaning) {
      it(
        'puts texts that mean the same closer together than others',
        withEmbedder(async (embedder) => {
          const [rice, bicycle] = [
            await firstOf(embedder, TEXTS[0]),
            await firstOf(embedder, TEXTS[2]),
          ]
          const similar = await firstOf(embedder, 'what is the way to cook rice')
          assert.ok(cosine(rice, similar) > cosine(bicycle, similar) + 0.2)
        }),
      )
    }
  })
}

async function firstOf(embedder: EmbedderPort, text = ''): Promise<Float32Array | undefined> {
  return (await embedder.embed([text]))[0]
}

/** The largest difference of two vectors in any dimension. */
function farthest(one: Float32Array | undefined, other: Float32Array | undefined): number {
  assert.ok(one !== undefined && other !== undefined && one.length === other.length)
  return one.reduce(
    (most, value, place) => Math.max(most, Math.abs(value - (other[place] ?? 0))),
    0,
  )
}

/** Of vectors of length 1. */
function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  assert.ok(one !== undefined && other !== undefined && one.length === other.length)
  return dotProduct(one, other)
}
