import { BaseCache } from '@langchain/core/caches'
import { FakeListChatModel, FakeLLM } from '@langchain/core/utils/testing'
import { AzureChatOpenAI } from '@langchain/openai'
import { expect } from 'chai'
import {
  cacheOf,
  type LangChainReprise,
  startLangChainReprise,
} from '../support/langchain-reprise.ts'
import { Parrot } from '../support/parrot.ts'
import { until } from '../support/until.ts'
import { completion } from '../support/upstream-server.ts'

describe('LangChain’s models of other kinds with Reprise’s cache', () => {
  let rig: LangChainReprise

  beforeEach(async () => {
    rig = await startLangChainReprise()
  })

  afterEach(() => rig.reprise.close())

  it('V3: keeps nothing whose generation an invalidation has overtaken', async () => {
    const model = new Parrot({ cache: cacheOf(rig.reprise) })
    const gate = Promise.withResolvers<void>()
    model.gate = gate.promise
    const first = model.invoke('Hi.')
    await until(() => model.asked > 0)
    await rig.reprise.invalidate.execute({ model: 'parrot-1' })
    gate.resolve()
    expect((await first).text).to.equal('Hi. (1)')
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (2)')
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (2)')
    await rig.reprise.invalidate.execute({ all: true })
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (3)')
  })

  it('caches what models of other kinds say, and tells prompts from conversations', async () => {
    const fake = new FakeListChatModel({ responses: ['one', 'two'], cache: cacheOf(rig.reprise) })
    expect((await fake.invoke('Hi.')).content).to.equal('one')
    expect((await fake.invoke('Hi.')).content).to.equal('one')
    expect((await fake.invoke('Ho.')).content).to.equal('two')
    const parrot = new Parrot({ cache: cacheOf(rig.reprise) })
    expect((await parrot.invoke('Human: Hi.')).text).to.equal('Human: Hi. (1)')
    expect((await parrot.invoke('Human: Hi.')).text).to.equal('Human: Hi. (1)')
    const llm = new FakeLLM({ response: 'Put [image] there.', cache: cacheOf(rig.reprise) })
    for (let time = 0; time < 2; time += 1)
      expect(await llm.invoke('[image]')).to.equal('Put [image] there.')
    expect(await rig.totals()).to.include({ misses: 4, hits: 3, bypass: 0 })
  })

  it('K1: does not cache Azure’s deployments, which go unnamed, but under the name given', async () => {
    const asked: string[] = []
    const azure = (deployment: string, model?: string): AzureChatOpenAI => {
      const fetch = async (url: string | URL | Request): Promise<Response> => {
        asked.push(String(url))
        return Response.json(completion(deployment))
      }
      return new AzureChatOpenAI({
        ...{ azureOpenAIApiKey: 'key', azureOpenAIApiInstanceName: 'here', maxRetries: 0 },
        ...{ azureOpenAIApiVersion: '2024-10-21', azureOpenAIApiDeploymentName: deployment },
        configuration: { fetch },
        cache: cacheOf(rig.reprise, model === undefined ? {} : { model }),
      })
    }
    for (const deployment of ['big', 'small', 'big'])
      expect((await azure(deployment).invoke('Hi.')).content).to.equal(deployment)
    expect(rig.logger.messages.join()).to.include('option `model`')
    for (const deployment of ['big', 'small', 'big'])
      expect((await azure(deployment, deployment).invoke('Hi.')).content).to.equal(deployment)
    expect(asked).to.have.length(5)
  })

  it('is a cache of LangChain’s', () => expect(cacheOf(rig.reprise)).to.be.instanceOf(BaseCache))
})
