import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonObjects,
} from '../../src/domain/json.ts'

/** Where schemas are, within a description. */
const SCHEMAS = '#/components/schemas/'

/** A description that cannot be read, or describes something else. */
export class UnusableDescription extends Error {}

/** OpenAI's description of its API (OpenAPI 3.1), as the judge of requests and answers. */
export class ApiDescription {
  readonly #schemas: JsonObject
  readonly #ajv: Ajv2020
  readonly #validators = new Map<string, ValidateFunction>()

  private constructor(schemas: JsonObject) {
    this.#schemas = schemas
    this.#ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false })
    formats.default(this.#ajv)
    for (const format of ['unixtime', 'binary']) this.#ajv.addFormat(format, true)
    this.#ajv.addSchema({ $id: 'openapi', components: { schemas } })
  }

  /**
   * Reads a description from a file.
   * @throws {UnusableDescription} where there is none, or it lacks one of the schemas that are needed.
   */
  static read(path: string, needed: readonly string[]): ApiDescription {
    const document = parsed(path)
    const components = isJsonObject(document) ? document.components : undefined
    const schemas = isJsonObject(components) ? components.schemas : undefined
    if (!isJsonObject(schemas)) throw new UnusableDescription(`${path} describes no API`)
    const missing = needed.filter((name) => schemas[name] === undefined)
    if (missing.length > 0)
      throw new UnusableDescription(`${path} has no schema ${missing.join(', ')}`)
    return new ApiDescription(withNulls(schemas) as JsonObject)
  }

  /** What is wrong with a value, by a schema's name: the place and the matter; undefined where nothing is. */
  problemOf(schema: string, value: unknown): string | undefined {
    const validate = this.#validatorOf(schema)
    return validate(value) ? undefined : worst(validate.errors ?? [])
  }

  /** The paths of everything that a schema knows, list items unnumbered: `messages[].content[].text`. */
  pathsOf(schema: string): ReadonlySet<string> {
    const paths = new Set<string>()
    this.#collect({ $ref: `${SCHEMAS}${schema}` }, '', paths)
    return paths
  }

  #validatorOf(schema: string): ValidateFunction {
    const known = this.#validators.get(schema)
    if (known !== undefined) return known
    const validate = this.#compiled(schema)
    this.#validators.set(schema, validate)
    return validate
  }

  #compiled(schema: string): ValidateFunction {
    try {
      return this.#ajv.compile({ $ref: `openapi${SCHEMAS}${schema}` })
    } catch (error) {
      throw new UnusableDescription(`cannot judge by ${schema}: ${messageOf(error)}`)
    }
  }

  #collect(schema: JsonValue | undefined, path: string, paths: Set<string>): void {
    if (!isJsonObject(schema)) return
    if (typeof schema.$ref === 'string')
      this.#collect(this.#schemas[schema.$ref.slice(SCHEMAS.length)], path, paths)
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf])
      for (const alternative of jsonObjects(part)) this.#collect(alternative, path, paths)
    this.#collect(schema.items, `${path}[]`, paths)
    if (!isJsonObject(schema.properties)) return
    for (const [field, member] of Object.entries(schema.properties)) {
      const inner = path === '' ? field : `${path}.${field}`
      paths.add(inner)
      this.#collect(member, inner, paths)
    }
  }
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UnusableDescription(`cannot read ${path}: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** OpenAPI 3.0's `nullable`, which JSON Schema does not know, in JSON Schema's words. */
function withNulls(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => withNulls(item) ?? null)
  if (!isJsonObject(value)) return value
  const { nullable, ...rest } = value
  const members = Object.entries(nullable === true ? rest : value)
  const schema = Object.fromEntries(members.map(([name, member]) => [name, withNulls(member)]))
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

/** Of the errors of all alternatives, the one that got furthest. */
function worst(errors: readonly ErrorObject[]): string {
  const [error] = errors.toSorted((one, other) => depth(other) - depth(one))
  if (error === undefined) return '/ is wrong'
  const { instancePath, message, params } = error
  const allowed = 'allowedValues' in params ? `: ${params.allowedValues.join(', ')}` : ''
  return `${instancePath === '' ? '/' : instancePath} ${message}${allowed}`
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length
}
