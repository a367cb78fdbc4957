import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { readConfig } from '../../src/container/config.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

describe('the unit for systemd', () => {
  const unit = textOf('ops/reprise.service')
  const settingOf = (name: string): string | undefined =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1]

  it('waits longer for the end than requests may take', () => {
    expect(Number(settingOf('TimeoutStopSec'))).to.be.above(readConfig({}).graceSeconds + 10)
  })

  it('starts the file that the package has, and not again where settings are wrong', () => {
    expect(settingOf('ExecStart')).to.match(
      /^\/usr\/bin\/node \S+\/node_modules\/reprise\/dist\/gateway\.js$/,
    )
    expect(settingOf('Restart')).to.equal('on-failure')
    expect(settingOf('RestartPreventExitStatus')).to.equal('2')
  })

  it('lets Node compile, and keeps it from the rest of the machine', () => {
    expect(unit).not.to.match(/^MemoryDenyWriteExecute/m)
    for (const name of ['DynamicUser', 'NoNewPrivileges', 'PrivateTmp', 'ProtectHome'])
      expect(settingOf(name), name).to.equal('yes')
    expect(settingOf('ProtectSystem')).to.equal('strict')
  })

  if (hasSystemd()) {
    it('is understood by systemd', () => {
      const directory = mkdtempSync(join(tmpdir(), 'reprise-unit-'))
      const file = join(directory, 'reprise.service')
      writeFileSync(file, unit.replace('/usr/bin/node', process.execPath))
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], {
        encoding: 'utf8',
      })
      rmSync(directory, { recursive: true })
      expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' })
    })
  }
})

function hasSystemd(): boolean {
  try {
    return execFileSync('systemd-analyze', ['--version'], { encoding: 'utf8' }).includes('systemd')
  } catch {
    return false
  }
}

interface Panel {
  readonly id: number
  readonly type: string
  readonly title: string
  readonly gridPos: {
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
  }
  readonly targets?: readonly {
    readonly refId: string
    readonly datasource: { readonly uid: string }
  }[]
}

describe('the dashboard for Grafana', () => {
  const dashboard = JSON.parse(textOf('ops/grafana-dashboard.json')) as {
    readonly panels: readonly Panel[]
    readonly schemaVersion: number
  }

  it('numbers its panels, and asks the data source that is chosen', () => {
    const { panels } = dashboard
    expect(dashboard.schemaVersion).to.be.at.least(39)
    expect(new Set(panels.map(({ id }) => id)).size).to.equal(panels.length)
    for (const { targets = [], type, title } of panels) {
      expect(targets.length > 0, title).to.equal(type !== 'row')
      for (const { datasource } of targets) expect(datasource.uid).to.equal('$' + '{datasource}')
    }
  })

  it('lays no panel over another, nor beyond its 24 columns', () => {
    const taken = new Map<string, string>()
    for (const { title, gridPos } of dashboard.panels) {
      expect(gridPos.x + gridPos.w, title).to.be.at.most(24)
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect(taken.get(`${x},${y}`), title).to.equal(undefined)
          taken.set(`${x},${y}`, title)
        }
      }
    }
  })
})

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly for?: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly description?: string }
}

describe('the alerts for Prometheus', () => {
  const { groups } = parse(textOf('ops/prometheus-alerts.yaml')) as {
    groups: readonly { readonly rules: readonly Rule[] }[]
  }
  const rules = groups.flatMap((group) => group.rules)

  it('have a name of their own, an urgency and a summary', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).to.equal(rules.length)
    for (const { alert, labels, annotations } of rules) {
      expect(alert).to.match(/^Reprise[A-Z]\w+$/)
      expect(labels.severity).to.be.oneOf(['critical', 'warning'])
      expect(annotations.summary).not.to.equal('')
    }
  })

  it('do not add up processes, which export the same counters where they share a Redis', () => {
    for (const { alert, expr } of rules) {
      const sums = [...expr.matchAll(/\b(sum|count|avg)\b(?: by \(([^)]*)\))?/g)]
      for (const [, , labels] of sums) expect(labels, alert).to.match(/^job, instance(, le)?$/)
    }
  })

  it('are loaded by the example of a configuration, which asks with the admin key', () => {
    const example = parse(textOf('ops/prometheus.yaml')) as {
      rule_files: readonly string[]
      scrape_configs: readonly { job_name: string; authorization: object }[]
    }
    expect(example.rule_files).to.deep.equal(['prometheus-alerts.yaml'])
    expect(example.scrape_configs[0]).to.include({ job_name: 'reprise' })
    expect(example.scrape_configs[0]?.authorization).to.have.property('credentials_file')
    const jobs = rules.flatMap(({ expr }) =>
      [...expr.matchAll(/job="(\w+)"/g)].map(([, job]) => job),
    )
    expect(new Set(jobs)).to.deep.equal(new Set(['reprise']))
  })

  it('know by default what share of wrong answers is accepted', () => {
    const rule = rules.find(({ alert }) => alert === 'RepriseSemanticAnswersWrong')
    expect(rule?.expr).to.match(new RegExp(`> ${readConfig({}).semanticAcceptedError}$`))
  })
})
