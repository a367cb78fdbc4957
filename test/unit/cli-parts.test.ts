import { expect } from 'chai'
import { parse } from 'yaml'
import { thresholdSetting } from '../../src/adapters/cli/calibration-report.ts'
import { cliParts } from '../../src/container/cli-parts.ts'
import { checkedConfig } from '../../src/container/gateway-config.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { DEFAULT_THRESHOLD } from '../../src/domain/semantic/judgement.ts'
import { rejection } from '../support/rejection.ts'

describe('what the command line is given', () => {
  it('is the threshold in force: the configured one, else the default', async () => {
    expect(await cliParts({}).thresholdInForce()).to.equal(DEFAULT_THRESHOLD)
    const environment = { REPRISE_SEMANTIC_THRESHOLD: '0.97' }
    expect(await cliParts(environment).thresholdInForce()).to.equal(0.97)
  })

  it('is the match in force: the configured one, else the default', async () => {
    expect(await cliParts({}).matchInForce()).to.equal('intent')
    expect(await cliParts({ REPRISE_SEMANTIC_MATCH: 'answer' }).matchInForce()).to.equal('answer')
  })

  it('is the embedder that is named, else the configured one, else the embedded model', async () => {
    const configured = {
      REPRISE_EMBEDDER_URL: 'https://example.com/v1',
      REPRISE_EMBEDDER_MODEL: 'configured',
    }
    const named = { url: 'https://example.com/v1', model: 'named' }
    for (const [environment, server, isRemote, identity] of [
      [configured, named, true, / named /],
      [configured, undefined, true, / configured /],
      [{}, named, true, / named /],
      [{}, undefined, false, /energetic-ai/],
    ] as const) {
      const opened = await cliParts(environment).openEmbedder(server)
      expect(opened.isRemote).to.equal(isRemote)
      expect(opened.embedder.identity).to.match(identity)
      await opened.embedder.close()
    }
  })

  it('M3: is no embedder whose address has parts that would not be sent', async () => {
    const server = { url: 'https://user:hidden@example.com/v1', model: 'named' }
    const error = await rejection(cliParts({}).openEmbedder(server))
    expect(error).to.be.instanceOf(ConfigurationError)
    expect(String(error)).to.include('--embedder may hold no user').and.not.include('hidden')
  })

  it('fits the configuration: the setting that a calibration prints is one', () => {
    for (const [named, semanticMatch] of [
      [undefined, 'intent'],
      ['answer', 'answer'],
    ] as const) {
      const checked = checkedConfig(parse(thresholdSetting(0.9312, named)))
      const config = 'config' in checked ? checked.config : undefined
      expect(config).to.include({ semanticThreshold: 0.9312, semanticMatch })
    }
  })
})
