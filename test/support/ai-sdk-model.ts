import type {
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test'

/** What an answer of a scripted model costs. */
const USAGE: LanguageModelV4Usage = {
  inputTokens: { total: 9, noCache: 4, cacheRead: 5, cacheWrite: 0 },
  outputTokens: { total: 4, text: 3, reasoning: 1 },
}

/** What a scripted model answers; what is not given is an answer without anything odd. */
export type Script = Partial<LanguageModelV4GenerateResult>

/** A model of the AI SDK that gives an answer by heart, whole and in pieces. */
export function scriptedModel(script: Script = {}): MockLanguageModelV4 {
  const answer: LanguageModelV4GenerateResult = {
    content: [{ type: 'text', text: 'A cache keeps answers.' }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: USAGE,
    warnings: [],
    ...script,
  }
  return new MockLanguageModelV4({
    modelId: 'scripted-1',
    doGenerate: answer,
    doStream: async () => ({ stream: convertArrayToReadableStream(partsOf(answer)) }),
  })
}

/** A model that streams these parts, and answers nothing whole. */
export function streamingModel(parts: readonly LanguageModelV4StreamPart[]): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    modelId: 'scripted-1',
    doStream: async () => ({ stream: convertArrayToReadableStream([...parts]) }),
  })
}

/** A model that never answers, and heeds no signal; `asked` are the calls that it has not answered. */
export function hangingModel(): {
  readonly model: MockLanguageModelV4
  readonly asked: readonly LanguageModelV4CallOptions[]
} {
  const asked: LanguageModelV4CallOptions[] = []
  const never = (options: LanguageModelV4CallOptions): Promise<never> => {
    asked.push(options)
    return new Promise(() => {})
  }
  return { model: new MockLanguageModelV4({ doGenerate: never, doStream: never }), asked }
}

/** A model whose streams stay open behind their last part, and never end when they are told to. */
export function lingeringModel(parts: readonly LanguageModelV4StreamPart[]): MockLanguageModelV4 {
  const start = (stream: ReadableStreamDefaultController<LanguageModelV4StreamPart>): void => {
    for (const part of parts) stream.enqueue(part)
  }
  const cancel = (): Promise<never> => new Promise(() => {})
  return new MockLanguageModelV4({
    doStream: async () => ({ stream: new ReadableStream({ start, cancel }) }),
  })
}

/** The last part of a stream. */
export const FINISH: LanguageModelV4StreamPart = {
  type: 'finish',
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: USAGE,
}

function partsOf(answer: LanguageModelV4GenerateResult): LanguageModelV4StreamPart[] {
  const { warnings, content, finishReason, usage, response } = answer
  return [
    { type: 'stream-start', warnings },
    ...(response === undefined ? [] : [{ type: 'response-metadata' as const, ...response }]),
    ...content.flatMap(inPieces),
    { type: 'finish', finishReason, usage },
  ]
}

function inPieces(content: LanguageModelV4Content, place: number): LanguageModelV4StreamPart[] {
  const id = `${content.type}-${place}`
  if (content.type === 'text') {
    const { text, citations = [] } = content
    const deltas = [...text].map((delta) => ({ type: 'text-delta' as const, id, delta }))
    return [{ type: 'text-start', id }, ...deltas, { type: 'text-end', id, citations }]
  }
  if (content.type === 'reasoning') {
    const deltas = [...content.text].map((delta) => ({
      type: 'reasoning-delta' as const,
      id,
      delta,
    }))
    return [{ type: 'reasoning-start', id }, ...deltas, { type: 'reasoning-end', id }]
  }
  if (content.type !== 'tool-call') return [content]
  const { toolCallId, toolName, input, providerExecuted = false } = content
  const deltas = [...input].map((delta) => ({
    type: 'tool-input-delta' as const,
    id: toolCallId,
    delta,
  }))
  return [
    { type: 'tool-input-start', id: toolCallId, toolName, providerExecuted },
    ...deltas,
    { type: 'tool-input-end', id: toolCallId },
    content,
  ]
}
