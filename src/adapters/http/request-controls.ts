import * as z from 'zod'
import type { GenerateOptions } from '../../application/generate-options.ts'
import { InvalidRequestError } from '../../domain/errors.ts'
import type { JsonValue } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'
import { entryTags } from '../../domain/tags.ts'
import { type CacheControl, directiveMs, parseCacheControl } from './cache-control.ts'
import type { HeaderReader } from './header-reader.ts'
import { validated } from './validated.ts'

/** Longest name of a namespace, in UTF-16 units. */
const MAX_NAMESPACE = 256

const seconds = z.number().min(0)

/** LiteLLM's body field: seconds and flags. */
const liteLlmCache = z.looseObject({
  ttl: seconds.nullish(),
  's-maxage': seconds.nullish(),
  'no-cache': z.boolean().nullish(),
  'no-store': z.boolean().nullish(),
  namespace: z.string().max(MAX_NAMESPACE).nullish(),
})

type LiteLlmCache = Partial<z.infer<typeof liteLlmCache>>

/** What a caller wants of the cache. */
export interface RequestControls {
  readonly namespace?: string
  readonly options: GenerateOptions
}

/**
 * Reads the controls of a request: headers first, then what LiteLLM's body field says.
 * @throws {InvalidRequestError} naming the header or field that is wrong.
 */
export function requestControls(
  header: HeaderReader,
  cacheField: JsonValue | undefined,
): RequestControls {
  const control = parseCacheControl(header('cache-control'))
  const given = cacheField !== undefined && cacheField !== null
  const field: LiteLlmCache = given ? validated(liteLlmCache, cacheField, 'cache') : {}
  const namespace = namespaceIn(header) ?? field.namespace
  const options = {
    noCache: control.has('no-cache') || field['no-cache'] === true,
    noStore: control.has('no-store') || field['no-store'] === true,
    onlyIfCached: control.has('only-if-cached'),
    maxAgeMs: directiveMs(control, 'max-age') ?? milliseconds(field['s-maxage']),
    maxStaleMs: maxStaleIn(control),
    staleIfErrorMs: directiveMs(control, 'stale-if-error'),
    ttlMs: ttlIn(header) ?? milliseconds(field.ttl),
    tags: tagsIn(header),
    apology: switchIn(header, 'x-reprise-apology'),
    semantic: semanticIn(header),
  }
  return { ...(namespace ? { namespace } : {}), options: present(options) }
}

/** `max-stale` without a value accepts every age (RFC 9111, 5.2.1.2). */
function maxStaleIn(control: CacheControl): number | undefined {
  return control.get('max-stale') === '' ? Infinity : directiveMs(control, 'max-stale')
}

function milliseconds(value: number | null | undefined): number | undefined {
  return typeof value === 'number' ? value * 1000 : undefined
}

function namespaceIn(header: HeaderReader): string | undefined {
  const namespace = header('x-reprise-namespace')
  if (namespace !== undefined && namespace.length > MAX_NAMESPACE) {
    throw new InvalidRequestError(`at most ${MAX_NAMESPACE} characters`, 'x-reprise-namespace')
  }
  return namespace
}

function ttlIn(header: HeaderReader): number | undefined {
  const text = header('x-reprise-ttl')
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) {
    throw new InvalidRequestError(
      'x-reprise-ttl must be a whole number of seconds',
      'x-reprise-ttl',
    )
  }
  return Number(text) * 1000
}

function tagsIn(header: HeaderReader): readonly string[] | undefined {
  const names = header('x-reprise-tags')
    ?.split(',')
    .map((tag) => tag.trim())
  return names === undefined ? undefined : entryTags(names.filter((tag) => tag !== ''))
}

/** Words are taken in any case, as proxies and people write them. */
function switchIn(header: HeaderReader, name: string): boolean | undefined {
  const text = header(name)?.toLowerCase()
  if (text === undefined) return undefined
  if (text !== 'on' && text !== 'off')
    throw new InvalidRequestError(`${name} must be on or off`, name)
  return text === 'on'
}

/** `off`, a probability that is asked at least, `answer`, or `on`, which asks for nothing more than is configured. */
function semanticIn(header: HeaderReader): GenerateOptions['semantic'] {
  const name = 'x-reprise-semantic'
  const text = header(name)?.toLowerCase()
  if (text === undefined || text === 'on') return undefined
  if (text === 'off') return false
  if (text === 'answer') return text
  if (/^(0([.]\d{1,6})?|1([.]0{1,6})?)$/.test(text)) return Number(text)
  throw new InvalidRequestError(`${name} must be on, off, answer, or a number from 0 to 1`, name)
}
