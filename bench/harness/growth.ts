import type { Role } from './contender.ts'
import type { Summary } from './statistics.ts'
import type { Unit } from './units.ts'

/** How a figure changes with a size: a line for each contender. */
export interface Growth {
  readonly id: string
  readonly title: string
  /** What the size counts, such as entries. */
  readonly size: string
  /** The figure's unit. */
  readonly unit: Unit
  readonly lines: readonly GrowthLine[]
}

/** One contender's figures by size. */
export interface GrowthLine {
  readonly name: string
  readonly role: Role
  readonly points: readonly { readonly size: number; readonly figure: Summary }[]
}
