import { expect } from 'chai'
import { ACME, requestOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'

describe('a request that is handed over', () => {
  it('goes to the provider as it is, where else a copy of it does', async () => {
    const { reprise, provider } = testReprise()
    for (const handedOver of [false, true]) {
      const request = requestOf({ messages: [{ role: 'user', content: `over: ${handedOver}` }] })
      await reprise.generate.execute(request, ACME, { handedOver })
      const asked = provider.asked.at(-1)
      expect(asked?.messages).to.deep.equal(request.messages)
      expect(asked?.messages === request.messages).to.equal(handedOver)
    }
  })

  it('has one answer and one key with the same that is not', async () => {
    const { reprise } = testReprise()
    const outcomes: string[] = []
    for (const handedOver of [true, false, true])
      outcomes.push((await reprise.generate.execute(requestOf(), ACME, { handedOver })).outcome)
    expect(outcomes).to.deep.equal(['miss', 'hit', 'hit'])
  })
})
