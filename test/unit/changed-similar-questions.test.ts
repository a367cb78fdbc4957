import { expect } from 'chai'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { primed, similar } from '../support/primed-reprise.ts'
import { ACME, asking } from '../support/requests.ts'
import { type SemanticReprise, semanticReprise } from '../support/semantic-reprise.ts'

type Changing<T> = { -readonly [Name in keyof T]: T[Name] }

const OTHER = 'Where is the nearest station to the office?'

/** Asks one question, and goes on with the request for another. */
function changingTo(rig: SemanticReprise, asked: string, then: string): Promise<unknown> {
  const mine: Changing<LlmRequest> = { ...asking(asked) }
  const answered = rig.reprise.generate.execute(mine, ACME)
  mine.messages = asking(then).messages
  return answered
}

describe('callers who go on with what they have asked by, where similar questions may answer', () => {
  it('S3: change the question, and nobody else gets what is similar to that', async () => {
    const rig = await primed()
    const first = changingTo(rig, OTHER, similar)
    const second = rig.reprise.generate.execute(asking(OTHER), ACME)
    await first
    expect((await second).response.content).to.equal(`An answer to: ${OTHER}`)
  })

  it('S3: change the question, and it is not audited by what it has become', async () => {
    const rig = semanticReprise({}, { audit: { exactShare: 1 } })
    await rig.reprise.generate.execute(asking(OTHER), ACME)
    await changingTo(rig, OTHER, similar)
    await rig.reprise.settled(1000)
    expect(rig.provider.asked).to.have.length(1)
  })
})
