import type { JsonObject, JsonValue } from '../../dist/index.js'

/** An answer as OpenAI streams it: an event for every word, the finish, the end. */
export function streamEvents(body: JsonObject): readonly string[] {
  const { choices: _choices, usage: _usage, ...rest } = body
  const words = contentOf(body).match(/\S+\s*/g) ?? []
  const event = (delta: JsonObject, finish: string | null): string =>
    sse({
      ...rest,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    })
  return [
    event({ role: 'assistant', content: '', refusal: null }, null),
    ...words.map((content) => event({ content }, null)),
    event({}, 'stop'),
    'data: [DONE]\n\n',
  ]
}

function contentOf(body: JsonObject): string {
  const { choices } = body as { choices: readonly [{ message: { content: string } }] }
  return choices[0].message.content
}

function sse(value: JsonValue): string {
  return `data: ${JSON.stringify(value)}\n\n`
}
