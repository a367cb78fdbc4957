import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { totalsOf } from '../../src/domain/metrics.ts'
import { outcomeOf, startRig } from '../support/chat.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** A metric's type, and the names of its labels. */
interface Metric {
  readonly type: string
  readonly labels: readonly string[]
}

/** Those of a histogram's parts are the histogram's. */
const PART = /_(bucket|sum|count)$/

function metricsIn(exposition: string): ReadonlyMap<string, Metric> {
  const types = [...exposition.matchAll(/^# TYPE (\w+) (\w+)$/gm)]
  return new Map(
    types.map(([, name = '', type = '']) => {
      const samples = [...exposition.matchAll(/^(\w+)\{(.*)\} \S+$/gm)].filter(
        ([, sample = '']) => sample === name || sample.replace(PART, '') === name,
      )
      const labels = samples.flatMap(([, , text = '']) =>
        [...text.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
      )
      return [name, { type, labels: [...new Set(labels)].filter((label) => label !== 'le').sort() }]
    }),
  )
}

function documented(): ReadonlyMap<string, Metric> {
  const rows = [
    ...textOf('docs/prometheus.md').matchAll(/^\| `(reprise_\w+)` \| (\w+) \| (.*?) \| .+ \|$/gm),
  ]
  return new Map(
    rows.map(([, name = '', type = '', labels = '']) => [
      name,
      { type, labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label = '']) => label).sort() },
    ]),
  )
}

describe('the documentation of metrics', () => {
  let exposition: string

  before(async () => {
    const rig = await startRig({ semantic: { mode: 'on' } })
    await outcomeOf(rig)
    exposition = await (await fetch(`${rig.url}/metrics`)).text()
    await rig.stop()
  })

  it('has every metric with its type and labels, and no other', () => {
    expect(documented()).to.deep.equal(metricsIn(exposition))
    expect(documented().size).to.be.above(25)
  })

  it('has every value of a label that is not a name of a provider', () => {
    const rows = textOf('docs/prometheus.md').split('\n')
    const samples = [...exposition.matchAll(/^(reprise_\w+)\{(.*)\} \S+$/gm)]
    for (const [, name = '', text = ''] of samples) {
      const row = rows.find((line) => line.startsWith(`| \`${name.replace(PART, '')}\``))
      const [, , , cell] = row?.split('|') ?? []
      for (const [, label = '', value = ''] of text.matchAll(/(\w+)="([^"]*)"/g)) {
        if (label !== 'provider' && label !== 'le') expect(cell, name).to.match(word(value))
      }
    }
  })

  it('explains every counter', () => {
    const text = textOf('docs/metrics.md')
    const guards = textOf('docs/semantic.md')
    for (const counter of Object.keys(totalsOf())) {
      const [, guard] = /^semantic_vetoes_(\w+)$/.exec(counter) ?? []
      const place = guard === undefined ? text : guards
      expect(place, counter).to.include(`\`${guard ?? counter}\``)
    }
  })

  it('explains no counter that there is not', () => {
    const [, table = ''] =
      /^\| counters \|[^\n]*\n((?:\|.*\n)+)/m.exec(textOf('docs/metrics.md')) ?? []
    const cells = [...table.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = '']) => cell)
    const named = cells.flatMap((cell) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    )
    expect(named).to.have.length.above(20)
    // By outcome there are very many: of those one stands for all.
    const known = [...Object.keys(totalsOf()), 'latency_hit_250']
    expect(named.filter((name) => !known.includes(name))).to.deep.equal([])
  })
})

function word(value: string): RegExp {
  return new RegExp(`\\b${value}\\b`)
}
