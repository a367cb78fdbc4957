import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect } from 'chai'
import type { CliParts, EmbedderServer, OpenedEmbedder } from '../../src/adapters/cli/cli-parts.ts'
import { runCli } from '../../src/adapters/cli/run-cli.ts'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import type { EmbedderPort } from '../../src/domain/ports/embedder-port.ts'
import type { Match } from '../../src/domain/semantic/judgement.ts'

/** Vectors of letters: alike where letters are. Counts what it is asked. */
class LetterEmbedder implements EmbedderPort {
  readonly identity = 'letters'
  readonly asked: string[] = []
  largestBatch = 0
  closed = 0
  failure: Error | undefined

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.failure) throw this.failure
    this.asked.push(...texts)
    this.largestBatch = Math.max(this.largestBatch, texts.length)
    return texts.map((text) => {
      const vector = new Float32Array(26)
      for (const letter of text.matchAll(/[a-z]/g)) {
        const place = letter[0].charCodeAt(0) - 97
        vector[place] = (vector[place] ?? 0) + 1
      }
      const length = Math.hypot(...vector)
      return vector.map((value) => value / length)
    })
  }

  async close(): Promise<void> {
    this.closed += 1
  }
}

/** An output that keeps what is written. */
class Screen extends Writable {
  text = ''
  isTTY = false
  failure: (Error & { code?: string }) | undefined

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.text += chunk.toString()
    done(this.failure)
  }
}

/** What these commands use; the other parts are not there. */
type UsedParts = Pick<
  CliParts,
  'version' | 'stdin' | 'stdout' | 'stderr' | 'openEmbedder' | 'thresholdInForce' | 'matchInForce'
>

class Rig implements UsedParts {
  readonly version = '1.2.3'
  readonly stdout = new Screen()
  readonly stderr = new Screen()
  readonly embedder = new LetterEmbedder()
  readonly servers: (EmbedderServer | undefined)[] = []
  stdin: Readable = Readable.from([])
  match: Match = 'answer'

  async openEmbedder(server: EmbedderServer | undefined): Promise<OpenedEmbedder> {
    this.servers.push(server)
    return { embedder: this.embedder, isRemote: server !== undefined }
  }

  async thresholdInForce(): Promise<number> {
    return 0.75
  }

  async matchInForce(): Promise<Match> {
    return this.match
  }

  run(...args: readonly string[]): Promise<number> {
    return runCli(args, this as Partial<CliParts> as CliParts)
  }
}

function pair(a: string, b: string, label: 0 | 1, type?: string): string {
  return JSON.stringify({ a, b, label, type })
}

/** 40 pairs that differ in case, and 40 of which one text is always the same. */
const PAIRS = Array.from({ length: 40 }, (_, n) => {
  const word = String.fromCharCode(97 + (n % 26)).repeat(3 + (n >> 3))
  return [
    pair(`Where can I buy ${word} paint?`, `where can i buy ${word} paint`, 1, 'case'),
    pair(`Where can I buy ${word} glue?`, 'Is it true that zebras hum?', 0, 'other'),
  ].join('\n')
}).join('\n')

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-cli-'))
  after(() => rmSync(folder, { recursive: true }))
  let rig: Rig

  beforeEach(() => {
    rig = new Rig()
    rig.stdin = Readable.from([Buffer.from(PAIRS)])
  })

  it('prints help and version when asked to', async () => {
    expect(await rig.run('--version')).to.equal(0)
    expect(rig.stdout.text).to.equal('1.2.3\n')
    expect(await rig.run('semantic', 'calibrate', '--help')).to.equal(0)
    expect(rig.stdout.text).to.include('--precision <P>').and.to.include('REPRISE_EMBEDDER_API_KEY')
    expect(rig.stderr.text).to.equal('')
  })

  const misuses: readonly (readonly [said: RegExp, ...args: readonly string[]])[] = [
    [/^Usage: reprise/],
    [/^Usage: reprise semantic/, 'semantic'],
    [/^reprise: unknown command 'conjure'\n/, 'conjure'],
    [/^reprise: unknown command 'guess'\n/, 'semantic', 'guess'],
    [/^reprise: missing required argument/, 'semantic', 'evaluate'],
    [/^reprise: too many arguments/, 'semantic', 'evaluate', '-', '-'],
    [/^reprise: unknown option '--fast'/, 'semantic', 'evaluate', '-', '--fast'],
    [/above 0 and below 1/, 'semantic', 'evaluate', '-', '--threshold', '1.5'],
    [/above 0 and below 1/, 'semantic', 'evaluate', '-', '--threshold', ''],
    [/above 0 and below 1/, 'semantic', 'calibrate', '-', '--precision', '98%'],
    [/--embedder needs --embedder-model/, 'semantic', 'evaluate', '-', '--embedder', 'http://x/v1'],
    [/--embedder-model needs --embedder/, 'semantic', 'evaluate', '-', '--embedder-model', 'm'],
    [/choices are answer, intent/, 'semantic', 'evaluate', '-', '--match', 'gist'],
    [/must be an http/, 'semantic', 'evaluate', '-', '--embedder', 'x', '--embedder-model', 'm'],
  ]
  for (const [said, ...args] of misuses) {
    it(`is used wrongly by "reprise ${args.join(' ')}", and says so`, async () => {
      expect(await rig.run(...args)).to.equal(2)
      expect(rig.stderr.text).to.match(said)
      expect(rig.stdout.text).to.equal('')
      expect(rig.servers).to.deep.equal([])
    })
  }

  it('evaluates pairs as one JSON document', async () => {
    expect(await rig.run('semantic', 'evaluate', '-', '--json', '--threshold', '0.95')).to.equal(0)
    expect(rig.stderr.text).to.equal('')
    const document = JSON.parse(rig.stdout.text)
    expect(Object.keys(document)).to.deep.equal([
      ...['embedder', 'match', 'pairs', 'positives', 'atThreshold', 'averagePrecision'],
      ...['guardVetoes', 'targets', 'byType'],
    ])
    expect(document).to.deep.include({ embedder: 'letters', pairs: 80, positives: 40 })
    expect(document.atThreshold).to.have.all.keys(
      ...['threshold', 'hits', 'trueHits', 'falseHits', 'precision', 'precisionInterval95'],
      ...['recall', 'recallInterval95', 'hitRate', 'hitRateInterval95'],
    )
    expect(document.atThreshold).to.deep.include({ threshold: 0.95, precision: 1, recall: 1 })
    expect(document.averagePrecision.score).to.be.within(0.9, 1)
    expect(document.byType.case).to.deep.include({ pairs: 40, hits: 40, hitShare: 1, falseHits: 0 })
    expect(document.byType.other).to.deep.include({ pairs: 40, hits: 0, hitShare: 0 })
    expect(document.targets[0]).to.have.all.keys('targetPrecision', 'reached')
    expect(document.guardVetoes).to.have.all.keys('vetoes', 'rightVetoes', 'rightShare', 'byReason')
  })

  it('embeds each canonical text once, in small batches, and closes the embedder', async () => {
    await rig.run('semantic', 'evaluate', '-', '--json')
    const { asked, largestBatch, closed } = rig.embedder
    expect(new Set(asked).size).to.equal(asked.length)
    expect(asked).to.have.lengthOf(81)
    expect(asked).to.include('where can i buy aaa paint')
    expect(largestBatch).to.be.at.most(32)
    expect(closed).to.equal(1)
  })

  it('embeds a text once also where its pairs are far apart', async () => {
    const lines = Array.from({ length: 300 }, (_, n) => pair('Why?', `Is it ${'a'.repeat(n)}?`, 0))
    rig.stdin = Readable.from([Buffer.from(lines.join('\n'))])
    await rig.run('semantic', 'evaluate', '-', '--json')
    expect(rig.embedder.asked.filter((text) => text === 'why')).to.have.lengthOf(1)
  })

  it('lets no name out of a file drive the terminal', async () => {
    rig.stdin = Readable.from([Buffer.from(pair('One thing?', 'One thing', 1, '\u001b[2Jx\u202e'))])
    await rig.run('semantic', 'evaluate', '-')
    expect(rig.stdout.text).to.match(/\n\?\[2Jx\? /)
  })

  it('shows a table, a plot in characters and its progress on a terminal only', async () => {
    expect(await rig.run('semantic', 'evaluate', '-')).to.equal(0)
    expect(rig.stdout.text)
      .to.match(/^80 pairs, 40 of them ask the same; embedder letters; match answer\n/)
      .and.to.match(/\ncase +40 +40 +100\.0% /)
      .and.not.to.include('@ threshold')
    expect(rig.stderr.text).to.equal('')
    const terminal = new Rig()
    terminal.stdin = Readable.from([Buffer.from(PAIRS)])
    terminal.stdout.isTTY = true
    terminal.stderr.isTTY = true
    expect(await terminal.run('semantic', 'evaluate', '-')).to.equal(0)
    expect(terminal.stdout.text).to.include(rig.stdout.text).and.to.include('@ threshold')
    expect(terminal.stderr.text).to.include('embedding [')
    expect(terminal.stderr.text.endsWith('\r\u001b[K')).to.equal(true)
  })

  it('writes the plot as an image that is well-formed and stands alone', async () => {
    const file = join(folder, 'plot.svg')
    expect(await rig.run('semantic', 'evaluate', '-', '--json', '--plot', file)).to.equal(0)
    const svg = readFileSync(file, 'utf8')
    expect(svg)
      .to.match(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
      .and.to.match(/<\/svg>\n$/)
    expect(svg.match(/<polyline /g)).to.have.lengthOf(2)
    expect(svg)
      .to.include('>plain cosine</text>')
      .and.not.to.match(/NaN|Infinity|undefined|href/)
  })

  it('suggests a setting for one precision', async () => {
    const args = ['semantic', 'calibrate', '-', '--precision', '0.9']
    expect(await rig.run(...args)).to.equal(0)
    expect(rig.stdout.text).to.match(/For reprise\.yaml:\n\nsemanticThreshold: 0\.\d+\n$/)
    const again = new Rig()
    again.stdin = Readable.from([Buffer.from(PAIRS)])
    expect(await again.run(...args, '--json')).to.equal(0)
    const { suggestion, targets, warnings, folds } = JSON.parse(again.stdout.text)
    expect([targets.length, folds]).to.deep.equal([1, 5])
    expect(suggestion).to.deep.include({ targetPrecision: 0.9, isConfirmed: true })
    expect(suggestion.setting).to.equal(`semanticThreshold: ${suggestion.threshold}\n`)
    expect(rig.stdout.text).to.include(suggestion.setting)
    expect(warnings).to.deep.equal(['Precision 0.9 rests on 40 hits, fewer than 50.'])
  })

  it('judges by the match that is named, else by the one in force, and says which', async () => {
    // The one in force, the option, what is said, vetoes by terms.
    const cases = [
      ['answer', [], 'answer', 1],
      ['intent', [], 'intent', undefined],
      ['answer', ['--match', 'intent'], 'intent', undefined],
      ['intent', ['--match', 'answer'], 'answer', 1],
    ] as const
    for (const [inForce, options, match, vetoes] of cases) {
      const next = new Rig()
      next.match = inForce
      const other = pair('How do I wash a green hat?', 'How do I wash a hat?', 1)
      next.stdin = Readable.from([Buffer.from(other)])
      expect(await next.run('semantic', 'evaluate', '-', '--json', ...options)).to.equal(0)
      const document = JSON.parse(next.stdout.text)
      expect(document.match).to.equal(match)
      expect(document.guardVetoes.byReason.terms?.vetoes).to.equal(vetoes)
    }
  })

  it('suggests the match along with the threshold that it is good for, where it is named', async () => {
    const args = ['--precision', '0.9', '--match', 'intent']
    expect(await rig.run('semantic', 'calibrate', '-', ...args)).to.equal(0)
    expect(rig.stdout.text).to.match(
      /For reprise\.yaml:\n\nsemanticMatch: intent\nsemanticThreshold: 0\.\d+\n$/,
    )
  })

  it('suggests less than a half for no judgement that is in scale', async () => {
    // The longer the second text, the further its vector is away, up to the opposite.
    const lines = Array.from({ length: 60 }, (_, n) =>
      pair('Where is it?', `Where did they put it ${'o'.repeat(n)}?`, 1),
    )
    const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> =>
      texts.map((text) => {
        const angle = text === 'where is it' ? 0 : (Math.PI * text.length) / 100
        return Float32Array.of(Math.cos(angle), Math.sin(angle))
      })
    const server = ['--embedder', 'https://example.com/v1', '--embedder-model', 'm']
    const thresholds: number[] = []
    for (const more of [[], server]) {
      const next = new Rig()
      next.stdin = Readable.from([Buffer.from(lines.join('\n'))])
      next.embedder.embed = embed
      await next.run('semantic', 'calibrate', '-', '--json', '--precision', '0.9', ...more)
      thresholds.push(JSON.parse(next.stdout.text).suggestion?.threshold ?? 1)
    }
    expect(thresholds[0]).to.be.at.least(0.5)
    expect(thresholds[1]).to.be.below(0.5)
  })

  it('fails where no threshold reaches the precision, and shows why', async () => {
    rig.stdin = Readable.from([Buffer.from(pair('One thing?', 'one thing', 0))])
    expect(await rig.run('semantic', 'calibrate', '-', '--precision', '0.9')).to.equal(1)
    expect(rig.stdout.text).to.include('out of reach')
    expect(rig.stderr.text).to.equal('reprise: no threshold reaches precision 0.9 on these pairs\n')
  })

  it('never compares texts that are too long, or hold nothing, and does not embed them', async () => {
    const long = `${'long '.repeat(250)}question`
    const wide = '\ufdfa'.repeat(60)
    const lines = [pair(long, long, 1), pair(wide, wide, 1), pair('?', '?', 1)]
    rig.stdin = Readable.from([Buffer.from(lines.join('\n'))])
    expect(await rig.run('semantic', 'evaluate', '-', '--json')).to.equal(0)
    const { atThreshold, guardVetoes } = JSON.parse(rig.stdout.text)
    expect(atThreshold.hits).to.equal(0)
    expect(guardVetoes.byReason.not_compared.vetoes).to.equal(3)
    expect(rig.embedder.asked).to.deep.equal([])
  })

  it('asks the server that the options name, else the configured embedder', async () => {
    const server = { url: 'https://example.com/v1', model: 'm' }
    const named = ['--embedder', server.url, '--embedder-model', server.model]
    await rig.run('semantic', 'evaluate', '-', ...named)
    rig.stdin = Readable.from([Buffer.from(PAIRS)])
    await rig.run('semantic', 'evaluate', '-')
    expect(rig.servers).to.deep.equal([server, undefined])
  })

  it('judges by the threshold in force where none is named', async () => {
    await rig.run('semantic', 'evaluate', '-', '--json')
    expect(JSON.parse(rig.stdout.text).atThreshold.threshold).to.equal(0.75)
  })

  it('fails where the file or the embedder does, in one line, and closes the embedder', async () => {
    const file = join(folder, 'wrong.jsonl')
    writeFileSync(file, '{"a":"a secret"}')
    expect(await rig.run('semantic', 'evaluate', file)).to.equal(1)
    expect(rig.stderr.text).to.equal(`reprise: ${file}:1: b: must be a text\n`)
    rig.stderr.text = ''
    rig.embedder.failure = new SemanticUnavailableError('embedder', 'the server does not answer')
    expect(await rig.run('semantic', 'evaluate', '-')).to.equal(1)
    expect(rig.stderr.text).to.equal('reprise: the server does not answer\n')
    expect(rig.embedder.closed).to.equal(1)
  })

  it('asks a server again where one call of many fails', async () => {
    const embed = rig.embedder.embed.bind(rig.embedder)
    let calls = 0
    rig.embedder.embed = (texts) => {
      calls += 1
      if (calls === 2) throw new SemanticUnavailableError('embedder', 'too many requests')
      return embed(texts)
    }
    const server = ['--embedder', 'https://example.com/v1', '--embedder-model', 'm']
    expect(await rig.run('semantic', 'evaluate', '-', ...server)).to.equal(0)
    expect(calls).to.equal(4)
  })

  it('does not repeat what an unexpected error says', async () => {
    rig.embedder.failure = new TypeError('cannot read "a secret"')
    expect(await rig.run('semantic', 'evaluate', '-')).to.equal(1)
    expect(rig.stderr.text)
      .to.match(/^reprise: unexpected TypeError/)
      .and.not.to.include('secret')
  })

  it('fails where the plot or the report cannot be written, but not where its reader leaves', async () => {
    const plot = join(folder, 'none', 'plot.svg')
    expect(await rig.run('semantic', 'evaluate', '-', '--plot', plot)).to.equal(1)
    expect(rig.stderr.text).to.equal(`reprise: ${plot}: no such file or folder\n`)
    for (const [code, exit] of [
      ['ENOSPC', 1],
      ['EPIPE', 0],
    ] as const) {
      const next = new Rig()
      next.stdin = Readable.from([Buffer.from(PAIRS)])
      next.stdout.failure = Object.assign(new Error('write'), { code })
      expect(await next.run('semantic', 'evaluate', '-'), code).to.equal(exit)
    }
  })
})
