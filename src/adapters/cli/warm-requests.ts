import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import { exactJson } from './json-bytes.ts'
import { logLines, MAX_LOG_LINE_BYTES } from './log-lines.ts'

/** A line of a file of requests. */
export type WarmRequest =
  | {
      readonly kind: 'request'
      /** Counted from 1. */
      readonly line: number
      /** Where it is posted to. */
      readonly path: string
      readonly body: string
    }
  | { readonly kind: 'unreadable'; readonly line: number; readonly reason: string }

const CHAT = '/v1/chat/completions'

/** Doors whose requests can be told by their address; what they are asked is cached. */
const PATHS: ReadonlySet<unknown> = new Set([CHAT, '/v1/responses', '/v1/embeddings'])

/** The requests of a file, line by line; empty lines count for nothing. */
export async function* warmRequests(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<WarmRequest, void, undefined> {
  for await (const { number, bytes } of logLines(chunks)) {
    if (bytes === undefined) yield unreadable(number, `longer than ${MAX_LOG_LINE_BYTES} bytes`)
    else yield requestIn(bytes, number)
  }
}

function requestIn(bytes: Uint8Array, line: number): WarmRequest {
  const value = exactJson(bytes)
  if (!isJsonObject(value)) return unreadable(line, 'no JSON object')
  if (!('url' in value)) return request(CHAT, value, line)
  const { url, method = 'POST', body } = value
  if (method !== 'POST' || !PATHS.has(url) || !isJsonObject(body))
    return unreadable(line, 'a batch line of an address that is not cached, or without a body')
  return request(String(url), body, line)
}

function request(path: string, given: JsonObject, line: number): WarmRequest {
  if (typeof given.model !== 'string') return unreadable(line, 'model: must be a text')
  if (path === CHAT && !Array.isArray(given.messages))
    return unreadable(line, 'messages: must be a list')
  // Streamed or not, the answer is the same; whole it is known to be complete.
  const { stream: _stream, stream_options: _options, ...body } = given
  return { kind: 'request', line, path, body: JSON.stringify(body) }
}

function unreadable(line: number, reason: string): WarmRequest {
  return { kind: 'unreadable', line, reason }
}
