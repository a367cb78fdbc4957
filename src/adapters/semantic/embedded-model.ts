import { abortable } from '../../domain/abortable.ts'
import { RequestAbortedError, SemanticUnavailableError } from '../../domain/errors.ts'
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts'
import { MAX_QUESTION_LENGTH } from '../../domain/semantic/semantic-question.ts'
import { embeddedModelIdentity, embeddedModelMissing } from './embedded-packages.ts'
import { embedderClosed, noVectors } from './embedding-failure.ts'
import { EmbeddingQueue, type WaitingText } from './embedding-queue.ts'
import { EmbeddingThread } from './embedding-thread.ts'

/** Bounds of an {@link EmbeddedModel}, each with a default, and what tests put in another's place. */
export interface EmbeddedModelSettings {
  /** Most texts that wait; 256. */
  readonly capacity?: number
  /** How long the model may take to load, in milliseconds; 10,000, of which it needs 200 to 600. */
  readonly loadMs?: number
  /** How long a batch may take, in milliseconds; 2,000, of which it needs 10 to 100. */
  readonly batchMs?: number
  /** How long a call may wait in all, in milliseconds; 15,000. Callers with less time have a signal. */
  readonly waitMs?: number
  /** How long a worker that failed is not started anew, in milliseconds; 5,000. */
  readonly restMs?: number
  /** The worker's main. */
  readonly workerUrl?: URL
  /** What is not installed, and what helps; {@link embeddedModelMissing}. */
  readonly missing?: () => string | undefined
}

const DEFAULTS = {
  capacity: 256,
  loadMs: 10_000,
  batchMs: 2000,
  waitMs: 15_000,
  restMs: 5000,
  missing: () => embeddedModelMissing(),
}

/**
 * Universal Sentence Encoder lite (Cer et al., 2018), 512 dimensions, as the packages of
 * EnergeticAI bring it: no network, no key. It runs in a worker thread, which is started by
 * the first use, and anew by the next use after it failed. Texts are of at most 1,000 UTF-16 units.
 */
export class EmbeddedModel implements EmbedderPort {
  readonly identity: string = embeddedModelIdentity()
  readonly #settings: typeof DEFAULTS & { readonly workerUrl: URL }
  readonly #queue: EmbeddingQueue
  #thread: EmbeddingThread | undefined
  #working = false
  #closed = false
  #restsUntil = Number.NEGATIVE_INFINITY

  constructor(settings: EmbeddedModelSettings = {}) {
    this.#settings = { ...DEFAULTS, workerUrl: ownWorker(), ...settings }
    this.#queue = new EmbeddingQueue(this.#settings.capacity)
  }

  async load(): Promise<void> {
    await this.#running()
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    if (this.#closed) throw embedderClosed()
    const unfit = texts.map(unfitness).find((why) => why !== undefined)
    if (unfit !== undefined) throw noVectors(unfit)
    const late = AbortSignal.timeout(this.#settings.waitMs)
    const gone = signal === undefined ? late : AbortSignal.any([signal, late])
    if (gone.aborted) throw noVectors('the caller has left')
    const vectors = this.#queue.add(texts, gone)
    void this.#work()
    try {
      return await abortable(vectors, gone)
    } catch (error) {
      if (!(error instanceof RequestAbortedError)) throw error
      this.#queue.dropGone()
      throw noVectors(late.aborted ? 'the texts waited for too long' : 'the caller has left')
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#queue.rejectAll()
    await this.#thread?.terminate()
  }

  /** Embeds what waits, batch after batch, until nothing does. */
  async #work(): Promise<void> {
    if (this.#working) return
    this.#working = true
    try {
      while (!this.#queue.empty) await embedBatch(await this.#running(), this.#queue.take())
    } catch (error) {
      this.#queue.rejectAll(translated(error))
    } finally {
      this.#working = false
    }
  }

  /** The worker, started where there is none, when its model is loaded. */
  async #running(): Promise<EmbeddingThread> {
    if (this.#closed) throw embedderClosed()
    this.#thread ??= this.#start()
    const thread = this.#thread
    await thread.ready
    return thread
  }

  #start(): EmbeddingThread {
    const missing = this.#settings.missing()
    if (missing !== undefined) throw noVectors(missing)
    if (performance.now() < this.#restsUntil)
      throw noVectors('the embedding worker failed, and is not started anew yet')
    try {
      return new EmbeddingThread(this.#settings.workerUrl, this.#settings, () => this.#ended())
    } catch (cause) {
      this.#ended()
      throw noVectors('the embedding worker could not be started', cause)
    }
  }

  #ended(): void {
    this.#thread = undefined
    this.#restsUntil = performance.now() + this.#settings.restMs
  }
}

/** Rejects with what the worker failed with, once all of the batch know. */
async function embedBatch(thread: EmbeddingThread, batch: readonly WaitingText[]): Promise<void> {
  try {
    const vectors = await thread.embed(batch.map(({ text }) => text))
    batch.forEach(({ resolve, reject }, place) => {
      const vector = vectors[place] ?? null
      if (vector === null) reject(noVectors('the model has no vector for a text'))
      else resolve(vector)
    })
  } catch (error) {
    for (const { reject } of batch) reject(translated(error))
    throw error
  }
}

/**
 * Why a text cannot be embedded: a long one takes seconds, and some characters stand for up to 18
 * in the form that the model reads (NFKC).
 */
function unfitness(text: string): string | undefined {
  if (text === '') return 'an empty text has no vector'
  const long = text.length > MAX_QUESTION_LENGTH
  if (long || text.normalize('NFKC').length > MAX_QUESTION_LENGTH)
    return `the embedded model takes texts of at most ${MAX_QUESTION_LENGTH} characters`
  return undefined
}

function translated(error: unknown): SemanticUnavailableError {
  if (error instanceof SemanticUnavailableError) return error
  return noVectors('the embedded model failed', error)
}

/** Beside this file, as source and as it ships; bundlers fail where they see a name that is not there. */
function ownWorker(): URL {
  const name = `./embedding-worker${import.meta.url.slice(-3)}`
  return new URL(name, import.meta.url)
}
