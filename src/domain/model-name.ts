/**
 * Whether two names mean the same model: routers prefix a vendor (`openai/gpt-4o`),
 * and spelling differs in case.
 */
export function sameModel(one: string, other: string): boolean {
  return bareName(one) === bareName(other)
}

function bareName(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).toLowerCase()
}
