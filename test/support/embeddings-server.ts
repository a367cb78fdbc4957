import { createHash } from 'node:crypto'
import { sendJson, UpstreamServer } from './upstream-server.ts'

/** How an embeddings server writes vectors. */
export type VectorEncoding = 'float' | 'base64'

/** A local embeddings server whose vectors say which text they are of, and nothing about its meaning. */
export async function startEmbeddingsServer(
  encoding: VectorEncoding = 'float',
): Promise<UpstreamServer> {
  const server = await UpstreamServer.start()
  server.answer = ({ body }, response) => {
    const texts = Array.isArray(body.input) ? body.input.map(String) : []
    sendJson(response, embeddingsAnswer(texts, encoding))
  }
  return server
}

/** A whole answer, in reverse order: only `index` says which is which. */
export function embeddingsAnswer(texts: readonly string[], encoding: VectorEncoding): object {
  const data = texts.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: encoding === 'float' ? [...serverVector(text)] : base64Of(serverVector(text)),
  }))
  return { object: 'list', data: data.reverse(), model: 'stub', usage: { prompt_tokens: 1 } }
}

/** Eight numbers from a digest of the text; not of length 1, which no server promises. */
function serverVector(text: string): Float32Array {
  const digest = createHash('sha256').update(text).digest()
  return Float32Array.from(digest.subarray(0, 8), (byte) => byte - 127.5)
}

/** Floats as servers write them in base64. */
export function base64Of(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4)
  vector.forEach((value, place) => {
    bytes.writeFloatLE(value, place * 4)
  })
  return bytes.toString('base64')
}
