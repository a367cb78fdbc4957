import { count, dollars, duration, moment, tokens, wrapped } from './formats.ts'
import type { SimulationDocument } from './simulation-document.ts'
import { REASONS } from './simulation-reasons.ts'
import { printable } from './text-table.ts'

/** What was read, and what not. */
export function readingNotes({ read, keys, spent }: SimulationDocument): string {
  const { requests, lines, from, until } = read
  const formats = Object.entries(read.formats).map(([name, rows]) => `${name} ${count(rows)}`)
  const time = from === null || until === null ? 'not in the log' : spanOf(from, until)
  const rows = [
    ['lines', count(lines)],
    ...formats.map((text, place) => [place === 0 ? 'formats' : '', text]),
    ['requests', `${count(requests)}, ${count(keys)} of them different`],
    ['time', time],
    ['spent', spentText(spent)],
    ...reasonRows('left out', read.leftOut),
    ...reasonRows('never cached', read.unkeyable),
    ...reasonRows('not stored', read.unfit),
    ...(read.fromCache === 0
      ? []
      : [['already', `${count(read.fromCache)} came from a cache, and cost nothing`]]),
    ...(read.strayAnswers === 0
      ? []
      : [['answers', `${count(read.strayAnswers)} without a request before them`]]),
    ...wrongRows(read),
  ]
  return rows.map(([name = '', text = '']) => `${name.padEnd(14)}${text}`).join('\n')
}

function spanOf(from: string, until: string): string {
  const [first, last] = [Date.parse(from), Date.parse(until)]
  return `${moment(first)} to ${moment(last)} UTC (${duration(last - first)})`
}

function spentText({
  inputTokens,
  outputTokens,
  microusd,
  unpriced,
}: SimulationDocument['spent']): string {
  const used = `${tokens(inputTokens)} tokens in, ${tokens(outputTokens)} out`
  const unknown = unpriced === 0 ? '' : `, price of ${count(unpriced)} unknown`
  return `${dollars(microusd)}; ${used}${unknown}`
}

function reasonRows(name: string, counts: Readonly<Record<string, number>>): readonly string[][] {
  return Object.entries(counts).map(([reason, number], place) => [
    place === 0 ? name : '',
    `${count(number)}: ${REASONS[reason] ?? reason}`,
  ])
}

function wrongRows({ wrongLines, firstWrong }: SimulationDocument['read']): readonly string[][] {
  if (wrongLines === 0) return []
  const named = firstWrong.map(({ file, line, problem }) => {
    return ['', `${printable(file)}:${line}: ${problem}`]
  })
  const more = wrongLines - firstWrong.length
  return [
    ['wrong lines', count(wrongLines)],
    ...named,
    ...(more > 0 ? [['', `and ${count(more)} more`]] : []),
  ]
}

/** What the figures rest on. */
export function assumptions({ read, chosen, similar }: SimulationDocument): string {
  const unpriced =
    chosen.unpriced === 0
      ? []
      : [
          `The price of ${count(chosen.unpriced)} answered requests is not known; they are in no sum of money.`,
        ]
  const parts = [
    ...(read.cutShort ? ['Only the first 5,000,000 requests were read.'] : []),
    timeAssumption(read),
    ...(read.answers === 0
      ? ['The log holds no answers: all are taken to be fit to be stored.']
      : []),
    ...(read.compared.isComplete
      ? []
      : [`Only the first ${count(read.compared.keys)} different requests were compared by field.`]),
    ...unpriced,
    'Who asks while the same is being generated waits for that, and counts as answered. Nothing is evicted or invalidated, and nothing refreshed before its time.',
    ...(similar === undefined
      ? []
      : [
          'Similar questions: every miss is taken to be stored, as in shadow mode; whether answers are right is not said.',
        ]),
    '* in force, or asked for.',
  ]
  return parts.map(wrapped).join('\n')
}

function timeAssumption({ timed, requests }: SimulationDocument['read']): string {
  if (timed === 0) {
    return 'The log does not say when requests were made: they are taken in its order, as if all came within every time to live.'
  }
  const rest = requests - timed
  if (rest === 0) return 'Requests are taken in the order of their times.'
  return `${count(rest)} requests do not say when they were made, and are taken to be made with the one before them.`
}
