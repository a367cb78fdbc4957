import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { outcomeOf, startRig } from '../support/chat.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** By metric, by label: the values that it has been exported with. */
type Exported = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** What Prometheus itself adds to everything. */
const OF_THE_SCRAPE = ['job', 'instance']

/** Parts of a histogram that its buckets say as well. */
const NOT_SHOWN = /_seconds_(sum|count)$/

/** What a running gateway exports, after a request and with similar questions on. */
async function exported(): Promise<Exported> {
  const rig = await startRig({ semantic: { mode: 'on' } })
  try {
    await outcomeOf(rig)
    return parsed(await (await fetch(`${rig.url}/metrics`)).text())
  } finally {
    await rig.stop()
  }
}

function parsed(exposition: string): Exported {
  const metrics = new Map<string, Map<string, Set<string>>>()
  for (const [, name = '', labels = ''] of exposition.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
    const known = metrics.get(name) ?? new Map<string, Set<string>>()
    for (const [, label = '', value = ''] of labels.matchAll(/(\w+)="([^"]*)"/g))
      known.set(label, (known.get(label) ?? new Set()).add(value))
    metrics.set(name, known)
  }
  return metrics
}

/** An expression, and where it stands. */
type Expression = readonly [place: string, text: string]

function expressions(): readonly Expression[] {
  const { panels } = JSON.parse(textOf('ops/grafana-dashboard.json')) as {
    panels: readonly { title: string; targets?: readonly { expr: string }[] }[]
  }
  const { groups } = parse(textOf('ops/prometheus-alerts.yaml')) as {
    groups: readonly { rules: readonly { alert: string; expr: string }[] }[]
  }
  return [
    ...panels.flatMap(({ title, targets = [] }) =>
      targets.map(({ expr }) => [`dashboard, ${title}`, expr] as const),
    ),
    ...groups.flatMap(({ rules }) => rules.map(({ alert, expr }) => [alert, expr] as const)),
  ]
}

interface Matcher {
  readonly label: string
  readonly values: readonly string[]
}

/** A metric that an expression reads, and the labels that it selects by. */
interface Selection {
  readonly metric: string
  readonly matchers: readonly Matcher[]
}

function selections(expression: string): readonly Selection[] {
  const found = expression.matchAll(/\b(reprise_\w+)(?:\{([^}]*)\})?/g)
  return [...found].map(([, metric = '', labels = '']) => ({
    metric,
    matchers: matchersOf(labels),
  }))
}

function matchersOf(labels: string): readonly Matcher[] {
  const found = labels.matchAll(/(\w+)(=~|=)"([^"]*)"/g)
  return [...found].map(([, label = '', how = '', value = '']) => ({
    label,
    values: how === '=' ? [value] : value.split('|'),
  }))
}

/** The labels that an expression groups by or leaves out of matching. */
function groupings(expression: string): readonly string[] {
  const lists = expression.matchAll(/\b(?:by|without|on|ignoring) ?\(([^)]*)\)/g)
  return [...lists].flatMap(([, list = '']) => list.split(/, ?/))
}

describe('the dashboard and the alerts', () => {
  let metrics: Exported

  before(async () => {
    metrics = await exported()
  })

  /** The labels of all metrics that an expression reads. */
  function labelsOf(expression: string): readonly string[] {
    return selections(expression).flatMap(({ metric }) => [...(metrics.get(metric)?.keys() ?? [])])
  }

  it('read metrics of the gateway, all of which there are', () => {
    const read = expressions().flatMap(([place, text]) => {
      return selections(text).map(({ metric }) => [place, metric] as const)
    })
    expect(read).to.have.length.above(60)
    expect(read.filter(([, metric]) => !metrics.has(metric))).to.deep.equal([])
  })

  it('select by labels and values that these metrics have', () => {
    for (const [place, text] of expressions()) {
      for (const { metric, matchers } of selections(text)) {
        for (const { label, values } of matchers) {
          if (OF_THE_SCRAPE.includes(label)) continue
          const there = [...(metrics.get(metric)?.get(label) ?? [])]
          expect(there, `${place}: ${metric}, ${label}`).to.include.members([...values])
        }
      }
    }
  })

  it('group by labels that one of the metrics has', () => {
    for (const [place, text] of expressions()) {
      const known = [...labelsOf(text), ...OF_THE_SCRAPE]
      for (const label of groupings(text)) expect(known, place).to.include(label)
    }
  })

  it('call lines by labels that are left', () => {
    const { panels } = JSON.parse(textOf('ops/grafana-dashboard.json')) as {
      panels: readonly { targets?: readonly { expr: string; legendFormat: string }[] }[]
    }
    const targets = panels.flatMap(({ targets = [] }) => targets)
    for (const { expr, legendFormat } of targets) {
      const used = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label)
      const all = [...labelsOf(expr), ...OF_THE_SCRAPE]
      const left = expr.includes(' by (') ? groupings(expr) : all
      for (const label of used) expect(left, `${legendFormat}: ${expr}`).to.include(label)
    }
  })

  it('show every metric that the gateway exports', () => {
    const all = expressions().flatMap(([, text]) => selections(text))
    const shown = new Set(all.map(({ metric }) => metric))
    const names = [...metrics.keys()].filter((name) => !NOT_SHOWN.test(name))
    expect(names.filter((name) => !shown.has(name))).to.deep.equal([])
  })
})
