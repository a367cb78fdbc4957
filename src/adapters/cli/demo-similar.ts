import type { DemoShow } from './demo-show.ts'
import type { DemoStep } from './demo-step.ts'

const QUESTION = 'How do I return a parcel within 30 days?'
const SIMILAR = 'How can I return a parcel within 30 days, please?'
const OTHER = 'How do I return a parcel within 90 days?'

/** How often it is looked whether a question has been learned, and how often at most; 3 s in all. */
const LOOK_EVERY_MS = 30
const MOST_LOOKS = 100

/** A question in other words, and one that means something else. */
export const similarStep: DemoStep = {
  name: 'similar',
  title: 'A similar question',
  words:
    'Other words, same question: the stored answer. Nearly the same words, another number: a miss.',
  missing: ({ stage }) =>
    stage.comparesQuestions ? undefined : 'the packages of the embedded model are not installed',
  async run(show) {
    const first = await show.ask(QUESTION, {})
    show.expect(first.xCache === 'MISS', 'a question that nobody has asked is a miss')
    show.expect(await isLearned(show), 'the question is learned')
    const similar = await show.ask(SIMILAR, {})
    show.expect(similar.xCache === 'SEMANTIC', 'a similar question gets the stored answer')
    show.expect(similar.content === first.content, 'it is the same answer')
    const other = await show.ask(OTHER, {})
    show.expect(other.xCache === 'MISS', 'a question with another number does not')
  },
}

/** Questions are learned in the background. */
async function isLearned(show: DemoShow): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    if (show.stage.learned() > 0) return true
    await show.pass(LOOK_EVERY_MS)
  }
  return false
}
