import * as z from 'zod'
import { settingsSchema } from './gateway-config.ts'

/** What settings mean, in plain text: by name, those of a list's items as `providers.NAME`. */
export type SettingMeanings = ReadonlyMap<string, string>

/** A JSON Schema, as an object that can be written down. */
type JsonSchema = z.core.JSONSchema.BaseSchema

const TITLE = 'Reprise configuration (reprise.yaml)'

/** A text in whose place the environment's value is checked, as `readConfig` does it. */
const REFERENCE = { type: 'string', pattern: '\\$\\{\\w+\\}' } as const

/**
 * The JSON Schema (2020-12) of `reprise.yaml`, for editors and for checks before a roll-out.
 * What it refuses stops the start. It lets pass what only `readConfig` can tell: whether URLs
 * can be used, and whether settings fit together.
 */
export function configSchema(meanings: SettingMeanings): object {
  const override = ({ jsonSchema }: { jsonSchema: JsonSchema }): void => allowReference(jsonSchema)
  const { $schema, type, ...rest } = z.toJSONSchema(settingsSchema, { io: 'input', override })
  return { $schema, title: TITLE, type, ...withMeanings(rest, meanings, '') }
}

/** Where only some texts or numbers are allowed, `${NAME}` is. */
function allowReference(schema: JsonSchema): void {
  const { type, pattern, enum: names } = schema
  const isNumber = type === 'integer' || type === 'number'
  if (pattern === undefined && names === undefined && !isNumber) return
  const { default: fallback, ...bounds } = schema
  for (const member of Object.keys(schema)) delete schema[member]
  schema.anyOf = [bounds, { ...REFERENCE }]
  if (fallback !== undefined) schema.default = fallback
}

/** Describes what is under this prefix: members, and members of each kind of item. */
function withMeanings(schema: JsonSchema, meanings: SettingMeanings, prefix: string): JsonSchema {
  const { properties = {}, ...rest } = schema
  const members = Object.entries(properties).map(([name, member]) => {
    const setting = prefix + name
    const description = meanings.get(setting)
    const meaning = description === undefined ? {} : { description }
    return [name, { ...meaning, ...ofItems(member, meanings, setting) }] as const
  })
  return { properties: Object.fromEntries(members), ...rest }
}

function ofItems(
  member: z.core.JSONSchema._JSONSchema,
  meanings: SettingMeanings,
  setting: string,
): JsonSchema {
  if (typeof member === 'boolean') return {}
  const { items } = member
  if (typeof items !== 'object' || Array.isArray(items)) return member
  const described = (item: JsonSchema): JsonSchema => withMeanings(item, meanings, `${setting}.`)
  if (items.properties !== undefined) return { ...member, items: described(items) }
  const kinds = items.oneOf?.filter((kind) => typeof kind === 'object')
  return kinds === undefined ? member : { ...member, items: { oneOf: kinds.map(described) } }
}
