/** Why a request has no key, in words. */
export const OBSTACLES: Readonly<Record<string, string>> = {
  provider_state: 'it goes on from what the provider keeps, or has it act',
  inexact_number: 'it holds a number that JSON readers do not agree on',
  lone_surrogate: 'it holds a text that is no valid Unicode',
  prototype_field: 'it has a field named __proto__',
  too_deep: 'it is nested too deeply',
  too_large: 'it is too large',
  not_json: 'it holds what is no JSON',
}
