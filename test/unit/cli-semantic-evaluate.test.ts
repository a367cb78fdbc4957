import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import { PAIRS, pair, SemanticCli } from '../support/semantic-cli.ts'

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-cli-'))
  after(() => rmSync(folder, { recursive: true }))
  let rig: SemanticCli

  beforeEach(() => {
    rig = new SemanticCli()
    rig.stdin = Readable.from([Buffer.from(PAIRS)])
  })

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
    const terminal = new SemanticCli()
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

  it('judges by the match that is named, else by the one in force, and says which', async () => {
    // The one in force, the option, what is said, vetoes by terms.
    const cases = [
      ['answer', [], 'answer', 1],
      ['intent', [], 'intent', undefined],
      ['answer', ['--match', 'intent'], 'intent', undefined],
      ['intent', ['--match', 'answer'], 'answer', 1],
    ] as const
    for (const [inForce, options, match, vetoes] of cases) {
      const next = new SemanticCli()
      next.match = inForce
      const other = pair('How do I wash a green hat?', 'How do I wash a hat?', 1)
      next.stdin = Readable.from([Buffer.from(other)])
      expect(await next.run('semantic', 'evaluate', '-', '--json', ...options)).to.equal(0)
      const document = JSON.parse(next.stdout.text)
      expect(document.match).to.equal(match)
      expect(document.guardVetoes.byReason.terms?.vetoes).to.equal(vetoes)
    }
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
})
