import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts'
import { responseDependsOnState } from '../../domain/openai-response-request.ts'
import { isCredential, isCredentialHeader } from './credential-names.ts'
import { type KeyEntry, keyEntries } from './langchain-key.ts'

/** Why a key does not say exactly what a model will be asked. */
export type KeyGap = 'unnamed_model' | 'unwritten_settings' | 'provider_state'

/** What LangChain's key says of a model and a call. */
export interface AskedModel {
  /** Undefined where the key names none. */
  readonly name: string | undefined
  /** What LangChain calls the kind of model: `openai`, `anthropic`. */
  readonly type: string
  /** Whether it is a chat model; so is one that does not say. */
  readonly chat: boolean
  readonly temperature?: number | null
  /** Everything that the key says but credentials; the key's text where it is no list of entries. */
  readonly identity: JsonValue
  readonly gap?: KeyGap
}

const NAME_FIELDS = ['model', 'model_name', 'modelName', 'model_id', 'modelId']

/** Azure's models are deployments, and the key names none; its `model` is but a word for tracing. */
const UNNAMED: ReadonlySet<string> = new Set(['azure_openai'])

/** LangChain's doubles for tests ask nobody, and have no names. */
const DOUBLES: ReadonlySet<string> = new Set(['fake', 'fake-list'])

/** Reads LangChain's key. */
export function askedModel(key: string): AskedModel {
  const entries = keyEntries(key)
  if (entries === undefined) {
    // Somebody writes keys of his own: they are taken as they are.
    return { name: 'unknown', type: 'langchain', chat: true, identity: key }
  }
  const settings: JsonObject = Object.fromEntries(entries.map(([name, value]) => [name, value]))
  const { _type: written, _model: kind, temperature } = settings
  const type = typeof written === 'string' ? written : 'langchain'
  const name = nameIn(settings, type)
  const gap = gapIn(settings, name)
  const isNumber = typeof temperature === 'number' || temperature === null
  const kept = entries.flatMap(withoutCredentials)
  return {
    name,
    type,
    chat: kind !== 'base_llm',
    ...(isNumber ? { temperature } : {}),
    identity: isNumber ? kept.filter(([field]) => field !== 'temperature') : kept,
    ...(gap === undefined ? {} : { gap }),
  }
}

function nameIn(settings: JsonObject, type: string): string | undefined {
  if (UNNAMED.has(type)) return undefined
  const names = NAME_FIELDS.map((field) => settings[field])
  const named = names.find((name) => typeof name === 'string' && name !== '')
  return (named as string | undefined) ?? (DOUBLES.has(type) ? type : undefined)
}

function gapIn(settings: JsonObject, name: string | undefined): KeyGap | undefined {
  if (Object.values(settings).some(isUnwritten)) return 'unwritten_settings'
  // The settings by which OpenAI's responses depend on what is kept there have these names here, too.
  if (responseDependsOnState(settings)) return 'provider_state'
  return name === undefined ? 'unnamed_model' : undefined
}

function withoutCredentials(entry: KeyEntry): readonly KeyEntry[] {
  const [name, value] = entry
  if (isCredential(name)) return []
  if (name !== 'defaultHeaders' || !isJsonObject(value)) return [entry]
  const kept = Object.entries(value).filter(([header]) => !isCredentialHeader(header))
  return [[name, Object.fromEntries(kept)]]
}

/**
 * Whether there is something in a value that has been written without what makes it up:
 * LangChain's objects, tools among them, that cannot be, and schemas of Zod, whose checks
 * are functions.
 */
function isUnwritten(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some(isUnwritten)
  if (!isJsonObject(value)) return false
  if (value.lc === 1 && value.type === 'not_implemented') return true
  if (isJsonObject(value._def) || isZod4(value)) return true
  return Object.values(value).some(isUnwritten)
}

function isZod4({ def, type }: JsonObject): boolean {
  return isJsonObject(def) && typeof type === 'string' && def.type === type
}
