import { readQuestion } from '../src/domain/semantic/question-reading.ts'
import type { LabelledQuestion } from './labelled-questions.ts'

/** How much more telling a word is at each level than at that before it, in natural logarithms. */
export const LEVEL_STEP = 0.5

/** Words that fewer questions say than this are not kept: most of them are names and misspellings. */
const FEWEST = 2

function countStems(questions: readonly LabelledQuestion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of questions) {
    const stems = new Set(readQuestion(text).tokens.map(({ stem }) => stem))
    for (const stem of stems)
      if (/^\p{L}/u.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** Stems by how few of the questions say them: the most common first, the rarest last, each level sorted. */
export function wordLevels(questions: readonly LabelledQuestion[]): readonly string[] {
  const counts = countStems(questions)
  const levels: string[][] = []
  for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < FEWEST) continue
    const level = Math.round(Math.log(questions.length / count) / LEVEL_STEP)
    while (levels.length <= level) levels.push([])
    levels[level]?.push(stem)
  }
  return levels.map((stems) => stems.join(' '))
}
