/** Words that say how a question is put, not what it is about. Negations are looked at elsewhere. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself i me my mine myself we us our ours you
  your yours he him his she her hers they them their theirs one ones some any someone anyone
  something anything is am are was were be been being do does did doing done have has had having
  can could will would shall should may might must ought let get gets got getting of to in on at by
  for from with about as into onto over under than then and or but so if because while until up down
  out off again also too just very really quite only even still ever yet already now please what
  which who whom whose when where why how whether such same other another each every all both more
  most much many few own able want wants wanted need needs needed like know tell kindly not no nor
  s t m d ll re ve o between through during before after above below against per via s being`.split(
    /\s+/u,
  ),
)

/** Whether a word, in lower case, is one of them. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}
