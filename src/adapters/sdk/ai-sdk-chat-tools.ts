import type {
  LanguageModelV4CallOptions,
  LanguageModelV4FunctionTool,
  LanguageModelV4ToolChoice,
} from '@ai-sdk/provider'
import { isJsonObject, type JsonValue } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'
import { Fields, isBoolean, isOneOf, isText, refuse } from './ai-sdk-chat-fields.ts'

const CHOICES = isOneOf('auto', 'none', 'required')

/** The tools of a request, and which of them are to be called. */
export function chatTools(
  fields: Fields,
): Pick<LanguageModelV4CallOptions, 'tools' | 'toolChoice'> {
  const tools = fields.list('tools', tool)
  const functions = fields.list('functions', (value, path) => declared(new Fields(value, path)))
  if (tools.length > 0 && functions.length > 0) refuse(fields.at('functions'))
  const toolChoice = choice(fields, 'tool_choice') ?? choice(fields, 'function_call')
  const offered = [...tools, ...functions]
  if (offered.length > 0) return { tools: offered, ...present({ toolChoice }) }
  const needless = toolChoice === undefined || ['auto', 'none'].includes(toolChoice.type)
  return needless ? {} : refuse(fields.at('tool_choice'))
}

/** Whether a request is in the manner before tools, and wants its answer so. */
export function callsFunctions(functions: JsonValue | undefined): boolean {
  return Array.isArray(functions) && functions.length > 0
}

function tool(value: JsonValue, path: string): LanguageModelV4FunctionTool {
  const fields = new Fields(value, path)
  fields.required('type', isOneOf('function'))
  const named = declared(fields.object('function'))
  fields.end()
  return named
}

function declared(fields: Fields): LanguageModelV4FunctionTool {
  const name = fields.required('name', isText)
  const description = fields.optional('description', isText)
  // Without parameters a function takes none, says OpenAI.
  const inputSchema = fields.optional('parameters', isSchema) ?? { type: 'object', properties: {} }
  const strict = fields.optional('strict', isBoolean)
  fields.end()
  return { type: 'function', name, inputSchema, ...present({ description, strict }) }
}

/** Whether a value may be a JSON schema; what it says is the vendor's to judge. */
export function isSchema(value: unknown): value is LanguageModelV4FunctionTool['inputSchema'] {
  return isJsonObject(value)
}

function choice(fields: Fields, name: string): LanguageModelV4ToolChoice | undefined {
  const value = fields.value(name)
  if (value === undefined) return undefined
  if (CHOICES(value)) return { type: value }
  const named = fields.object(name)
  if (name === 'function_call') return chosen(named)
  named.required('type', isOneOf('function'))
  const toolChoice = chosen(named.object('function'))
  named.end()
  return toolChoice
}

function chosen(fields: Fields): LanguageModelV4ToolChoice {
  const toolName = fields.required('name', isText)
  fields.end()
  return { type: 'tool', toolName }
}
