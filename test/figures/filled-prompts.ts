import { seededRandom } from '../../training/seeded-random.ts'
import type { LabelledPair } from './semantic-decision-pairs.ts'

/** Questions about one thing or another, most of which no guard's list has. */
const SHORT: readonly (readonly [frames: readonly string[], fillings: string])[] = [
  [
    ['what are the side effects of _?', 'can I take _ while pregnant?', 'is _ safe for dogs?'],
    'metformin ibuprofen prednisone melatonin amoxicillin',
  ],
  [
    ['how do I cook _ in the oven?', 'how long do you boil _?', 'how do you freeze _?'],
    'beets leeks carrots lentils mushrooms',
  ],
  [
    ['what do _ eat in the wild?', 'how long do _ live?', 'where do _ sleep?'],
    'otters badgers raccoons foxes hedgehogs',
  ],
  [
    ['how do I become a _?', 'how much does a _ earn?'],
    'plumber dentist pilot carpenter lawyer chemist',
  ],
  [
    ['what are the rules of _?', 'how is _ scored?'],
    'rugby cricket badminton curling handball lacrosse',
  ],
  [
    ['tell me a joke about _', 'summarize the history of _'],
    'winter coffee trains gardens bread clocks',
  ],
  [
    ['how do I change my _?', 'how do I cancel my _?'],
    'subscription password address booking ticket invoice loan',
  ],
  [['how do I sort a _?', 'how do I iterate over a _?'], 'list map array set tuple string'],
]

const LONG: readonly (readonly [frame: string, fillings: string])[] = [
  [
    'Write a friendly product description of about one hundred words for a new _ that mentions its warranty and its low price.',
    'toaster kettle blender scooter drill lamp',
  ],
  [
    'I would like a detailed explanation of how _ works, with an example that a high school student can follow.',
    'osmosis inflation encryption refraction photosynthesis',
  ],
  [
    'Draft a polite email to my manager asking for two days off next week because of a _ in my family.',
    'wedding funeral surgery birthday graduation',
  ],
  [
    'My doctor prescribed _ for me yesterday and I want to know what I should avoid eating while I take it.',
    'warfarin metformin statins antibiotics lithium',
  ],
  [
    'Write a function that takes a _ of integers and returns the largest element, with comments and a short test.',
    'list set queue tree heap stack',
  ],
  [
    'Explain in simple terms what the law says about _ in a rented apartment and what a tenant can do.',
    'mold pets noise deposits smoking subletting',
  ],
]

/** One question says a word more, which wants another answer. */
const FURTHER = `how do I cook rice?|brown rice
what is a good salary?|starting salary
how do I get a visa?|student visa
what is a bond?|zero coupon bond
how do I delete a file?|locked file
how do I write a letter?|resignation letter
what is machine learning?|adversarial machine
how do I sort a list?|linked list
what does a lawyer earn?|patent lawyer
how long does surgery take?|knee surgery
how do I make bread?|banana bread
is milk good for cats?|coconut milk
how do I clean a carpet?|wool carpet
what is a cell?|stem cell
how do I close my account?|joint account
can I get a refund?|partial refund
who invented the engine?|steam engine
what is the price of oil?|olive oil
how do I plant a tree?|palm tree
is it legal to own a gun?|machine gun`

function pair(kind: string, a: string, b: string): LabelledPair {
  return { a, b, same: false, kind }
}

function filled(kind: string, frame: string, fillings: string): readonly LabelledPair[] {
  const random = seededRandom(frame.length)
  const things = fillings.split(' ')
  return things.map((thing, place) => {
    const other = things[(place + 1 + Math.floor(random() * (things.length - 1))) % things.length]
    return pair(kind, frame.replace('_', thing), frame.replace('_', other ?? ''))
  })
}

function further(line: string): LabelledPair {
  const [question = '', phrase = ''] = line.split('|')
  const said = phrase.split(' ').findLast((word) => question.includes(word)) ?? ''
  return pair(
    'further',
    question,
    question.replace(said, phrase.slice(0, phrase.indexOf(said)) + said),
  )
}

/** Pairs that are one sentence about two things, all of which want another answer: short, long, or with a word more. */
export function filledPrompts(): readonly LabelledPair[] {
  return [
    ...SHORT.flatMap(([frames, fillings]) =>
      frames.flatMap((frame) => filled('short', frame, fillings)),
    ),
    ...LONG.flatMap(([frame, fillings]) => filled('long', frame, fillings)),
    ...FURTHER.split('\n').map(further),
  ]
}
