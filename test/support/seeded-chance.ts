/** Numbers from [0, 1), the same each time: Park and Miller's generator. */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
