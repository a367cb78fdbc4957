import { Worker } from 'node:worker_threads'
import type { SemanticUnavailableError } from '../../domain/errors.ts'
import { noVectors } from './embedding-failure.ts'
import type { EmbeddingOrder, EmbeddingReply } from './embedding-messages.ts'

/** How long the worker may take, in milliseconds. */
export interface ThreadBounds {
  readonly loadMs: number
  readonly batchMs: number
}

/**
 * A leak ends the worker, and not the process. With its model and a text of 1,000 characters it
 * still runs in a quarter of this; weights and what it computes with, 130 MB, are outside of the heap.
 */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 256 }

/** How long a worker may take to end, in milliseconds. It is out of use before. */
const END_MS = 1000

/**
 * One worker thread with the model, from its start to its end. It ends for good where it fails or
 * takes longer than it may. Keeps the process alive only while it is waited for.
 */
export class EmbeddingThread {
  /** Resolves when the model is loaded; rejects with `SemanticUnavailableError` where it is not in time. */
  readonly ready: Promise<unknown>
  readonly #worker: Worker
  readonly #bounds: ThreadBounds
  readonly #onEnd: () => void
  #awaited: PromiseWithResolvers<EmbeddingReply> | undefined
  #failure: SemanticUnavailableError | undefined

  /** Starts it. `onEnd` is called once, when it is out of use. Throws where no thread can be started. */
  constructor(workerUrl: URL, bounds: ThreadBounds, onEnd: () => void) {
    this.#bounds = bounds
    this.#onEnd = onEnd
    this.#worker = startWorker(workerUrl)
    this.#worker.on('message', (reply: EmbeddingReply) => this.#awaited?.resolve(reply))
    this.#worker.on('error', (cause) => this.#end('the embedding worker failed', cause))
    this.#worker.on('exit', () => this.#end('the embedding worker ended'))
    this.ready = this.#reply(bounds.loadMs)
    this.ready.catch(() => {})
  }

  /**
   * A vector for each text, null where one has none. One call at a time, after `ready`.
   * @throws {SemanticUnavailableError} where the worker fails, or does not answer in time.
   */
  async embed(texts: EmbeddingOrder): Promise<readonly (Float32Array | null)[]> {
    const replied = this.#reply(this.#bounds.batchMs)
    this.#worker.postMessage(texts)
    const reply = await replied
    return reply.kind === 'vectors' ? reply.vectors : []
  }

  /** Ends it, in the middle of a text if need be; resolves within a second. */
  async terminate(): Promise<void> {
    this.#end('the embedding worker has been stopped')
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(late.resolve, END_MS)
    await Promise.race([this.#worker.terminate(), late.promise])
    clearTimeout(timer)
  }

  async #reply(ms: number): Promise<EmbeddingReply> {
    if (this.#failure !== undefined) throw this.#failure
    this.#awaited = Promise.withResolvers()
    this.#worker.ref()
    const cancel = afterReading(ms, () => this.#end('the embedding worker did not answer in time'))
    try {
      return await this.#awaited.promise
    } finally {
      cancel()
      this.#awaited = undefined
      this.#worker.unref()
    }
  }

  #end(why: string, cause?: unknown): void {
    if (this.#failure !== undefined) return
    this.#failure = noVectors(why, cause)
    this.#awaited?.reject(this.#failure)
    this.#onEnd()
    this.#worker.terminate().catch(() => {})
  }
}

/**
 * Neither flags nor environment of the process are the worker's: some flags cannot be a worker's,
 * others load an agent or write a profile each time, and no credential is any of the model's business.
 */
function startWorker(workerUrl: URL): Worker {
  return new Worker(workerUrl, {
    name: 'reprise-embedding',
    execArgv: [],
    env: {},
    resourceLimits: HEAP_LIMITS,
  })
}

/** Timers of a process that was busy itself are due before it has read what came meanwhile: messages first. */
function afterReading(ms: number, task: () => void): () => void {
  let afterwards: NodeJS.Immediate | undefined
  const timer = setTimeout(() => {
    afterwards = setImmediate(task)
  }, ms)
  return () => {
    clearTimeout(timer)
    clearImmediate(afterwards)
  }
}
