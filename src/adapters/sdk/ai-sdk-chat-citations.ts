import type { LanguageModelV4Citation, LanguageModelV4Source } from '@ai-sdk/provider'
import type { JsonObject } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'

/**
 * Gathers what an answer is based on, and tells it as OpenAI's annotations: the passages that
 * cite a page first, then the pages that no passage cites. Chat completions have no word for
 * documents that are no pages.
 */
export class ChatCitations {
  readonly #cited: JsonObject[] = []
  readonly #citedUrls = new Set<string>()
  readonly #sources = new Map<string, JsonObject>()

  /** Takes a source for itself. */
  source(source: LanguageModelV4Source): void {
    if (source.sourceType === 'url') this.#sources.set(source.url, annotation(source, {}))
  }

  /** Takes the citations of a text that begins so far into the answer, in UTF-16 units. */
  citations(citations: readonly LanguageModelV4Citation[], offset: number): void {
    for (const { source, startIndex, endIndex } of citations) {
      if (source.sourceType !== 'url') continue
      const place = present({
        start_index: startIndex === undefined ? undefined : startIndex + offset,
        end_index: endIndex === undefined ? undefined : endIndex + offset,
      })
      this.#citedUrls.add(source.url)
      this.#cited.push(annotation(source, place))
    }
  }

  /** All annotations of the answer. */
  get annotations(): readonly JsonObject[] {
    const uncited = [...this.#sources].filter(([url]) => !this.#citedUrls.has(url))
    return [...this.#cited, ...uncited.map(([, source]) => source)]
  }
}

function annotation(
  { url, title = '' }: LanguageModelV4Source & { sourceType: 'url' },
  place: JsonObject,
): JsonObject {
  return { type: 'url_citation', url_citation: { ...place, url, title } }
}
