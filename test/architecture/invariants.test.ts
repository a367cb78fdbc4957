import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'

const TESTS = resolve(import.meta.dirname, '..')
const CONTRACTS = resolve(import.meta.dirname, '../../src/contracts')

const INVARIANTS = [
  ...['K1', 'K2', 'K3', 'K4'],
  ...['S1', 'S2', 'S3', 'S4', 'S5'],
  ...['F1', 'F2', 'F3', 'F4', 'F5'],
  ...['V1', 'V2', 'V3'],
  ...['M1', 'M2', 'M3'],
]

describe('the invariants', () => {
  const texts = [TESTS, CONTRACTS].flatMap((directory) => {
    return globSync('**/*.ts', { cwd: directory }).map((file) =>
      readFileSync(join(directory, file), 'utf8'),
    )
  })
  const titles = texts.flatMap((text) => text.match(/\bit\(\s*['`][^'`]*/g) ?? []).join('\n')

  for (const invariant of INVARIANTS) {
    it(`${invariant} is named by a test that holds it up`, () => {
      expect(titles).to.match(new RegExp(`['\`](\\w\\d, )*${invariant}[:,]`))
    })
  }
})
