import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from './harness/report.ts'
import { markdownOf } from './harness/report-markdown.ts'
import { BENCH, type Circumstances } from './harness/versions.ts'
import { QUESTIONS } from './questions.ts'

/** Writes the figures in `results/` into README.md, between its two marks. */
const BEGIN = '<!-- figures: written by write-figures.ts -->'
const END = '<!-- end of figures -->'

function kept(name: string): readonly (Report & { readonly circumstances: Circumstances })[] {
  const path = join(BENCH, 'results', `${name}.json`)
  return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8'))] : []
}

const path = join(BENCH, 'README.md')
const text = readFileSync(path, 'utf8')
const [before, rest] = text.split(BEGIN)
const after = rest?.split(END)[1]
if (before === undefined || after === undefined) throw new Error('README.md has lost its marks')
const figures = QUESTIONS.flatMap(({ name }) => kept(name)).map(markdownOf)
writeFileSync(path, `${before}${BEGIN}\n\n${figures.join('\n\n')}\n\n${END}${after}`)
