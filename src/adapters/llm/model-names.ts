/**
 * Which models a provider serves: a list names the only ones; a map renames, and lets
 * all others through under their own name.
 */
export type ModelNames = readonly string[] | Readonly<Record<string, string>>

/** What a provider calls a model; undefined where it does not serve it. */
export function servedModel(names: ModelNames | undefined, model: string): string | undefined {
  if (names === undefined) return model
  if (isList(names)) return names.includes(model) ? model : undefined
  return Object.hasOwn(names, model) ? names[model] : model
}

function isList(names: ModelNames): names is readonly string[] {
  return Array.isArray(names)
}

/** What callers call a model that a provider offers: its own name, where that reaches it, and those that are renamed to it. */
export function callersNames(names: ModelNames | undefined, offered: string): readonly string[] {
  const own = servedModel(names, offered) === offered ? [offered] : []
  if (names === undefined || isList(names)) return own
  const renamed = Object.keys(names).filter((name) => names[name] === offered && name !== offered)
  return [...own, ...renamed]
}
