import type { JsonObject } from '../../src/domain/json.ts'
import { pathsOf } from '../support/request-paths.ts'
import type { ApiDescription } from './api-description.ts'
import { Check } from './check.ts'

const REQUEST = 'CreateChatCompletionRequest'

/** Whether the generated requests are valid, and hold every field that the description knows. */
export function requestConformance(
  requests: readonly JsonObject[],
  description: ApiDescription,
): readonly Check[] {
  const fields = new Check('fields of chat completion requests that are generated')
  const generated = new Set(requests.flatMap((request) => [...pathsOf(request)]))
  for (const path of description.pathsOf(REQUEST)) {
    const kind = path.includes('.') || path.includes('[') ? 'within fields' : 'fields'
    const missing = generated.has(path) ? undefined : `${path} is never generated`
    fields.saw(kind, missing, `${requests.length} requests`)
  }
  const valid = new Check('generated chat completion requests')
  for (const [place, request] of requests.entries()) {
    valid.saw('requests', description.problemOf(REQUEST, request), `request ${place}`)
  }
  return [fields, valid]
}
