/** What an answer off the wire says of itself. */
export interface AnswerUsage {
  /** False for a stream that broke off. */
  readonly complete: boolean
  readonly model: string
  readonly inputTokens: number
  readonly outputTokens: number
}

interface Usage {
  readonly prompt_tokens?: number
  readonly completion_tokens?: number
  readonly input_tokens?: number
  readonly output_tokens?: number
}

interface Said {
  readonly type?: string
  readonly model?: string
  readonly usage?: Usage | null
  /** Of a responses event. */
  readonly response?: Said
  /** Of a message's first event. */
  readonly message?: Said
}

/** Reads a whole answer or a stream, in whichever of the formats. */
export function usageOf(contentType: string, text: string): AnswerUsage {
  if (!contentType.startsWith('text/event-stream')) return read([JSON.parse(text)], true)
  const data = [...text.matchAll(/^data: (.*)$/gm)].map(([, line = '']) => line)
  const said = data.filter((line) => line !== '[DONE]').map((line) => JSON.parse(line) as Said)
  const last = said.at(-1)?.type
  const done = data.at(-1) === '[DONE]' || last === 'response.completed' || last === 'message_stop'
  return read(said, done)
}

function read(said: readonly Said[], complete: boolean): AnswerUsage {
  let [model, inputTokens, outputTokens] = ['', 0, 0]
  for (const one of said) {
    const { model: name, usage } = one.response ?? one.message ?? one
    model = name ?? model
    inputTokens = usage?.prompt_tokens ?? usage?.input_tokens ?? inputTokens
    outputTokens = usage?.completion_tokens ?? usage?.output_tokens ?? outputTokens
  }
  return { complete, model, inputTokens, outputTokens }
}
