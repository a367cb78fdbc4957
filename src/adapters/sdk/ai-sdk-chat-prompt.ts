import type {
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4ToolResultOutput,
  LanguageModelV4ToolResultPart,
} from '@ai-sdk/provider'
import type { LlmRequest } from '../../domain/llm-request.ts'
import { contextPlace, contextText } from '../../domain/request-context.ts'
import { assistantMessage } from './ai-sdk-chat-assistant.ts'
import { Fields, isText, refuse } from './ai-sdk-chat-fields.ts'
import { textPart, userPart } from './ai-sdk-chat-parts.ts'
import { ToolHistory } from './ai-sdk-chat-tool-history.ts'

/** A conversation as the AI SDK's prompt; the context comes as a system message behind the leading ones. */
export function chatPrompt({ messages, context }: LlmRequest): LanguageModelV4Prompt {
  const history = new ToolHistory()
  const read = messages.map((message, place) => readMessage(message, place, history))
  if (context === undefined) return joined(read.flat())
  const given = { role: 'system', content: contextText(context) } as const
  return joined(read.toSpliced(contextPlace(messages), 0, [given]).flat())
}

function readMessage(
  message: unknown,
  place: number,
  history: ToolHistory,
): readonly LanguageModelV4Message[] {
  const fields = new Fields(message, `messages[${place}]`)
  const read = readRole(fields, place, history)
  fields.end()
  return read
}

function readRole(
  fields: Fields,
  place: number,
  history: ToolHistory,
): readonly LanguageModelV4Message[] {
  switch (fields.required('role', isText)) {
    case 'system':
    case 'developer':
      return textsOf(fields).map((content) => ({ role: 'system', content }))
    case 'user':
      return [{ role: 'user', content: userContent(fields) }]
    case 'assistant':
      return [assistantMessage(fields, place, history)]
    case 'tool':
      return [{ role: 'tool', content: [toolResult(fields, history)] }]
    case 'function':
      return [{ role: 'tool', content: [functionResult(fields, history)] }]
    default:
      return refuse(fields.at('role'))
  }
}

function userContent(fields: Fields): (LanguageModelV4Message & { role: 'user' })['content'] {
  const content = fields.value('content') ?? refuse(fields.at('content'))
  return isText(content) ? [{ type: 'text', text: content }] : fields.list('content', userPart)
}

/** Text of a message that may hold nothing else, part by part: what comes apart is not glued together. */
function textsOf(fields: Fields): readonly string[] {
  const content = fields.value('content') ?? refuse(fields.at('content'))
  return isText(content) ? [content] : fields.list('content', textPart).map(({ text }) => text)
}

function toolResult(fields: Fields, history: ToolHistory): LanguageModelV4ToolResultPart {
  const toolCallId = fields.required('tool_call_id', isText)
  const given = fields.optional('name', isText)
  const toolName = history.nameOf(toolCallId) ?? given ?? refuse(fields.at('tool_call_id'))
  return { type: 'tool-result', toolCallId, toolName, output: outputOf(textsOf(fields)) }
}

/** The result of a function in the manner before tools: it names no call, so it is the last one's. */
function functionResult(fields: Fields, history: ToolHistory): LanguageModelV4ToolResultPart {
  const toolName = fields.required('name', isText)
  const toolCallId = history.functionCall(toolName) ?? refuse(fields.at('name'))
  return { type: 'tool-result', toolCallId, toolName, output: outputOf(textsOf(fields)) }
}

function outputOf(texts: readonly string[]): LanguageModelV4ToolResultOutput {
  const [only = '', ...more] = texts
  if (more.length === 0) return { type: 'text', value: only }
  return { type: 'content', value: texts.map((text) => ({ type: 'text', text })) }
}

/** The AI SDK keeps the results of one round of calls in one message. */
function joined(messages: readonly LanguageModelV4Message[]): LanguageModelV4Prompt {
  const prompt: LanguageModelV4Prompt = []
  for (const message of messages) {
    const last = prompt.at(-1)
    if (message.role === 'tool' && last?.role === 'tool') last.content.push(...message.content)
    else prompt.push(message)
  }
  return prompt
}
