import { type JsonObject, jsonObjects } from './json.ts'
import { partEvents, type TextMember, textEvents } from './openai-response-parts.ts'

/** Items that hold one text, such as a call's arguments. */
const TEXTS: ReadonlyMap<unknown, TextMember> = new Map([
  ['function_call', ['arguments', 'function_call_arguments']],
  ['custom_tool_call', ['input', 'custom_tool_call_input']],
  ['mcp_call', ['arguments', 'mcp_call_arguments']],
  ['code_interpreter_call', ['code', 'code_interpreter_call_code']],
])

/** What calls that the provider runs itself go through, before their text and behind it. */
const STAGES: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['web_search_call', ['in_progress', 'searching']],
  ['file_search_call', ['in_progress', 'searching']],
  ['image_generation_call', ['in_progress', 'generating']],
  ['code_interpreter_call', ['in_progress', 'interpreting']],
  ['mcp_call', ['in_progress']],
  ['mcp_list_tools', ['in_progress']],
])

/** An item of a response's output as the events that bring it; kinds that nobody here knows come whole. */
export function itemEvents(item: JsonObject, index: number): readonly JsonObject[] {
  const { id } = item
  // Pieces name the item that they belong to: one without a name has none.
  const named = typeof id === 'string' && id !== ''
  return [
    { type: 'response.output_item.added', output_index: index, item: begunItem(item) },
    ...(named ? pieces(item, { item_id: id, output_index: index }) : []),
    { type: 'response.output_item.done', output_index: index, item },
  ]
}

function pieces(item: JsonObject, place: JsonObject): readonly JsonObject[] {
  const [first, ...further] = stages(item, place)
  const parts = (name: string, member: string, index: string): readonly JsonObject[] =>
    jsonObjects(item[member]).flatMap((part, at) =>
      partEvents(name, part, { ...place, [index]: at }),
    )
  return [
    ...(first === undefined ? [] : [first]),
    ...parts('reasoning_summary_part', 'summary', 'summary_index'),
    ...parts('content_part', 'content', 'content_index'),
    ...ownText(item, place),
    ...further,
  ]
}

function stages({ type, status, error }: JsonObject, place: JsonObject): readonly JsonObject[] {
  const before = STAGES.get(type)
  if (before === undefined) return []
  // Others that fail have no event for it.
  const failed = String(type).startsWith('mcp_') && (error || status === 'failed')
  const completed = (status ?? 'completed') === 'completed' ? ['completed'] : []
  const names = [...before, ...(failed ? ['failed'] : completed)]
  return names.map((name) => ({ type: `response.${type}.${name}`, ...place }))
}

/** Who hears that a function's arguments are complete hears its name, too. */
function ownText(item: JsonObject, place: JsonObject): readonly JsonObject[] {
  const text = TEXTS.get(item.type)
  if (text === undefined) return []
  const events = textEvents(item, text, place)
  if (item.type !== 'function_call') return events
  return events.map((event) => ('arguments' in event ? { ...event, name: item.name } : event))
}

/** An item as it is before anything of it has come. */
function begunItem(item: JsonObject): JsonObject {
  const [member = ''] = TEXTS.get(item.type) ?? []
  const lists = ['content', 'summary'].filter((name) => Array.isArray(item[name]))
  return {
    ...item,
    ...('status' in item ? { status: 'in_progress' } : {}),
    ...Object.fromEntries(lists.map((name) => [name, []])),
    ...(typeof item[member] === 'string' ? { [member]: '' } : {}),
    // An image, which is large and comes once.
    ...(item.type === 'image_generation_call' ? { result: null } : {}),
  }
}
