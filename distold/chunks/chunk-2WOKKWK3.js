import {
  InvalidRequestError
} from "./chunk-5GCY32R6.js";

// src/adapters/sdk/own-settings.ts
import * as z from "zod";

// src/adapters/sdk/validated.ts
function validated(schema, value, within = []) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const member = [...within, ...issue?.path ?? [], ...keys].join(".");
  throw new InvalidRequestError(`${member}: ${issue?.message ?? "invalid"}`, member);
}

// src/adapters/sdk/own-settings.ts
var amount = z.custom((value) => typeof value === "number" && value >= 0, "must be a number, 0 or more").optional();
var text = z.string().optional();
var named = z.string().min(1);
var func = z.custom((value) => typeof value === "function", "must be a function");
var tenant = z.custom(
  (value) => typeof value === "string" && value !== "",
  "a tenant is needed"
);
var middleware = z.strictObject({
  tenant,
  namespace: text,
  upstream: text,
  timeoutMs: amount,
  retries: amount
});
var langChainCache = z.strictObject({
  tenant,
  namespace: text,
  model: text,
  textOnly: z.boolean().optional(),
  ttlMs: amount,
  tags: z.unknown().optional()
});
var provider = z.strictObject({
  name: named,
  model: z.custom(isModel, "must be a model of the AI SDK, or a function that makes one"),
  models: z.array(z.string()).optional(),
  modelFor: func.optional(),
  allowUnsupported: z.union([z.boolean(), z.array(z.string())]).optional(),
  timeoutMs: amount
});
function assertMiddlewareSettings(settings) {
  assertSettings(middleware, settings, "settings");
}
function assertCacheOptions(options) {
  assertSettings(langChainCache, options, "options");
}
function assertProviderSettings(settings) {
  assertSettings(provider, settings, "settings");
}
function assertSettings(schema, settings, called) {
  if (typeof settings !== "object" || settings === null)
    throw new InvalidRequestError(`${called} must be an object`, called);
  validated(schema, settings);
}
function isModel(value) {
  return typeof value === "object" && value !== null || typeof value === "function";
}

// src/adapters/sdk/credential-names.ts
var CREDENTIALS = /* @__PURE__ */ new Set([
  ...["apikey", "adminapikey", "apisecret", "accesstoken", "authtoken", "bearertoken"],
  ...["openaiapikey", "azureopenaiapikey", "azureadtoken", "azureadtokenprovider"],
  ...["anthropicapikey", "anthropicauthtoken", "googleapikey", "geminiapikey", "mistralapikey"],
  ...["cohereapikey", "groqapikey", "xaiapikey", "deepseekapikey", "openrouterapikey"],
  ...["togetheraiapikey", "fireworksapikey", "perplexityapikey", "cerebrasapikey"],
  ...["huggingfacehubapikey", "hfapikey", "replicateapikey", "cloudflareapitoken"],
  ...["watsonxaiapikey", "watsonxaibearertoken", "ibmapikey", "iamapikey"],
  ...["credentials", "accesskeyid", "secretaccesskey", "sessiontoken"],
  ...["awsaccesskeyid", "awssecretaccesskey", "awssessiontoken", "bedrockapikey"],
  ...["password", "clientsecret", "webhooksecret"]
]);
var CREDENTIAL_HEADERS = /* @__PURE__ */ new Set([
  ...["authorization", "proxy-authorization", "api-key", "x-api-key", "apikey"],
  ...["x-goog-api-key", "ocp-apim-subscription-key", "x-amz-security-token"],
  ...["x-auth-token", "x-access-token", "cf-aig-authorization", "cf-access-client-secret"],
  ...["helicone-auth", "x-portkey-api-key", "x-litellm-api-key", "x-reprise-api-key"]
]);
function isCredential(name) {
  return CREDENTIALS.has(name.toLowerCase().replace(/[_-]/g, ""));
}
function isCredentialHeader(name) {
  return CREDENTIAL_HEADERS.has(name.toLowerCase());
}

export {
  validated,
  isCredential,
  isCredentialHeader,
  assertMiddlewareSettings,
  assertCacheOptions,
  assertProviderSettings
};
