import { DIMENSIONS, type Dimension } from '../../domain/breakdown.ts'
import { type Increments, isCounter } from '../../domain/metrics.ts'
import { RunningTally, type Tally } from '../../domain/tally.ts'

/** Increments of the fields `<counter><suffix>` of a hash. */
export interface FieldGroup {
  readonly suffix: string
  /** Where they count when the hash has no room for further names; the suffix itself where that cannot be. */
  readonly otherSuffix: string
  readonly counts: Increments
}

/**
 * What follows the counter in the name of a field: `{model=gpt-4o-mini}`. The name is
 * percent-encoded as `encodeURIComponent` does it, so that no name can look like another
 * field, or break a line of what `redis-cli` prints.
 */
function fieldSuffix(dimension: Dimension, name: string): string {
  return `{${dimension}=${encodeURIComponent(name.toWellFormed())}}`
}

/** A tally as fields: those without a name first. */
export function fieldGroups({ counts, byModel, byProvider }: Tally): readonly FieldGroup[] {
  const named = { model: byModel, provider: byProvider }
  const groups: FieldGroup[] = [{ suffix: '', otherSuffix: '', counts }]
  for (const dimension of DIMENSIONS) {
    const otherSuffix = fieldSuffix(dimension, 'other')
    for (const [name, part] of Object.entries(named[dimension])) {
      groups.push({ suffix: fieldSuffix(dimension, name), otherSuffix, counts: part })
    }
  }
  return groups
}

/** A hash as a tally; fields that are none of ours are left out. */
export function tallyOfFields(fields: Readonly<Record<string, string>>): Tally {
  const running = new RunningTally()
  for (const [field, value] of Object.entries(fields)) {
    const read = readField(field)
    if (read === undefined) continue
    const { counter, dimension, name } = read
    const increments = { [counter]: Number(value) }
    if (dimension === undefined) running.add(increments)
    else running.addNamed(dimension, name, increments)
  }
  return running.tally
}

type Field =
  | {
      readonly counter: keyof Increments
      readonly dimension?: undefined
      readonly name?: undefined
    }
  | { readonly counter: keyof Increments; readonly dimension: Dimension; readonly name: string }

function readField(field: string): Field | undefined {
  const [, word = '', kind, encoded = ''] = /^(\w+)(?:\{(\w+)=([^{}]*)\})?$/.exec(field) ?? []
  if (!isCounter(word)) return undefined
  const counter = word
  if (kind === undefined) return { counter }
  const dimension = DIMENSIONS.find((known) => known === kind)
  const name = decoded(encoded)
  return dimension === undefined || name === undefined ? undefined : { counter, dimension, name }
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
