import { Readable } from 'node:stream'
import { expect } from 'chai'
import { PAIRS, pair, SemanticCli } from '../support/semantic-cli.ts'

describe('the command line', () => {
  let rig: SemanticCli

  beforeEach(() => {
    rig = new SemanticCli()
    rig.stdin = Readable.from([Buffer.from(PAIRS)])
  })

  it('suggests a setting for one precision', async () => {
    const args = ['semantic', 'calibrate', '-', '--precision', '0.9']
    expect(await rig.run(...args)).to.equal(0)
    expect(rig.stdout.text).to.match(/For reprise\.yaml:\n\nsemanticThreshold: 0\.\d+\n$/)
    const again = new SemanticCli()
    again.stdin = Readable.from([Buffer.from(PAIRS)])
    expect(await again.run(...args, '--json')).to.equal(0)
    const { suggestion, targets, warnings, folds } = JSON.parse(again.stdout.text)
    expect([targets.length, folds]).to.deep.equal([1, 5])
    expect(suggestion).to.deep.include({ targetPrecision: 0.9, isConfirmed: true })
    expect(suggestion.setting).to.equal(`semanticThreshold: ${suggestion.threshold}\n`)
    expect(rig.stdout.text).to.include(suggestion.setting)
    expect(warnings).to.deep.equal(['Precision 0.9 rests on 40 hits, fewer than 50.'])
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
      const next = new SemanticCli()
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
})
