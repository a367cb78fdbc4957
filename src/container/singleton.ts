import type { Container, ServiceIdentifier } from 'inversify'

/** Binds a token to what a factory makes of other tokens' values: once, when it is first asked for. */
export function singleton<T, Needs extends unknown[]>(
  container: Container,
  token: ServiceIdentifier<T>,
  needs: { [Place in keyof Needs]: ServiceIdentifier<Needs[Place]> },
  factory: (...values: Needs) => T,
): void {
  const identifiers: ServiceIdentifier[] = [...needs]
  const make = (...values: unknown[]): T => factory(...(values as Needs))
  container.bind(token).toResolvedValue(make, identifiers).inSingletonScope()
}
