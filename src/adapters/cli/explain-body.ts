import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { RequestField } from '../../domain/simulation/request-fields.ts'
import { readRequest } from '../../domain/simulation/request-reading.ts'
import { CliFailure, systemReason } from './cli-failure.ts'
import { inputName, STANDARD } from './input-name.ts'
import { exactJson } from './json-bytes.ts'

/** Largest body, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024

/** A request out of a file. */
export interface ReadBody {
  readonly name: string
  readonly request: LlmRequest
  readonly cacheField: JsonValue | undefined
  /** Fields that concern the delivery or the cache alone, and never reach a request. */
  readonly apart: readonly RequestField[]
}

/**
 * Reads a request's body from a file, or from standard input (`-`).
 * @throws {CliFailure} that names the file, and the field that is wrong.
 */
export async function readBody(
  file: string,
  protocol: WireProtocol,
  stdin: Readable,
): Promise<ReadBody> {
  const name = inputName(file)
  const body = exactJson(await bytesOf(file === STANDARD ? stdin : createReadStream(file), name))
  if (body === undefined) throw new CliFailure(`${name}: is no JSON in UTF-8`)
  if (!isJsonObject(body)) throw new CliFailure(`${name}: must be an object`)
  const reading = readRequest(protocol, body)
  if (reading.kind === 'wrong') throw new CliFailure(`${name}: ${reading.problem}`)
  const { request, cacheField } = reading
  return { name, request, cacheField, apart: fieldsApart(body, request) }
}

function fieldsApart(body: JsonObject, request: LlmRequest): readonly RequestField[] {
  return ['stream', 'cache'].flatMap((name) => {
    const value = body[name]
    return value === undefined || name in request.parameters ? [] : [{ name, value }]
  })
}

async function bytesOf(source: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of source) {
      parts.push(part)
      size += part.length
      if (size > MAX_BYTES) throw new CliFailure(`${name}: larger than ${MAX_BYTES} bytes`)
    }
  } catch (error) {
    if (error instanceof CliFailure) throw error
    throw new CliFailure(`${name}: ${systemReason(error)}`)
  }
  return Buffer.concat(parts)
}
