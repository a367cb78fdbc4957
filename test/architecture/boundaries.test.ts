import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'chai'
import { checkBoundaries } from '../support/boundary-check.ts'

const ROOT = resolve(import.meta.dirname, '../..')

describe('the architecture', function () {
  this.timeout(60_000)

  it('holds, and every file of src has been looked at', () => {
    const { modules, violations } = checkBoundaries()
    expect(violations).to.deep.equal([])
    expect([...modules].sort()).to.deep.equal(globSync('src/**/*.ts', { cwd: ROOT }).sort())
  })

  const imports = (path: string): string => `export * from '${path}'\n`
  const trespasses: readonly (readonly [
    what: string,
    file: string,
    content: string,
    rule: string,
  ])[] = [
    [
      'the domain imports a use case',
      'src/domain/trespass-1.ts',
      imports('../application/lookup.ts'),
      'domain-is-pure',
    ],
    ['the domain imports a library', 'src/domain/trespass-2.ts', imports('zod'), 'domain-is-pure'],
    ['the domain reads files', 'src/domain/trespass-3.ts', imports('node:fs'), 'domain-is-pure'],
    [
      'a use case imports an adapter',
      'src/application/trespass-4.ts',
      imports('../adapters/memory/memory-cache.ts'),
      'application-knows-the-domain',
    ],
    [
      'a use case imports a library',
      'src/application/trespass-5.ts',
      imports('ioredis'),
      'application-knows-the-domain',
    ],
    [
      'an adapter imports its sibling',
      'src/adapters/memory/trespass-6.ts',
      imports('../no-op/no-op-cache.ts'),
      'driven-adapters-know-the-domain',
    ],
    [
      'a driven adapter imports a use case',
      'src/adapters/redis/trespass-7.ts',
      imports('../../application/lookup.ts'),
      'driven-adapters-know-the-domain',
    ],
    [
      'the gateway imports a driven adapter',
      'src/adapters/http/trespass-8.ts',
      imports('../memory/memory-cache.ts'),
      'driving-adapters-know-the-use-cases',
    ],
    [
      'an adapter imports Inversify',
      'src/adapters/memory/trespass-9.ts',
      imports('inversify'),
      'inversify-in-the-container-only',
    ],
    [
      'the container imports a main',
      'src/container/trespass-10.ts',
      imports('../gateway.ts'),
      'container-knows-no-main',
    ],
    [
      'a file is in no room',
      'src/utils/trespass-11.ts',
      imports('../domain/json.ts'),
      'no-file-without-a-room',
    ],
    ['a file is used by nobody', 'src/domain/trespass-12.ts', 'export const x = 1\n', 'no-orphan'],
    [
      'an import leads nowhere',
      'src/domain/trespass-13.ts',
      imports('./nowhere.ts'),
      'no-unresolvable',
    ],
    [
      'what ships imports a development tool',
      'src/container/trespass-14.ts',
      imports('chai'),
      'no-development-dependency',
    ],
  ]

  describe('the check', () => {
    let violations: readonly string[]

    before(() => {
      const planted = trespasses.map(([, file, content]) => [file, content])
      violations = checkBoundaries(Object.fromEntries(planted)).violations
    })

    for (const [what, file, , rule] of trespasses) {
      it(`fails where ${what}`, () => expect(violations).to.include(`${rule}: ${file}`))
    }
  })
})
