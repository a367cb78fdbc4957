import { readQuestion } from '../src/domain/semantic/question-reading.ts'
import type { LabelledQuestion } from './labelled-questions.ts'
import { oneOf } from './seeded-random.ts'

/** Two questions, one made from the other, and whether they still want the same answer. */
export interface MadePair {
  readonly kind: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

type Random = () => number

const PLACES =
  'Ravenna Lisbon Oslo Quito Tampere Osaka Bergen Leeds Porto Tartu Gdansk Malmo Ghent Basel Turin Lyon Cork Split Ankara Utrecht Dakar Lima Kobe Perth Tulsa Boise Fresno Reno Dover Salem'
const PEOPLE =
  'Marta Ivan Chloe Pedro Aisha Tomas Yuki Ingrid Omar Lucia Felix Nadia Viktor Elena Hugo Carla Emil Leila Oscar Petra Samir Greta Anton Bianca Dario Wilma Kofi Zara Milo Ruth'
const PRODUCTS =
  'Acmeo Bluelink Corvex Dynapay Everleaf Finora Gridly Hexapad Inkwell Jetstream Kiteo Lumora Moxie Nimbus Orbitel Paywise Quantix Rivolo Skylark Tandem Umbra Vistaro Wavelet Xylon Yondera Zephyr Altamont Brightbank Cobalt Driftwood'
const NAMES = [PLACES, PEOPLE, PRODUCTS].map((names) => names.split(' '))
const JOINTS = ['in', 'for', 'with', 'from', 'at', 'on', 'to', 'about', 'of']

const BEFORE = [
  'Hello, ',
  'Good morning. ',
  'Hi there, ',
  'Please tell me: ',
  'Quick one: ',
  'I was wondering, ',
  'Can you please tell me, ',
  'Excuse me, ',
  'Hey, ',
  'Just curious: ',
  'I would like to know: ',
  'One question: ',
  'Sorry to bother you, ',
]
const AFTER = [
  ' Thank you!',
  ' Thanks in advance.',
  ' Please help.',
  ' Please advise.',
  ' Any ideas?',
  ' Kindly let me know.',
  ' Cheers',
  ' I would appreciate any help.',
]

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Places of words that carry meaning and are long enough to be changed. */
function tellingPlaces(words: readonly string[]): readonly number[] {
  return [...words.keys()].filter((n) => {
    const word = words[n] ?? ''
    return /^\p{L}{4,}$/u.test(word) && readQuestion(word).content.length === 1
  })
}

function replacing(
  text: string,
  change: (word: string) => string,
  random: Random,
): string | undefined {
  const words = text.split(' ')
  const places = tellingPlaces(words)
  if (places.length === 0) return undefined
  const place = oneOf(places, random)
  return words.with(place, change(words[place] ?? '')).join(' ')
}

function misspelt(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const swapped = `${word[at + 1] ?? ''}${word[at] ?? ''}`
  return word.slice(0, at) + swapped + word.slice(at + 2)
}

/** Two questions about two names: the same words around them, at the end or in the middle. */
function aboutNames(text: string, random: Random): readonly [string, string] {
  const names = oneOf(NAMES, random)
  const [one, other] = [oneOf(names, random), oneOf(names, random)]
  const joint = oneOf(JOINTS, random)
  const bare = text.replace(/[\s?.!]+$/u, '')
  const lower = random() < 0.4
  const about = (name: string): string => `${bare} ${joint} ${lower ? name.toLowerCase() : name}?`
  return [about(one), about(other)]
}

function withNegation(text: string, random: Random): string {
  const words = text.split(' ')
  return words.toSpliced(1 + Math.floor(random() * words.length), 0, 'not').join(' ')
}

function swapped(text: string, random: Random): string | undefined {
  const words = text.split(' ')
  const places = tellingPlaces(words)
  if (places.length < 2) return undefined
  const first = oneOf(places, random)
  const second = oneOf(places, random)
  if (words[first] === words[second]) return undefined
  return words
    .with(first, words[second] ?? '')
    .with(second, words[first] ?? '')
    .join(' ')
}

function wrapped(text: string, random: Random): string {
  return random() < 0.5 ? oneOf(BEFORE, random) + text : capitalised(text) + oneOf(AFTER, random)
}

function unpunctuated(text: string): string {
  return text.toLowerCase().replace(/[?.!,]+(?=\s|$)/gu, '')
}

/**
 * Pairs made from a question. Those that differ in a number, a negation or the order of words mostly
 * meet a guard, and teach the rescorer only what guards let through.
 */
export function perturbationsOf(
  { text }: LabelledQuestion,
  vocabulary: readonly string[],
  random: Random,
): readonly MadePair[] {
  const [one, other] = aboutNames(text, random)
  const pair = (
    kind: string,
    b: string | undefined,
    same: boolean,
    a = text,
  ): readonly MadePair[] => (b === undefined || a === b ? [] : [{ kind, a, b, same }])
  return [
    ...pair('name', other, false, one),
    ...pair(
      'word',
      replacing(text, () => oneOf(vocabulary, random), random),
      false,
    ),
    ...pair(
      'number',
      text.replace(/\d/u, (digit) => `${(Number(digit) + 1) % 10}`),
      false,
    ),
    ...pair('negation', withNegation(text, random), false),
    ...pair('swap', swapped(text, random), false),
    ...pair('wrapper', wrapped(text, random), true),
    ...pair('punctuation', unpunctuated(capitalised(text)), true, `${capitalised(text)}?`),
    ...pair(
      'typo',
      replacing(text, (word) => misspelt(word, random), random),
      true,
    ),
  ]
}
