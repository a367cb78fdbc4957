/** All values of an iterable that comes piece by piece. */
export async function gathered<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}
