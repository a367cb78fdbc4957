import { isJsonObject, type JsonObject, type JsonValue } from '../../src/domain/json.ts'

/** Objects whose members callers name as they like. */
const FREE_FORM: ReadonlySet<string> = new Set(['metadata', 'logit_bias', 'schema', 'parameters'])

/** The paths of everything in a request, list items unnumbered: `messages[].content[].image_url.url`. */
export function pathsOf(request: JsonObject): ReadonlySet<string> {
  const paths = new Set<string>()
  collect(request, '', paths)
  return paths
}

function collect(value: JsonValue | undefined, path: string, paths: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, `${path}[]`, paths)
  if (!isJsonObject(value)) return
  for (const [field, member] of Object.entries(value)) {
    const inner = path === '' ? field : `${path}.${field}`
    paths.add(inner)
    if (!FREE_FORM.has(field)) collect(member, inner, paths)
  }
}

/** As few of some requests as hold every path that all of them hold. */
export function covering(requests: readonly JsonObject[]): readonly JsonObject[] {
  const missing = new Set(requests.flatMap((request) => [...pathsOf(request)]))
  const chosen: JsonObject[] = []
  while (missing.size > 0) {
    const news = (request: JsonObject): number =>
      [...pathsOf(request)].filter((path) => missing.has(path)).length
    const [best] = requests.toSorted((one, other) => news(other) - news(one))
    if (best === undefined) break
    chosen.push(best)
    for (const path of pathsOf(best)) missing.delete(path)
  }
  return chosen
}
