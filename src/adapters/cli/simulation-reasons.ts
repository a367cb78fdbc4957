/** Why requests are left out, have no key, or get answers that are not stored, in words. */
export const REASONS: Readonly<Record<string, string>> = {
  no_generation: 'no call of a model',
  not_served: 'of a route that is not cached',
  no_prompt: 'the log has not kept what was asked',
  cut_prompt: 'the log has cut what was asked',
  provider_state: 'goes on from what the provider keeps, or has it act',
  inexact_number: 'a number beyond what JSON readers agree on',
  lone_surrogate: 'a text that is no valid Unicode',
  prototype_field: 'a field named __proto__',
  too_deep: 'nested too deeply',
  too_large: 'too large',
  not_json: 'no JSON',
  failed: 'failed',
  incomplete: 'cut short or filtered',
  no_choice: 'without a choice',
  empty: 'says nothing',
  invalid_json: 'broken JSON where JSON was asked for',
}
