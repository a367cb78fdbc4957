/** Freezes a value of plain objects and lists through and through: readers that share it cannot change it for each other. */
export function deepFrozen<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null) deepFrozen(member)
  }
  return Object.freeze(value)
}
