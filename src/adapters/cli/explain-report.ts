import { isJsonObject, type JsonValue } from '../../domain/json.ts'
import type { RequestField } from '../../domain/simulation/request-fields.ts'
import { MAX_DIFFERENCES, type ValueDifference } from '../../domain/simulation/value-differences.ts'
import type { Comparison, ExplainedRequest } from './explain-document.ts'
import { OBSTACLES } from './explain-obstacles.ts'
import { count, shortened, wrapped } from './formats.ts'
import { printable } from './text-table.ts'

/** Most messages and items that are shown. */
const MOST_SHOWN = 20

const ROLES: ReadonlySet<unknown> = new Set([
  ...['system', 'developer', 'user', 'assistant', 'tool', 'function'],
])

/** A request's key for people to read. */
export function explainReport(request: ExplainedRequest): string {
  const { file, tenant, namespace, inKey, leftOut } = request
  return [
    rows([
      ['request', printable(file)],
      ['tenant', printable(tenant)],
      ['namespace', printable(namespace)],
      ...keyRows(request),
    ]),
    section('in the key', inKey.flatMap(fieldRows)),
    ...(leftOut.length === 0 ? [] : [section('left out of it', leftOut.flatMap(fieldRows))]),
    ...cautions(request),
    questionText(request),
  ].join('\n\n')
}

/** How two requests compare, for people to read. */
export function comparisonReport(
  one: ExplainedRequest,
  other: ExplainedRequest,
  comparison: Comparison,
): string {
  const { inKey, leftOut, otherScope } = comparison
  const differences = differenceRows(inKey)
  return [
    rows([
      [printable(one.file), keyLine(one)],
      [printable(other.file), keyLine(other)],
    ]),
    verdict(one, other, comparison),
    ...(otherScope
      ? [rows([['namespace', printable(`${one.namespace} and ${other.namespace}`)]])]
      : []),
    ...(differences.length === 0 ? [] : [section('differs', differences)]),
    ...(leftOut.length === 0
      ? []
      : [section('differs, which makes no difference to the key', differenceRows(leftOut))]),
    similarityText(comparison),
  ].join('\n\n')
}

function verdict(
  one: ExplainedRequest,
  other: ExplainedRequest,
  { same, sharedItems }: Comparison,
): string {
  if (one.obstacle !== undefined || other.obstacle !== undefined) {
    return 'Not the same: what has no key is not cached.'
  }
  if (same) return 'The same key: the stored answer to one answers the other.'
  const items = other.keys.length
  const shared = items > 1 ? ` ${sharedItems} of ${items} items have the same key.` : ''
  return `Different keys.${shared}`
}

function similarityText({ same, comparable }: Comparison): string {
  if (same) return 'Similar questions: not needed.'
  return wrapped(
    comparable
      ? 'Similar questions: possible. Everything but the last message is equal, so the semantic cache would compare these two.'
      : 'Similar questions: impossible. Only requests that are equal but for the text of the last message are compared.',
  )
}

function keyLine(request: ExplainedRequest): string {
  const [key] = request.keys
  if (request.keys.length > 1) return `${count(request.keys.length)} items`
  return key?.digest ?? `none: ${OBSTACLES[request.obstacle ?? ''] ?? request.obstacle}`
}

function keyRows({ keys, obstacle, obstacleField }: ExplainedRequest): readonly Row[] {
  if (obstacle !== undefined) {
    const field = obstacleField === undefined ? '' : ` (${obstacleField})`
    return [['key', `none: ${OBSTACLES[obstacle] ?? obstacle}${field}`]]
  }
  if (keys.length === 1) {
    const [key] = keys
    return [
      ['key', key?.digest ?? 'none'],
      ['in full', key?.text ?? 'none'],
    ]
  }
  const shown = keys.slice(0, MOST_SHOWN).map((key, place): Row => {
    return [`item ${place}`, key?.digest ?? 'none']
  })
  const more = keys.length - shown.length
  return more > 0 ? [...shown, ['', `and ${count(more)} more`]] : shown
}

function cautions({ wishes, obstacle }: ExplainedRequest): readonly string[] {
  const said = [
    ...(obstacle === undefined
      ? []
      : ['It passes through: nothing is looked up, coalesced or stored.']),
    ...(wishes.includes('no-store')
      ? ['It asks for its answer not to be stored (cache.no-store).']
      : []),
    ...(wishes.includes('no-cache') ? ['It asks for no stored answer (cache.no-cache).'] : []),
    ...(wishes.includes('s-maxage')
      ? ['It takes stored answers only while they are young enough (cache.s-maxage).']
      : []),
  ]
  return said.length === 0 ? [] : [said.join('\n')]
}

function questionText({ questionLength, partition }: ExplainedRequest): string {
  if (questionLength === null) {
    return wrapped(
      'Similar questions: not compared. The last message is no plain text of a user of at most 1,000 characters, or there are images or tools in the conversation, or the answer is kept by the provider.',
    )
  }
  const about = `Similar questions: ${count(questionLength)} characters are compared with those of`
  return `${about}\npartition ${(partition ?? '').slice(0, 12)}, which everything else makes.`
}

type Row = readonly [name: string, text: string]

function rows(all: readonly Row[]): string {
  const width = Math.max(10, ...all.map(([name]) => name.length)) + 2
  return all.map(([name, text]) => `${name.padEnd(width)}${text}`.trimEnd()).join('\n')
}

function section(heading: string, all: readonly Row[]): string {
  const width = Math.max(...all.map(([name]) => name.length)) + 2
  const lines = all.map(([name, text]) => `  ${name.padEnd(width)}${text}`)
  return [heading, ...lines].join('\n')
}

function fieldRows({ name, value }: RequestField): readonly Row[] {
  if (name === 'model') return [[name, shortened(printable(String(value)), 60)]]
  if (name !== 'messages' || !Array.isArray(value)) return [[pathText(name), described(value)]]
  const messages: readonly JsonValue[] = value
  const shown = messages.slice(0, MOST_SHOWN).map((message, place): Row => {
    return [`messages[${place}]`, messageText(message)]
  })
  const more = messages.length - shown.length
  return more > 0 ? [...shown, ['', `and ${count(more)} more messages`]] : shown
}

function messageText(message: JsonValue): string {
  if (!isJsonObject(message)) return described(message)
  const role = ROLES.has(message.role) ? String(message.role) : 'another role'
  const others = Object.keys(message).filter((name) => name !== 'role' && name !== 'content')
  const more = others.length === 0 ? '' : `, and ${others.map(pathText).join(', ')}`
  return `${role}: ${described(message.content)}${more}`
}

/** A value; of a text no more than its length. */
function described(value: JsonValue | undefined): string {
  if (typeof value === 'string') return `text of ${count(value.length)} characters`
  if (Array.isArray(value)) return `list of ${count(value.length)}`
  if (!isJsonObject(value)) return value === undefined ? 'nothing' : String(value)
  return `object of ${count(Object.keys(value).length)}`
}

function differenceRows(differences: readonly ValueDifference[]): readonly Row[] {
  const shown = differences.map((difference): Row => {
    return [pathText(difference.path), differenceText(difference)]
  })
  return differences.length < MAX_DIFFERENCES ? shown : [...shown, ['', 'and maybe more']]
}

function differenceText(difference: ValueDifference): string {
  switch (difference.kind) {
    case 'text': {
      const [one, other] = difference.lengths
      const length = one === other ? count(one) : `${count(one)} and ${count(other)}`
      return `differs at character ${count(difference.at)} of ${length}`
    }
    case 'value':
      return difference.values.map(String).join(' and ')
    case 'length':
      return `lists of ${difference.lengths.map(count).join(' and ')}`
  }
}

function pathText(path: string): string {
  return shortened(printable(path), 60)
}
