import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import type { SemanticSettings } from '../../src/container/semantic-settings.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'

describe('settings for similar questions', () => {
  const wrong: readonly (readonly [what: string, settings: object, named: RegExp])[] = [
    ['a rule that there is not', { mode: 'on', match: 'Answer' }, /semantic\.match/],
    ['a mode that there is not', { mode: 'yes' }, /semantic\.mode/],
    ['a threshold above 1', { mode: 'on', threshold: 7 }, /semantic\.threshold/],
    ['an accepted error of 0', { mode: 'verified', acceptedError: 0 }, /semantic\.acceptedError/],
    ['no deadline at all', { mode: 'on', deadlineMs: 0 }, /semantic\.deadlineMs/],
  ]
  for (const [what, settings, named] of wrong) {
    it(`are refused at once with ${what}`, () => {
      const semantic = settings as unknown as SemanticSettings
      expect(() => createReprise({ semantic })).to.throw(ConfigurationError, named)
    })
  }

  it('are taken where they are right', () => {
    const semantic = { mode: 'on', match: 'intent', threshold: 1 } as const
    expect(() => createReprise({ semantic })).not.to.throw()
  })
})
