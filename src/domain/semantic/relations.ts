import type { Difference } from './alignment.ts'
import type { Token } from './tokens.ts'

/** Words that say how things stand to each other, by kind; what `=` joins are forms of one, all others are others. */
export type Kinds = readonly ReadonlyMap<string, string>[]

function kinds(...lines: readonly string[]): Kinds {
  return lines.map(
    (line) =>
      new Map(
        line
          .split(/\s+/u)
          .flatMap((forms) => forms.split('=').map((form) => [form, forms] as const)),
      ),
  )
}

/** Those that may stand for each other nowhere where an answer hangs on every word. */
export const RELATIONS: Kinds = kinds(
  `to from in into out on off over under up down before after during until since with without against
  for by above below between through via`,
  'i me my mine myself we us our ours you your yours he him his she her hers they them their theirs',
  'all some any every each most more few fewer many much both none own same other another only',
  'who whom whose when where why which',
)

/** Those that may not even where the same is wanted; "how do you" and "how do I" ask the same, and so do "in the app" and "on the app". */
export const OPPOSED: Kinds = kinds(
  'to from through',
  'in=into=on out=off up down',
  'over=above under=below',
  'before after during until=till since',
  'with=for without against',
  'my=mine=our=ours=me=us your=yours his=him=he her=hers=she their=theirs=them=they',
  'all=every=each=both any=some most few=fewer none',
  'when where why who=whom',
)

/** Whether one has a word of a kind where the other has other words of that kind. */
export function isRelatedOtherwise({ a, b }: Difference, relations: Kinds): boolean {
  return relations.some((kind) => {
    const said = (tokens: readonly Token[]): string =>
      tokens.flatMap(({ word }) => kind.get(word) ?? []).join()
    const [x, y] = [said(a), said(b)]
    return x !== '' && y !== '' && x !== y
  })
}
