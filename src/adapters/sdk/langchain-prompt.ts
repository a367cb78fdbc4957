/** What a prompt has lost on its way through LangChain, so that it may stand for another one. */
export type PromptLoss = 'content' | 'tool_call_id' | 'tool_results'

/** What a prompt is known to be. */
export interface PromptKind {
  /** A chat model's prompt stands for messages; what another model is asked is the prompt itself. */
  readonly chat: boolean
  /** Whether the caller vouches that its messages hold text, and nothing else. */
  readonly textOnly: boolean
}

/**
 * What LangChain writes in place of content that is no text: `[image]`, `[audio]`, `[video]`,
 * `[file]`, `[text-plain file]`, and `[type]` for types that it does not know. All integrations
 * name their types in identifiers that begin with a small letter: `[input_image]`, `[document]`,
 * `[inlineData]`, `[reasoning.text]`.
 */
const PLACEHOLDER = /\[(?!(?:true|false|null)\])(?:text-plain file|[a-z][\w.-]+)\]/

/** An identifier of more than 64 characters, as LangChain cuts it. */
const CUT_ID = /"id":"(?:[^"\\]|\\u[\da-f]{4}|\\[^u]){64}\.{3}"/

/** How messages begin, where nobody has set other names. */
const ROLES = /(?<![^\n])(Human|AI|System|Tool): /g

/**
 * What of a prompt is lost; undefined where nothing is known to be. Messages in LangChain's
 * words are lines, `Human: text`: content that is no text is named or left out, identifiers are
 * shortened, and a tool's result does not say which call it answers. Text that looks as if it
 * had been a picture counts as a picture.
 */
export function promptLoss(prompt: string, { chat, textOnly }: PromptKind): PromptLoss | undefined {
  if (!chat) return undefined
  if (CUT_ID.test(prompt)) return 'tool_call_id'
  const messages = messagesOf(prompt)
  if (hasParallelResults(messages)) return 'tool_results'
  if (textOnly) return undefined
  const lost = PLACEHOLDER.test(prompt) || messages.some(({ text }) => text === '')
  return lost ? 'content' : undefined
}

interface Message {
  readonly role: string
  readonly text: string
}

/** The messages that a prompt seems to be made of. */
function messagesOf(prompt: string): readonly Message[] {
  const starts = [...prompt.matchAll(ROLES)]
  return starts.map(({ 0: { length }, 1: role = '', index }, place) => {
    const next = starts[place + 1]?.index
    const text = prompt.slice(index + length, next === undefined ? undefined : next - 1)
    return { role, text }
  })
}

function isToolResult({ role }: Message): boolean {
  return role === 'Tool'
}

/** Results that follow each other answer calls that were made at once, in an order that is lost. */
function hasParallelResults(messages: readonly Message[]): boolean {
  return messages.some((message, place) => {
    const before = messages[place - 1]
    return before !== undefined && isToolResult(before) && isToolResult(message)
  })
}
