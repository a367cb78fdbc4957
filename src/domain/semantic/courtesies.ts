import type { Token } from './tokens.ts'

const YOU_COULD = '(?:can|could|would|will) (?:you|anyone|someone|somebody|anybody)'
const HOW_KIND = '(?: please| kindly| possibly| maybe| just| perhaps)?'

/** What may stand before a question without adding to it, words only. */
const BEFORE = [
  '(?:hi|hello|hey|hiya|greetings|howdy)(?: there| all| everyone| everybody| guys| team| folks| friend)?',
  'good (?:morning|afternoon|evening|day)',
  'dear (?:all|sir|madam|team|support)',
  '(?:ok|okay|so|well|um|uh|hmm|alright|actually|basically|anyway|oh)',
  '(?:please|kindly)',
  'excuse me',
  '(?:i am |i )?sorry(?: to (?:bother|disturb|trouble) you)?',
  '(?:just |here is |i have |i have got |i got |one more |another )*(?:a |an |one |my )?(?:quick |simple |short |small |little |dumb |silly |random |honest |serious )?question(?: for you| here| about this)?',
  '(?:just |i am |i was |i am just |i was just |we are |we were )?(?:curious|wondering|asking)(?: if you could tell me| if you know)?',
  'i wonder',
  'out of curiosity',
  `${YOU_COULD}${HOW_KIND} (?:tell|explain to|help|show|inform|advise|enlighten|let)(?: me| us)(?: know| out| understand)?(?: with this| with the following| on this)?`,
  `${YOU_COULD}${HOW_KIND} (?:answer|explain|clarify)(?: this| the following)?(?: question)?(?: for me)?(?: please)?`,
  '(?:please |kindly )?(?:answer|explain|clarify|advise)(?: me)?(?: this| the following)?(?: question)?',
  '(?:please |kindly |just )?(?:tell|help|inform|advise) (?:me|us)(?: this| understand)?',
  '(?:please |kindly )?let me know',
  '(?:i|we) (?:would |d |really |just )*(?:like|love|want|need) to (?:know|ask|understand|find out)',
  'do you (?:happen to )?know',
  '(?:does )?(?:anyone|anybody|someone) know',
  '(?:may|can|could|might) i ask(?: you)?(?: something| a question)?',
  '(?:i )?need (?:some |your )?(?:help|advice)(?: with this| please)?',
  'help(?: me)?(?: please| out)?',
  'any (?:idea|ideas|chance you know)',
  'thanks in advance',
]

/** What may stand after a question without adding to it. */
const AFTER = [
  '(?:many |please and )?(?:thanks|thank you|ty|cheers)(?: so much| very much| a lot| a bunch| a million| in advance| for your help| for the help| for any help| again| everyone| all| guys| you)*',
  '(?:please|kindly)(?: explain| advise| help| answer| respond| reply| clarify| share| elaborate| tell| assist| and thank you| and thanks)*(?: me| us)?(?: know| out)?(?: asap| in detail| in short| briefly)?',
  '(?:please |kindly |just )?(?:let me know|tell me|help me|explain to me)',
  'any (?:idea|ideas|help|suggestions|suggestion|advice|thoughts|tips)(?: is| are| would be| will be)?(?: much| greatly| highly)?(?: appreciated| welcome)?',
  '(?:i )?(?:would |d |really )*appreciate (?:it|your help|any help|the help)',
  '(?:asap|urgent|urgently)',
  'if you (?:do not mind|could|can|would|please)',
  '(?:i am |i was )?(?:just )?(?:curious|wondering|asking)',
  `${YOU_COULD}${HOW_KIND} (?:help|explain|tell me|advise)(?: me)?(?: please)?`,
  'have a (?:nice|good|great) (?:day|one|evening|weekend)',
  '(?:ok|okay|anyone|guys|sir|madam)',
]

const LEADING = new RegExp(`^(?:(?:${BEFORE.join('|')}) )+`, 'u')

/** Stands in place of the space before words that are nothing but courtesies up to the end. */
const MARK = '\n'
const GAP = `[ ${MARK}]`

/** A courtesy at the beginning of a text, with nothing but further ones behind it. */
const TRAILING = new RegExp(`^${GAP}(?:${AFTER.join('|').replaceAll(' ', GAP)})(?=${MARK}|$)`, 'u')

function count(words: string): number {
  return words === '' ? 0 : words.split(' ').length
}

/**
 * How many words at the end are courtesies. Found word by word from the end: one pattern for all of
 * them would try every way to divide them into courtesies, and those are exponentially many.
 */
function trailing(words: readonly string[]): number {
  let rest = ''
  let found = 0
  for (let place = words.length - 1; place >= 0; place -= 1) {
    rest = ` ${words[place]}${rest}`
    if (!TRAILING.test(rest)) continue
    rest = MARK + rest.slice(1)
    found = words.length - place
  }
  return found
}

/**
 * Tokens without greetings, thanks and requests to answer at both ends, which change nothing about
 * the answer. Where nothing else was said, everything stays.
 */
export function withoutCourtesies(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ word }) => word)
  const first = count((LEADING.exec(`${words.join(' ')} `)?.[0] ?? '').trim())
  const last = trailing(words)
  const rest = tokens.slice(first, tokens.length - last)
  return rest.length === 0 ? tokens : rest
}
