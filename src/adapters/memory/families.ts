import type { CacheKey } from '../../domain/cache-key.ts'
import type { WireProtocol } from '../../domain/llm-request.ts'

/** What many entries have in common, kept once for all of them. */
export interface Family extends Pick<CacheKey, 'tenant' | 'namespace' | 'model'> {
  readonly protocol: WireProtocol
  readonly provider: string
  /** What their bodies are, see `stored-body.ts`. */
  readonly inUtf8: boolean
}

/** Most families that are remembered; what is stored keeps its own for as long as it lives. */
const MAX_KNOWN = 1000

/** Gives the entries that have the same in common the same object. */
export class Families {
  readonly #known = new Map<string, Family>()

  /** The family with these members. */
  of({ tenant, namespace, model, protocol, provider, inUtf8 }: Family): Family {
    const name = `${tenant}${namespace}${model}${inUtf8}${protocol} ${provider}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const family = Object.freeze({ tenant, namespace, model, protocol, provider, inUtf8 })
    if (this.#known.size >= MAX_KNOWN) this.#known.clear()
    this.#known.set(name, family)
    return family
  }

  clear(): void {
    this.#known.clear()
  }
}
