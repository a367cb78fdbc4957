import type { JsonObject } from '../../src/domain/json.ts'
import type { ApiDescription } from './api-description.ts'
import type { Judged } from './chat-conformance.ts'
import { Check } from './check.ts'

const MODEL = 'text-embedding-3-small'

/** Requests of every kind of input; some items are asked for again, so that batches are mixed. */
const EMBEDDINGS: readonly JsonObject[] = [
  { model: MODEL, input: 'one' },
  { model: MODEL, input: ['one', 'two', ''] },
  { model: MODEL, input: ['three', 'two'], user: 'somebody', encoding_format: 'float' },
  { model: MODEL, input: [1, 2, 3] },
  {
    model: MODEL,
    input: [
      [1, 2, 3],
      [4, 5],
    ],
  },
  { model: MODEL, input: 'one', dimensions: 8 },
]

/** Asks for every kind of embedding, twice. */
export async function embeddingConformance(
  { name, url }: Judged,
  description: ApiDescription,
): Promise<Check> {
  const check = new Check(`${name}: embeddings`)
  for (const [place, request] of [...EMBEDDINGS, ...EMBEDDINGS].entries()) {
    const where = `request ${place}`
    check.saw('requests', description.problemOf('CreateEmbeddingRequest', request), where)
    const answer = await fetch(`${url}/v1/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    const problem = description.problemOf('CreateEmbeddingResponse', await answer.json())
    check.saw(`of ${answer.headers.get('x-cache')}`, problem, where)
  }
  return check
}

/** Asks for the list of models. */
export async function modelsConformance(
  { name, url }: Judged,
  description: ApiDescription,
): Promise<Check> {
  const check = new Check(`${name}: lists of models`)
  const list = await (await fetch(`${url}/v1/models`)).json()
  check.saw('lists', description.problemOf('ListModelsResponse', list), '/v1/models')
  return check
}
