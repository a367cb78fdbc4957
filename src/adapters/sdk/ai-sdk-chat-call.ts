import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { ANSWER_NEUTRAL_PARAMETERS } from '../../domain/cache-key.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import { present } from '../../domain/present.ts'
import { Fields, isBoolean, isNumber, isOneOf, isText, refuse } from './ai-sdk-chat-fields.ts'
import { chatPrompt } from './ai-sdk-chat-prompt.ts'
import { chatTools, isSchema } from './ai-sdk-chat-tools.ts'

/** What of these fields goes without saying, in JSON; the AI SDK has no words for anything else. */
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  n: ['1'],
  logprobs: ['false'],
  top_logprobs: ['0'],
  logit_bias: ['{}'],
  modalities: ['["text"]'],
  parallel_tool_calls: ['true'],
  service_tier: ['"auto"', '"default"'],
  verbosity: ['"medium"'],
}

const EFFORTS = isOneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max')

/** Vendors whose models take strictness for an option of their own, and are strict by themselves. */
const STRICT_VENDORS = ['openai', 'openaiCompatible', 'azure', 'groq', 'mistral']

/**
 * A chat completion request as a call of the AI SDK.
 * @throws {InexpressibleField} where something that can change the answer would be lost.
 */
export function chatCall(request: LlmRequest): LanguageModelV4CallOptions {
  const { parameters, temperature, maxTokens, headers } = request
  const fields = new Fields({
    ...parameters,
    ...present({ temperature, max_tokens: maxTokens }),
  })
  const options = {
    prompt: chatPrompt(request),
    ...sampling(fields),
    ...responseFormat(fields),
    ...chatTools(fields),
    ...present({ headers: headers === undefined ? undefined : { ...headers } }),
  }
  refuseUnlessDefault(fields)
  fields.ignore(ANSWER_NEUTRAL_PARAMETERS)
  fields.end()
  return options
}

function sampling(fields: Fields): Partial<LanguageModelV4CallOptions> {
  return present({
    maxOutputTokens: mostTokens(fields),
    temperature: fields.optional('temperature', isNumber),
    topP: fields.optional('top_p', isNumber),
    topK: fields.optional('top_k', isNumber),
    presencePenalty: fields.optional('presence_penalty', isNumber),
    frequencyPenalty: fields.optional('frequency_penalty', isNumber),
    seed: fields.optional('seed', isNumber),
    stopSequences: stops(fields),
    reasoning: fields.optional('reasoning_effort', EFFORTS),
  })
}

/** One bound under two names; two that differ are no bound that the AI SDK knows. */
function mostTokens(fields: Fields): number | undefined {
  const older = fields.optional('max_tokens', isNumber)
  const newer = fields.optional('max_completion_tokens', isNumber)
  const differ = older !== undefined && newer !== undefined && older !== newer
  return differ ? refuse(fields.at('max_completion_tokens')) : (newer ?? older)
}

function stops(fields: Fields): string[] | undefined {
  const stop = fields.value('stop')
  if (isText(stop)) return [stop]
  const words = fields.list('stop', (word, path) => (isText(word) ? word : refuse(path)))
  return words.length === 0 ? undefined : words
}

function responseFormat(
  fields: Fields,
): Pick<LanguageModelV4CallOptions, 'responseFormat' | 'providerOptions'> {
  if (fields.value('response_format') === undefined) return {}
  const format = fields.object('response_format')
  const type = format.required('type', isOneOf('text', 'json_object', 'json_schema'))
  const described = type === 'json_schema' ? jsonSchema(format.object('json_schema')) : {}
  format.end()
  if (type === 'text') return {}
  return { responseFormat: { type: 'json' }, ...described }
}

function jsonSchema(
  fields: Fields,
): Pick<LanguageModelV4CallOptions, 'responseFormat' | 'providerOptions'> {
  const name = fields.optional('name', isText)
  const description = fields.optional('description', isText)
  const schema = fields.optional('schema', isSchema)
  const strictJsonSchema = fields.optional('strict', isBoolean) ?? false
  fields.end()
  const options = STRICT_VENDORS.map((vendor) => [vendor, { strictJsonSchema }])
  return {
    responseFormat: { type: 'json', ...present({ name, description, schema }) },
    providerOptions: Object.fromEntries(options),
  }
}

function refuseUnlessDefault(fields: Fields): void {
  for (const [name, defaults] of Object.entries(DEFAULTS)) {
    const value = fields.value(name)
    if (value !== undefined && !defaults.includes(JSON.stringify(value))) refuse(fields.at(name))
  }
}
