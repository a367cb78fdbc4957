import { parentPort, threadId } from 'node:worker_threads'
import type {
  EmbeddingOrder,
  EmbeddingReply,
} from '../../src/adapters/semantic/embedding-messages.ts'

/**
 * An embedding worker without a model, which fails as the texts tell it to. Its vectors name the
 * thread and how many texts there were in the batch, and are of no length in particular.
 */
parentPort?.postMessage({ kind: 'ready' } satisfies EmbeddingReply)
parentPort?.on('message', (texts: EmbeddingOrder) => {
  if (texts.includes('be silent')) return
  const vectors = texts.map((text) => {
    while (text === 'hang');
    if (text === 'throw') throw new Error('told to throw')
    if (text === 'exit') process.exit(0)
    if (text === 'exhaust memory')
      for (const kept: object[] = []; ; ) kept.push(new Array(1_000_000).fill(1.5))
    return text === 'nothing' ? null : Float32Array.of(threadId, texts.length)
  })
  parentPort?.postMessage({ kind: 'vectors', vectors } satisfies EmbeddingReply)
})
