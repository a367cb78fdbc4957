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

/** Binds a token to an instance of a class that is made of other tokens' values, and of nothing else. */
export function instance<T, Needs extends unknown[]>(
  container: Container,
  token: ServiceIdentifier<T>,
  needs: { [Place in keyof Needs]: ServiceIdentifier<Needs[Place]> },
  Made: new (...values: Needs) => T,
): void {
  singleton<T, Needs>(container, token, needs, (...values) => new Made(...values))
}
