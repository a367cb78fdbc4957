import {
  __export
} from "./chunk-MQZFVUN6.js";

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value = void 0;
  Object.defineProperty(object2, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base643) {
  const binaryString = atob(base643);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base643 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base643.length % 4) % 4);
  return base64ToUint8Array(base643 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var NEVER = /* @__PURE__ */ Object.freeze({
  status: "aborted"
});
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}
function toDotPath(_path) {
  const segs = [];
  const path = _path.map((seg) => typeof seg === "object" ? seg.key : seg);
  for (const seg of path) {
    if (typeof seg === "number")
      segs.push(`[${seg}]`);
    else if (typeof seg === "symbol")
      segs.push(`[${JSON.stringify(String(seg))}]`);
    else if (/[^\w$]/.test(seg))
      segs.push(`[${JSON.stringify(seg)}]`);
    else {
      if (segs.length)
        segs.push(".");
      segs.push(seg);
    }
  }
  return segs.join("");
}
function prettifyError(error2) {
  const lines = [];
  const issues = [...error2.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
  for (const issue2 of issues) {
    lines.push(`\u2716 ${issue2.message}`);
    if (issue2.path?.length)
      lines.push(`  \u2192 at ${toDotPath(issue2.path)}`);
  }
  return lines.join("\n");
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base643 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base643.padEnd(Math.ceil(base643.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
function discriminatorMap(def) {
  const map = /* @__PURE__ */ new Map();
  for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0)
      throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) {
      if (map.has(value)) {
        if (value !== void 0)
          throw new Error(`Duplicate discriminator value "${String(value)}"`);
        map.set(value, null);
      } else {
        map.set(value, option);
      }
    }
  }
  return map;
}
var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
  def.inclusive = false;
  $ZodUnion.init(inst, def);
  const _super = inst._zod.parse;
  defineLazyInternal(inst, "propValues", (zod) => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
      const pv = option._zod.propValues;
      if (!pv || Object.keys(pv).length === 0)
        throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
      if (pv[zod.def.discriminator]?.has(void 0))
        undefinedCount++;
      for (const [k, v] of Object.entries(pv)) {
        if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
          assignProp(propValues, k, /* @__PURE__ */ new Set());
        }
        for (const val of v) {
          propValues[k].add(val);
        }
      }
    }
    if (!zod.def.unionFallback && undefinedCount > 1)
      propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
  });
  def.options.forEach((option, i) => {
    const propShape = rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
      throw new Error(`Invalid discriminated union option at index "${i}"`);
    }
  });
  const disc = cached(() => discriminatorMap(def));
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isObject(input)) {
      payload.issues.push({
        code: "invalid_type",
        expected: "object",
        input,
        inst
      });
      return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) {
      return opt._zod.run(payload, ctx);
    }
    if (def.unionFallback || ctx.direction === "backward") {
      return _super(payload, ctx);
    }
    payload.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: def.discriminator,
      options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
      input,
      path: [def.discriminator],
      inst
    });
    return payload;
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect3 = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect3(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect3(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge3 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge3(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge3(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class2, fn, _params) {
  const norm = normalizeParams(_params);
  norm.abort ?? (norm.abort = true);
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...norm
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object2.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
function base642(params) {
  return _base64(ZodBase64, params);
}
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
function looseObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: unknown(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodDiscriminatedUnion", (inst, def) => {
  ZodUnion.init(inst, def);
  $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
  return new ZodDiscriminatedUnion({
    type: "union",
    options,
    discriminator,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function custom(fn, _params) {
  return _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// src/domain/json.ts
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonText(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function jsonObjects(value) {
  if (!Array.isArray(value)) return [];
  return value.every(isJsonObject) ? value : value.filter(isJsonObject);
}
function objectIn(value) {
  return isJsonObject(value) ? value : {};
}
function withoutNulls(object2) {
  return Object.fromEntries(Object.entries(object2).filter(([, value]) => value !== null));
}

// src/domain/token-count.ts
function tokenCount(said) {
  return typeof said === "number" && said > 0 ? said : 0;
}

// src/domain/chat-completion.ts
function readChatCompletion(body, origin) {
  const message = messageOf(choicesOf(body)[0]);
  const usage = objectIn(body.usage);
  return {
    protocol: "openai.chat",
    content: textOf(message.content),
    model: typeof body.model === "string" ? body.model : "",
    inputTokens: tokenCount(usage.prompt_tokens),
    outputTokens: tokenCount(usage.completion_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: finishReasonsOf(body)[0] ?? null,
    toolCalls: jsonObjects(message.tool_calls),
    body
  };
}
function reissued(body, identity) {
  return { ...body, id: identity.id, created: identity.created };
}
function choicesOf(body) {
  return jsonObjects(body.choices);
}
function messageOf(choice) {
  return objectIn(choice?.message);
}
function finishReasonsOf(body) {
  return choicesOf(body).map(
    ({ finish_reason: reason }) => typeof reason === "string" ? reason : null
  );
}
function cachedInputTokensOf(body) {
  const usage = objectIn(body.usage);
  const details = objectIn(usage.prompt_tokens_details);
  return tokenCount(details.cached_tokens);
}
function textOf(content) {
  if (typeof content === "string") return content;
  return jsonObjects(content).map(({ text }) => typeof text === "string" ? text : "").join("");
}
function chatCompletionBody(parts) {
  const { id, created, model, content, choices = 1, inputTokens = 0, outputTokens = 0 } = parts;
  const choice = (_, index) => ({
    index,
    message: { role: "assistant", content, refusal: null },
    logprobs: null,
    finish_reason: "stop"
  });
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens
  };
  return {
    id,
    object: "chat.completion",
    created,
    model,
    choices: Array.from({ length: choices }, choice),
    usage
  };
}

// imported-builtin:node:crypto
var all = /* @__PURE__ */ process.getBuiltinModule("node:crypto");
var createCipheriv = /* @__PURE__ */ (() => all.createCipheriv)();
var createDecipheriv = /* @__PURE__ */ (() => all.createDecipheriv)();
var createSecretKey = /* @__PURE__ */ (() => all.createSecretKey)();
var randomBytes = /* @__PURE__ */ (() => all.randomBytes)();
var randomFillSync = /* @__PURE__ */ (() => all.randomFillSync)();
var randomInt = /* @__PURE__ */ (() => all.randomInt)();
var randomUUID = /* @__PURE__ */ (() => all.randomUUID)();
var hash = /* @__PURE__ */ (() => all.hash)();
var X509Certificate = /* @__PURE__ */ (() => all.X509Certificate)();

// src/domain/semantic/density.ts
var NEIGHBOURS = 8;
var LEEWAY = 0.1;
function densityOf(cosines) {
  return cosines.length < NEIGHBOURS ? void 0 : Math.min(...cosines);
}
function countedDensity(density, usual) {
  return Math.max(density ?? usual, usual - LEEWAY);
}

// src/domain/semantic/antonym-pairs.ts
var OPPOSITES = `
best better good great nice perfect excellent / worst worse bad terrible awful poor horrible
increase raise grow rise gain boost improve expand extend enlarge maximize / decrease reduce lower drop fall lose shrink cut worsen diminish minimize decline
improve / worsen
start begin launch resume enable / stop end finish quit halt pause disable
begin beginning / end ending
open / close shut closed
opened opening / closed closing
buy purchase / sell
buyer / seller
buying bought purchasing / selling sold
download / upload
import / export
install / uninstall
add insert append attach join / remove delete subtract drop detach leave
create make build / destroy delete demolish
delete remove / restore recover keep
win won winning winner / lose lost losing loser
gain / lose
gained gaining / lost losing
before / after
until / after
above over / below under beneath
up / down
upward upwards / downward downwards
upstairs / downstairs
in inside within / out outside
inside indoors indoor internal / outside outdoors outdoor external
inner / outer
into / from
on / off
onto / off
with / without
for pro / against anti con
pros / cons
advantage benefit strength / disadvantage drawback weakness
advantages benefits strengths / disadvantages drawbacks weaknesses
true / false
right / wrong left
correct accurate / incorrect inaccurate wrong
yes / no
always / never
everything all / nothing none
everyone everybody / nobody
more / less fewer
most / least fewest
many / few
much / little
max maximum maximal highest / min minimum minimal lowest
high higher highest / low lower lowest
tall taller tallest long longer longest / short shorter shortest
big bigger biggest large larger largest huge / small smaller smallest little tiny
wide wider widest broad / narrow narrower narrowest
thick thicker fat fatter / thin thinner slim
heavy heavier heaviest / light lighter lightest
strong stronger strongest / weak weaker weakest
hot hotter hottest warm warmer / cold colder coldest cool cooler
heat / cool
fast faster fastest quick quicker quickest / slow slower slowest
accelerate / decelerate
early earlier earliest / late later latest
old older oldest ancient / new newer newest young younger youngest modern
first / last
former / latter
previous prior past / next following future upcoming
yesterday / tomorrow today
today / tomorrow yesterday
tonight / tomorrow
day / night
morning / evening night afternoon
daytime / nighttime
easy easier easiest simple simpler simplest / hard harder hardest difficult complex complicated
cheap cheaper cheapest inexpensive affordable / expensive costly pricey
rich richer richest wealthy / poor poorer poorest
clean / dirty
dry / wet
full / empty
fill / empty
light bright / dark
black / white
hard harder hardest / soft softer softest
loud louder loudest noisy / quiet quieter quietest silent
safe safer safest / dangerous unsafe risky
healthy / unhealthy sick ill
sick ill / well healthy
alive live living / dead die dying
birth born / death died dead
life / death
happy happier happiest glad / sad sadder saddest unhappy
love like / hate dislike
laugh / cry
friend friends / enemy enemies
ally / enemy
hero heroes / villain villains
smart intelligent clever / stupid dumb
beautiful pretty attractive / ugly unattractive
positive / negative
plus / minus
addition / subtraction
multiply / divide
optimist optimistic / pessimist pessimistic
success successful succeed / failure fail unsuccessful
succeeded / failed
pass / fail
passed passing / failed failing
accept / reject decline refuse deny
accepted accepting / rejected rejecting declined refused denied
approve / reject deny disapprove
approved / rejected denied declined
allow permit / forbid prohibit ban prevent deny
allowed permitted legal / forbidden prohibited banned illegal
agree / disagree
legal / illegal unlawful
guilty / innocent
true real genuine original authentic / fake false counterfeit
include / exclude
included including / excluded excluding
present / absent
presence / absence
arrive come / leave depart go
arrival arrivals / departure departures
enter / exit leave
entrance entry / exit
push / pull
give / take receive
send / receive
sent sending sender / received receiving recipient receiver
lend / borrow
lender / borrower
teach / learn
teacher / student pupil
teachers / students pupils
ask / answer
question / answer
employer / employee
employers / employees
hire / fire
hired / fired
host / guest
parent / child
parents / children
doctor / patient
doctors / patients
save / spend waste
saving / spending
earn / spend
deposit / withdraw withdrawal
depositing deposited / withdrawing withdrew withdrawn
credit / debit
debit / credit
profit / loss
profits / losses
asset / liability
assets / liabilities
income / expense expenditure
supply / demand
refund / charge
lock / unlock
locked / unlocked
freeze / unfreeze thaw
activate / deactivate cancel
subscribe / unsubscribe
follow / unfollow
block / unblock
encrypt / decrypt
encode / decode
compress / decompress
connect / disconnect
mount / unmount
login signin / logout signout
show / hide
`;

// src/domain/semantic/further-antonym-pairs.ts
var FURTHER_OPPOSITES = `
visible / hidden invisible
public / private
expand / collapse
zoom / shrink
wake / sleep
sit / stand
remember / forget
find / lose
lose / find
find / hide
attack / defend
offense offensive / defense defensive
war / peace
attract / repel
ascend ascending / descend descending
vertical / horizontal
horizontally / vertically
north northern / south southern east eastern west western
east eastern / west western north south
left / right
front / back rear
forward forwards / backward backwards back
top / bottom
head / tail
near close nearest closest / far distant farthest furthest
here / there
local domestic national / foreign international
domestic / international
rural / urban
democrat democratic liberal / republican conservative
men man male males boy boys guy guys gentleman / women woman female females girl girls lady ladies
he him his himself / she her hers herself
husband boyfriend groom / wife girlfriend bride
father dad daddy / mother mom mum mommy
son brother grandson / daughter sister granddaughter
son daughter / father mother
uncle nephew / aunt niece
grandfather grandpa / grandmother grandma
king prince / queen princess
actor / actress
waiter / waitress
single unmarried / married
marry / divorce
pregnant / infertile
adult adults / child children kid kids minor
human / animal
vegetarian vegan / meat
odd / even
integer / float
even / odd
hardware / software
frontend / backend
client / server
input / output
read / write
reader / writer
readable / writable
push / pop
ascending / descending
synchronous sync / asynchronous async
static / dynamic
mutable / immutable
serialize / deserialize
online / offline
wired / wireless
manual manually / automatic automatically
temporary temporarily / permanent permanently
temporary / permanent
partial partially / full fully complete completely
optional / required mandatory compulsory
voluntary / mandatory involuntary
simple / complex
abstract / concrete
similar similarity similarities same / different difference differences
similar / opposite
same / opposite
common / rare uncommon
usual / unusual
often frequently / rarely seldom
together / apart separately alone
major / minor
majority / minority
superior / inferior
senior / junior
leader / follower
boss / employee
upper / lower
uppercase / lowercase
ancestor / descendant
cause / effect prevent cure
cause / cure
causes / cures effects
treat / cause
problem / solution
problems / solutions
theory / practice
peak / trough
summer / winter
spring / autumn fall
sunrise / sunset
dawn / dusk
breakfast / dinner lunch
lunch / dinner breakfast
north / south
arctic / antarctic
hyper / hypo
hypertension / hypotension
hyperthyroidism / hypothyroidism
overweight obese / underweight
overrated / underrated
overestimate / underestimate
overvalued / undervalued
introvert introverted introverts / extrovert extroverted extroverts
virtual / real physical
natural / artificial
organic / synthetic
acid acidic / base basic alkaline
solid / liquid gas
liquid / gas
melt / freeze
boil / freeze
inhale / exhale
inflate / deflate
inflation / deflation
bull bullish / bear bearish
long / short
debtor / creditor
landlord / tenant
winner / loser
prosecution / defense
plaintiff / defendant
victory / defeat
brave / coward cowardly
generous / stingy selfish
honest / dishonest
polite / rude impolite
patient / impatient
tight / loose
tighten / loosen
sharp / blunt dull
smooth / rough
straight / curved gay bent
shallow / deep
fresh / stale rotten
raw / cooked
sweet / bitter sour
alcoholic / nonalcoholic
paid / free unpaid
free / paid
hourly / monthly yearly annually daily weekly
daily / weekly monthly yearly annually hourly
weekly / monthly yearly annually daily
monthly / yearly annually annual
annual yearly / monthly daily weekly quarterly
seconds second / minutes minute hours hour days
minutes minute / hours hour days day weeks
hours hour / days day weeks week months
days day / weeks week months month years year
weeks week / months month years year
months month / years year
decade / century year
undergraduate undergrad bachelor bachelors / graduate postgraduate masters master phd
masters master / phd doctorate bachelor
primary / secondary
elementary / advanced
beginner beginners basic / advanced expert experts
basic / advanced
`;

// src/domain/semantic/stem.ts
var VOWEL = /[aeiouy]/u;
var ENDINGS = ["ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e", "y"];
function without(ending, word) {
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !VOWEL.test(base)) return void 0;
  if (ending === "ies") return base;
  if (/^(?:ed|ing)/u.test(ending) && /([^aeiouls])\1$/u.test(base)) return base.slice(0, -1);
  return base.replace(/[ey]$/u, "").replace(/ll$/u, "l");
}
function stemOf(word) {
  if (word.length < 4 || /^\P{L}/u.test(word) || /(?:ss|us|is|eed)$/u.test(word)) return word;
  const ending = ENDINGS.find((ending2) => word.endsWith(ending2));
  const base = ending === void 0 ? word : without(ending, word) ?? word;
  return base.replace(/(...)our$/u, "$1or").replace(/(...)is$/u, "$1iz").replace(/ll$/u, "l");
}

// src/domain/semantic/antonyms.ts
function collect() {
  const found = /* @__PURE__ */ new Map();
  const note = (words, line, side) => {
    for (const word of words.trim().split(" ")) {
      for (const form of /* @__PURE__ */ new Set([word, stemOf(word)])) {
        const known2 = found.get(form) ?? { left: /* @__PURE__ */ new Set(), right: /* @__PURE__ */ new Set() };
        found.set(form, known2);
        known2[side].add(line);
      }
    }
  };
  for (const [line, pair] of `${OPPOSITES}${FURTHER_OPPOSITES}`.trim().split(/\n+/).entries()) {
    const [left = "", right = ""] = pair.split("/");
    note(left, line, "left");
    note(right, line, "right");
  }
  return found;
}
var sides;
function readOpposites() {
  sides ??= collect();
}
var PREFIX = /^(?:un|in|im|il|ir|dis|non|de|mis|anti|over|under|pre|post|sub|super|hyper|hypo|inter|intra|ex|counter|semi|multi|mono)(?=\p{L}{4})/u;
function differByPrefix(a, b) {
  return a.replace(PREFIX, "") === b || b.replace(PREFIX, "") === a;
}
function haveCommon(a, b) {
  for (const line of a) if (b.has(line)) return true;
  return false;
}
function opposed(a, b) {
  sides ??= collect();
  const x = sides.get(a);
  const y = sides.get(b);
  if (x === void 0 || y === void 0) return false;
  return haveCommon(x.left, y.right) || haveCommon(x.right, y.left);
}
function areAntonyms(a, b) {
  if (opposed(a.word, b.word) || opposed(a.stem, b.stem)) return true;
  return a.stem !== b.stem && differByPrefix(a.stem, b.stem);
}

// src/domain/semantic/name-classes.ts
var CLASSES = `
once twice thrice
single double triple quadruple
half quarter
january=jan february=feb march april june=jun july=jul august=aug september=sep=sept october=oct november=nov december=dec
monday=mon=mondays tuesday=tue=tues=tuesdays wednesday=wed=wednesdays thursday=thu=thurs=thursdays friday=fri=fridays saturday=sat=saturdays sunday=sundays
christmas=xmas easter thanksgiving halloween diwali ramadan eid hanukkah
dollar=dollars=usd=$ euro=euros=eur=\u20AC pound=pounds=gbp=sterling=\xA3 yen=jpy=\xA5 rupee=rupees=inr=rs=\u20B9 yuan=rmb=cny franc=francs=chf peso=pesos=mxn krona=sek krone=nok=dkk zloty=pln ruble=rubles=rouble=roubles=rub aud cad nzd sgd hkd won=krw=\u20A9 real=brl rand=zar lira=try dirham=aed riyal=sar bitcoin=btc=bitcoins ethereum=eth litecoin=ltc dogecoin=doge ripple=xrp
visa mastercard amex=american-express discover paypal venmo zelle
km=kilometer=kilometers=kilometre=kilometres mile=miles meter=meters=metre=metres foot=feet=ft inch=inches yard=yards cm=centimeter=centimeters=centimetre=centimetres mm=millimeter=millimeters=millimetre lightyear=lightyears
kg=kilo=kilos=kilogram=kilograms pound=pounds=lb=lbs gram=grams ounce=ounces=oz ton=tons=tonne=tonnes mg=milligram=milligrams
liter=liters=litre=litres gallon=gallons cup=cups pint=pints quart=quarts ml=milliliter=milliliters tablespoon=tablespoons teaspoon=teaspoons
celsius fahrenheit kelvin
kb=kilobyte=kilobytes mb=megabyte=megabytes gb=gigabyte=gigabytes tb=terabyte=terabytes
red blue green yellow orange purple pink brown black white grey=gray violet silver gold golden
usa=america=american=americans=us:=states canada=canadian=canadians mexico=mexican=mexicans uk=britain=british=england=english scotland=scottish wales=welsh ireland=irish france=french germany=german=germans italy=italian=italians spain=spanish portugal=portuguese netherlands=dutch=holland belgium=belgian switzerland=swiss austria=austrian poland=polish czech sweden=swedish norway=norwegian denmark=danish finland=finnish iceland=icelandic greece=greek=greeks turkey=turkish russia=russian=russians ukraine=ukrainian belarus romania=romanian bulgaria=bulgarian hungary=hungarian serbia=serbian croatia=croatian slovakia=slovak slovenia=slovenian albania=albanian estonia latvia lithuania georgia armenia azerbaijan kazakhstan uzbekistan mongolia=mongolian china=chinese japan=japanese korea=korean=koreans taiwan=taiwanese vietnam=vietnamese thailand=thai cambodia laos myanmar=burma malaysia=malaysian singapore=singaporean indonesia=indonesian philippines=filipino=philippine=filipinos india=indian=indians pakistan=pakistani=pakistanis bangladesh=bangladeshi nepal=nepali=nepalese bhutan sri-lanka=lanka maldives afghanistan=afghan iran=iranian=persian iraq=iraqi syria=syrian lebanon=lebanese jordan=jordanian israel=israeli=hebrew palestine=palestinian saudi=arabia yemen oman qatar uae=emirates kuwait bahrain egypt=egyptian libya=libyan tunisia algeria morocco=moroccan sudan ethiopia=ethiopian kenya=kenyan tanzania uganda rwanda nigeria=nigerian ghana=ghanaian senegal cameroon congo angola zambia zimbabwe botswana namibia mozambique madagascar somalia=somali brazil=brazilian=brazilians argentina=argentine=argentinian chile=chilean peru=peruvian colombia=colombian venezuela=venezuelan ecuador bolivia paraguay uruguay cuba=cuban haiti=haitian jamaica=jamaican panama guatemala honduras nicaragua australia=australian=australians zealand
arabic=arab=arabs mandarin cantonese latin hindi urdu tamil telugu bengali marathi punjabi gujarati kannada malayalam sanskrit swahili esperanto zulu yiddish farsi tagalog
europe=european=europeans asia=asian=asians africa=african=africans antarctica oceania
alabama alaska arizona arkansas california=californian colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas=texan utah vermont virginia wisconsin wyoming
london paris berlin madrid rome milan barcelona lisbon amsterdam brussels vienna zurich geneva munich hamburg frankfurt prague budapest warsaw athens istanbul moscow kyiv=kiev stockholm oslo copenhagen helsinki dublin edinburgh glasgow manchester liverpool birmingham tokyo kyoto osaka seoul beijing shanghai shenzhen guangzhou taipei bangkok hanoi jakarta manila kuala=lumpur delhi mumbai=bombay bangalore=bengaluru hyderabad chennai=madras kolkata=calcutta pune ahmedabad jaipur lucknow chandigarh noida gurgaon=gurugram indore bhopal kochi goa karachi lahore islamabad dhaka kathmandu colombo dubai abu=dhabi doha riyadh jeddah tehran baghdad cairo nairobi lagos johannesburg casablanca sydney melbourne brisbane perth auckland toronto vancouver montreal ottawa calgary york=nyc boston chicago houston dallas austin philadelphia phoenix denver seattle portland miami atlanta detroit vegas orlando tampa cleveland pittsburgh baltimore francisco=sf angeles=la diego jose sacramento nashville charlotte memphis minneapolis milwaukee rio paulo buenos=aires bogota lima santiago caracas havana honolulu
google facebook=fb instagram=ig twitter whatsapp youtube snapchat tiktok linkedin pinterest reddit quora tumblr telegram discord skype zoom slack netflix hulu spotify amazon ebay alibaba flipkart walmart target costco ikea starbucks mcdonald=mcdonalds uber lyft ola airbnb microsoft apple samsung sony nokia motorola huawei xiaomi oneplus lg htc dell hp lenovo asus acer intel amd nvidia ibm oracle sap cisco adobe salesforce tesla toyota honda ford bmw audi mercedes volkswagen nissan hyundai kia mazda subaru volvo ferrari porsche yahoo bing wikipedia infosys tcs wipro accenture deloitte cognizant capgemini hcl pwc kpmg nike adidas puma gucci boeing airbus spacex nasa openai anthropic
android ios windows linux ubuntu macos=mac unix debian fedora chromeos
iphone ipad ipod macbook imac pixel galaxy kindle xbox playstation=ps nintendo
gmail outlook hotmail icloud dropbox onedrive
chrome firefox safari edge opera
python java javascript=js typescript=ts ruby php perl rust golang=go: kotlin swift scala haskell matlab fortran cobol lua sql html css
react angular vue django flask rails spring laravel node=nodejs jquery
mysql postgresql=postgres mongodb sqlite redis mariadb cassandra dynamodb elasticsearch
aws azure gcp
json xml yaml csv
pdf docx=doc xlsx=xls pptx=ppt jpg=jpeg png gif mp3 mp4
excel word: powerpoint
photoshop illustrator indesign lightroom
trump obama clinton biden bush sanders putin modi gandhi nehru kejriwal merkel macron hitler stalin lenin mao churchill lincoln washington: kennedy reagan nixon mandela
einstein newton darwin tesla: hawking edison galileo feynman bohr
messi ronaldo neymar beckham federer nadal djokovic lebron kobe curry: kohli dhoni tendulkar
shakespeare dickens hemingway tolstoy orwell austen
beethoven mozart bach chopin vivaldi
beyonce rihanna adele madonna taylor: drake eminem kanye
batman superman spiderman ironman hulk thor: wolverine deadpool
football soccer basketball baseball tennis cricket hockey golf rugby volleyball badminton swimming boxing cycling
christian=christians=christianity muslim=muslims=islam=islamic hindu=hindus=hinduism jew=jews=jewish=judaism buddhist=buddhists=buddhism sikh=sikhs=sikhism atheist=atheists=atheism catholic=catholics protestant=protestants mormon=mormons
jesus muhammad=mohammed buddha krishna moses allah
gre gmat sat toefl ielts lsat mcat jee upsc ssc gate neet ca: cfa cpa mba phd bba btech mtech mbbs
harvard stanford yale princeton oxford cambridge mit caltech berkeley columbia cornell ucla
physics chemistry biology mathematics=maths=math economics history: geography philosophy psychology sociology
medicine law: engineering accounting nursing
mercury venus earth mars jupiter saturn uranus neptune pluto moon sun
oxygen hydrogen nitrogen carbon helium iron: copper sodium potassium calcium magnesium zinc lithium uranium
dog=dogs=puppy=puppies cat=cats=kitten=kittens horse=horses cow=cows pig=pigs sheep goat=goats chicken=chickens bird=birds fish=fishes rabbit=rabbits snake=snakes lion=lions tiger=tigers elephant=elephants
coffee tea beer wine vodka whiskey=whisky milk juice water:
rice pasta bread pizza burger=burgers sushi
beef pork lamb turkey: salmon tuna shrimp
apples=apple: bananas=banana oranges mangoes=mango grapes=grape strawberries=strawberry
guitar piano violin drums flute
aries taurus gemini cancer: leo virgo libra scorpio sagittarius capricorn aquarius pisces
kidney liver heart lung=lungs brain stomach
knee shoulder ankle elbow wrist
diabetes cancer asthma malaria hiv=aids covid=coronavirus flu=influenza measles arthritis
car=cars bike=bikes=bicycle bus=buses train=trains plane=planes=flight=flights boat=boats truck=trucks motorcycle=motorcycles
`;
function collect2() {
  const names = /* @__PURE__ */ new Map();
  for (const [line, members2] of CLASSES.trim().split("\n").entries()) {
    for (const member of members2.split(" ")) {
      const [name = ""] = member.split("=");
      for (const form of member.split("=")) {
        const kinds2 = names.get(form) ?? /* @__PURE__ */ new Map();
        names.set(form, kinds2.set(line, name));
      }
    }
  }
  return names;
}
var known;
function readNames() {
  known ??= collect2();
}
function memberships({ word, capital }) {
  known ??= collect2();
  return known.get(word) ?? (capital ? known.get(`${word}:`) : void 0);
}
function areRivals(a, b) {
  const x = memberships(a);
  const y = memberships(b);
  if (x === void 0 || y === void 0) return false;
  return [...x].some(([line, name]) => y.has(line) && y.get(line) !== name);
}

// src/domain/semantic/related-stems.ts
var STEMS_BY_RARITY = [
  "the of to and in for that on is was said with he as it by at from",
  "his an be has are hav but wer not this who th",
  "had which wil their or its one after new been also we would two mor first",
  "about up when year ther all out she other peopl her percent than over into last som government tim you if no world can thr do",
  "president only stat million could us most against so them what him unit dur befor may man whil wher becaus now cit mad lik between did just national day countr under such second then compan group any",
  "through china four being down war back off south minister polic wel includ team international week official stil both even high part thos end former thes mak billion work our hom school hous old later get another long fiv cal militar way used much next gam should tak ver my",
  "north securit season how public ear accord several court say around foreign until set political sa market however fami lif sam general left good top universit going number major known point won six month dollar bank use member each area found plac go bas third right da local economic see best report kil held business west does own law power think servic bush show help chief system john support ser pla offic follow me meet expect lat",
  "leagu final ad whit histor men want march cas few run mon open nam trad center oil too film win east central air com town leader arm lin never littl prim death least put forc past half know federal peac earlier capital great union near releas smal department ever health japan head ago night big cup election region director talk program far toda statement district again born development council clos record along count must spokesman your plan financial recent campaign becom troop whether lost music got need lead alread though might fr hit information awa control within larg econom press agenc water died career deal",
  "attack sid seven better less onc main due committ build conferenc club decision stock given giv often announc television industr order young age start administration pric round nation human defens ask total player bil important southern mov fir population ros further nuclear street taken different issu receiv secretar return colleg communit eight despit level whos august chang church station research black stor sal visit northern lot across per current board footbal ministr worker vot book fel rol student shar process agreement quarter ful match growth yet possibl western special interest behind strong food period real authorit car term rat rac enough sit opposition keep futur island road outsid centur democratic almost singl tr find album senior minut together congress index result hard hour land action higher field cut coach executiv production river fac using provinc park commission father son education villag energ shot short key red association averag pay exchang someth victor low",
  "things post social continu look chairman job soldier abl parliament front problem privat lower list built effort mil radio liv form increas sent fourth alwa king tax titl middl global wif position locat clear ahead violenc goal project border bod soon crisis division serv tour hospital test technolog believ organization publish weapon agreed why nin summer republican act cours senat medical don reach star investor sign art provid presidential gold morn dead event previous cost instead band dai availabl drug investment civil woman train appear involv similar situation fight mark trial hold thought stud fal mother relation anti song popular tv ground ii newspaper staff saw hand hop operation pressur eastern legal budget consider lov stop charg try aid management decid fail network gas turn fact vic especial reporter common spac manager loss justic thousand jam rather fund thing republic accus scor championship exampl performanc sport let allow mean leav personal light arrest person either offer majorit battl class evidenc societ product regional stag am doing famil construction various sold independent kind airport judg internet movement room original angel data noth sea bring annual officer present remain computer contract coast creat demand beat analyst interview child probab spent cooperation investigation video yen tri bad describ written throughout establish mission associat buy grow green forward competition poor latest question",
  "prison feel attention firm injur itself governor movi rang cross track difficult produc wal rebel incom chanc elect spec finish ris join languag rest serious tournament insid schedul immediat brown success la resident meanwhil net hal deput heart champion award version grand institut step democrat rul labor abov summit sometim addition rais longer joint bal begin sur sta safet worth friend anyth caus sourc cent claim heav parent spend relat particular aircraft whol risk matter scienc access condition detail coalition compar lee break turk daughter natural museum strik styl paid rock view usual royal travel arriv hundred respons develop potential valu idea professional domestic credit marri launch web weekend camp quick financ eventual measur blu read plant design certain voter modern fan commercial bid constitution drop brother driv negotiation affair significant bomb warn religious figur victim activit experienc attorn standard propos intelligenc hotel magazin whom expert quot candidat fifth lak employ sel pacific reason flight squar overal pass focus bay dat letter wid effect phon attempt below profit industrial estimat traditional siz practic doubl professor concern refus sector review diseas kept terrorism onlin speech cultur reform successful conflict limit material trip propert paper threat seek confirm rout complet someon hil comment hug mayor husband mass premier soviet cover coupl positiv non mail crim brazil kilometer stand seem felt separat stadium speak leadership emergenc declin treatment cabinet tel straight winner ban session progress ship independenc appoint word terrorist christian politic sens militant regular requir lawyer debt guard wound assemb express character pro fuel suprem brok actual equipment additional featur approv greater port ethnic status primar amount wa debat model decad individual festival insuranc goes impact urg heard centr illegal damag responsibl messag basebal ties tru challeng prevent fil captain entir supporter blood territor val conservativ van earn proposal protection foundation el search discuss perhap journal murder address operat deep settlement simp nearb relationship cash alon",
  "target lack consumer direct twic self beach zon scen communist afternoon necessar nav qualit sound protect spring miss criminal speed confidenc beyond softwar democrac section basis suicid resolution gon powerful los account god commander euro catholic opportunit resourc writer anyon send activ suffer alleg allianc host declar typ environment protest suggest headquarter avoid improv citizen attend currenc appeal older seat happen thus incident floor approach mik historic era gain bit tough traffic inflation telephon moment winter suspect debut fast boy worst km railwa mountain famous tom patient reserv carr weather command critical hot channel census femal vehicl spread aim freedom medal bridg representativ supp cancer writ revenu fear abilit retir customer sun gulf corporat introduc academ surv eas choic mind hear add reduc replac nativ assistant crowd complex quit enter responsibilit crew fin pound environmental subject jers cultural ten draw bus yard voic degr author watch ice legislation collection presenc critic reject rich influenc soccer shoot draft sex afghan editor rival natur strateg girl happ giant sav wing prosecutor identifi larger articl optional manag re sought doctor rural fellow sanction smaller contribut owner secret princ treat cast civilian basketbal perform fair interior henr lawmaker prepar wrong tabl bureau spokeswoman commit ral ambassador spok ensur kid document ric super initial relief yuan earth pol corruption pictur storm refug defeat spot bond embass request estat trust ceremon guy occur kingdom bob accept diplomatic cold facilit struck discover contact regim airlin youth saf penalt transport marriag mayb appearanc highwa door threaten silver passenger rescu apparent export failur specific fresh card sixth understand panel refer item benefit partner communication broadcast prett driver capacit box priz boost producer ford episod climat destro roman via conduct imag accident criticism block heat push agent massiv structur normal terror worldwid advanc advantag convention southeast respect approval farm bowl prior novel cox ones asset sister extra crash basic slight recover assistanc studio actor gun meter intend link offensiv technical numerous loan institution oppos effectiv promiz location entertainment slow audienc captur uses queen forest generation pick journalist dozen bar frank oversea volum federation disput personnel combat except combin missil golf packag admit affect extend hurt announcement eye minor background nor deficit fort engin artist fox represent wait organiz increasing cel fish scal bo solution prisoner approximat convict agr strip parliamentar tennis simpl musical foot digital scientist ston steel cricket promot variet opinion answer internal task liberal guilt strength possibilit determin onto jack adopt gor physical pag al maintain direction bu troubl mix allegation defenc divid shanghai congressional",
  "edg window senator pop farmer upper plot sexual relativ mid singer urban librar leg bab northwest dark crud neither pul historical theater remov commissioner eyes immigration investigator plus danc suspend marin heavi transportation junior learn permanent cod unabl surfac gu legislativ suppl split jail chemical dangerous povert agricultur distanc rain prominent commerc bin row visitor theor therefor broken mal coverag squad holida differenc master exist criticiz fl minorit lies expansion fighter rar anniversar medicin stabilit administrativ hock blam die machin ancient insist fly politician grant piec rank lord electric mobil younger check boat cabl statistic wild honor walk closer stak bottom classic jean disaster transfer min argu neighborhood delegation strategic easi pac treasur golden urgent jur seventh explosion sentenc fiscal gay witness blast metal animal clean contain expectation seiz scientific abus select reveal tech branch miller speaker percentag tourism brief surger dialogu consecutiv analysis ton municipalit unemployment engineer provincial wind color alternativ knowledg screen edition tol retirement theatr client pilot berlin enforcement commitment purchas electronic wood tied avenu abroad teacher balanc opponent detain memorial protester downtown presidenc revolution distribution violent brand realit palac fashion suit connection broad favor mainland sever acknowledg restaurant empir advertiz campus weight websit remark ocean negativ doubt pair ventur drawn forum truck veteran dut user possib northeast anonymit immigrant sort studi corner importanc greatest birth overnight templ ex auto polish reaction perfect cor element manufactur activist constitutional bird unlik researcher forecast electricit garden indicat snow elsewher retail repeat invasion struggl length flu se surpriz ben sharp resistanc secur tie photo scandal creation dela holy corporation typical founder whatever wav household dominat weak drama destruction tourist sir li favorit rugb extrem pa memor faith remember shut humanitarian hurrican register surround formal apart factor assault eighth defend fraud southwest maker virus entr truth indeed prov otherwiz deliver output pentagon wear saint content wors yes option acquir controversial notabl impos expand mount collaps lad exact compet membership electoral purpos multipl agenda satellit resort chosen flag naval trim peaceful academic path defensiv motor text religion primari opera grad tradition suppos corp comed yellow settl grown glass chain shop agricultural yesterda dealer invit recogniz frequent hors involvement dismiss bishop displa achiev fleet buri partnership initiativ updat actress categor crucial driven conclud dream lay pain bilateral fun iron gm neighbor ultimat appli bel programm coup nationwid laden expensiv legislatur hol dog enem ring tower portion competitiv spirit laid gather stress unknown contest infrastructur manhattan phas brain exerciz behavior worri maximum principal escap asid monetar aliv referenc recession flow salt flat khan concept widespread township apartment respectiv employment occupi mm predict identit pledg uniqu label choos ray athlet hair confident welfar equal benchmark withdrawal shap concert rocket lawsuit circuit surviv emerg discussion mention bronz bear mutual wak solid danger motion hir ninth platform iii resum dol alongsid diplomat castl median hundr nic vast municipal rail ranger coal participat regulation import pitch chart explain en aviation jump casualt profil sees exhibition bigger payment subsequent peak clash earthquak ill crown tension thank fit temporar helicopter function vision resign skil welcom reputation recal fam obtain establishment referendum catch inch latter fewer nomination impossibl teach liberation merger tight tobacco carter trader abandon medium drov controvers lowest sugar resolv chamber awar orang ongo respond rough envo biograph adviser economist palm harr pool unusual inspir contemporar moderat deadlin tank instanc jet column dedicat advic method arrival connect dean striker signal application shift restriction testimon touch shareholder myself organisation devic recognition maria jazz trillion fallen trend gross dry literatur nobod appl tin assign colleagu counter gap minimum warner contrast adult blow",
  "ticket consist stabl dinner duk raid tries regard soft govern virtual rid bankruptc resignation yield engag gat equit kick parish secondar beautiful occupation guid participant throw moon contribution cook extensiv lift dramatic amendment insurgent combination angr barrel appropriat seed educational formula observer radical obvious vow compos qualif guest coff manufacturer ceas capabl speculation publication socialist handl las fix priorit cool racial aboard heritag kn investigat map deplo wish complain patrol familiar abortion interim graduat carrier reduction custod format aged praiz promotion talent stuff circumstanc chil rapid arena desir sky prompt remot aggressiv app trail solo unchang fals tropical creek formation compensation camera outstand cd cap sensitiv concret sponsor warm fees collect delegat quak participation coastal identif nelson monitor encourag specifical tiger defender nominat emperor halt peninsula streak glob worr upset strengthen playoff preliminar improvement universal origin behalf intens besid phoenix accompani mental tribunal restor prob declaration delta eat compromiz outcom enterpriz wast complaint ballot cop alert cargo hero inspector arsenal distribut survivor advisor athletic ally mortgag succeed detention faster substantial transition pan popularit quarterback requirement underground gang unclear selection schem absenc residenc reception militia congo flood sudden enjo paint genus sweet entitl condemn railroad essential notab defin desert proper departur composit quiet equivalent fat beaten external editorial plastic narrow string inter designat bound prosecution boss revolutionar gasolin margin extension judicial lieutenant telecommunication somewhat comprehensiv offens construct opposit existenc magic funeral stead meat charter guitar emplo skin bed withdraw documentar pleas teen calm chair densit principl chancellor gra licens outbreak inform architectur chip inquir pack ages soil recommend guerrilla convert qualifi mistak custom commonwealth atmospher alli metropolitan galler mosqu fee walker shel emotional empt pursu semi chapter description hang fax nazi journ successor definit smok foreigner homeland anger kings renew shoulder correct fiction replacement convinc absolut swim ownership danish tribal instal upcom manner implementation viewer hunt hostag temperatur tend compound rush notic consequenc brings cloth tomorrow moral circl zero extent longtim ordinar argument franc tripl alcohol comfortabl guarant matt burn philosoph cemeter appointment roof vital counterpart infantr atomic benjamin creativ artiller root acquisition turnover prospect orchestra bloc plent gen suspension planet outlook error charit sing uranium regiment spark troph reconstruction innocent elit freed reflect pact shor cycl consumption consensus bright gift graham carbon feed fruit explosiv tap drink stretch ward shock lunch literar crackdown birthda dick climb wealth mouth negotiat spoken ads salar milk beer passag petroleum soul laborator constant attitud assessment runner peacekeep situat eve ma metr geneva renam chas geograph lan orthodox residential realiz wag assassination rooki entranc kilometr height princess conservation permission designer comic emission disappoint counsel momentum classical procedur headlin colonial afford legac franchiz illness celebrat depression techniqu foster capitol invest assist beaut wonder surg proud tackl spiritual sleep proof sustain chicken facult colonel acr influential violation priest tool execut takeover wed explod tea peacekeeper submit beef considerabl stem introduction excellent brigad pend depend exit googl verdict conversation plat evil canal eligibl tast somebod maintenanc symbol attract attach flower tonight par biological intention pension luxur educat possession mandat stick aspect rear accusation attribut overcom summar execution storag volunteer shuttl organizer businessman framework vessel punishment smart baker belief solv gradual imperial tal wildlif fundamental squadron twent settler modest jimm forget thrown longest sentiment pattern demonstrator bomber slip auction thin occasional nick sick separatist perr goalkeeper conclusion buyer stanc architect employer expos object sec grav bitter eliminat insurgenc commentar oust tunnel sovereignt oxford elder pipelin inner rick publisher bench ken manila twin isolat mer operator enormous competitor demonstration hidden argentin fastest transit cruiz ski pollution impressiv reviz kidnap nevertheless surplus poetr friendship observ subsidiar infect anywher exil terr vulnerabl neck harbor slam strok utilit intervention deployment trigger print costa grass unrest tortur celebration photograph warren lie swept amateur dodger optimistic suburb attorne dress prevention implement valuabl conspirac midnight unprecedent cooperat advocat consultant dawn scholar assum afraid sierra childhood lineup traged generat pat regulator repair complicat plead discrimination bass dam guinea rap marshal rebound wings useful cancel authoriz touchdown hip boom solar pitcher context terminal extraordinar unfortunat colon corn musician depth lying superior definition harm legend careful nationalist exposur amnest bag lend reader expression imagin raw strait copyright automatic preparation jay buffalo cathedral trap visibl parad genocid instrument elementar piano efficient bobb equip protein landmark sufficient northeastern poet reconciliation component mainstream northwestern wooden shed consistent ira footballer cattl telecom knight strict battalion wir practical dominant ok electrical wireless inhabitant specialist wheel sight handful torn routin restructur surveillanc conventional killer arrang landscap expens devot christ truc kitchen homer relevant massacr progressiv wrestl cla swing bat prid listen classifi disappear conviction provision exception personalit continent thick fierc southeastern lyric composer autonomous revers villa fram prefer continental robin clock occasion venu defendant integration guidelin",
  "erupt wicket marathon legitimat convo inspection symptom risen ferr folk derb achievement demonstrat preserv semifinal invitation guess switch stuck yang spy mood franklin operational necessari dynast grac proceed temporari anna ind tactic knock uniform attractiv historian judgment luck closur consult donor prayer belt tribut asylum metro earl plung pirat libert visual shirt tip collin ignor faction lynch legislator transmission audio cowbo cheap ivor trib max mechanism shelter sho loos egg loyal elaborat mph eager copper nervous veto upriz earliest uncertaint suburban uncl sol billboard surrender marc cream sand makeup celebrit fortun incorporat chao sieg virgin collectiv frozen twelv airwa crack strang univers diamond arrangement hid retailer donation follower sheikh basical wonderful kremlin mac hunter nomin regardless patriot determination stream coordinator smooth cotton bon den displac donat script retain autonom silenc understood deriv objectiv reiterat visa strain dying turmoil perspectiv wheat clinical restoration tir boycott enhanc inmat violat graphic hostil closest reasonabl sad hat permit remarkabl shal predecessor explanation artistic adjacent assur survival lock sampl intellectual privac subsid adviz desperat morocco ethic efficienc silent evacuat murph portfolio vacation everywher bail transaction lifetim habitat crop consideration bonus charlott myster comeback breast southwestern warrant recommendation radar gender springs ridg extremist dies indication parallel ratio freez sheriff gear casino traveler postpon teammat enabl plain anywa exclusiv harsh attendanc awareness disabl infection riot forever peso disclos integrat villager therap completion intent persuad cat odd lap cocain satisfi burden comparison emphasis funn chapel distinguish homeless constituenc reveng partial rebellion reign airbus bibl pink indictment integrit expedition reluctant aftermath cardinal destination pregnant lesson terribl opener sprint examination embargo sub divorc holocaust somewher vocal unveil lion vaccin turnout clinic merg fatal sustainabl steam territorial notion rubber passion anticipat revival footag load lab craz stimulus incumbent outdoor disciplin substitut cousin judiciar restrict diet citizenship powder tenur psychological composition hel grain genetic desk smuggl rob devastat rela monument sweep muscl belong ambitious miner humanit afterward drought blind tear rely calendar dop wen protocol significanc bet endors shadow concentration exploration jihad hometown indict slid translat ideal suspicion collaboration accurat seal indigenous sequenc mod confrontation anymor slowdown pearl shield furnitur substanc volatil columnist uncertain cooper firefighter pur batter acid sang random ranch stal zoo breakthrough frontier credibilit amaz maritim tsunami receiver chest archbishop physic refusal starter chees gambl offshor divers protestant administrator admission silva stern moreover barrier exhibit boundar undat subwa eagl removal plea curb romantic fantas optimism affiliat confirmation correspondent civic bullet hunger excit cautious representation overtim evolution reed modifi bread neutral rumor statu negotiator skat portra rifl bul dramatical beneath pepper proven bachelor dioces literal fa disarmament emirat indoor dub signatur ammunition borough pursuit sophisticat weakness nos experiment craft dad topic deem offset retreat nonetheless chad iv joy initiat brutal disc tremendous registration breakfast institutional shortag hail horror triumph encounter cinema patent unexpect surnam sum petition debris rebuild haven bulk secular lifestyl unidentifi spin forth eleven roster butler portrait frustrat liquid adventur col fenc ups mixtur rent junta concession fault nois impress brick enrichment journalism premium examin junction mom ra leftist publicit shrin honest confusion translation slump submarin animat perceiv aging holder discount medieval physician smil sheet businessmen panic await adapt segment il painter experimental cult deposit guaranteed distinct solidarit governmental televiz scatter tonn obligation dependent postal unfair ankl grandfather pocket crystal demographic explor hardwar reactor scop somehow welsh motivat flash merchant tens prestigious automobil comfort millennium inaugural juror hopeful humor jurisdiction painful prosperit diplomac dust denounc ounc brav lightn comp mar overwhelm cloud extradition chocolat nonprofit pos conversion spectacular spel quarterfinal rider flam downturn worn herald dirt guidanc organic keen interstat warfar phras presentation hub intensiv noon martial reliabl legendar wolf burst sued photographer girlfriend mart conced til clan taxpayer acceptabl mechanical sorr wrap stronghold nurs banker surve excessiv accomplish brad fever remainder eta characteristic databas domain spar willingness endanger incentiv watchdog chronicl diesel engagement mat edit overhaul predominant impression favorabl phenomenon supervision instruction frequenc automatical expel quest sacr decisiv coordination fak symphon pioneer sue diversit magnitud lobb runwa chemistr thirt frustration fisher broker consortium scholarship adequat standoff circulation fictional commun armor technological adoption identification decr syndrom butter honorar mirror testif inspiration brook arroyo cow finger seeming ceil radiation organ henc hul tro soar trainer soundtrack dictator adjust weaken foul dual characteriz ballet mathematic interpretation oak machiner brilliant syndicat cement undermin basin paramilitar theft compil cav developer lesser descent cleric roadsid distant mini excess cubic pit fle lev gr trio confus epidemic autumn reward swift shak duo certifi yahoo assess contrar wet hik genr dril wis strategist steep sacrific coat detectiv marr disorder provider innovation outer tag widow unsuccessful pharmaceutical separation guitarist reviv pet loud capabilit voluntar guardian brokerag highlight renown poem bottl baron acceptanc simultaneous identical depot hospitaliz contractor bolivia heavyweight roug devil bold toy emphasiz greenhous artificial underwa lama lon disappointment governanc mild hectar fragil pronounc courag oxygen steadi mortar structural warrior cooperativ arra profitabl imprison regret deck succession monaster attacker decreas freshman plaza oversight thron sworn challenger orient partisan unacceptabl suggestion fitness scenario tail withdrawn borrow admiral suspicious robust scrutin impoverish mud leon unbeaten marijuana chuck courtroom nobl complianc underl transform pen rings tribun statistical banner corrupt layer spil horn teeth kg upgrad rehabilitation backup pot accommodat policeman jobless meal heaven continuous subscriber blown dynamic psycholog notorious rod concentrat div informal sauc accessibl bruin thereafter proliferation mercur evacuation sen toxic button recruit slower ought instrumental gallon collision trick mansion advocac vegetabl congressman premiership instant qualifier illustrat tee tariff plagu pickup sovereign interferenc oliv pump freestyl orbit lucrativ caf harvest expertiz gaug outskirt tun harper mandator juic gunfir manual coca nowher specializ outlet rabbi leather hybrid intensit rand cigarett mason taxi performer chi halftim cry var atop slalom valid ingredient architectural pierc shipment abb glor commodit perception forgotten enthusiasm span accordanc worship sidelin propaganda inevitabl grab benedict baht suitabl surprising bedroom detect rhetoric poultr greet interactiv automaker anonymous textil successiv aggression bolster anchor evolv kilogram birdi ministerial populat midda lung bind teenag sail logo wisdom resid ruler assembl inn tissu chess symbolic provisional spectrum ham adaptation stamp unifi teenager ottoman breakawa breed romanc alarm evident knif din spa motorcycl classification breach imprisonment passport outgo invad disclosur genuin recip stun fre considerab acut administer hart robber chronic exclud sculptur dish enforc nerv apolog serial sultan erect mysterious shook drag cub rhythm realistic raider sectarian contingent attraction transformation migration sailor tang laugh drum hitter compact chef spotlight zair gram depart facilitat soap oval timetabl bunch bow evaluation observation pin harassment graduation airplan jok freight crush cartoon matur leas tub heroin retaliation sheep usag appreciat tender altitud abduct telegram volleybal installation equalit glad caution dragon straw nicknam bacteria grandmother ruin candidac imminent cavalr monopo salmon diagnos contention burial productivit shout pastor ruth nova ghost canyon regain enclav embrac archiv incredibl tragic trademark immun preciz java math",
  "stomach gilbert inherit decorat slot anxiet implication inventor bargain grip meantim downhil distinction pois tid exporter isolation skeptical impeachment leaf nee altogether automotiv weigh spur objection shatter flexibilit slav migrant prescription monster antitrust appreciation ke loyalt supplier entit monk jungl keeper wholesal cellular prohibit gestur originat demolish grid innovativ resist dal obstacl everyda merit wartim ail racism immunit ambition wad preservation mess sack precious scorer mous coordinat arctic proclaim lodg angl aerospac consent brent ace householder transmit inauguration epic cola exceed proportion fifteen grenad garag congregation del float quartet superintendent surgeon alternat mob tan biolog pork nazis blog pal pip purpl emotion logic tomb potter compilation lender stir justif basement rupiah loser animation credibl fiber furthermor outrag courthous hungr deliberat rescuer bik grandson victorian bout pilgrim spectator coin multinational ringgit bronco hood rejection scar clerk enrol generous shy hedg cabin josh lotter bath resumption companion hammer mineral gospel elimination deserv invent dom endorsement duck lethal putt contend overs recreation livestock barn elevation anthrax intensifi elevat pleasur fift dair intact blockad slain unnam countrysid calculat compriz workshop revolt sympath accompan rotation wiv cm servant diabet transitional trac setback timoth steal absent oral punch healthcar consultation undergo kiss terrain punish rubbl slat reservoir fantastic alik flexibl thereb icon dignit nak unhapp minimal lanc timber dispatch carol intersection fulfil interven hook rivalr mourn hardlin rbi wrongdo tenth deer cak assignment protectiv strand enact sink blaz cartel distinctiv insurer mariner apartheid toleranc ash header comparabl dissolv unemplo certificat endemic leak sooner basket nephew bipartisan unofficial rental unanimous nearest correspond confront reservation recast chorus memo audit pregnanc minus alter persistent creditor laser gunman scout productiv swap faithful boulevard reopen aggregat landslid narrativ eldest sander indicator choir statut showdown variation input patienc ultra server ai liabilit classroom drummer recipient outright atrocit seller boxer ugly pour react designation bowler curriculum profession sterl default dioxid newton breakdown heighten cur disk easter rup broadcaster jewelr woes arch delicat midwa slim outlin heir refiner statesman breath descendant darkness reliev seminar sin economical ram miracl supervisor kohl geographic menu linebacker slaver pant snap semiconductor haul loop tier claus qualification excus aerial echo lit overturn flour relax tumbl alpin doctrin toss warehous shark moth dolphin communicat astronaut soup patriotic transparenc pupil lah anxious glen boyfriend flavor launder decent infant grov overview agre silicon batsman presumab locker ore remind sergeant instabilit confederation justifi sham vari prefectur intelligent platinum trinit tent lean container effectiveness respirator relocat garbag caucus pra unpopular typhoon upbeat uncover thanksgiv dissident specif inland overhead alien ensembl ritual sheik helpful confess statewid halfwa download skipper sanctuar magnetic interrupt paramount rip creator summon bor warplan ethical fluid aluminum medalist idol affordabl viabl interpret marseil expir assert punk specialt checkpoint stol jacket galax tanker harmon lover mountainous mafia stark conscious seasonal bean bog butterf swin amazon inadequat mi bicycl tactical bloodsh litigation sequel comput shootout depict archaeological amp stiff unilateral thirteen dri midst dividend payrol conductor flies bee calor confin racist favourit dismissal barrack exceptional firearm runoff plaintiff liver corridor davenport cluster layoff carv podium cliff supermarket juvenil overwhelming intermediat delight navigation accountabilit privatization compel diameter deport alpha cyclon spacecraft grocer confederat vi airborn volcano twist owed trash peer dig dancer horizon contender tying relegat proposition satisfaction moo availabilit theatrical hawk dear pron telegraph instruct winger disarm oath ab allocat metric innocenc explorer cand islander attribution heel excellenc torch consolidat ransom silk restraint profound consciousness mercantil sword divin respondent acquit marketplac prolong unnecessar smash opt ana flagship hemispher pirac rep guild disastrous dump bia rainfal overthrow accelerat dictatorship equation wilderness disposal trailer charitabl subcommitt chat shopper yeah constructiv circus con arbitration speedwa clerg porter spit electorat turf kirk manor burk consolidation interaction investigativ penn steer cr undergraduat memorabl meaningful spik vertical communism satisf relegation dominanc sak kidn disrupt bubbl complication reunion escort battlefield upward cannon pleasant vacant nightmar missionar cok farther boot merchandiz skies prophet enlist transparent drunk lawn magistrat theolog stricken cholesterol monarch insufficient reminder observator mask inabilit overse gym moss lesbian wash filmmaker confidential ki axis grateful hamlet evaluat patch ambush voyag consulat insight wreckag colorful reinforc medication turnaround advertisement toppl belov hatr ideolog ravag bent falcon sprawl interrogation contaminat lunar ft hint habit garrison rotat episcopal mechanic thriller shallow limitation pullout grim acclaim reflection ha stupid goali offender absorb assuranc scrap berth slaughter novelist buck panther log griffin locomotiv garlic sunshin accurac poster rag manuscript booth correction gravit len leap geological excitement forbidden workforc chop renovation diagnosis hurdl fossil screenpla teaspoon biblical logistic generic oven heal catcher pct certification testament workplac goodwil abolish enrollment tomato inclusion throat reunification forthcom accidental beings thorough oracl digit particl blend embarrass pond regulat curv deadlock umbrella treasurer apologiz forg layout stint valentin lur liquidit propel furious depress unawar variabl dip motiv tendenc bounc sixteen instructor parol paradiz sluggish entrepreneur xi relianc enthusiastic downward promotional homeowner probation freeman tongu likewiz consequent beam dodg bang imagination stabiliz lighter yacht inappropriat dock fabric ambulanc ratifi collar confiscat nutrition scream outspoken blank reconnaissanc ulster renewal firework injection clu sponsorship pie robot brush cherr mediation brink assassinat hydrogen bend artifact fiat disband constitut comedian applicant lectur whal showcas curfew carpet assumption tablespoon berr lemon vacuum mentor elephant unspecifi sunn accession subtl marvel fraction vintag smel cds grammar roc tighten marbl integral mont kidnapper vendor disambiguation plateau compensat motivation mathematical ideological outfit fold creatur wip essenc poison consum orientation renewabl prematur grief unification pizza civilization voluntari disturb torr likelihood disappearanc pianist bankrupt brass brib conceiv molecular fidelit casual drain wherever slash merc fourteen prospectiv avalanch backdrop herein functional scoreboard contentious sibl dos taint commentator carnival duration preferenc pistol elegant brotherhood tucker exhaust triangl environmentalist memorandum cag provok potato projection slogan sheer fortress specifi bypass kit beneficial marsh anthem dot sodium malaria credential skul colt bathroom extinct snak bizarr seeker rampant outlaw bless matrix billionair inaugurat diar doctorat rim feat recount budd arc privileg unincorporat essa forestr curious optical strings forensic oriol trafficker canon umpir threshold tuition ballistic portabl indefinit prototyp boo patron denial buzz evangelical hostilit kph pig batch exam dug speculat ouster salad pil collector enzym interfac differ cart songwriter sp click farewel blunt aunt detonat catalog archdioces fugitiv condemnation crunch supportiv fog psychiatric backer glacier sympathetic intercept ins myth applaus nationalit exempt philosophical induct insect flaw systematic donna precedent beck circular detection fur costum rel pr disciplinar cancellation gainer exotic legitimac safeguard unconstitutional postwar flesh expulsion clinch placement convenienc globalization airfield mapl misconduct verg urgenc seizur tung hms sect trek genius memoir render interfer wrist linear sophomor plantation narcotic outnumber slop elbow conjunction escalat happiness hon precision quantit gatewa prediction volcanic newt cruel linger endless collegiat implicat prosperous hamper descend verbal readiness terminus imam deportation carpenter influenza id youngster occup populous revision align proximit nest bleed dissent accountabl questionabl quantum canton nordic roller multimedia ink briber transplant puck mound dens shaken vers mileston recreational eyed fellowship embattl amir packer charm plight expo explicit presid plug activat para competitiveness whip demiz catastroph stimulat nut shin hatch overlook uncomfortabl awful radioactiv irregularit formidabl moratorium stab logical embark readi communiqu necessit pett resistant persecution owing gothic drown complexit disabilit autobiograph entertain adjustment sla pilgrimag quota bulletin clipper premiz disagr restart wreck trunk knockout dong airspac destin thrust anticipation balloon bak feast rift cork trauma spra unrelat remnant legion strap prosecut vagu beta tor clearanc contestant prostitution geographical roundup verif advers pinch heath pandemic loot fallout lobbyist pad bacon intimat refrain continuation abstract harmful squeez shrink theological intimidation surgical dimension passionat foes endur synagogu sunset glanc thermal artwork affirmativ polar hijack woo mortalit finalist reaffirm conven cheer handover bust unlimit leisur tornado undisclos crater marlin brid tentativ cran champagn rainbow chant conscienc maverick probabilit sensitivit chin horribl millionair boast espionag lamb fielder jock disagreement dir conglomerat rapper sor backward acoustic aboriginal providenc flip beth keyboard weird variant prominenc gril salvag secretariat hay coral superstar supplement fundamentalist bunker exploit loom tabloid influx treason specter dictionar shepherd prop liquor advertiser irrigation liaison recur inhabit theoretical exterior fusion saga organiser infectious preced psychologist twitter shutdown fundraiz ceremonial countless insider midfield helm ensu commuter maiden preseason superb malik sitcom escalation defianc deteriorat skip magical bombardment processor abduction scenic plutonium frost contributor patriarch vocalist archipelago isl indirect polo addiction amend ridiculous ecological enrich nightclub presum pub captiv auburn ordain rover disagreed trump underwater makeshift accommodation pardon caretaker infamous worsen unwil obscur probabl savag destroyer taxation hijacker ancestor collaborat fri definitiv mediator diminish impass insistenc toe secrec downgrad shelv gong homicid salvation exploitation napoleon slic industrializ stuf sunk according revelation undercover wheelchair invention multilateral norm incredib listener deceas rein sniper bur clubhous broadband pavilion underneath backlash gymnastic centimeter spinner literac marina whereabout junk inevitab browser hick incomplet penguin tolerat prestig reunit warship compatriot videotap repression demolition shelf lecturer pav destructiv possess dental lifelong fad derivativ condolenc pivotal rogu brigadier thumb ayatollah prairi opium thunder realm reorganization durabl recruitment banana exemption pornograph violin somerset glimps te controller embarrassment gentl eighteen annex playwright leverag fragment mislead abrupt cologn procession commenc surpass skepticism freewa conquest nast goddess commemorat accumulat tributar neo vista curator flyer distress shrimp renovat vicinit superviz depos dedication grower cuisin improper guru bother glov overshadow vault stranger sil laptop muster witch arguab profitabilit bullpen appropriation sedan builder reinforcement cultivation aris spokesperson collid ditch bureaucrac discharg avert minimiz sabotag erosion ironical blad sour dialect feud extremism fatalit petrol pneumonia customar immens illicit discontinu shortstop sings toilet scoreless contamination papal unauthoriz goodb sporadic felon clement oblig divert virtu telescop desktop dash onion watt birthplac rug abid famin weaver disruption farmland reminiscent accent upsid reconsider rational confession wan spear fanc provocativ mo butt daytim padr circulat neighbourhood chaotic archer terrific helmet illustration potent bug tycoon brak burnt appetit barber aspiration resembl shower clip els reasonab underscor volatilit extract invisibl expenditur homemad whistl borrower exodus translator undertak hi curtain censorship strif asteroid hormon rop convenient hazardous documentation repeal clever powerhous widen clarif consol cockpit rig homosexual mg punitiv cab fortifi newsletter martyr fring",
  "fortunat lied sixt accomplishment peasant remak blanket unstabl garner homosexualit spiral laureat fountain granit stapl conv vinyl breakup buildup genetical abundant nowada laborer reef predator ratification pulp tumor vicious rbis undefeat intentional defunct advancement cleanup scratch authentic pier buffer chapman diver obesit clarenc applianc remarkab authoritarian loyalist preparator paus altar outfielder blueprint coffin vigorous beard selectiv riversid modul assailant pageant philosopher repa maturit receipt primitiv drastic cricketer lien clad ethanol prolific ga visibilit cottag captivit swan plummet shorten poker hank graft sensation sweat fatigu chandler spat outsider deaf void wagon flora atmospheric chairwoman deter seldom magnificent proponent creativit graph nich besieg kindergarten lightweight titan gent meteorological cholera bud foremost steroid inflict technician fuller prevail torpedo dismantl capitalism xvi catastrophic configuration contempt austerit spies liner ecolog moist thiev diploma thesis mock auditorium vector blockbuster snail awkward domination hamstr staffer mammal dependenc mesa curr brewer deviz barrag spr endowment tenant timelin fork airliner mecca spider embed sear buyout luggag nickel relentless admir reluctanc mistaken maxwel upscal calculation similarit tuberculosis commando inception caliber deepen sting rudd neglect shortfal sr unbelievabl refin beverag prohibition modernization interception unleash sanitation paralyz vegetation filter doom compatibl bassist badminton handsom anim spher enlargement theorem coastlin cylinder grap authorization mack measurement beast automat shooter surr pyramid biotechnolog distributor reev smuggler shad reversal highland tout bloom siemen mytholog centrist cord hierarch discourag maternal molecul woodland sexualit width inclin cocoa hollow speculativ gubernatorial rever eruption bologna weber shutout uncommon disqualifi assertion analyz heft restiv batman champ procurement interpreter exaggerat planner swimmer correspondenc wrestler applaud accredit clout perpetrator unconscious apparel eternal depriv limeston complement directiv populist lumber meltdown continuit feminist arson ampl thril crescent synthetic deterioration vampir bolt motto defiant smoker grandparent surf horizontal generator kraft affluent slick fier outpost constraint outrageous examiner lighthous undersecretar promoter fledgl salesman accessor veterinar courtes cornerback humbl induc crisp motorist scan owes newcomer organizational specimen reformist ja repla feedback dissolution angri purs hypothesis underlin nationalism arbitrar loung intensif conquer inspect cisco counterterrorism lambert oriental compulsor fixtur undoubt exclusion strikeout medina injunction friction tripoli manga operativ rov outreach flurr apiec portrayal socialism vanguard alp stok perennial fairness melod cocktail notebook publiciz prescrib miser unarm foil extinction reckless gil micro stalemat sincer wizard softbal whitewater philharmonic impl vii lash charger dilemma nail lip allocation gastropod earnest os homag unpaid thriv interchang prudential brew quarantin ribbon eclips subtropical emigrat sketch sensor ms irresponsibl baton mint twentieth fool hogan vol lotus portal autops seasid aces reassur reliabilit allegianc eligibilit velocit cedar heroic bodyguard inscription valv contraction reproductiv elevator burger enlarg justification indi piston seafood vanish ion iconic daylight funk jeep prostat preview email dar raja fraudulent frog licenc logistical puzzl jenn certaint forehand prostitut sculptor thigh stack rigorous seventeen shaft dispers reliever organism fowler impend fist midland elusiv expresswa trilog herb charismatic continual fascinat baggag stair affiliation foe swa pharmac cleaner coincid victorious grasp jumper wool savv consistenc communal spawn darl lavish accustom resentment owe fertilizer vitamin cultivat dismal insert empress combatant marker citation ancestr subdu absurd cognitiv ordeal atla courtyard verification rabbit scrambl genom passiv sewag reinstat incorrect unpredictabl raven medl happi undecid drainag deregulation preventiv scarc crippl drak welch boycot fractur psychiatrist slap cheat fearful warlord nod mobilit mourner frighten haunt finaliz auxiliar staunch warhead recycl arrow orchestrat apparatus manipulation compassion bye analog piazza cruiser tuna marginal bleak quel dial interval interact bushel envision maneuver someda oiler nonsens swat sociolog weld inconsistent obsess algorithm gala crusad screenwriter consultativ quicker remed titanic sandwich corps crest beetl ineffectiv pasta garment curs drastical vibrant runawa encouragement nugget onward rub counselor golfer blitz conceal facial waterfront mas substantiv predictabl tenor stockpil consul competent narrator relic recess plaqu perimeter puls unavailabl canva clon valle reelection despair soda crow fullback constituent salon outcr inject heather vivid superman modification kickoff asleep spous laughter spic evasion digest imager deliberation verifi hazard intrigu rigid sidewalk centerpiec mastermind capsul antibiotic stunt aggravat beneficiar alcoholic urin mayo parameter fertil bach das shipyard carriag voltag mls stein viral liabl spinal jeopard ratif punt practitioner murderer terminat protagonist closet cooler recorder retriev fry affection fraternit stumbl ballpark xxx uphold symposium alto pacer baroqu abusiv moralit swings duel activism prox ashor incursion stain stringent satisfactor devotion subscription irregular devastation prevalent acceleration discontent insult ladder disco thatcher watersh butcher dough saturat defus festivit phantom educator miniatur demo unlawful extradit excerpt envelop wit prejudic freshwater hurl turbulent workout beacon groin discograph gymnasium parental lim warmer amusement miserabl registr covet badg daunt hello vocational rampag candl couch localit drunken deed chevron parson havoc comfortab epicenter dadd yoga uneas evolutionar playbo mascot latitud fertilit entourag withstand desirabl boil brutalit offspr pros ultimatum static attendant zip microphon statur synthesis skeleton flank advent weaponr heartland tract clandestin periodical strawberr matchup breeder presenter mantl polio viii forecaster dah eject backyard antholog courier milligram ordinanc precaution sizabl catalogu inheritanc ginger frenz dul emeritus vain jaw electron suing straightforward dec tedd repatriation idl accountant boulder centennial irrelevant ego mayoral ivy antiqu adher parod defect storylin accreditation diamondback cc dinosaur nun glorious relocation cardiac tidal buo tooth clarit reproduction forgiv coma ewing geolog protract foam obsession mediat peel trout inexpensiv hyp dubious gossip betra ping bamboo congestion porch si arcad radius flock submission aquatic authenticit chunk nud embryo downer dent hurr procedural beleaguer corpus catalyst longstand secession rib mentalit downstream manslaughter wetland villain maid bravo ramp occurrenc differential unfinish wield royalt madness aa unsaf swamp preacher wheeler cach forefront negligenc openness cigar plasma solitar rit monke boomer vulnerabilit pedestrian facad rematch soybean doubtful puppet barker covert decorativ gentleman linguistic dov attain tangibl energetic rector pragmatic conspir printer reshuffl baronet announcer comrad textur eminent vineyard flar alleviat unwant paperwork spectacl zee inclusiv baselin awesom mold cater asthma skier reel illusion herd enduranc genesis meditation pascal derail vanilla greenback unsur physicist renegad affirm trait gratitud problematic bulldog setup foreman basilica partition abundanc cornerston hospitalit capitalist refrigerator drift shrug melt blazer pillar unionist rack limb hiatus granddaughter handicap tar staf convertibl inherent installment freelanc manpower picnic ballad varsit tenet liberalization stagger conve deplet sunlight soprano basil goat apach behav believer incur regent obstruction vacanc winless handbal backhand youthful semester resurgenc letterman geometr affidavit raiser captor crossroad periodic tow divisiv erod aesthetic downsid persona bureaucratic conception striv avian cooki injustic meadow exposition enclos troup collateral photographic encyclopedia cov turtl comparativ raft arter onset revok earmark suppression akin nineteenth moistur infinit sadness duchess antenna laundr lily utmost coliseum caller slug coconut mutin imperativ astronom unresolv italic realization marcel transmitter outdat squash classmat adjoin thwart specification peanut infringement chassis anatom takeoff lax dwindl mercer intak discretion savannah obsolet dimensional wildcat behavioral nitrogen gravel rattl alignment abbreviat suppress snatch directorat insecurit coaster archaeologist humiliat monsoon parachut waist disguiz conservator wedg duch doctoral messenger playground sneak uphil concord terrac gut ignit chili info hardship useless ng watcher fascist medic inflationar dignitar banquet biotech stabilization stellar synopsis velvet improviz blanc starvation feather alphabet zinc archaeolog reconcil skirt etymolog aisl stereo communion mollusk ovation fastbal calf pontiff doc terrestrial lacross graffiti culinar forgiveness persist parkwa hut backbon lush extortion validit collaborativ jewel offenc disadvantag overdu gunshot berg hector swed curl needl coincidenc negro submerg hornet horrific macintosh appellat munition calcium trojan susceptibl diversifi kris amber whatsoever notch inflat racer tempo doe bias nautical stra bumper alia nutritional bonni sensibl textbook sperm pik nurser incidenc mankind demon niec dron redevelopment discard inferior nominal conditional subsidiz bullish orphan soak migrat weir honorabl chemotherap utter monumental defer unman lava cyclist bandit sonic capitaliz capitalization motel seismic enthusiast finit parcel preferential def magnet shotgun proportional astronomical odyss atom replica lawless icy fond sag deca bidder vacat soy barbecu admiration amenit foreclosur severit subspec wow sorrow thief developmental proprietar devaluation thread hakim convent mammoth mudd reclaim lackluster naiv pessimistic onslaught doh brisk lid precursor decoration curiosit bracket preach pastoral gorg emblem abolition wee utiliz eradicat auditor patt amass resemblanc cosmetic rehearsal roadblock turbulenc humiliation detachment dynamo constellation pollock statutor seriousness thunderstorm flotilla tractor goaltender platoon aquarium cries coyot inaccurat auspic culminat broaden membran duet outset repertoir cleans piper uneven ancestral neat redemption simulation acronym focal beaver receptor flush eccentric nucleus avid sustainabilit poetic yel dic headach realism fabulous brac ling convergenc vinegar nobilit singular secretiv liter asbesto traction scam notification crusader transcript hooker sonn perish wax salut citrus illegitimat traumatic botanical coroner ethnicit drap sunriz hoover councillor bruiz unanswer slum standardiz tandem cynical cameo ozon motorwa vein confinement chamberlain breez aspir overweight manifesto reverend blond boon polit rust astonish chaplain pullback ballroom sabr judgement gum rotten shipbuild crust anthropolog nan climax exert comet folklor unconditional impetus bount eleventh apprentic liberat prudent swel twilight upright stump dominion mobiliz ob contingenc modif wanderer lament consultanc spearhead hasti leaflet purport menac upstair rocker provocation manipulat temper gunner bilingual deposition oppression gazett clutch cavalier shortcom deflect feminin terrib maiz mismanagement humorous sermon insan mistress courageous mujahedeen bark jubil greed humidit stoppag bartlett mandarin ruthless battleground emir sock cheek mend uproar porn awaken hoop restrictiv rash patriotism laud balcon mustard lateral concerto dumb vogu disma terrifi displacement upstream carnag sprinter mir embryonic countdown fuji deterrent roe cushion precinct flint masterpiec blackout razor postponement jeopardiz deflation swollen cot jaguar subdivision lam upstat forcib cruelt tuck vehement downfal spontaneous usher encompass cadet gal mama metaphor addict fauna distraction derrick hillsid tiebreaker panda ironic reap repetition bump barometer feasibl consolation desperation occupant flourish entrench unharm sap homework legalit endeavor sensational dirk bees steak unrealistic waiv spoon analys tram flick skater microwav crossover slater marquis ascent respectabl invok systematical financier sprain paperback engulf verb schil orbital algebra percussion mushroom crab vigilant confer offend hallmark adjourn segregation botch sevent incit brawl weightlift ligament crumbl hydroelectric fisherman bureaucrat motherland distract applicabl cano congratulat renounc waiver standpoint dietar tug satir mol ignoranc ecclesiastical coronation embroil attachment slender underwear mercenar arrogant mosquito betrayal eastward patronag char dictat phi solicitor startl loo audition aurora nineteen gator tailor worshipper grassroot harass computeriz disturbanc hygien dwarf fashionabl vengeanc hoya rebuf commodor humid luncheon prehistoric slew misdemeanor encod aluminium invalid judo cutback torrential gee prep cosmic popp mirag burgeon quarr rpm lineman goos dissatisfaction strongman bookstor hepatitis ix delicious pretend lineag onstag conduciv strid rubl astronomer canar twelfth denomination launcher erratic weeklong rink impair therapeutic wrath cyberspac datelin domestical pretext eras occupational parr mitt democratical diagnostic majest benn patten vocabular biologist discours antiquit benign memorabilia therapist adolescent precipitation understandabl nonpartisan estrang vigil perjur noticeabl chord subpoena mater prelud enrag gig fra unearth swallow barricad metropolis cam reput telex prohibitiv reviewer climber boge bald fitch warmth fluctuation fuselag frigat denominat hobb footstep kitt critiqu sandston inequalit vaccination supernatural fumbl soften dessert glamor gown wander mut laurel defamation lucent flatten rosemar madra underdog modem keynot trumpet turbin versatil destabiliz groundbreak heed crimson sept ailment amphibious academia taker handgun intercontinental occupanc redesign restrain invader insur intimidat tam comptroller publicist abnormal extraction temptation budgetar ecosystem peculiar groov traveller deception oasis degradation stereotyp simplicit ubiquitous muscular diversion nostalgia toes liken myriad raptor carbohydrat medallist lamp assassin depiction gem swear syrup electronical groundwork subordinat skinner pew shrapnel behead oka camel inscrib gloom lb consular arthritis unus middleweight aveng weekda nonstop ark ledger feasibilit ambiguous grievanc roar landfal newborn chic scener meaningless detach progression disregard equatorial contradictor fluent fairwa posthumous pollut excavation homestead resonanc evergreen weed libel informant vanit cumulativ proclamation frantic petrochemical cutter voucher cardboard moos westerner unmarri oxid reformer damn underworld fend cereal repercussion condom incarnation armistic dim undocument counterfeit glow ceramic livelihood sinister commemoration toast lag braver chairmanship navigat rectangular rutherford bowman wrack solemn debacl conform massag propulsion camouflag natal falter invitational uninsur inexperienc rendition noteworth biodiversit healthier compression tertiar recognizabl dugout managerial undercut bucket magnat padd ordnanc termination lagoon distrust snack delet booster disgruntl decommission stubborn collaborator westward diarrhea winer imbalanc unfamiliar entiret reorganiz intern hesitat horsepower spoil lens detector glamorous hydraulic orphanag equestrian freak upheaval pee dye penetrat kicker moderniz landowner postur neutralit deit wick unconventional refuel extraordinari abbot esteem outsourc infrar regenc wrangl pronunciation bluff responsiv turnpik hardcor cookbook airwav distort retrospectiv redeployment misunderstand cessation penal reprisal mogul spam shiva aspen taxis husk mileag interrogat retaliat clerical airlift salaam inadvertent dormitor gorgeous concussion strategical foolish tablet omit garland commemorativ intifada marcher festiv thoughtful priv bastion cue pseudonym riddl anchorag consecrat privatisation confluenc raj exacerbat resurrection gritt adob rebat limbo brunt pesticid pathwa divisional cafeteria worm unreasonabl laz barg overlap rue afloat barb cardiovascular rioter ghetto repertor notif roast methodolog allowanc kin cascad nudit torqu dexter eradication mast censur walkout midterm embezzlement madam scant veil jad mathematician wingspan visib grader eclectic novelt apostolic complementar jerk stamped token screw induction maxim iris paisl outl gangster malnutrition flamboyant tavern graz standb bundl flut sickness anarch fruitful vest cassett instinct asham rud competenc speculator outfield conciliator dunk",
  "triangular ethnical psychiatr parit coffer clemenc jar tob infield subfami hover stylish tempt warden revamp corporal ostensib sparkl perfection hereditar thoroughbr prevalenc unpleasant pas analytical duplicat relevanc lac bacterial regga imprint entrust impuls unmark bitterness congratulation expeditionar citadel orchestral compass pervasiv paragraph splash withhold excavat sadden trench maximiz mediocr inflammator waterloo insulin rodeo showtim awak bustl alga elector tarnish discomfort hamburger greenwood nonfiction invasiv namesak reconstruct imp misus vodka luxurious fascination numerical ominous fingerprint priesthood dynamit sober refund incapabl methan rabbis tilt cerebral forceful countess vicar cannabis picturesqu ut correctional diversif simmer supremac reformation chow imaginar quiz streamlin pagan southernmost beg equilibrium repayment ineligibl maz lowland preparedness fundraiser blackberr anew somber trooper compassionat polytechnic impunit fuzz cobra rafter trouser covenant litter remembranc tattoo guarante wallab formulat binar sulfur immigrat bulb reprint favourabl homecom sharia motorcad harmless dwel satirical unforc balk bibliograph ding plenar scarlet qi deduction tyr czar aeronautic flair intricat retaliator symbolism backstag dinar retention blackwater superiorit pornographic mutation dues venerabl ardent deficienc stav cameraman viabilit jealous tvs mortal bulldozer hinder marital phenomenal denot unseed metallic wharf ablaz asphalt jitter harden gigantic orchard nonproliferation macro taxonom notoriet towel dormant quirk blackmail synod librarian sentinel rewrit faint dais groom autism midwestern standstil infiltration smallpox repatriat aloud parliamentarian depreciation knot overcrowd shir purit sleev lyrical carmaker navigator dazzl notation tolerant grind fabricat rejoin pundit giro thug bullock blizzard insulation anno punishabl bazaar arroganc pavement pennant unfound sesam activation unrestrict philanthropist discriminator welterweight xerox staircas stipulat programmer marrow stakeholder gamma robotic knit mosaic oceanic waterwa tab foothil infuriat severanc booker biographer forehead shil jumbo equitabl boutiqu lul murk dissatisfi skeptic aftershock thorn repl entertainer campaigner hesitant gyps profanit councilman longhorn adulter expectanc inactiv psychic fiesta lockout resettlement haz breaststrok coherent inflammation cram nicotin clown confidentialit hacker evad inefficient merr northward advancer terminolog downpla panick grizzl stagnant pedal favorab gruel bogus rhythmic chick choreographer suspens militari huddl nutrient ant buccaneer dusk mus plural cum leukemia containment delux vin libertarian acquittal dart caravan dentist slack roach abdomen rebellious baba vigilanc dislik overrun equalizer utilization migrator succumb teamster dixi disposabl shun disgrac quaker fireston disarra discredit awe cinematic journe mausoleum protectionism newsroom compress sentimental restitution tutor shorelin ninet beforehand yin invariab peril sausag precarious insignia unreliabl morrow prodig proton surreal peach optimal napa importer adamant racket android skylin slopp cradl curt tendon gag neon gruesom rook adversar recaptur backstrok systemic countrywid viscount burgess absorption neuron siren restless fledg bliss bestow skillet aria chemist hoax deco outward alienat poisonous cramp arbor aura squander normalization cinnamon sincerit salsa oat abdominal ced nickelodeon rif relinquish reliant worthwhil springboard paralysis sprinkl mayhem chateau leach geometric empower tumultuous taboo bra stainless crossbar curtail unconfirm harness purg cairn indispensabl floral unjust optic valuation chev freighter guilder simulat mara godfather starv scrum subdivid retribution combustion empowerment refurbish packet inspirational unfold hajj erotic landlord knowing civiliz extant expiration journalistic pumpkin peg adrift commut expatriat lobster prowess longitud dr lever arid longevit pencil philanthrop perpetual butterfl blister twain spiegel cartridg honeymoon elk footwear gibbon peripheral viewpoint improbabl megawatt lech bland cutler willow retransmit graveyard feudal lookout repressiv gourmet compartment exhaustion loch choral eyebrow devout birch constabl reclusiv telecast planetar edd amus jetliner contemplat wardrob teller notwithstand chalk ml sleek owl wrought snowfal vowel plentiful disproportionat outperform cis pinpoint gadget transatlantic gran overland sawyer morgu lira splendid stov stealth testosteron overrid paradox respectful penetration pollster plo atol vegetarian sigma wildfir commend mindful butch rounder violinist bicker cherish resilient fetch impatient synonymous slipper frail windfal ti generosit witt spatial commonplac discipl finch violet quer enlightenment handbook stationar boiler madden diaspora stigma relaxation trivia choreograph nighttim backlog coward woven papa orchid pon herbal ordination skinn bunn fay evacu attic remors hallwa env hilltop complicit caterpillar oyster mural untouch overtak marketer revert bait wreath rum affinit skirmish vandalism cellar pollutant leopard horseback itinerar accumulation lump amino racketeer fetus cordial fanfar vie veronica playmaker liquidation certif cellphon inlet dengu tangl fatt manhunt toddler crawl crouch reassign beset accomplic walnut inconclusiv militanc commandant sharper limelight candid springer barren waterfal layup filibuster unthinkabl sherr nemesis resilienc triumphant clarification naturalization impartial ferocious pea karat bystander sunglass formulation neurological bourbon fortification worrisom suitcas arous burgund plaster meddl dampen infiltrat forger charcoal treacherous ecstas rethink terrif unreleas handwritten articulat steward appal ventilation demeanor dispos suffrag nestl headwa coutur limousin fungus mystical pi picket indifferenc implant mu saddl xii heyda thickness dun pediatric chok flier prosper weav correlation laguna conceptual rancher hog firepower chestnut coz regrettabl helpless mesh wallet har meg dicken revolv greatness plum evict fora plausibl adherenc duff sellout disgust colonist troublesom hymn grin lantern spiritualit axe kosher pristin nann swirl postgraduat kilo griev edibl defection slang symmetr murderous paternal functionalit salah rotar temperat outburst peck convers defectiv capsiz cordon inundat hr mainsta ornat shearer drivewa sociologist illustrator furnac masculin obes atm farc unseen centraliz abort safari entrant intoleranc physiolog unsettl mobilization traitor biographical condominium commencement sow gaz fries meridian detractor futil cartoonist pastr conspicuous liar grappl supplemental superpower scoop imposition ritz noodl shav barrow expansiv obscen feeder scent disbelief persecut reproduc brethren nascent emulat surfer ire trickl irrational indifferent quad handcuf malicious enhancement laps fang interrogator furnish visionar crocodil dweller misguid excel underestimat whisk cough canop foliag blatant adorn startup kms bullion trucker anarchist outscor bam pest sidewa adulthood cantor apprehend unfit seaman quantitativ lessen medicinal lifelin charisma forbid pollard sewer bodi segregat damp souvenir olympian differentiat mutant breadth suicidal loft abandonment automation scriptur majestic bead nay postag alcoholism unfavorabl intermittent lor disparit contradiction poignant illuminat perch flop roommat conserv annexation goo vent meager conservatism offshoot selfish biomedical apt redistribution celestial kickback saratoga horrifi germ authoritativ limerick elf rees samurai swath decker repriev hawkish biennial eponymous hardliner burglar pap thinner retak reelect implicit sumo heap lawful diner yogurt blogger sticker booklet powerless consort saxophon mei tango entrepreneurial professionalism centrifug enactment hangar seminal sheen engrav centenar treatiz infusion chronolog overdos equaliz acquaintanc reissu jasper amelia pueblo sweater porcelain cabaret disapproval carrot immoral dealership weep dilut pulpit precautionar abed unpublish penaliz criterion contractual hideout moderation disparat apex propeller autobiographical afar incorporation scarf unsolv anterior semis electromagnetic rebuk mistrust viola marqu eyewitness serg cayman jerse intrusion spacewalk gardener bearer comb parsl roam baseless minc mantra novic emigration shameful diva fum unnotic handler housewif upsurg noun payoff halv refresh ala subjectiv nm piedmont goodness payload incompetenc raz glu interviewer transformer hulk narrat contagious enjoyabl signator playhous gunpoint vomit incompatibl thrift headmaster indicativ divinit skyscraper spars cello waitress pasha reflectiv furor admiralt loophol anguish opus irreversibl tremor bohemian blowout minivan geopolitical chromosom foreseeabl parishioner pertain foothold guis splinter sigh emerald omega recap greas macroeconomic makeover mythical penchant bombard sync federat farmhous conservanc breaker battleship clamp culprit thankful perfum sturd allot unoppos issuanc schizophrenia agon sicken armament redundant roadwa pessimism fabian menus flap sensibilit stardom neural countryman reciprocal tamper broth culmination elud principalit pebbl hypothetical maternit savo animosit plumb creed breakout spacious reschedul concurrent assortment domino raucous retro craven unaffect synchroniz nasal lucki shrub distraught onetim counterattack potassium cling underwrit scath pinto hopper kappa buster mystic accolad creas flanker pep cypress titular ruptur redwood overtur python incompetent preschool estuar trivial lei outag perk tyrann gloss selector dissertation defector subcontinent emancipation codex metabolism bluegrass stout loosen annal goldsmith motif transcription encryption unheard insanit harp racetrack newscast manifest graceful noticeab quadrupl onlooker wasp populariz skis protector bandwidth pigeon royalist gl taxabl undisput ration ridicul anthropologist reparation spor thaw spinach industrialist afflict popcorn computational resurgent ambiguit quasi chairperson buffet springbok paradigm sightse extravagant appeas factual archeological estrogen melodic lizard disillusion displeasur shred aground reimbursement disruptiv cabbag hypocriz endow techno aba autocratic mistreatment imitation vat trajector enclosur insurrection skid midweek politburo penultimat eviction rebirth residu donk demilitariz underag deforestation tutu magician gust alteration demot smog abound corinthian marvelous diagram heterosexual zombi categorical chew sympathizer theologian mundan flashpoint wholesaler inflow vitalit dysfunctional fraught waiter placard zeal ar fictitious knowledgeabl righteous pinnacl cosmopolitan cues annul obligat mitigat smear firsthand hin mimic newfound hack detrimental apocalyps euthanasia simplif offsid blur distortion rav playful fodder obituar cheerful tanner sunken behest kindness fireplac strol porous aforemention odor discret clog sofa sonar enthusiastical nostalgic characterization arduous disengagement bombardier initiation tick symboliz stockholder embodi font attir parlor superficial repurchas draper rerun landfil gin envisag shack mead yearlong stepfather ponc lettuc collier unif getawa jolt xv impromptu populac scrub sophistication fuss taekwondo unintend rainforest imaginativ untru strangl monastic resurrect lea shear punctuat breathtak paycheck cavit deacon footprint homegrown antic blindness eighteenth hilarious paranoid buoyant looter vapor hostel hesitation reservist cul ornamental fus futuristic scourg crossfir hast prefix ey unload admirer subscrib indecent infanc nativit deprivation sac entitlement avail bash senatorial mustang scholastic condo adept flux downsiz invaluabl keel ale confederac dl psych nomadic multitud antibod subset passer hiker pamphlet glacial generaliz sew dossier preoccupi psychedelic lawlessness tuft lopsid inroad banish ba loudspeaker fortnight creep temperament baptism finisher fiasco northernmost lust miscellaneous hos intermediar melamin secessionist experimentation recurrenc pawn bohemia tarmac unluck coincidental patholog acknowledgment dorm misunderstood indebt modernist cadr violator commandment assort reptil snapshot sneaker exchequer fascism angular surveyor handheld deceptiv casket respit harmonious geologist unhealth glucos bloat stewardship mist perpetrat frontal adventurous yeast stringer shutter multicultural martyrdom involuntar password confrontational enshrin malpractic contradict instrumentation dyer gorilla incarcerat preferab columbin collat stifl disdain insignificant soloist autograph minibus exquisit slugger grang sediment wye flawless upbring exemplar avenger tat allo nausea bloodless prophec rubbish calculus sweetheart pillow underwood rightful outpor intercours peacock hoist subversion hao ponder temporal hopeless chimn sixteenth supplementar intestinal veterinarian residual sanitar halo overboard wrongful converg whop unravel thirteenth unru grassland extinguish heiress rhym slowest turret anil thrasher poach paramedic receptiv funnel inaction barl beig dispel appraisal eeri ecumenical outback rye chrom subtitl derid archaic abs evok arsenic pacifist stung compl assemblyman toughness disposition dorsal timer repetitiv euphoria decenc naira whirlwind colonization scrimmag magnum fearless stew categoriz gel scanner empirical worthless lieu undersea hazel syllabl obscurit dreadful fluctuat wrench immortal heller ridl plank provost agrarian regimen subversiv ensign replicat quip freezer rooftop oppress chlorid cynicism organist blossom saloon observanc nonviolent dieter corona particulat cosmo pastur viva scooter microscop stori naturaliz revolver edict efficac refinanc avatar alumnus substitution irritat venom fulfillment seniorit vernacular constrain kernel conclusiv unseat dementia xiv irresistibl rarit delightful fif emu unscath peek cutoff coronar goof arithmetic privatiz sufferer sonata idiot shuffl mudslid burr saucepan thinker adversit mango regal bariton hospic duly bender operatic stressful cyclical explorator proteg bolivar eleganc retrial scotch bourn repositor ignorant moor gymnast erroneous customiz budg fourteenth haji biz lakesid pud interruption louvr necklac peat coupon unjustifi imped dud accelerator pluck uproot marginaliz mul thou ecstatic jackpot dahl perilous dung waltz allerg ascension linden cougar rumbl chlorin racewa heartfelt ambient microscopic savior surrogat creol wonderland retard uninhabit ramification acquaint equaliser axl cortex inclination harrow tack overt baptiz inquest claw referral persistenc slab mum supper sodom blacklist tramwa linemen allud plywood rous predicament tailback devoid angst rowan aristocratic catfish dail bedrock mel befriend syndication rhino strung unannounc faux brillianc nu stopover exciz bearish biscuit vigor ornament reprocess hypertension sushi boob downright heartbeat jeweller barefoot nightfal adjustabl gravitational moniker fianc hitch paratrooper solicit hectic dilapidat compliment placebo clov oppressiv doorstep solac discretionar arrear posh chor coars heroism elm recoup exhaustiv bewar mutilat kidne palladium ravin remittanc fabrication bellwether rot lukewarm addictiv regroup undervalu glut intimac ninja philanthropic mainlin legaliz adherent stymi pulmonar sly unwelcom negligent spruc atheist dignifi liberalism downstair gridlock prom meteorologist connector scrol rendezvous infest minuscul cinematograph persuasiv earner kangaroo tra shroud tsar stimulation seaport introductor unavoidabl xiii outpac trol bittersweet dumm dungeon resound parenthood discord fores humilit solvent combativ panorama fiddl obstruct clerid bison calamit cremat jel steamer revu brash linen entic energiz adjunct stitch carver schoolteacher ag shov decreed aegis fervor indiscriminat yeshiva zeppelin aviator nonexistent alla augment usabl protectionist rippl conspirator obligator algebraic windshield buzzer chopper modular decor ting counterproductiv sclerosis overheat incarceration whitehead societal goalless compatibilit vet hing unitar featherweight limp molestation unexplain stalk cervical karaok pointer spartan javelin drench corvett bureaus obsessiv connectivit fewest melancho bongo radial excursion stagnation pupp undersid allur analogous pod tearful witchcraft pang avoidanc abstain abstinenc cohesion transnational pineappl jubilant panhandl captainc suffix illiterat mania nurtur pathetic grandma saxophonist kiwi lenient colossal overpower diversification imperfect suck backpack clergyman narration bestseller handcuff ombudsman posterior incremental embolden prima attributabl aborigin forerunner debilitat tenuous peerag undu sleeper joking titanium foundr nag polymer putter oversiz accuser physiological martini styliz bourgeois etiquett axes reset revitaliz misgiv naturalist burner bondholder relativit kern negligibl racecours prefect inaccessibl subsistenc toxin empath queu bisexual mumm travers lous discriminat thirst regeneration iceberg vaccinat allergic brazen miraculous prognosis emblazon grounder squirrel democratization relish crook intrusiv thematic evangelist voodoo hobbl fragranc rhetorical cinematographer thrash drizzl grit placid flea ascend gambler basal scorch vend regatta amalgamat phosphat diminutiv precedenc materializ gris sporadical decimat soh adoptiv botanist fann familiarit flagrant quickest malacca parasit tusk hotspur dread stretcher taco dyk feminism ordinari monoxid hotb hogg glitch governorship loaf rehabilitat panzer hysteria nuisanc prologu polariz lithium macho ignition blunder encor repriz congest immaculat messiah steadfast cactus churn ax lattic immers carp patio gracious monstrous tantamount vib darken disqualification duct enjoyment imperialism unprepar eternit aspirin emit unwillingness outpatient accessibilit malfunction apostl incitement monopol inhuman meningitis spaghetti evaporat langl infielder diocesan attrition symphonic liturg streetcar illustrious industrialization manifestation syntax junctur frenzi importation flopp templat bulletproof ultraviolet unsolicit meteorolog scientifical instructional knack quarrel purchaser paranoia expressiv rustic impassion liquefi garnish aloft toxicit veer forfeit taro unorthodox substrat forgo impairment pollen glider dobson reinstatement lop proficienc debit abbreviation unregulat scarcit virulent recruiter resolut adolescenc babbitt practiz caffein regimental pedigr rightist botan eel unlicens realt cretaceous intravenous adaptiv southward dangl measl peddl proprietor zoom keyston astound diffusion petal hardcover hue bing admirabl glar protectorat scrutiniz immunization preheat fetal inconvenienc disobedienc discus electiv magnolia integer helium hen awash kiwis huff undo kinetic depositor manageabl barbaric inhalation rowd composur interesting canonical supersed dehydration torso censor reclamation glitter gentr polynomial neolithic oft mina sarin mischief colleen trounc fluorescent uncheck totalitarian causewa nab disconnect colonialism parochial methamphetamin pointless insecur surcharg inferno doomsda gleam intellect childbirth arraign anoma fruitless purification retract lavender stamina liturgical deductibl milo indignation wagoner discrepanc disintegration greyhound irritation trawler undesirabl understandab jocke willing rodent dialysis bovin doorwa gabl ammonia prewar picker tart awhil apes fig retrospect chou recit loneliness contraception presumptiv clarinet grat inhibitor horst scuba degrad em maestro seventeenth sizeabl bikini vulgar swami colourful unstoppabl equator buff diagonal topograph profess ultrasound inward roundabout pretrial tad tacit persuasion thoroughfar samba hurri fervent collusion apprenticeship clientel summariz redress manifold handwrit chronological arraignment premeditat wolverin throttl fender duplication revisit inactivat sidekick brochur invincibl rapprochement dysfunction cloak heinous occidental meticulous amazing whisper frivolous unprotect skeletal unfetter hostess neutron unsign interdisciplinar flex precondition lurk quotation frantical trough intolerabl archival attest embroider tread brows cf gild personaliz nearer rudder nervousness pantheon swarm erica cartilag rotor bard adrenalin hash confidant cumbersom metabolic lohan scof mouthpiec lifeboat mindset peseta workload exhibitor merlin hapless snowboard palett feist proactiv sip eavesdrop unsuitabl unhurt promulgat bucke whistler handshak bladder intersect penitentiar hum coil bartender careless southbound hind fifteenth correctiv supersonic multipli errant coercion vascular emphatic rediscover understat singleton timeless psi snooker primat graphical kerosen mishap unexplod alligator orbiter pok melodrama contraband inventiv motoriz stalwart uninterrupt zeta refrigerat gradient nap propagation needless extravaganza agitat primer courtship clums interceptor almond conduit bingo peninsular kc invers bonanza resent registrar dizz upturn seclud gimmick airstrip leewa harmonic ness spaceship bacterium gunfight corrosion patchwork sublim cider fractious claimant unprofitabl spectral nul normalc yearn blacken gunpowder parrot reddish epidemiolog fibr diligenc camper complacenc approximation shaker pagoda intrinsic questionnair prerequisit benedictin penis burrow senna assertiv sled academical footnot plush topical papac northbound elongat masonr torrent exceeding extermination vicero preferabl lug overflow undetermin scuffl discreet celer pear embankment tripartit versatilit antagonist mitigation libretto outpla enlighten morpholog thyroid coco conjectur karma icing keyboardist undevelop frigid priceless divulg mattress jol prefac townspeopl vaudevil aqueduct expletiv boyhood cyanid podcast sidebar transgender midafternoon inhibit instigat anecdot sha victimiz demarcation bantam tedious robl chatter incendiar localiz alderman abortiv outweigh apath sandal redeem theorist misplac tepid wavelength impeach backfir incidental accompaniment unsold overload unlock slit unethical nylon unbroken recours moderator internship fol condens handmad classif marquess skew vandal palpabl roundtabl lesion epithet fabl tot labourer quaint misfortun landlock hospitalization appendix peacetim bayou upstart erstwhil intertwin baffl nitrat eloquent crank saut identifiabl dissipat pensioner shrewd coexistenc confiscation mixer chopp flashback skyrocket nobleman dialog snub sein requisit intercollegiat horrendous heartbreak benevolent pharmacist nirvana spurn bower exuberant leftover clampdown proficient literat conformit maroon unborn gasp mohawk pollack folder coefficient seab steril squid unbearabl lunchtim reliab drawer spherical millimeter cuff sari indulg yew crypt nomenclatur fundamentalism pontifical enquir overrul heist lipstick salmonella postmaster assail combo montan estimation circumvent pyren cylindrical tsunamis satin insensitiv abyss cosmonaut extracurricular broccoli sparrow nationaliz beau plow rundown hegemon auster rev scorn kibbutz postcard sherlock jasmin enigmatic reimburs reshap realistical firebrand antelop liftoff serpent seren agitation barrister traumatiz unwarrant plotter overstat encircl sultanat outflow pies resurfac kingpin cordoba jog etch motorbik retroactiv yarn showroom macon sportsman slayer playback wig denim undon vindicat thereof senseless asparagus searcher polarization hustl inflam celebrator impractical squabbl ludicrous recreat seamless jonah snif deplor interfaith occupier dropout sues monthlong scapegoat dagger",
  "canin topolog brit wasteful horsesho inquirer climatic voyager jurist multip pious snout fraternal homo reprimand temblor seam separatism immersion renegotiat tinker convincing hermitag chancel flyweight ain lander rescind margarita responsib haggard deferenc pelt woodruff parchment cracker apocalyptic baroness destitut counterinsurgenc buyback grudg acorn mistreat teamwork chronical manic walkwa playabl mash boardwalk muzzl untreat whaler schooner tau ode wrest sweetness benefactor resettl aristocrac molest oblivious omission compliant sitter swip elastic vantag bunt micron internment clich formalit aeronautical consonant reckon hummer tamm deli congregational mythological buckl vas linkag islet sooth bouquet trampl timid repel wight blender readership bot socioeconomic kayak snag simulator toothpast meteor hindsight aft agil ass striking unnecessari apprehension platter canvass scissor federalist repuls reborn invert payback foodstuff opaqu entail bleacher handset blink plough oxidation suggestiv ons vibration circumcision analogu stylistic usefulness quorum permissibl viaduct mangl simulcast wayward hooligan anecdotal deterrenc chesterfield warp wellness antidot acreag disintegrat disrespect pastim emphatical legalization liberalisation predictab conservationist moribund improvisation puff likeness sixer throng untold anemia solitud firestorm partisanship blindfold juggl emer canister croft tit boogi insulat lbs banknot arabl perseveranc mover alienation quintet tireless bipolar perpendicular infus flak snoop paddl teem spoof abstraction sculpt fluk gland resin unrelent caricatur cilantro aroma tyrant brothel accordion immatur ascertain lyricist assimilation kat requiem drinker transient recital normaliz psycho acidic lynx motivational aversion synonym snowstorm signif silhouett horticultural unequal womb otter descriptiv solidif banjo chinook zomb sedition buz peripher turke joyous midsummer audibl painstak wastewater reactiv filth diplomatical incest electrician lenienc boisterous shodd herm fertilization tees poss incens moot barbarian spurt caviar uncompromiz divergent recurrent irrespectiv reindeer lob zest egregious honourabl differentiation expedit tenacious unimaginabl durabilit ives nationalization semantic gidd ransack dissuad uptown summertim gearbox myrtl mountaineer adventurer exonerat subt unbeatabl hashish presumption likabl nudg schoolhous babel adjectiv ovarian hord unforgettabl conscientious uncontrol delug fondness rayon scandalous galactic jab epoch drip artisan measurabl unmistakabl wack dolor coerc daylong continuum generational reinsuranc litan diaper childless san schism focuss impatienc visitation riff steamboat skillful xx decapitat insolvenc tequila sludg dissemination upfront trebl terroriz mufti awr scuttl ape churchyard landau hardwood pediatrician valiant minimalist altercation foment symmetric cobalt panchayat urbanization geek squatter forearm officiat nationalistic thym strenuous digestiv validation caldera shovel enchant latex epileps wainwright pats tundra conditioner modernism abstention saber misstep symbolical stimulant reflex catchment etho microprocessor bedsid deviation repress cheerleader beech decomposition yearbook uncann mystiqu aromatic enmit complacent inept compulsiv optimization grotesqu reced malaiz homelessness rower dishonest jargon mocker glid arcan hippi fern heater freedman richness goer sic basso unwitting morphin luster subgroup spong truss calori prod spew rudimentar innat sanit turquoiz jurisprudenc deficient intruder scud phosphorus seced feebl hasten hakeem embezzl pathologist refut steeplechas leakag artistr promenad obedienc neutraliz bracelet revitalization impeccabl jag utopia kos sizzl embod biochemistr seaboard almight forew quash orthopedic megabyt unequivocal reintroduc malignant daz replenish cliqu clegg toad hush disallow interspers deceiv inflatabl impressionist granger moviegoer geothermal hourlong slush neuroscienc watchful silesia nexus audacious seductiv brittl unison polluter triad abnormalit unchalleng pendulum comprehend tatter broom formativ finer intuitiv validat tempest wiretap panoramic rapist remodel plumag hound bulg crumb zenith propan strident mug masonic pitfal simplistic reverenc delicac remand novella nocturnal stepmother mono imitat waratah monologu blah detor horrif brightness mermaid tranc romp motherhood craftsman selloff moonlight unscrupulous disapprov fragrant abuser penthous valor touchston recollection pronouncement devalu annum arranger tarp paranormal puma newsstand amalgamation declassifi offbeat electrification resonat issuer carousel additiv housekeeper torment goggl fiberglass caddi renal substandard consensual unparallel ebb genital opportunistic prick litr meek inconvenient smolder prank momentous ump idealism proctor rework microb alle rambl fateful mustach grandeur deft conscription whirlpool consecration friendl hitherto workabl entangl obscenit shopkeeper groundless amplifier lifespan lingeri bathtub fragmentation disrepair headlight linguist mangrov led pint briefcas bey armada unhappiness salari undemocratic plebiscit arbitrator kelvin institutionaliz annuit machet handout aerodynamic derogator grandstand plunder contiguous manur worshiper naught convex sundown marg pariah thistl fresco rak undeclar remedial mechaniz despicabl granular cicero shellfish throwback unqualifi bantamweight quilt underdevelop shorthand tracker sociological joker acrimonious desolat bobcat brag lm caption elv fireman beltwa enslav unsatisfactor firth retrieval magnesium humanist optimum smack untest mayonnaiz ethernet baa immortalit intoxicat sportswriter stallion fanatic distil brainchild garb relent stool illiterac fatwa salvo refurbishment candlelight synthesiz sturgeon dislocat windmil panelist mahogan lieg unioniz satanic oncolog ids vertex closeness reveler arboretum authorship haircut quartz dm osteoporosis bridal computation realist axed distiller suitor tombston doldrum octopus drab advantageous iced atypical cirqu modernit campground deduct pathogen cautionar gastrointestinal momentari prism racehors sickl calv stoner undeniabl congenital checker rump hoy qua shipwreck shoemaker sweeten pounc originalit soot expans prudenc dyed compiler affectionat ambivalent boredom carrefor laird shekel wink petit galvaniz ascrib calif vendetta agoniz lauder enigma tectonic frenetic suffic bethel socket swelter prefectural disaffect unsecur unwiz amputat rusher bloodbath barrio constructor fowl labyrinth punter momm insolvent tranquil misstat joyful intro gladiator trier oblivion roux firecracker exuberanc vindication reappear apertur correctness reincarnation fearsom blacksmith carcass esoteric queer pedestal spir informer lepros kiosk flammabl blasphem goldston holistic cohesiv fruition abductor agilit baronetc exhum crucifixion varianc believabl friar allusion detriment annoyanc marguerit trespass clot nomad whiz anesthesia grizz slider overton gul biomass caliph scorpion molten bum insurmountabl ringleader angler machinist espresso tourn genealog taka quintessential inconsistenc tort esquir reinvent conqueror slander thump halfback existential steamship trot policyholder replication serum darn dearth incriminat paternit sharehold rung palat concur brawn mutilation interconnect sax cancerous borderlin rebuttal wilt sos rus facet scion chid medial candor cun pun despiz pentecostal hydrocarbon cheerlead afterlif terminator reassuranc encephalopath malt arbitrari pluralit whimsical truthful steelmaker grail disus flatter affirmation underwriter exclaim sob delinquent cardiologist ingenious conceivabl widower dredg meteorit rab drawback scalp clueless precipitat navigational plaid saffron volt atrium wry belligerent pancreatic vis impediment swagger bun lexicon languish nift geni dentistr sceptical spook swoop constabular emblematic trident counterpoint wallpaper mailer serenit tweed professorship infidelit amicabl shakeup muscat ammonium elat bandwagon bewilder calculator embodiment homogeneous orator ambivalenc drier pager diabetic obliqu lorr flirt sabl holiness lancet peregrin sexton diffus truncat analytic silvan typewriter sharpen hangover heres dowager tendinitis pathfinder hysterical tabasco synthesizer schoolbo configur sahib salin visceral concours clutter exasperat sugarcan trustworth piqu dislodg conclav brandish rivet promo fret nuk lambast biker dictatorial lick stash menopaus christen antiquat stationer semifinalist hemorrhag encampment waver unproven incessant downpor farina alphabetical aqua onshor thunderous newmarket horticultur newsprint upload virtuoso attentiv cremation pervers handi spott dogma changeover projectil kb psychotherap psychotic bigotr unbalanc bril scour converter colloquial federalism boa bonfir anal exaggeration wither midpoint transfusion calligraph primal argent gallantr isotop condor unnatural yank chauffeur scorecard preclud astut nada undetect inexplicab hickor translucent raspberr fril oilfield tonic daybreak trov trumpeter behemoth uplift eagerness grammatical matric starch catalytic lymphoma liquidat dew dependabl polygam semen congratulator bleach harmonica informativ glimmer yardag citywid corral learner eyesight objectionabl hertz cellist unforeseen flims civilit clamor redefin taunt businesswoman feral pertinent nuanc pellet depletion cranberr indigo intrepid toughen complimentar cavernous eucalyptus shard secularism ingenuit crat desegregation omnibus decimal misdeed mellow secondhand slant rotunda hemp luminar intractabl turban corolla smoother stylist reactivat inquisition zebra centavo viper motl insular dram restat unsuspect idealistic dissenter daphn comical neoclassical standardization firebal ters evocativ byproduct tropic terrier congresswoman arterial wail poacher minster mop burg cartwright convection quail ci anemic luminous circumstantial adjutant brow partizan husbandr debtor supermodel instil ref pursuant zoolog maharaja pummel goliath grandmaster dashboard captivat blight masjid sportswear ticker handyman ballast yogi chariot saver hierarchical doubleheader thrower upkeep chieftain montag phoeb counteract rapport sawmil caramel topless ic mis tussl overcast counterintelligenc ism troika tensor deciduous binocular mishandl archeologist uterus unfriend unseal departmental falsif splendor chipper emigrant palatin flamenco parasitic headwater acupunctur cryptic multiplication paltr elicit tranquilit vaunt wafer tragical heron hawthorn partridg zodiac munch aerodrom brig finess multiplex bookseller shiv indelibl stip gambit humankind detonation sorcerer transvers bloodlet chevalier centimetr fluff soulful steeper conn wadi sequential coax pia clockwiz hawker infertilit grandios verifiabl mutineer preoccupation misinterpret inhal camaraderi capitulation ejection incomprehensibl rainwater gaga merl kettl koruna zoological wiener rooster bequeath cron infring hermit cms crutch nimbl caregiver mobster overvalu derelict stucco payabl kindl subterranean acropolis landless glaz omen stagecoach ox plethora graphit astrolog pe headphon sender pluralism globalisation credenc overblown geologic latent khaki gunboat directional dopamin dispersal dioxin wasteland solidifi undivid unabat longitudinal elan clam wreak appreciativ prepaid alight intangibl therein extraterrestrial emanat fink silt collag deplorabl inefficienc paralys quantif mailbox consummat ste nit lank peacemaker receptionist pivot sewn alleviation acrobatic outstretch consternation exponent synerg bungl illumination rectif affront kinship puritan nanotechnolog cucumber polka juda woodwork renter untenabl drugstor objectivit veal nectar coulter decathlon elliptical miscarriag loggerhead interracial hypocritical glazer textual prospectus anoint argyl roost gush iodin anomal perplex juniper hearten uptick mutat leaner effig moat espous belat jo mussel sororit beggar glean tutelag pixel adhesiv epiphan mesic unimpress saturation mainfram pigment pong fragilit procur prong firewood dik cashier boar stereotypical aloof howl bookmaker derivation bungalow revil contaminant resultant epidemiologist castor commandeer invertebrat politiciz storefront tenacit swimsuit er workman impartialit malic bonifac inferenc stranglehold sulphur gallant theoriz dispens coinag brood tortoiz parkland supplant socialit shingl archdeacon unwield limo blower southland sanctit contagion inertia divergenc straddl sarcastic oncom shortlist condon mountainsid irreverent diligent recuperat grapefruit gurn yam stoog solubl nil coy tesla inconceivabl kennel squat sensual midi tuxedo finder unlead crystallin painstaking rekindl intermission haggl fen disenchant dous shamrock bootleg fatherland scrapp housekeep imaginabl dovish guan preposterous painkiller distillat snip numb pragmatism extramarital kip harbinger exponential understatement brail autistic achievabl fright patriarchat mischievous nepotism necessitat rosar jug airman foreword entrop quicken dour overseer shabb fencer transcrib fermentation cashmer booz cyclic scaffold assent magp meth almanac piet inseparabl insertion portag navigabl encrypt bm thro wand spasm meritorious antidepressant formaliz afield juggernaut afoul palatabl relaps hassl ruff sweepstak opin elemental netbal ie volle clap dresser correlat rotational watermelon deform confid stairwa chuckl mink unwaver journeyman outlast boardroom beachfront discern placat derailment atonement domesticat countermeasur comprehension stabilisation superhuman saliva beret saskatoon nutmeg fudg qualm payda distinguishabl bitch knob intestin catapult arco holdout tabulat chastiz furlong refrigeration drear roebuck sogg reus gallow upland neurolog treadmil preventabl ospr restroom someplac badger ballgam drub amphibian kali topological pressuriz fjord symmetrical sliver shagg biochemical radiant inversion exhilarat infraction jingl acknowledgement insomnia pancak animator sunflower firewal contriv chimpanz divest magma transistor grumbl hm idyllic shipper custodian deflection lacklustr resal cock futilit perpetuat dismissiv sidestep outlandish lambda paes lotto binder unproductiv carbonat contraceptiv reassess arum aquacultur dand anatomical authentication roil artefact sandbag disillusionment tubular helper rabbinical echelon tortilla pseudo stench polyester unclaim bracken kilowatt semblanc ani environ teeter intuit mingl welt tiller cardiolog maxi amphitheater largo teas nadir mujahideen roper plumber undaunt pacemaker shambl bioterrorism wobb eulog enforcer concoct amplitud liberaliz schoolgirl utensil placer familial figurehead argus qualitativ headscarf epicentr quagmir negotiabl excruciat swank retort evert untap wren fissil fizzl sucker lighten octav mortuar impotenc horrib businesspeopl redirect propensit irk snar pastel quotient tapestr indistinguishabl nightlif inhibition wholesom tint bedtim curvatur romantical ketchup eastbound pomp paradoxical coastguard seduc unbridl climactic fickl noos interchangeabl vehicular assimilat commercialization refinement westbound figurativ idiosyncratic kinas bowel encroachment onerous reconstitut cayenn transplantation spoiler blocker seawater lordship lurid snuff bunk deceit unearn spaceflight mag fungal downbeat deafen constru vacationer liza grandpa clover protrud escrow coerciv vortex lucid fanciful cauldron regression encas bloodstream beak auspicious ems caliphat raisin blar vassal yellowish overpass adapter curat sapphir catwalk stupidit stockbroker phonetic beginner abet aficionado aptitud dryer commotion unsubstantiat allotment billow prerogativ pictorial incapacitat underpin lott eater insistent lymph prodigious amnesia abod botanic unchart eggplant pedophil unregister potenc lux masterful convolut defraud carbid reactionar magnifi overarch bop ado dispatcher fec apron facilitator aggressiveness irat pronoun forag fission sacrament pax arbiter melanoma scrawl savor transcontinental mahatma metaphysical erection electrod bishopric ballerina detergent vocation westernmost observant manipulativ yap bonnet massif britt retractabl unschedul blip squir bagg aback bicentennial ostrich radioactivit henceforth brut exorbitant brim nutt screener interpla footwork abrasiv sedimentar encephalitis unintentional grann impound unattend prenatal sown forestal ll gamut subcontractor removabl punctur fey gilt confessional maim planter sniffer crosstown seedl frankfurter superstition stonewal dowr whiff pajama grudging sift minnow elitist spelt sima reputabl caustic ferocit misinformation baccalaureat lengthen macabr anabolic tantaliz modulation antler snippet reneg wrinkl ach saltwater trembl implor unnerv intuition tester sprout republish paw locust easternmost extort xenophobia playbook temperanc hoard woeful innocuous vil lovabl hideous undeter scold byt tofu lees nawab ulcer essayist banter multiethnic aristocrat brahmin teleconferenc aberration mulligan kneel flashlight sulfat desecration sniff fogg thermometer setter geophysic checkup airfar enquirer wheelbas supremo shampoo cruciat occult transcend spad slur fab farthest disorganiz mythic pals crumpl untim underprivileg degenerat skateboard dosag inexplicabl chancer obnoxious silverwar conical centurion projector balboa utopian mysticism unherald sparing disqualif gratif rins bastil suffocat delinquenc mms margarin vertigo genealogical azur bong thenc chela lut stoic wedlock modalit nullifi veritabl redevelop sumptuous whack depositar ledg specialization obliterat storyteller lulu bereav venerat microbiolog endear sexist bennet shoo beagl cvs infirmar rani flagstaff plump supremacist figurin teaser pubert modernisation verv cornhusker chequ grandchild plagiarism crav uncontest methyl bombshel bastard preemptiv reversibl locus cad psalm imperialist willful caper dyes burlesqu seclusion axiom favoritism manger primac sadistic ador wily ascot octagonal wretch zealous supercomputer disrespectful hackn vandaliz ply knighthood evasiv preventativ leash revolutioniz cumin indulgenc receivership outbound methodical snapper carefr equivalenc felicit malign causal unwritten cipher spectr disgraceful commendation overgrown tailspin typhoid toxicolog annihilation janitor mistrial tentacl paraphernalia theta demograph taxonomic lifeless quickness retina refit signag ratchet mammalian assuag geophysical dup stoop decentraliz rapporteur kron bobsl deuc stripper enamel helix chagrin pathological variabilit affabl foyer scul seaweed malnourish lubber filler squalid reassert sleepless strob savanna blous xl mic rejuvenat acidit papyrus innovator cuckoo breather wager physiqu disburs checkout avers leer emissar edific sportsmanship avocado laver facilitation sailboat airforc nev celibac dockyard esp postmodern slapstick dereliction bravado authorisation purist syphilis coexist whim absurdit nebula conceivab outclass rhapsod reinvigorat unambiguous unfurl unreal melon caribou barter lewd untouchabl gnu nutshel venomous transporter res predetermin demonic vultur knol collectibl replet fanatical shameless healer gash shackl tomahawk gauntlet refocus microelectronic disclaimer cusp trombon unassum duress handbag bristl conciz precipitous prelat hardbal breathless movabl unskil teed presidium starboard demoraliz medallion leed conscript capot unflatter dil summari evaporation stiffness intransigenc jeer urinar patriarchal hallow whitewash displeas doughnut spectroscop pappa taper litmus sufficienc whin acrimon euclidean compendium goug showpiec mojo incubation multiracial homemaker optimiz inert hustler materiel hitless siphon millet behold subcultur bistro semiautomatic vanquish abolitionist dizziness guerilla solicitation virtuous pitchfork audiotap cassi consignment fiduciar biospher mindless shariah communicabl turboprop rehears minefield desist giveawa unspoken reciprocit blockag aggressor nightingal cleavag grung stipend traditionalist forfeitur unfulfil neurologist por guts sling contor gleeful revaluation redoubl rollover serviceman invariant tonnag increment backfield skittish resonant interpretiv uniqueness corrugat gangsta pretens responder anthropological tulip dab demobilization pelvic pantr torrid antiviral dumpl pimp informational devolv dynastic inbound serotonin morphological farawa lair serializ pl legislat sultr pesk bandag solvenc codifi childish equat yucca roulett harlequin overjo crucibl vaginal dg unpunish enamor athleticism thunderbird marketabl tryout gaunt cachet checklist conveyor lister deb freshness planetarium reorganisation beatification annulment radicalism microbial untitl caveat stepson daredevil pathogenic twister trilateral shimmer invalidat amazement minter solstic heartbroken teal smelter seduction fennel disseminat bondag nip slaughterhous ret unmatch casserol shoal het affix pry psychoanalysis highness earthen ditto sabbatical deregulat fling stink misrepresent radiator roadster cosmolog undisturb rigor biplan sterilization peptid tirad cheetah pouch ether distast habitation fairground desertification fixation redundanc biops precocious scroog supernova haj afterthought existent interdiction passerin irreparabl matador lucern pentathlon infrequent lark calibr whistleblower individualit dolc mandolin grotto discernibl uncontrollabl acrylic profan basalt alibi staid sputter bask tangent refere interstellar hotspot disenfranchiz equin fridg cohort compost garret sequoia dirham piecemeal doub siames inorganic incurabl innumerabl huntsman tumult cooker asterisk irrigat farrow hinterland uncharacteristical chut nook selfless unquestionab creamer starship seismological muck cror lonesom bottleneck participator pickl compressor begum petitioner filtration recharg pelican sloop smother tael blackjack lemonad romanticism potash ricin wicker typo numeral straighten kyli quandar misconception sexism fantasia hairdresser optimist rabid regularit revel vestig apprehensiv meander spreadsheet interpersonal pharmacolog parch merciless brant prophetic cognition shakedown chronicler soes wearer unreport epitaph inflorescenc buttock unbelievab admonish attractiveness bubb salter bouncer oily spitz poplar doctrinal steelworker cheddar guesthous hues detonator alkalin fiddler microchip obelisk uncut troublemaker ricket prosthetic ferment allegor salient conciliation fibrosis moulin hardwork devotional radiological sunbeam snowbal insightful zaman gurus jigsaw ingest outla impropriet monograph acumen pent octan onus proteas engraver blush forthright epitom voracious mighti stomp freewheel unconvinc demotion coherenc corrosiv lockdown communicator larcen indecenc overdriv effortless decipher hypothermia beet adequac manganes hatchback searchlight characteristical circuitr opulent infiltrator armchair retardation forcibl calvar upmarket wishful veneer fathom unanimit extrajudicial doubtless denominator cultivar foregon quadrangl uniformit chasm canteen brownish askew xenophobic sympathiz unpopularit aerobic specificit chimne asymmetric furr voluminous lil nitric pacif boyish midget crustacean arrowhead reprehensibl provenanc kitten tod gondola fleec undulat scrib excelsior guarantor ascendanc audacit respectabilit genomic specialit sash hoopla winemaker salamander subtlet slough reconstructiv hyperbolic boomerang dismember unplug vertebrat airship devolution righteousness remission watercolor cobbl resentful samara whittl org stalker shit greenwa stepdaughter loner gaff sideshow incubator mercurial recoil criminalit restaurateur gratification palisad citizenr unforgiv inalienabl facelift boies saucer degeneration hameed itch urn spitfir identifier pecan propellant loath irreplaceabl defenseless skit motionless obstetric misspel dreamer overwork mayflower abysmal valet lupus colossus ancillar cornet burdensom tweak fingertip adoration rainstorm unclassifi polygraph ingrain ebon feverish sinus dramatist lightheart crib disparag tabernacl impresario pander conjur flamingo photon allowabl superfami phylogenetic swain dauphin innuendo fictionaliz springtim arista ineffectual infidel preambl quadrant acacia surrealist alias prun gentil audiovisual tonal loving pinbal lager ventral donke waterfowl grievous knuckl deserter amiabl derang materialism hiv parlanc justifiabl trotter coloration ethereal pelvis interoperabilit dribbl kiln unsalt cathod leger veracit manoeuvr custard lunatic limitless vegan virginit gallop ferret machination seaplan smelt itinerant kal demobiliz coloniz normalit interlock relational presidio hump rant antigen dries attainment swastika seeth denunciation neurotic transpir baronetag agribusiness iconograph crap cassava scallop insidious connotation archivist hernia frown nerd readabl hateful fractional littoral gulch multipurpos heraldic burgh kingfisher amok animist epsilon pancrea reconven loon kinda strut lifesav zucchini chromium deactivat blueberr unprovok embitter nonlinear cleanliness treacher endgam instinctiv kt decrepit sectional telltal gridiron cadenc rebuff petter jellyfish hadith callous travail orthograph nutritious vagina marinad housemat alchem fuck delv accru dispersion fluorid isthmus werewolf privateer decadent orthogonal cronyism peroxid militarism mantilla generalization gluten tenderness iteration habitual probat phalanx astrophysic scepticism pungent skim sculptural complexion antagonism oatmeal impart crux schizophrenic amphetamin milieu foreclos norther bock spillover abject auctioneer impassabl thatch jak kink abdication furthest fingernail deformation repentanc madman talisman aloha stepp oversupp ethylen chino stardust cutthroat broadsid pup visualization elaboration ionic corroborat iva sacrificial congregat adorabl propriet migrain guidebook bagel unbias legitimiz crimp deathb sainthood technicolor impenetrabl dynamism sedentar uneventful mediocrit muddl indignant momentar jinx recrimination pharma unknowing jiv hindranc babu revocation idealiz ccc embellish opal frugal canvas bumbl humanoid gulag alright ripper paleontologist equinox cochin amputation salinit infer bugg disbursement retel retrain homophobia waysid sleaz explanator canto miserab noxious parabl susceptibilit gastric contemplation recitation unicorn afoot grenadin idiom undeniab gendarmeri outcast penanc playmat handicraft resourceful ares cocoon taxon propagat gamba logger thong campsit carnivorous hedgehog mora met hallucination localization sheath confound craftsmanship agreeabl shortcut jukebox astra epilogu countercultur photovoltaic normalisation jut metamorphosis degenerativ amphitheatr stent encroach repudiat insatiabl rem tugboat sulfid inactivit exclamation stanza suitabilit bandleader tranch backsid angioplast gestation circumferenc bespectacl foresight coo veneration sobriet ramona overpric imperil venter maximal mower seismologist laughabl copycat crass kor steakhous carton substantiat insecticid monotypic chiffon debatabl infestation droplet morph gelatin intolerant digitiz sauna bylaw smatter postman undertaker decompos sordid elaps cannibalism glorifi appellation intensification throughput cleaver brunch unattractiv hospitabl hormonal rejoic gregarious emporium populism doubter stopper episodic airtight councilwoman metallurg hatchet palatinat bookkeep seashor billiard assemblag decorator enlistment syring gait ragtim taut proverbial abat scurr bellow hypnotic flounder headless midair postdoctoral lait subvert letdown woodpecker crucifix skinhead barbershop molass vengeful anesthetic articulation condensation avow superstitious abreast transgression atheism earldom portico sequester hemoglobin coeducational rondo damper bodybuild triton rectangl ramshackl nandrolon inescapabl uncharacteristic router bulwark bluster garibaldi ruffl emptiness nutcracker foursom rancor counsellor percussionist vignett fester glitz hypothesiz chubb angelica firebomb unoccupi wannab mould delusion inevitabilit primordial crep everyman grapevin benzen executioner shaman backwater jubilation regrettab calypso vinaigrett primo agnostic unspeakabl distillation ashram decentralization entomologist boggl foreground middleman monorail ecologist donut collagen arsonist whenc superimpos busb gutter forester coda duplex pronk dutiful pilar woe cavern punctuation disorient mismatch whitish monolithic easygo ve sanguin illogical anathema progen ars predation unplan kindr luger indigent silica outgrowth artistical stratospher kamikaz underperform remediation consign astonishment mozzarella mos buttress emergent rearrang cantata dressag kola paddock perm dilution levant clarion gemma subunit newlywed superhighwa calibrat superstructur cliffhanger psychosis rhinocero metadata underrat patrician bronchitis unconcern flotation thric sarcasm testimonial stabilizer instantaneous manat excommunicat basset tightrop sorghum stipulation antagonistic predat metallurgical confetti unabash disfigur radiolog sis hacienda esplanad amortization artful catalyz amour folio delusional redeplo heartach hundredth umbilical firehous stopgap leeward smitten unaccompani reticent agua workstation exasperation wring stork markup egalitarian outliv incandescent daw organisational attun unremarkabl vial clump fertiliz expressionist resuscitat ruinous prehistor counterweight sutra larva chameleon bazar westsid yawn aggriev bountiful transcendental unrepentant predictiv",
  "",
  ""
];
var RELATED_STEMS = [
  [
    0.45,
    " 6s0 1gv,11f,173,k1,1k0,8b,4z,5u,73,gt,40,v,57,9d,h4,4i,18j,22,19,fe,8p  1j,57,5q,14s,o3,t,9u,i,ix,85,8l,j5,8i,a2,5z,1a9,1lo,2e9      6c,20,1p,d5              5hh,1jf  1v,gt,4v,13,4k,fh,81      5m,8,uk,1p,je,lv,4x      4s,3h,o,5w,q,p,1u,4q,d2,1gd      1ud,ia,1qy,z4 4e,3rc  1bo,3mw,4tx  f,1w,l,8,eq   46,6y,14s,nw,au,jf,85,2qi,28r  1 cq,1g,97,1qq,1og 13j,3tr,3tb 8z,10,3,9x,g  1g,c,1w,fz,1lr,g1,ms,v0,1a5,23j,10m  3,10,w,t,3,13,s,3,1,4e,4u,71,2hw,3ez   10,w,b,a,1b,5,4f    x,cx,1y,36,8k 1dq,5n,i4,rn,hi,1o,k,1dm,6o,tt,s3,8e,189,v3,fb,so,gl   hy  na,s2,1dl,wa,2sl,34,6p,1t,rx,2kn,fn    1b8,1ak      7w,4o,1u,24,c6,12o,6i,d,89,4l,3j,5m,34,7m,cs,25e,ll,hr,1uo    1i,10,8c,1,4o,3h,1u,7f,2l4     2x,c,1v,hp,jk,pl,38 q,f,8,2wd,46p,9y,19t,5k,1be 3g,f,13,m,83,m,2x,3p,hj,6r,l4,9r   1it,kr,46x,rx fh s,p,ij,60,12y    235,6j  32,40,32,wn,1k,x,9p c4,sp,cr,9k,1c8,90,42,ly,17y,jt,1a1,1gn,16d,3w,qb    xq   ex,sq,4k,sd,i,4x,49,kk,2f,7e,4n,s0,1ui,2l,1j3,2g,2se h,i,6,p,4,j,1j,a,2,3a,6d,39,k7,18y  8n,73,qy 1g,1r,4z,el 8t,5u,8n,1ln,eu,32,4r 2h,k,2o 19,ds,8j,go,cy,1ls w,7,23,1,37,7w,36,13b 8d,6g,vn,274,50c 32,1i,1,7n,x,c7 14,3q,35,o,6j,b5,b1   9b,lv,138,ku,3n3 b,1gt 3n,37,t,19,9h,1w,42,bk,ij,2cs  l,3,10,13,h,14,3k,5m,9n 1u,75,6t,c2,ea,jk,2h  f,o,b,y,4,10,a,23,2p,1l,4y,ys  br,n1,e7  3j,2c,3n,4r,2k,6c,2e,6l,4f,2o,5f,1w,x,j,9l,8l,1m,eb,17,6j,8w,gj,9x,5l,9s,13,1cm,b9,6,t0,cd,7r,6c,2i,5w,j,5l,d4,6h,h,7j,3c,aw,g,c,3r,4i,6u,2t,g,64,6c,2k,5c,11,e0,12,4s,r,75,2z 9g,gp,1o,d3,9o,1s6,13j,hp,wv 2h,8z,39,hk,pd,6g,z0,7s,14j,63,ru,1lv  n,1t,4,2,25,1r,7,5e,4i,2c,be   fr,2g3,vr,wp,1o,am,5y,f0,128,7h,ht,1rd  14,53,pf 3d,1b,km,1l,i5,e 6,q,11,14,2d,31,15,4,3q   3,10,d,s,1,3,m,2x,4k,5v,s,1h 7,23,1,3s,1f,5v,1,2t,af,jz,9a,nq,1bb,1ah,ic,1is,1dk  t,1c,q,a,30,25,3n,t,4,p,3g,4r,1a,11u   3d,6u,4d,hq,bg y,ak,35,fi,2d,ho,2d,ms,gw,1xc 23,3k,2x,m9,ov,16d,1v,qo,1px,1gd,3m8   1v,1l,db,j1,f,qi,kj,o,1v,6y,x8,z9,m3,1f6 2k2,13u,1qw x9 25,9g,4t,2l,2x,5b,1c,78,2w,j5,7e,32y,7i,z8 14,4j,5z,52,dx 6m,15   ha ri,vq,18,1hf,f9 19,1i,2q,8f,e,4q,ii,6n6,2pi 12,11,2w,c,5c,ek,86,87,c,7v,2d,1bk 7x,15j 8d,1,19,1t,53,7,h,16,h1,145,cq,fj 8c,33,j,1o6,2ua,5j1  18,3p,v,bk,26,4x,cn,r4 45,1n,72,1l1,do,ix,1oe r,a,1a,3x,z,1h,o,36,n,a,2v,bq,1p,r,9,5,ag,6r,8,gc,bm,n7,q,m2,187,3gr,1ql 3w,3p,tt,1o1,vs,32,y2,n4,9l,wl 16,5c,4p,5k,9u,5r,8l,1bj,wy,9t,28q n,4c,16,1b,19,3q,16,bg,2w,5m,2i 8za 14u,ci,ve,10l,9t,2qx bn,g,if 1af,mz,3bk,1o,vh,cy,nh,xb,kg,2b  fz 16,3g,1s,b2  3b,79,3x,2t,7,ek,p8,wp,48,cv  1h,dc,b3  1q,k,2o,f,e,24,ej,i,eo,gm,81,ex,mt,gn 8r,s,i5,yn,cw c  3pd cf,5u pl,1cb,4g,m6,2cq,12q,ri,lw,11n 9z,74,60 ci,2g,ba,fl,10u,5mg 2y,34 b,f,p,6j,1c,6a 1a,196,1z5,rh,f8,4bn,ft,16c 2h,f,b0,5h,4i,4l,5bx 1k,1,1y,3,4g,41,5h,5t,10,3h,2h,76,5,4k,k1,2k,vi,4m,lc,6e,cj,1g ad 43,119,df,cc,6a 1a,k,r,1x,q9,3t,5f,28,7sy  82,4d,5k,4b,bl,2z,4f,1d,oe,ip qk,2b9 wi,1b9,a0,zc,21d f,p,5,v,1d,r,z,v,1p,k,43,51,2a,a,s,3c,2w,v,u,15,21,c,2x,47,a,d,y,e,y,a,4u,6,6i,4l,49,5a,89,5b,kt,hf tq,55,1m6,90 6g,1rz,1e1,1kk,13r,2e9 3t,95,7t,jr,2w,2cz,4t9 3p,2p,1,1k,4m,150,op 1y,4i,17,3d,1m,1y,b7,1ci 8s,kt 4u,57,4n,3o,98 v6,1u kl,97 5f,19 1h,1v,k7 19,20,19,2j,148  1q,e8,3r,1z,ey,9g,1qb,3s 3g,54,1n,3u,9n,74,9b,5d,b7,al 1h,5g,7v,j1 3t,7b,36,13b,16y b,7,6l,t,63,2a,2n,1d,7p,dk,dl,2g,7v,19,tx,3ut   1cd,1q4 78,ox 1vg,3s,3fx,cd 3w,j8,25,cx,2g,3q,2lm,pd,wz a6,1l,q,4d,2x,2h,46,a4,hg,1p,1l,e4,274  zy,yg,12e,14j  2u,h,2yv 77,24y,hl 2w,1t,q,1yt,5nw 26q a5,190,14w,5pc,1pk  4,lk,8h,1x,ag,o,ed,lf,4w,1f,dm,ig,3h,10,5,11,ph 1w,18,1l,2p,37,1e,16,3,j,bj,26,ck,17u,16k,5e,16c,29e,2yy 1f,1x,42,4,pw,48,17,28 4r,4w,jx c,q,1r,bs,56,3q,g,au,dh,470,m1,h8,1r,4b,190 a,i,25,2i,14,4,u,21,h,46,4q,38,5z,tx 38,f,e,3d,ds,eo,7i,n7,tv,od  9q,9l,2u,1l,68,3p,p0,g,2t,7d,d8,89,uq,v9 3c 9,1g,3t,28,2i,16,g,26,1q,2q,1,es,7p,7w,bu,pe 3x,77,9,h6 in 5v,1,9z,4y,10,10,63,1dg 53 1p,q,2d,3,4u,1m,8k,93,47,5w,72,bm,51,it,gd,gv,29d,3c ab,bm,1l,b1,7i,5t,30,39,29,1z,4,3r,6v,wa,jx 1im,pw,1u,cn,qy,3,1d8,et,1xt,47,1iz,72,1g,et,o7,f5  3p,v,1l,4,k,1w,m,1l,9,13,39,g,2a,a,s,3c,1n,2y,3i,8o,f,g,9x,6n,4k,14,5i,35,93,365 g0 1wj c,q  12e,70,83,bb,2r,ek,x,fw,15l,na,495 u9,xt,1cg 8,39,17,x,19,9v,lg,28,6u p,2vw  1h,t,n,o,kj,20,qx,89  5f,2th,hg,24e  622,1mf,g1 q,ii 4u,1lb,3s,27r,1gp,150,1mp,1cf   4e,al,s,hc,9z,33,6i,pe,23m 2b,t,n,4w,jx,bg,2f,pk,5,1i,3v2 2y,a,2h,3d,2b,19,2l,8m,1rm,1no 33,f,25,eb,4e,2q,5s,4c,1k,v,54,g0,8l,9g,ki,ih 54,189 s,k,5ig,3xg,10m  b,fn,13,d1,77,a7,2mz 4,4,4t,ur,7o,x2  eb 6c 19,1p,1v,c5,1st,fi,2fy 33,ug,232,1pc,mz e,3r,34,p,kq,37,bp,yf,px,l5,15m,1m9 bi 2y,5g,mk,8m,3o,mo,9d,1gl,17c,hf,43 1e7,1y6,4k,2cb,4eg 3zf  1a,al,27 43,36,6q,1s,77,2f1,7fc 18,z,4u,3z 6j,5k,2c,186,1oz,4pm nb 2a,lb,8j,ef,2,af,4,3k,3v,nj,by,f9,4o,ai,cq,ri,2jx,al,e1,kv,57,1jf,59  po 6y,mr,1l,7,i,bi,3m,lu,n  1r8,cn,2v2,1g 4p  1w,5d,9i,2e,cf,7p  1c7,3z,83,3i,o7,qp,6f,cm,xq 1w4,12e  2t,57,p,mr   e,i5 2j,pb,eh,x,z9,6o,1i5 7z,1u,4n,61c 5r 9m,14p,6y,2m6 4v,1g,10s,1bd  5q,d,7t 11,57,an,4,a4,6x,oe,3k,1kn 8kk  bs,3lj,f8   10z 35 1p,2h,hh,4d,rj af,m,1r,e0,c8,28,v,9q,6g,nw,b4,1cb,t9,1qj bd,6g,2z,n2,154,jn,qe 2of,1o3,2fa,35v 1xe c,e,1t,f,2q,ew,lw,29,3,2d,ho,18p,t1,m,7v,17f,3d,4c8 w f,1y,7z,5u,134 11d 58,a1,2,1p,6y,3e,698 75,20,58,67,83,42,1o,ez,1mw,35o,1z9 yn,g1,18i,2hb,cu 745 ne,pb cm,7f 3p,v  27,6o,1b,k8,e2,1g,6g,tx,c4,et,y9,1dx,aq,1l,am,10y 1l,8p,d,10y,2d,14,hc,5i,9u,f,1hm,az,18z,124,5v,al,us,1x,1b5,xf  1qs,1av,ap,3f,p6,8q,af,2t2,44,1jw  2b,49,1,e,i,1c,28,3c,2o,2a,a,1y,31,66,8t,3k,4z,52,18,5d,7h,16,3u1 5g,8p,4w,10n,f8,36k 2o,a4,cl,1c8,rb 4z,cn bf,17x,q3,55q,1v,1r7 2r,5s,hq,dv,94 c,13,3l,1p,2h,1c,mz,3j,23,dk,2bn 2x,12z,99,4a,ne,b6,7f,3w,2r4,2h9,3e 9r,au,19m 28,3k,40,18,4f,4f,n3,go,1b,6y,14,cr,58,lv,by,1nn,2wg,1sd,95 1dj,11t,7c,2f,v2,1he,26v,2cr 4j,n1,1hq,1g,1hp,4tv ld,cq,8,qg,2tn,3s1  4si 91,4i 2u,7a,74,jq a0,2l 72,3i,12,9o,aw,ap,1hz s,1q,20,5m,3o,5f,1o,5r,h0,ep,rk,gj,5e,7w,1dc 2i,tp 674  5dd    p5,a0,3t,dx,41,1c,7v,ct,at,3y,4c,9l,ih,6v,127,8m,bd 35,gv,4s,52,hi,i4,rd,7vu 80,2r,2r,9l,t,47,i4,a8,mt,4f,11,15y,gv,7f,5r,9q,l8,57,zp,15j  d,pc,4u,3p,1d,2y,166,36,of,146,ec,1b9,ce,289,7r,a0 78,5k,g,3k,l,2w,42,b9,j8,5i,nk b7,7m 1y,5s,hq,98,4n,94 2g,3u,x,9,13,1j,93,ar,f0,1j,13 85  100 1o,7,m,cd,8h,q,5b,hh,cm,1k4,5qf 6t4  2f,20z,8g,1on 9i,2v,33,37,49,4n,f8,1q8,71 2y,4y,4c,1d,33,38,1u,6i,fs,z,1h,6m,8c,ea,cg,3j,qf,91,o,2x,z4,ls,218,eh,rv 3,y,8z,8u,9p,fy,im,3r,c4,6z,xt,q6,2x0,1ma 3q,6,ky,s,3f,9m 1q,4s,6i,5f,fg,3r,58,ep,6r,11c,da,1mo 4m,5b,2v,2mx ek,9a,18i,nj 79,4e,l9,mp,21h cp,3k  5w,1e,1s,bj,2x,mi,rk,90,8t 8j,5n,4j,74,1e5,6dj   ot,as,23,dk,d0,1n,t7,13t,3sy 1f7,cw,uy,r0 16x,tv,12y,cx 2p  66,18q,41,11f,9r,1a6,1bd,1e  2sz,2x4,14q,2t,ko,29i 5u,mv 39,ka,gk,jd,au,b7,l7,5d,374,q7,8a,2ao 13w,12e,79,9v,2h1,91,1gu,y9 24,g7,dn,yn,mg,1b4,w3,n8,jg,el,y5,g al,3b,dl,x0,co,84,91,lj,20b,2bk,1ij 7z,14 3z,2d,2r,hb,44,lf,245,eh dm,1w,70i 9,8s 19,2ix,6z,dl 6l,qm,dt,l,2f8,1iv 7m,ba,2c4,yc,16,m4,kv wi,1mo 27z bd,fm,o,1a0  3,14q,jv,16e,rq,3kg 1,18,2v,6b,er,1y5,c2,2uy,n3,gh 18,2v,1g,37,jp,9b,32,6,eg,nz,ol 1u,g6,9j,7,bp,1b,5r,le,iv,1bs,s0 6v,19,b7,299,q7,xt 4y,hj,lu,t8,4at,m7  2m,ii,gy bo,l2,6s,d4,3gc,8g 4l,44,w6 1k,9,43,84,t,ef,68,7w,1j,6n,ej,bo,2v,1sk fx,139,5x,6jz c7,2s,6t,2d,gx,2re    1zq,sg,fw,mm,192,1e2,3z,3s,1ax,8x,6l,iw,cw,1e,tf v,8q,55,7z,1c8,3gu 3z,7,2n,43,9d,1q1,1f6 mz,14,1y,5c,3y,23z 6x,7v,nq,ib,s2,22b,7u,14s,ps ej  ux,41,rz,1n,5p hy,129,1n,108,4j,pw,tk,1wn,ko,36m mg 5v,2i,12,80,6a,bi,np,i8,8v,f8,2p,hf,g,s2,pz,3gp 14,4q,2b,7,12,ax,8z,tl,16b,3y,1yn g,1s,6b,mx,4g,9b,sd,uz,8n,wd,gz,2wn,26i 19,ds,m6,h5,go 1i3,1up,3z7  28,4w,md,bm,p3,7b,1b1,1h7,96,18w,1f0,11u,gf 10t 8s,ux,14s,d5,y4,ci,5k,a8,8r,4e5 4n uc,av,jw 27,17i,9,4f,rr,wb 33h  ud,fz,5,n9,3d0  4,k,1w,27,4l,74,1n,3v,8,5a,66,g,9x,cb,8n,93 u,uy,1un,173,c3 ig,b6,lv,3r,18,cj,zx,f9,9u,3m,6mn 7i,xm 2v,h,46,1q,cu,b1,1,59,1d,1h0  a2,2xw 1s,35,1en,wn,i3,13s,5jd  co 6i   2bi,116,2vn y4 2kv,3r,14j  8oj 2w,78,67,k,1cq,12e,wb,10q,vc,db,mm 8g,2ay,10l,1n,ma,5d,13v,63,sc,4z,vt 63,1td 61,129,149   9,1n,1a,x,9,13,1c,7,5i,1j,4p,f8,7w j7,1vb,qm 1c,4f,1h,11v,hk,lc,oe,2n4,1ag 4y,12,d,2jk,tt,z4  11z,45w 1g,35,2i,3x,7h,1bf,5t,u4,lb,18x 5gj ds,hj,28,1ku,fu,fp,2ts 56,sh,g2,hh,8q 5n 131,ui,n0,f8 kg,kg,1e,1i9,4v,2z6 2s,kz,83,4m,lp,2fa 59,7u,mp,r7,aj,h5,gn,dr,5ig w,2ra,d7,20b,1sz,10j,1vr 28,18m,p9 p1,bp,1uo,jl,ov  bd s,4r,6bv,kt fx,2i,1px,16m 203,67y 3w,a7,eo 25,1j,g,26,9,1h,z,2t,t,5k,1t,9,8,7,2l,2c,2g,2c,a,2n,5a,2m,bu,w,9r 1f7,mx,3q,1a 1h,2u,4c,4g,38,13,r,3m,7i,ao,eh,sk,54,xd,iq,lq,14j m3,y,ro,oc,282,i2 d,1j,b3   7j,23s 36,4n,s,fu,143,1l,4s,23m da xw,58,43,ro,vo,r,7w,wd,gz,ae h8,1a,gy,3l,qz,4x,gs,1ct i0,1cp,3m,6s,mt,mn,bx,dr,1yi,153,ue 2c,31w,u0,1er,2vf,yn gn 9w,1k,kk,2r,u2,46,5a,2s,df,1i,3a,9t,8h,f1,q0,y6,cs,hj,j,24,dw,9z,1l8 3l,uq,60,16,er,nm,1b,go,2sh  6b,y,23,7f,7s,4d,95,1o,6h,1q,g,9o,dj,1i,i8,18d,347,vl,da,q7,8l  12s,qz,re,1xa 21,yx,1x0,261 ui,rs 47,3n,5g,4q,gf,pn,ax 1y,2t,3pd,1ju 2w,fn,je 11v,12b,33k,4nt 27,ad m,1mn,ne,nc,pc,dg 202,6k,5il  q7,5x,qk,a0,gw,1h,59,24,r2,24,2lu,j3,15q,15b,79,7u b,1a,2c,h3,h,8a,ba,90,h3,gi  1z,16,2z,1f,1w,5q,1i4,9r,b0 16i,189,bk,4a,1l,6b,1bo,z9,eh,1kl,7l,1te av bg ho,ih,af 9t 40,2kr kw,50,4x,fo,60,2j,2c,3s,n5,111,9d,1d,k8,25,x,1go,e9,2xu,oc,4c,co q,ba,s,2u,1c,5s,k,3s,3,qg,7r,k,u,1a9,3sk kp,cl,nh x,d,x,9,2m,1q,g,j,1r,1,11,1c,20,1n,3g,f,4x,g,6p,k,7w,1j,6y,3d,dt 5k,2r,ly,7w,1p,2e,nk,34g,2b8 uo,6h,2k,b6,1q,2j,37,4v,cr,58,9m,1ed 53,1u,2a,55,3h,bz,q1,8a,4t,10,5s,15,1u,b0,8h,5c,28,d0,s2,ji,6q,16q 2u,v8,bi,b0  nq,7,123,81,1n,bj,cr,1go,ht,9b,16t 1x,2i9,5p4    p,1u,4q,93,c,oq,49,b6,ej,dt,182,43a 28,54,81,63,3d3 ua,1ul 15l,130 d,36,22,103,6a,fl,xi,83,m7,15,m3,3k,6r,8s,101,n,93,iy,76,wu,1f,bn,cs,11,15r  1vq,602,d,3n jx,3t,5f,28 9q,3if lo,4w 7,6m,b7,2m,1i,l,ab,dr,qu,3u4,xy 2x,1n,4m,9m,c4,8e,2r,93,y,gz,4h,ib,bh,7s,7b,3hm,un,bg as,cx 10,aa,s,p,3h,6s,1c,6u,pt,j,34,7i,2c,an,8p,ih,fl,52,72,qu,80,di,1u,9n,ix  hb,5e,85,pd,2jk,g8,2t6,1eq c,1px 1,8z,1a,9y,1e,2d,ln,1z,3d,cz,3k,ke,vo,1wo,1eb,5b,z0,1a,1yt 7l,8n,5o,d4,1rk,2us,om,29f,1mv 1g,90,8b,14u,zh,ad,qi 9m,jv,6m,e9,4q,3k,3a4,m8,1c,1jq,15,15,vk,aq a6,1y,8j d,16,11,4a,1r,1v,j,cf,7o,ng 3k,b7,37b,vh  1u,6s,3o,3d,17,9u,17z,72 if,3b,7v2 tn,nq 6l,81,1l,sw,bm,eo,6m,1b d0 3m,5r,12n,234,1bq  gd,14s,8x,4nm 3n,78 ax,8i,h,50,qe,18i 29,48,1r,4s,19,19,v,79,4u,1c,g,i,a,95,61,m,4k,14,19,3r,i,8j,22,1n,7i,db,hf 5vd lc,2y,c 33,89,13v 20,63,5j,hl,ba,6a,c6,b4,vw,rk,1eh,1q,4e 41,qy hk,53,1rs,5el i8,37x,1qb,ej,160,1e2,po,lg s3,124,i,141 8p hf,db,36,n7,a,a,36,bc,4p,dm,26w,ao,cg,4jw,52 2k,i9  4dz,tv,21,i3,1yg,pv 1u,8g,1h,j,e,d1,hi,cd,9z,11n,2hr   1j,fb c3,7zs 1dy,9p,49m 8o,1d4,eh,34,q8,lh,gz,up,3j,3z,d9,1h,84,15p,140,1jr,g3,66,6r mo,2n,iz,426,1el,1j,103,sz,7w,1bl 2s qw,cs,15g,2k7  ft,12i,6ib,q5   3b,io,2mq,s2 33j ky,3m4,ml,3u,1u3,1ft,8c  2k,23,s,42,28,9c,11u,2c3,87,3c 1c,39,2q,n,5e,2y,i,n,el,us 8i,1by 80,9,52,1c,10n,8b,cc,39,xq,1ou 5s,38,hz,c zw 25,2z,6j,53,gh,1h5,7k,51,2l,fv,s9,v5,kg,20,d4,zb 29,ws,3gw 3p,1fc,bi,8s,60,75,8w,kp,h1,a8,eb  13,1j,2p,2t,1c,20,3r,1z,4p,5f,1c,y,a,a,8v,13,5k,c,5c,8n,5e,3p 8,2kd  6b6 al,x7,6k,9y,jy,cw   5f,hy,dm,1pk,jg,g6,z6,17n,1zj,td,1ja 2h7 51,4o,2y,eb,28,66,53,l,pe,3ng,74,19p,zu  5n aa,2x,fu,9h,2j,23,bc,13,4ub 8w,fn,2z,5d,1bm 6y,8z,yt,3q,28o,7s,d8,zn,2ta 4e,1w,5a,26,da,134,yo,2eq 4c,2a,2e,73,an,2e,g2 2h ux,mt,99,e3,5j0 9r,46,6s,v,lm f6,1f,3b,6d,s1,6a,66,1bj,g3,1wo,1wp,ym  27y 85,au,a7,415 2b,m2,8t,65,10,29,mu,4y,3k,4f 4u,76,13,19a,9o,8g,3r,21  31,hb,m5,5w,cw,q5,e1,1p2,qd,cc 34v c,4r,7d,7t,ir,am,4x,58,35,fa,16q,117,8i,1gm,pe,3f,kn,21,186,5e,sw t2 u2 57b 60,90,kz,8m,5a,1j1,m0,pw 3lh,y9   23,27,gs,om,475 j6,m7,l3,o5,4wj 1j,1q,2q,1v,46,3g,f,8,5a,4u,1q,2,8e,27,k,5f,4,8,3c,39,3,2u,1c,6n,b9,1u,50,8b,13,om,yj,59,am,5y,oa,3p,p9,zq 4a6 bw,dy,pr,1k,mc,1b,2x,js,by,13a,ba,dd,8v 7m,1h,bh,l2,y7,45,2a,2m,3o,1nb,ib,dn,bg,dj,25k,195  5g,er,ao 8m,8m,aa,fn,rs,3,vj,6c,qn 2ly 57,63,40,10s,1ds  yc,k0,h3,2n1 1i7 a4,kp,es,q5,5g,1lx,pb,3l,13,19s 6a,fl,tl b9,1o,b1,1bt,4bu,ir 94 vu,7t,50d 1qy,ch,kk,16x,12q,3ww 11h a6,tk,ic,14,13u,by bq,l6 1ax,ox,32h,7l 6w5,28n hw 11b,2d,y7,8t 2gz,3v5,5b,2h5 s,pw,5ih 2a,1u,yb 1na,5c,8z,d1,5w,2n,91,3r,u,df,gv,44,xp,6o,l2,q,1hg,9k,2x,5j,14o 4c,5p,1bv,lq,ef,14s uf,507 1rp  aq,5,1yz,167,lo,56,2n,87,5r,c,16,60,rm,hr,m7,y3 o5,20n,15f d3,19x c6,110,5du 5a,69,pf,2d,3z,3j,qp,8r,2,jw,67,kd,1k5,15v,2cs 74,vd,k,im,133,7a,22i,7l,i6  1n9,ju,sy,6b,a5,88,4d,5e,f0,5i,q5,1d,2u,1p,12,c9,af,1k,77,2e,3,1z,82,at,hb,pt,6x,3g,jr,c,bm,2e,d8,ey,7 3d,b,3g,3n,ev,4p,ga,2v,3h,gs,7s,vy,sy,a4,oc,b5,1qt,f1,7x,31,6m,5d  23,s,fm,8,d,13q,6d 2m,35,3b,zc,4e,9e,123,1z,1x0 2du,1eq,1sz,44z  on 6,kr,1h1 ku,2fw,16r,4qa   ek,1ez,3tu fj,gj,3v,k8,t,1h5,1sd 14,9o,1t,j0 26,2a,12,t,2j,2w,v,u,x,8,j,46,l,66,g,i,a,a,8v,o,f,98,20,19,7m,88,n,5o,c,253,3y,122,241,1ev,hy,ap,5l,bg 3f,dw,qv 46c,2k0  7,h,3g,i,84,2t,3c,fz,o6,5t,8r,ot,28  60,26,5p,9z,gb,bq 2b  84,mq 2bv,5hg 3x,bf,3c,1fq,go,4k0 1jg dz,gw,u,3b,s3,77,1b,4f,5h,im,17s,25n,kk,ne,jd h0,8y,e9,7a1,19n,ho k6,4,2h,5l,8h,ck,1ed,aw,r5,1uz,22,13o,gh,1yj,3g,es  85,z7,uk,3b,9q,1do,ov,l,2jq,8g,uf 9s4 9u,bz,ch,2e,xe,2l1,9l,192,1uk,194 2rb,5ke o1,57l,1yn,y6 1w,1i,8v,1d,sm,vm,7e,4i8,f5 184 3w0  4r  3g,9o,ax,m2,c9,4t,8,7p,1u,43,ha,3g,hv,pf  ag,7t,2s,ae,x5,26,hx,119,74 4ty,gi aj,1u4,1am ve,dq,1kn hw,36,5,u8,6x,dd,d3,8y,5t,1m,da,48,b,3b,jf,bf,ae,1ao,1pe,2if 5pi jq,7u,ln fd,fh,1hx,y4,3b,er,iz 1 9o mh,2tk  gt,16w,e6  1a9 j1,a4,1dd 1fg,2c,d,bz,3r,132,168,45  3w,av,no,ec,ma,1by,1ey,1pv,9i,1gz 2v,bf,1da,d0,hx,1tf,6h  h0,2v9 2a,1m1 bp,5l,yz,c1,ff,ac,67,50,f7,1s,115,4p,1i,c0,1q,1t,7,1s,2c,5u,96,3f,13,m,d,3v,q1,6c,7,2b,1,6o,9u,3t,8v,32,2j,3b,2e,2g,6q,2r,27,2v,5e,d5,by,43,y,29,iw,27,1f,2 2,8v,tx  us 9o,5va  4l,hm,46,bg,3q,l3,k4,5o,ow,uk,2i,2l7,1co 28j,3bd,222 e9,ph,p,af,uj,1b,7y,19o g,j,2t,t,j,20,53,5c,52,1b,98,8i,ac,3n,8,bo,2v,1z4 s,42,6h,qd,ox,53,26u 14c,50,o0 4o,47,ph,qh,t1,vc,ko 1a,l0,85p 1a6 rl,6l,1nw 2q,e4,su,al,cr,58,lv,by,53x,my,7d 7f,bw,7z,lm,190,1zw 5q,po,20o 1sv,1h,k1,55,hu 8o7 tq,1bc,d,1be,2ra 2x,2w,2z,m,3d,20,ih,7d,42,4s,pe,29,bb,9p,1ut,dv,3y u4,79 8u,h6,4z,3q,9s,2z,xs,t8,9u,1y6 br,2o,4s,2y,4q,5t,1j,6n,187,44s 4p,c3  jv,us 44,5g,j9 11p,2fh 1i,1s,4q,7b,p,ny,nm,2bj,291,f9  hz,3i,6m,9q,8s,7l,p3,j,28,i,56,101,16c,1ao,h,gs 4g,52,4l,6j,hv,a2,13w,xm,v7,c,jg,1va,1gl  5i,b9,9,ga,ds,37,2,62,13,gm,kg,23,29,cm,b3,bn,5r,130,8n,6p,b5,ke,vj,1w,34,1cv,i0,3c,bf,4q 1i,138,vc,ic,1ip 38,7b,5r,e9,vr,7l,25,cw,ff,11l  zb,m9,24,ee,wt,4z,10j,32,4s 7m on,cc ll 4c,c8,52,2n,ud,1r7,1yj,2ws,gi,eo  33a 1mb,10i,8a,ug,1er,8s,5w,i5,1f0,19p,7n,x wv,hs 3z,1kk,7a,83,3ql   1e,1x,c7,24x,19m,1z5 wf 1uc,1go,2z1,ab,ge,n9,4m,v0,x 1b,1x,7h,7j,dc,3a,1n,4b,bl,xy,q9,uj,he,jm,19p,5f   bm,1ig,2q,tm,ts,82 9,p2,1jf,2u5,501 rh,31,17s,10s g5   1cn,40,1d,fr,496 el,6u,j,4v,74,fl,8n,5z,11s,9t,a1,12u,9d,15e l0,1b,ar,9,57,1i,3q ho,px,14a,18f,1ki lq,e9 221,t9,y0,36x 6n,w0,9n,5c,in,d,16,l,6n,35,bp,k8,bp,5s,17i,2x,4k,43,9h,a4,wk,1bl,25,my,f8  3jm kp,c,1n8,73 kp,2ff,169,t8 mv,1q,402 2ix,l9,257,2b,22r  d2,25i,136,1fu,2li 15,5r,oh,wq,ll,k5,7d,2g0,41q  138,7a,178,os,1n7,oy,17z,2xc  33,52,145,4tg 2bn 28,bl ik,2x ry,2e,h4,1,lx,kt,v7,3ne,4v,1jw 189,29c  1c5,a6,e7,11y,3s,1d,cb,qx,7l,aa,ic,i,45,6g,51,b5,10j,uz,nc,yu b0,h2,qs,131,2cc,3pj m0,zm,og,ih,my,40,h6,pn,a,e6,8v,2r9 4o9,rx 5,bf,17h,51,s,d0,9g,dc,d0,s2,ji,6h,2bn t9 56,58,gi,4w2 39,25a,64 2gs,is,27p 9o,wc,hx,9j,23g,2a,yr,166 2k7 ez 2m,15l,1au,1ml,4bk 2k,w8,y,d7,19,bk,bo,il,us   4e,rn,1hh 12,4z,f5,ar,3z,2o,p,du,ej,3wh,5c,h9,128,l7,3u,5g,ox l5,ar,6n,41 8kf,19w 1g8,2pg,99 f5,qa,a6  h0,3wk,2bs u3,il,4v,89,2q,1s,8k,16x,3f3 4w,260,97,a6,1o,80,z8,vk,1ix 117,nd,2mg,1y5 1a,7o,61,cj,b3,3d,1ck,3m xx 9w,vn,1kj br,hu,eo,5fj 5bo 1jc,ns,19j,241 s,1u,3b,dn,3d,92,ei,5q,87,5o,18,c2,1t,d6,1g,4y,16,3y,fy,mj,lc,bx,8b,wk,yc,fh,me,d9  5p,br,11n,2tz 63v,273 2o,16f,2lb,8d   5e,e7,cx,93,126,1qb,24o,1pi,1wg 46,bf,fn,2g0,ba 192,5d,2s3 1jy,s8 6n,t9,5z,9q,fl ae,gp,7g,145,fm,o,g,1tb,xh,1ch 2c,j0,30,7i,17p,1h4,3sh qw,jo,cl,2p,v,bh,ce,rc,tc,1cr,e9 ce,26,9m 220,17l,14d,5y,68,15q,a3 15m,9c,j6,1w2,ex  13n,1a2,5m,g4,ib,4s,t7,15,o3,1ak,pb,8x,ej,97,iu,9t 3b,9i,sv,cj,3k,lz,kj,j,91,fz,40,5d,gg,9w,4l,6,2x,5x,2p,q,4u,19h,11,tb,ez,g3,4r,wk,a4,1l,20,4r,6q,6l ev 1j,jx,k,o,6o,86,t2  2ds 2u,bq,gc 12,bo,ny,lz,1n,t9,1l8,2gt  p6,27x,or,2ec,nj,1eh,1o,c3,n0,c,ep,3r ex  wt,2tv,1ex 1z7  pd 3gp 5qs 833 6i,jt,jy,2a,2a,1l2,zx,3z 1sn 2u 5e,61l qp,ue,7bs 1e2,lz 5r7 28,28l,pt,fe,np hu,dy,6c,8s,ca,m2,1h,k,am,1u,vz,v9,1q,j0,1ei  2z,xp,1by,dq,n5,3op  mu,mi kn,9f,6n,c,3c,y,1z,25x 2gw 18,1le,od,4wf 1z,4i,b0,oi,43,hc,fd,gq,cr,154,o,4w,vu,2p9  1o9 47,cu,3,1j,oy,2n,1rx,k2,c7,1c7 h8,19m,1tg,h6,32l,12g o1,10e,1qc 2x,sf,1dx u3,2ve,19,18w,6o,8q 38,204,j4,ti,5x,1gz,my,a8,23w 2f,12,4l,7l,2z,17w,1pc 4l,4,op,tu,v6 14j,b0,38 1u5,1av  cp,1t,e1,46,4xh,42,137,14i ft,9g,111,1zl,297 k4 38,1i,tb,4bk s,8,h,j,2l,4f,2a,3v,c,u8,3d,a,93,e0,dk,b0,99,7d,56,1g,vb,1gg,7z,1r,ai 3v3,114 1n,11x,14b 12q,444 16u 1gv m6,w2,l0,1bp,xw 2py 8z,g8    i7,oz,9e,18t,2x9 7o,db,1kd,o3   ke,62,4k,6y,1ue,mz,4t,nh,oq,ey,11z,1fl 44p 1la aq,ij he,3m,190,33m 1ba c3,8m,k,kq,b,l6,8z,h1,tp,1l,uz,6o,2jz,105,117,uw 2n,mk,fl,w,tv,29l,1ki,k8,i5,1m 1qx,7n,38g,2xu 1hc,42,1gf,nt 43q,4rp 6h,lk,ir 46,5s,nh,bi,b5,10g,7m,8o,2s,2h,5e,af,3l,b7,13p,ib,236,mk 11l,dl,1c,1jm,16q,2sw,ad,1eu 1o4  qk,1ps,na,8n,3p,z6,wg  lt  167,36,ng,u1,ix,5h  22k rs,4p,b0,8h,gm,1bj,1b,ba,5r,1th,ke,1f6,18h,mi 57,pk  3l,e9,j,q,1k8,pw,5l,p7,ro,11z,1ne,1zz k4,k5,6v,oq,iy,tu,15w     34,9,178,31,8r,13x,mt,kh,1tj,34c    12z,124,1fn,x8,1g6,1sn x,8c,96,1u,2h,8b,9s,og,q6 kf,mt tq  5ke,38,3qc 6b,1b3,23k,1ag 47,wc,73,ar,264,1q 5u,7b,q,1m  9y,13t,v5,34e,1cn 62,3s,kb,11h,1d9,1zt  jt,3f,4k,q,12,66u,tq lg,5h,3pp,d4 d7,qj,j9,ym 2wx 1zy,39a,2iv,12z 2,c,gs,g,12,7c,86,w,4s,50,i,35,5e,3p,60,ml o5,1ot,gp 2l,1z,1j,bq,2se,41,461 5g,u1,td,28,f7,kl,2w,wa,sd,yb,wv,12l,vm 4a za,6o,3,s  1cj 5n,12m,fu,ip,1xb 5h,1a9,4pa,2pf  mp,3hw dn 4i,4q,2t,k3,e2,xy,2ls,rg 19,fz,26r,34p 5k,5b,nk,xk,7j,1xj,dr,br,4rh 8c,5x,iv,1e,2w,90,ae,1ee,1s3,ub 4n,i3,c,qt ci,4zj 9s,1t2,h 1jy  j,40,1kp,g1,le,1sh,4u,1sz,wy mw,j1,aw,pj,a8,42,ae,5q,lq an,1he 3z,4t,5v,30r,2eo 2r,sg,14,br,5a,2,2p,6e,34,2u,4j,92,jd,1o,24q,1ii,3g8 4e8 1j3 3i,6z,2s,ks,1wc,3oz i5,e,k,66,6d,6k,i,1g,u5,1cs,15m,a,mz 2py k4,2bu 6c,59,8y,1b,29,2d,2ng,219,1zs,184,fy  pb,1v1 4r,16e,fa,3a,pj,1xh,1g3,cm,ze  48q 1cb,6yb  40,ym,26,2g,664,1bm,o9 br,gi f9 119,es,s,16o,25u,dm,4i,19y,hp,1w,hc,r,cc,4g,17i 1u,3m,ep,2w,l,e,q,ay,4y,w,17,7l,5r,h,37,14,3o,xp,p,7x,13,en,mn,1sd  e6,87,44,6i,1y,q7,ph,lu,p3,19o,89 r9,4oj,1f6,7t,1fl,mw j,3q,a1,88,g9,1j,l9,k6,1ni,i,za,28g,kz 146,uj 1m7,a7,k,21,7l,1jb,1m,3s,3e,87,5r,3u,2xb   80 qu,1o3 2o 8c,h9,e4,37,18o,1,by,20s,4e,12o  3v,ac bg,4i,7z,n7,er,5r,23,8g,mb,14m 6a,qf,1bw,16k 143,a8,6w,ti,3bt,1cp 8s,nm 1c0,6ve 1dj,78,3cp e,59,7a,2g,3q,6e,dx,xo,3y,3z,o0,15,vy,159,44,6i,cy,ax,1r,m2,42,q2,cp,141  5gi kf rh 3a,1,92,dp,1d6,1d3,3rx 30,f,5b,pa,k1,17,3y,4u,rk,5q,8q,ad,gt,dh,1qr,t,69,6n,3i,6b,ek,6j,76,sw 99,mk,10h,l0,ag,xp,26u,29n 100,4j 1we,mc,13k,41w  8c,be,67,as,18,cd,63,88,7i,ea,f9,9b,j,3m,6mn  26,b7,ru,hx,fc,wi,4r,yi,2hx,31w de,3rv,5ft  2c7,3ny,mf 2m1,wd,rd,1la 6,9,c,3m,z,1d,fu,9k,2i,57,1u,21,1o,i3,14n,e4,6d,1s2,36y,cz,i4 ee  190,25b kz,85,1bj,kc,eh,74,pt,c,6  9,3f,ox,hx,8r,37m,x2,34e 4s,1i,2x,67,dr,a1,9r,5m,6p od,o6,1cb,5p,19w,10x,b5,re,7w,35t,9b mh,1,17m  f8,qk,w5,15p,ed,d3,1sa,g8 1lj,3j0,4bb ak,a,1ds,1dq,76,58,1jh,35,wl  c,4l,1ff 32y,6z,f8,yv,10b,e7,1zk,ax,1he vw,2dp,t3,1z4,2bj,1k,55,81,mn,12  15,2t,3i,mp,m3,6s,di,h,dt,ki 27,n,5a,5s,u,2p,1q,w,5a,4s,17,41,l,58,52,21,w,2h,1h,3a,5v,sc,4e,yw,29v 1as,1k,ps,11x,kj zq,1g  a4,ch,2j,fi,4c,6y,8n,3f,s3,28 1t,op  6i,fa,77,9t,23,ls,7a,1er,lb,1r,122,3cz,v3 b0,4w,7ja   1tx 1qx,21k,1h6,m9,185,su,90  zp f8   3hv 16g,2di,3hk,oy,1ee 2ar,6gp 1u7,i9,e3,nv 3j,6hf,26h 1eo,28v  2i,g4,5e,8k,5a7 ck,1c,4l,1c,em,7w,31,pt,i7,1oz,8,jf,6d,1z2,4r,2i,mt 42q,1l3,un dq 67,2c i7,xi tt,4v,1f,8n,eh,24,kf,df,14v,1kg,1yn,2jr 12d,ea   14f,26i h1,oq,230,1g8 90,9w,21 x7,jm,l3,sc 5o,2qx,8q l,43,2c,m0,fa,7,7g,4b,1n,dz,20,1md f5,hl,6n,tm,63,7f,b7,1q,5u,ql,35,ig,f4,4g,ua,2bl   2yh,3r6 dj,15t,3n7,a9,9s,1lc,cc,152  61,9z,ck,ho,gg,h1,5s,aw,2o,13e,8d,5r,1e7,5r,1fp,t,32,7w,i7,3v,6h,b2,u,4l,ln qd,ox,33h cq,z,2g0,4o,1j2,gv,uc,2ku,141 152,ai,5h,g3,2q2,ru,ef,4l,1jz cw,6e,2w,27,d,5t,ly,mx,79,8i,yd,ff,ah,6,45,1n,5z,8u,5g,84,5v,z8,pe,43,88,c3,1oe 10k,8z,id,bw,1xh,6j,18k,2a6,1un dk,c0,bw,6m,fr,53o,1or  8m,93  xm,19,59 2jm 2r,f7,3hy,2j6,ce hn,ai,4a,29,6f,29,xk,9f,gl,xg,9c,6d,l8,9a i,nj,b8 1j,71,3sk,2vo 47e,1n7 4t,i,w4,4hy,3wk 3e,du,2k  l7,s3,ba,wh,bx,1xe,4h,o4,d0,bw,b8,34y,11   6x,li,18,mo,xt,rn,1bp,6v,bt,1d0 ps,1rp 3dj,1zj,1dz,16w 9f,e2 3q,63,qh,cu,rt,sa,1zx 2,38f lu,4ma 61,4k,7e,7o,hh,tq,fp,37,2c1,16c,27l ax,4hc,166,4y,259 db,a,8v,13,1a,4a,3o,w,2d,2x,jk,1i,db,hf  qk,1hk,oq,pt,24,jk,6a,gh,1xz,2j  1fb,7f,3v,1zs,te ea,gq,ji,133,1m,ez,19c,4,zp,2s3,m,2c,zo,o6 hr,51,k8,5h,k8,3v,7u,ut,5g,1h9 g0,9j,5k,6b,2x,79,nl,s,11,xq,3e,1gv q7,1mf,ah ax,k9,jy,hu,3by s7,10i,ef,3e,25o,15u,101,a0 18m,5qj 2f6,74,45r aw,1nw,fu,29d,20b  8n,12,2f,23,53,2r,o,aj,2d,1p,2k,35,36,ad,g5,bv,29p,2wn rj,y3,zs,2cq,i1,9t,5c,1p7,h9,23,ms 1a4  yi,lo,29a,g1,is,2ki,235 9w 14v 6t,4l,19p,3rh,iz,1db bs,a1,6n,c,hh,ms,10r,1i4 1mg,9r,1nn,ot,12  13f,fu,13m,aq,xp,w5,zs,rk,1hm,1kv 3bn,k3 o3,8t,5q,7k,8a,1s,hw,3f1 22f,r2,nl  3y3 rg,341,pi,qa,2kc,5m 7h,2xc,11g 64,pn,oi,dl,1m9,1yn  ko,2mf,39 au,12w,uv,jr,r6,12t,7m,g7,3n4 71,16f,h6,50n,1i4 ie,3z,16e,10q,o6  q4,fj,hm,3i7,2z,15p,h1,ja,110 1e,gw,1ge,df,av,1wz,ch,h1,gy,5g,vx,4p,to,c,1i,8y,gx,3x,2g,53,ga,5i,5y 1qm,304 52h q9,876  2ij,1a0  2uw 2w  13f 7v,on,9c,l2,fl,nj,ei,6j,id  20,11n,r4,al,pc,cj,1d,fj,2uf,1ug 14m,1zs,1fj gu,1b3,3q,lt,1sh,1po,x2,ub i6,g0,1w,g8,gz,b1,5d,6c,16,9a,2x,yd,132 n5,rw  k1,bu v8,i2,8r,dp,5s,n7,18x  gx,1g,e1,3t,5v,nu,52,k7,fz,fd,1x1,kj  1xj,1x6,fu,bh,18e,3ru eh,1h5,nk,3p,202  2c6 36,97,pj,5l,17g,qj,kh 1cj,4f,ab,b,b0,2f,ct,12,4o,93,1oc,2o  1p,3d,3h1,yi 2uo 2d3,1g2,r6 2d2 ba,2pt fi,q,s1,b5,p5,10k,2j,1np,15e,2a,ux,v8  7t,sr,d7  k7 35r  5k,c4,7x,t2,26,37,10,1u,9p,xl,44,1om,241,1fl ra,2by,4d6 16v,2uh,15s,1vt  b3,2f,24b,351 xb,2e,49,u7,71,7b,dj,3p,1g,cg,cs,66,7h,d,hv,79,bl,al,51,b5,8m,12f,j5,hb,7d,k6 28r,tj 2t,1s7,6gt 8m,16t,12l,1g,pa,s8,1lo,30j 12z,1xn gq,ru,l2,17x,2j3 qr,48,9r,3r,1m,3q,m,6w,c7,14,hf,1xu,ac,7l,91,110,jp  s1  xu,217,7c,wl,1z8,oc,c0,2gp  i8,9i,36,k4,4k2,ge  1a7,7c,8e,ce,26w,1ah e8,v5,8r,87,l0,1cr,6n,pa,2a1,209   43,po,ee,25,aj,b4,9h,5h,fh,wj,18l,v0,wv,1g,f,6h,zt,kx,lr,1l,db,5e yr,27,bg,4he      4b3  2w8 1g,37f,185 3e9,17p,119,3cm 1s,zs,iu,wv,6n,32,ak,jl,gh 49e,13g,1vo,xw  15m,13h,323 m,dy,3o,1dr,18o,39,14g  re,13m,1ec,102,4u,s0 3v,2iv,3lv,fl,1vr,tk ad,3mp 1v6,yb  2,2c,np,1k,y4 9x,yw,91,4y,3x,ex,60,hw,26b,5m,5q,ke,8q,j,9l,g1,1fy,15f p9,dx,mj,5q,er,80,2c,bl,2t,72,kw,5y,1gg,64,i1 3d,9r,f7 2l7,118,1br,2m,3a,i5,14h,93,vs,7i,ok 9w  3uo 1r,6m,if,34,8t,n,45,2z,f,i,b9,55,i5,3d,5n,87,8k,2fj hv,1ch,an,1eb,lm,7p,31,re 5h,w2,35,15d,36,gd,6os sc,6l,208,13n,g2,at,cd,aq,bz,7s,3ev 5g,qq,kh,x1,1eh,10v,29l,2if 49,1if,2vd,1jl 3o2,1fb,1d6 hm,37,dx,q1,7m,24a 3lj  139,3x 168 2g9,nn ft,489,ic,3gi 1s,20,ya,k,9a,1o,w2,vs,qu,li,to 636 qh,r9 x7,1d,hu,6s,fj,41,9p,y,gg,ec,27,gg,hm,mf,94,1p,3k,gu,5z,3h,1u,84,k0,2j,8t,6p,ep,n7,mu,jo  1n7,5ca,1qo y7,dd,sm,1lv,2gt g,158,vt,l7,zq,i4,103,27k,3n,ho,i7,4m ta,dr,3p,1hn,t2,50b fo,6t,f,e2,xy,1j,10v,2au 1n,5q0,2ei kb,d,269 my 8r,k7 79,jw,7z,s9,2w,1ry,2w,16x,4,20r,17g,g3  3r,3g,z,1vj,ne,1r,7w,db,28g,9y,2ka,76 4v7   15,3ck b,9z,ik,2j,37,1kn,1qj,49,er,6d,qn,4y,1dq,7r,5k,kn,5a,8l,nd,dz 6n2 cs,qv,1l yf,am,3a,xc,l1,o7,1bo 172,207,i  xo,1mt,wj,52,2s,7w 3f,4c,qk,xc,459,11h,14x 7d,7j,5s,1p,169,i7,ps,7o,26q  9v,rl,lk,hw,3r,34,ad,2ey,z3 oh,43y,1e,1j2,111,jx,88,8l,8a,5c,mt,86 1j6,ly 2h,fc,6a,8n,n,10,8g,9w,1b,i,2b,oo,hg,sc,7s,72,ds,9a,e7,3a,2,fv,28,e7,ma,3d,n,5v,2m,m,1g,m9,a8,5d,3g,cz 18s,6s,h1,50o,nj,11l 119,5p 1zo,2vp 8e,8k,50,1b6,1u,6t,gy,4m,nv,u3,22,ic,3v,wp,22,3s,we,9d,3l,n8,e7,5w,b3,g5,5u 7p,7w,8h,ad 12h,pq,2a 12j,80,zg 4rm,37o 44g,5z 261 1a9,5i,218,um 57,56q k3,23s 7pm yy,2n,9o,9m,2ef,hs,3ra 6x,c5,es,97,c9,1kg,gt,f0,319 88,9a,7e,aq,uu,1gm,1ix  c7 2qf,17h 3a,3h,5m,a1,18,6m,ru,98,89,4k,23c,1vo  3tr,mf 2yr 6yo f0,1j,13,5k,5o,8g,7,93,kt 7q c3,wl,133,1px,41z 18h,7rr hc,2j,5e,fp,x,1cl,2xf sx,hn,7c,44,3f,1u3,172,1ng,112,3o,19x 601 7ak,7z,j6 1j8 1ka,16q,11q,1xa,1hc he,s4,bm,m7,cl,4k,1nw,3c,j2,8n,143,hr,cb,1ee,yh,3k 77,2w,1c2,mz  26l,j,3e,1mh,8j,ht,1c5 1c5,fv,qh,h4,il,vw,9,1h,1z3,po g8 14y,3b,3m,mu,sb,zn 1z1,j5 3o,zm,2gw 1d,1w,g,b2,yj,cj,jy,2pr,2m7,th   vr,3tt,1cn 2v9 1w0,2vx,zu,ep,bl,59,55,fo,36,44,4e,aq,95,9k,9z,66,ag,i0 3fp c,7r,bv,pe,17q,rz,3f,y9,91,4y,bo,7d,ia,al,6k,rp,cb,fx,hd,aj,mw,3l 4,bx,1g,hg,4p,ug,8l,1xr,a5,7q,1ny,1ex 37d pq 119,1b3,3k,1ci 2h,aw,21,68,7h,4e5 58,o9,5d,435 ql,224,z6,2a1 17j,2fi,1lk,1th,1rq 1fp 2t2,2bg   13q r1,2tn 3w,1e1,ci,3m,2gu,fg p,2c,wl,3o,1ou,29z  sd,91,w,5wh ky,4w,e7,1mm,17d 3bk,10p,4m,1s9,9d,47,1hv,o5,sh f3,52 52,1g5 6s 1w3,12e,2au,1sf,nh tl,e3,ux,hv 392 1k7,e0,9k,1py y1,15i,uu,25d,2iu  8xi 73,iu,g4,1hg,12v,tv,i6 bx,6l7  cz,3it,4pv 6pm  ma,8m,69,2d,c1,rh,5a,1ny,96,3z,ji,d3,8c,1ac,16i,ok at,5v,21,qr,a5,m8,11v 5n,52,2l,bl,1gs a8,1ob,6m,29g,4rv 2c,ay,fk,1yl,56,ae 1w,6v,g6,cg,p0,1ig,xv bx   1nn dp,tu,1kp,n,d0,ur,9e,5l,2zh,cp,hb,70   3,ce,6o,7e,8b,j0,s3,2pr  1of,81,44 1i,jc,55,h,t,8,3m,cy,d9,ut,a,1c0,2sy,2r3 2sd,1f4,ac f2,5wx,fn iz,fp,j0 1wb,9l,189 1p1,2or 1jw,eh,od,166,22x,nr,1mn 49,ql,10s,85,1te cy 2z,16l 18,bs,tz,i7,9w ug,201,5xk pk,49,yf,h,99,le,11h,oc,1vu,1js 64,266 jo,1h5,4k,1en 2bl,1t8,192,1t0,1wf,38,a0  k5,2t,l7,97  av  2x,gk,fv 1w0,2w,py,qh,b5,3j5,1l6,6x,4l 29z fz,55p  1ox,dd,2mp 7o,12f,6n,nj,ka  rm,s3,sy,r2 8y 2h,o,i,bc,5t,e1,js,qt,7q,wa,ok,1n,5z,3c,a,vw,5d,12n,9d,yp,5k,bj,w3 83,ee,4n,5v6,2m,lp,11e,oc 7pt,pn 1n9 ez,4f9,3no dm,ff,iu,2cr,c,ls,if,1n9  pv,2hd 1ha,36k,37o  9g,1g,1gl,16j,zk,3i,2n4   7f,tg,741 ld,166,2vn 1s,1r,9p,13z,c9,1d we,n,118,75,dp,3s,do,12,7b,ik,107,g4,x4,iz,qk,mu,i,yu  8,1jx,ek,207  6n,74,am,jl,6l,1if,pd,a3,2ag 19k 2r2 wf,4y,dy,c8,nu,at,4h,rp,1qe,p,am,198 3j8,1jx,2cq 2g,3q,2n,1ja,zp,ll,1k,7j,s0,2aq,7q 6a,mj,6o,kg,2r,df   2e8 19m,1tg 1ul,29a,2jw 2p1,nj ge,gd,p3 16,b7,ar,1bk,s,n2,69,3z,5l,fa,u8,3x,1s,2q,7z,gc,dq,51,ft,2q,kd,19,5f,2a,54,9,i7,cz,4i,ef,g3,9m 1nr,s,d7,f1 4q    nb,vn,6d,4,du,45u,sc 81,50,9m,wo,d5,h5,bi,1gq,r2 8u,go,x0,2c,1b,fx,nz,2,ce,1hj,7t,j7,39s 1om,18x,1lx w0,xx,1mw,1h8,1h3,yk no,1ce,13,3si 408,8g,n7,2aq,jv,87,11g 3cy,21z,1aj 7u,fi,ba,jw,m,f,6x,k,an,i3,1lw,rk,4m,ne,ea,5k,14k,72,1hj e3,6y,18q,1dg 4wr,36w 2o,9e,2d,4l,av,c0,1ds,2m,15z,2h5,1dv  4g,aj,5b,71,no,2aj,9,oq,jj  1cy,hh,dq,fc,e1,3nq 2lg,1zq,3km   9t,1al,f7,3r,s6,2e4,km,rf 227 uc,1i,5p,4ak  7td 4h,ui,14i,nx,4w0 ci,22g,3c,df,10f 2zz 51,xl 348 cc,1pg,oa,1qg,u,1b4,2o9 1na hq,mt,2x,6l,4j,3y,41,3m,18d,1i1,22n  32,8k,1p4,va,1xl,lj yc,3vd,1bl 69c 7k,eu,cj,93,1,2a,58,fs,ky,c4,7l,51,yg,9k,6k,5u,10r,uv,o1,1bc,12 42e  1l,5b,7n,wn,49,7c,j,4e,1d,7j oy,2n,1pd,2e2 ax 4c,jd,it,512  19x,1hv,1ke,x7,bz,2de 8i qo,2hw,10j,s6 uf,1ec,61n  68,3t9,65,nv,1uh,cb,27,1c7,yh  1ca,1vg hs,2ri ab,2lu,1i0   5ui sl 4f,u,5i,6n,b,hu,25,4r,16,z,8q,uj,10s,t9,ng  o7,3g,f6,96,kd  30,45,rj,5oe  z6,cp 7l,2e2,7w,1s1,4dj 2k5 cr,es,dh,1ef,ep,108,xq,mf,rk tx,1t6 1ay  1t,2oe,jw,4c,16f,14b,ij,q0,5a,12h,f0,7s,hf,7k 8u,2m,b8,8n o1,l4,ck,4t,pp,yi,8e,ea,u,23,fo,108,2i,2f6 1m9  2c2,1nd 1y,dp,1h,qb,g2,lw,4av,2f9  10d,ne,5o,2kd 4mw,2p9,1i  24k  4l,2y,1dq,1fn bu,1sh 787 1q,1k,q4,8s,2go,1z0 63,2b,27,9n,w,2,12,8g,7,br,4u,db,1f8,ug v6  5w,5g,1sl,1hf,tf  30,vp,1n0,rm,7l,8e,2yb,n8,ot   18f,b6,ev,10,64m 8m,gv,c9,w,k3,1o,jo,343,c9,15q 1vm ui,6d,8z 1dx,lu,lv,dd,hq,1mt,1m,3pu tm wy,ss,1f8,1mq,4k f7,ik,3p,cw,18v,al,4b,9m,xw,cw,4v,ce,14z,105,9e,du,t2 1mm,cs,1fs,wp  gd,88,25,3v,bo gc     uo,i,g,2d,93,2y,oh,u,26,5a,85,lw,1vt,4t,31,90,9p,1i5,14r r9,2yf,332,1m3,73,r0 8gj  u3,5e,3p  k7 758 4sr,1qe 71,2ag,r0,4q be,1st,u2,c0,1df 55,2dq 1db,17d,l9 44z,1sl tt 4e,1wc  bu 1l8,fz,ws,7j,vd,57,c0,5,qc,g,xr,bc,5z,fd,ie,tf,nz,1z 7yo 94,7j,1qs,1ec,1d2 yi,14a,t8,10j yt,me,11c,my,315 30,7t lp,lg,75,5v,4w,bu,9j,42,95,yq,e5,4u,cx,lv,gv,77,dr,s,pg,1lh,14,om,2e y,12a,3x,1jp,1l 1aq,211,14h,77,9l,gn,lo 8ic 58,35,y,8k,22,hr,9t,l6,70,lh,3e,7a,t8,qm,me,p,pf,k2  c1,7o,1hg,158,8s,2jb 4qj 28,2w,1p,4n,6o,4l,w,17,aw,2g,ac,1v,uf,aw,pv,9r,1jb,34,5y,pg 4,4z,gh,lv,qm,82,2h6,ig,uw v3,fh 5,s9,ij,1e qg,17t,6t,vn,3qn sz,16l,21n,ly 1yl,rd,1k0,23z jn,1y,1w,3g,wd,2au,a,5u,h5,he,3g8 dk,rs,g2,lw,43,198,km,1b,2bn,eg   3b8 1wp,682 21r,27x,y3,1o2 l6,hb,fp,jk,e,k,zh,3wn,8y,5q,8,i1,bg 7js,il  lx,ox,2x,11u,q5 49,5p,3n 462,2xh r0,1yj   vn,cb,3kb,492 71,s6,nu,2t,px,176,un,4p,2z,ou,um,2a4 7ir 45,1p9,1wi,3dg 8h,ck,u5,kq,4y,l2,1l,w,k2,x9,wk,16n,1x2 fk,69,111,4ed   ed,89,1sx,ha,dx,zz,4z,9g,8p,ga,3j2 ug,nh,np,2ll  jg,5ru,1t2 4e ld 2b,1c,1p,cb,j3,1i,k,dd,20,ej,fi,av,oq,gs,74,7u,42,56,d8,f5,7d,3z,3,f,3a,6c,8e,m9,3g,e,mm,14,4x,1b,x,8m,1h,ld,2n,bd,12,a2 o p,va,4m,1g,1g2,2d,es,9w,qq,2j,id,a8,9,2w,50,1e,8h,1j,c0,js,1jh,2,fy,a5,39 mi,rm,ea 8b,mh,4u,1k5,2t1 77,1yc,as,3c,pg,1zm,8z,xy,oz,p2,ng,e0  23,kb,36,og,z6 16t 5l,2v a,2oz,nv,1ql,1bb  tn,4l,tg,bc,1n7,dy,194,cz 1yf,5me 3ec 39x,yt,18v sz,5dh jd,32,w4,8f,8g,nh,1lw,3c 174,s,10f,1gs,c1,mf,61,8c,108,73,cx,8y,4i,w1,114 j0,31w,18z 7i,49r 1qq,3lv,1zs   yw,1ly,uq,6b,1fv,3ie  ib,20,16,39,1nc,7n,81,j9,4z,7t,3x,1os,a5,13o us,rq,yn,de,6i aa,2e1 8q  l 25y,16,22j,9e,2b,2h2 zt,319,48e,sr 4ib,4fk g9,1ms,2c,2n,2t,1bu,ry,1ct h0,j,5a,64,1v,9d,lo,23,4i,1e7  t2,3l,4o,1p0 11,2db,1ol,1ck,zs,2hz 4t6,453   cm,xj,1zr,8p,hq,fc,1gk,gs 334,yn,37g cg,1yn,ge,3he,fa 35,2i,7s,n1,1s,1t,fq,fd,6p,mw,et,5n,k6,je,aa,mp,4f,75,a8,5e,gb,a1,ko,kj,7t,g6,n,b4,j,46 5,q3,1nr,4t,1j6,12t,19u,kk,2t,rk,8l 2n1 bk,2d,4t,bl,3u,xj,1sf,sk,zy  12f,1ab g6,9x,dt,ba,8u,p,18v,22,zy,fo,6n,l6,2mc   58,1dc,186  35,1n7,n0,3lr,s1 2e6  14u,n3,2hb,4f4  7t  1xg,1nz,fd,1v,13x,n8 av,sb,cm,e5,kq,28,7y,y6,311,lj,1zv b0,15,17,2u,g9,4r,1,4c,tu,5e,2g0 i2 1go,6s,115,h9,3bt 4m,56 3y0,g8 43,2lk,v6,18u,1td,7o 18,ch,7h,4k,1b,vx,19i,e9,w7 bm,37,1q,ke,mh,et,35,1f,oh,1u,1w,16t,c1,1qg,16h ld,33j,iy,2w,1d1,1h 8rj 1 p1,6li hb   16a,qk,204,1bb,uw,18b 2b3,25b,2ru,1v2 3c1,dm 12z,1k,11h,13i 1ru,5aj lp,v1,f1,4cd,f1 1e0   3gb 2py 4m,nu,1s,gw,om,182,29,1b,o2,14j,la,uq,96,oj,b9,eq,33,3b,36  21 mq,r9,pr,2w9,bk   4g,dc,ae,112,gy,bg,ba,5r,sn,10u,381 4k,3j,19f,lx,33f,21p  2e,gj,6c,11,9j,80,1py,95,b1,hj,6r,h9,r9,al,13,46,f7,a,bd,3p,qp,gh,8i,56,5n,5r,99 ki,ka,60,2l,7g,60,kp,r9,eb,g4 xn,14a,3gu,rn  2g,5m,d1,3t,134,1l9,307 dd,10k,18,11w,49u kd,3q,b5,5f,di,199,bu,ms,qs c a1,4l,dt,12d,1m  yx,n3,2yk,250 u,kc,3r,o2,su,q6,7,1sm,qt,z0,z0,t8,h6 2qy sr,pa,2pv  ab,ut,jn,4a,ed,157,10c,3pt  5n,9,4f,6c,lo,w2,cu,t2,1e5,p,4a,ro,gj,18w 1cx qt,34,1jx,wr ho,23,4q,61,jj,1d4,3nv,1d wx,y3,31,6,3bx,87,12o  v5,fz,1ii,49h 1s8,26,je,p1,gl,z7 4i,c,t,3x,vt,9u,3h,fw,6j,58,go,9i,jo,1bl,zf,1gi,ur 2vc  1e,2,1gl,o6,8,h7,af,7a,fx,3rx 27p z5  4p,18t,2wi,5p,dj,df,i0,jz,7l,7w,3o,ht,8p,95,ra,6e 4m,t,22,1l,15x,39,f9,12s,y9,3b,2ri 4he 3s2 14p,17d,466 e2,19,2wg 1da,17z,y1,ug,1g,1ak,2cx 6i,6x8 1p,it,sv,d0,17q,4p,2bg,1hd,4f 37,9p,1q,2j,37,fv,su,1f8,64,5o,7w,br,1oo,dz,256 3t0,ij,1vr  5n,1cq,1p9  43,ah,5,g5,ci,2a,ht,r,7w,y,ma,x7,14z,68,4y,286  2c,1xi 1se,1i3,e5,96,kv,5w,6u,pi,pn,9q,1f,1ia,85 2jf 9e,6x,c,pe 2d,12d,1b,2b,m,1ed,1rv 9g,1ao,15c,1vy  d6 bo,1a2,123,42x  7d,3d,9k,bc,an,mt,ju,m0,ap,ci,11r,8z,7u,gb,1vf,gv,rt,fa 3c7 b8 2u,5q,18,h6   1d,23,j3,ev,r8,18i,j5 189,14c  95,f,7g,k7,3o,3r,hi,j5,hn,lb,23,u,lx,14v,v,13q,5a,d,so,k7,v3 17w,20q 17v  1l8 5my 1dq,v5,1c9,ps,23t,26d 4k,3d,77,j1,2h,17n,6r,10r,18o,37,68,ja,hf,gn,rl,92,2x,9,1e mk,n,q,3d,258,2lk m1,1io,203,3h,pn,6y 1gg,1fp,1vm 8o,1x,yk,qj,149,mz,bx,18n,16d,nn,14k,a6,ja 6su fb,1c0,2s,71,aq,2ch,1ng,xp,15t 6t,qq 28t  37j,15c  10g,rk,3p,16p,2xi,bf  g2,ek,p1,za,2d9 211,co,mt,ky,qt,8k    6o,va,2hw,bz,1ak,1tt 278,1b1,1q,90,37z,nf 1p1,4a9  231 32b,1to,no 22c n2,1ad a3,91,3d,k1,dg,mk,wr,2um,1in,3v r5 b6,b7,272 117,a9,3pe,sc,24i,qg yx,24,1y9,22k,9i,36s 3e,2rb 8g,9j,21,1fb,93,189,dw 1j,13,5k,9u,u,i,5q,2t,9d,f5 1sp,18a 3qt,n1,1gj,1lr,bm,199 ev,1he,5,4jj,al  1li,7z,pu,11m,nl,df,1o1,mx 5y,2kp,2c7,3lc b0,10c,x4,6j3 1sy a5,uj,63,yb,17o,n2,2jo,46 28,4i,16u,dx,ke,1hr,15z mm,zp,6l   1ld 18,bl,2to,bs,1tf,3po 18y,2b3 1zf,iv,d2,ei,1mq,8g,1mv,9r  16x,8p,17h,2kb 52 57,18q,7,18h  fm,t8,2hq,oc,fs,s8,2mz,12 1o0,6i,30,1s4,15d,1y7,1cj,2e 8u,1ld  2v,ak,kb,h1,yk,cd,6w,98 7sn q3,7r,85,m,4z,8s 1bt,9z,1c,1eb,3h,pu,rk rq,r3,ea,bn,176 iu,2ry g,mn,a7,ry,mv,dr,8t,1eh,ze,vj,kt,17b,r8,f5 1os   e3,xj,9w,4q,1jy,1l4 1a8,1fa l9,1bc,l9 5n,1g,6j,hp,5l,2v,5h,1v,2h,cs,2l,k,20,4p,f,7h,67,50,4l,jo,qi,4t,cc,7o,cl,9,4e,z,31,2p,20,tb,ch,1bg,5v,3s,p9,p,1l 11g,128 s3 p4,8k 1mg,39,zt 46,m2,bn,5i,ra,sw  y1,7y,115,xi 4w,zy,bc,ff,1id,mj,1b3,dl,cw,13,2oq oc,6y,7x,n6,i,6y,oj,14,i,4i,10w,gi,4e,dg,re,j3,i2,4a,6y,p,1d9 2j,bw,md,sy,5o,2gv,j3,2r9,1e,4t,53 1oa,1ax,b2 4va  df,l0,op,sw,2kf,1qo,89 5g,1i,3q,6n,3n,2l,16,bc,1i,ba,35  ja,pu,bg,20m,s1,1sj,ij,1oo c6,oe mv,oe,vy,1dr bm n9,o0,4s,1f8,1mq,4k 278,dq  24,4gc,t5,8p,4m,29t eb,1u,ls,14n,14s,147,45l 2ve 3z  6h,2ig,174,ay,4c0 nr 52,1rn,10w,io,1tl,qm,12z,1o8 gb,93,rh,2gg,eg 2n,9z,10k,10s si,of 294,sc,11w,2hn,7h,br,xq 14h,m2,j6,32,iz 112 3,b2,6j,13d,10l,173,5cp k,93,39,11a,1kw 2c2,1gq,s2,1p6 jw,17k,52,15,2zo,1jz  1m9,3pv,40,oy 1k3 sd,9t,n0,d9,gs,95,gz,7n md 9r 6wl 4b0,4ui  35,u0,23,z2,ty,vh,9i,tp,zf,q5  45s b8,g3,1n,ka,50u,1bb,rc 7oi qz,gp,v,iu,k,4i,c,2a,4i,ir,f0,4o,jz,19,5a,1u,b8,3o,hd,2y,2c,l,38,5j,ab,52,1q,11q,4p,5m,18,6i,63,8m,2v,az,cb,bk uy,8t j7 mj,4h,38,ly,172,jv,331  ee,10s,2b,1o2 1r2,v5 2sp,1kh ne 1e2,3kz,13w 3v,ml,x,u6,5d,22p,2k,3v,bu,pn,30,hl,qm,xu,1t,x6 78h,1wk 115,1if,gp,om,sd,21,k0,f8,4b,2ap 1pk,31,3kj od,1,pj,5w,fr,4z,nq,ct,bz,89,gh,mx,k,e8,iv,1em,bb  83,fy,298,1kh,qx 39e,15v,30i j6,18m    6g,8t,h6,8p,ge,91,l,1wb,gi,mx,ta,ma,2z,2k,fa,12l  3p,10w,95,q,ne,az,123,az,u,5p,9x,1s5 hk,1nr 1e,2t2,by 1p3,2ky,15 r2,y3,31,ko,hd,ec,23x,97,th,2ib  gg,2co,1r5 29,mu,77,1y1   8z,1c,9,n4,e8,24a,162,15h 29g  qd,od,5j,8f,m0 2h,ov,xg,5vb iz,62,fz,4r,1ra,2pp 2aj  2v9,k4  52,68,2u,68,1m,3y,6b,hd,3k,53,cy,8p,bn,9y,3i,1ap,1pb,8x,12z 1ah 8n,10i,16y,g2,jj,8c,gp ig,fr,88,aj,g5,9n,126 3vg 15s,rx,2zm  ll,98,1l0,db,pt,7i,78  1yv,cp,fv,1mo,ed,li,eq,2jq   1i1 3m,4m,d,u4,172,p,qa,dh,1eb,3r6 1z up,6s,ct,14j,23i 4c2 29e,48s,d9 kd 8g,hb,fu,vy em,mq,2rd,qb,1r3 b2 5f8,1a1,kq,175,z,co 161,hx,3e,1j,8,fx,d5,ek,v,29h,1bs,pt,7x 2s,1bw 23n,1or cm,27,3y,jj,m5,8e,1ue,hc,6t,db,13,1mz,s4,nn,m6 4b,l3,xz,4c,1wo 9z,7m,tk,ck,1g,m6,fj,1ge,158 ee  3ql kq,7s0 es,112,26,26c  so,23s 24w,w9 ec,16j,dr,1mr,22b,1hh,1mc  9h,1ly,5w,tr,tr,359,1p4  g4,1yw,t9,1y1 1a3 14t,s3,cm,57,1jl,8t,vu,3p,al,6k,35,8h,dx,ue,3c 2c6 1f,5d,6p,4,4z,1k,75,ca,c9,5s,h3,3h,o8,1p3,135,1em,6 149,24,1qz,il  7,7y,1l2,a5,6a,5z,14o,uh,an,cf,3m,37z,hz,3g qj  3no,q2,ki,2yi,r7,50  gd,41,4g,1ip,gb,1ob,ir,1fn,va,du d8,33z 83,sc,at,1bt,dd,1e5  ld,3o,1q,wd,4v,99,1f6,24,w1,9e,1p6,88 td 2z1 bo,6,3i,v,vn,dt,9g,l4,c9,1i,aw,in,nn,a9,6v,1hz,6a,7s,4k,bt,jy,l3,6k,8g 8e,1tv,1ii,nn,4ld,1s jh,cx,lk,84,lk,ic,8n,10o,z,9c,hc,g5,82,3k,16r 2j5,9l,ws,up,i3,68 6rs,sr,19y 1a6,2uc,1hc,1h4,t3 ak  mu,cx,iu,56,17v,2eg,106,zo 1cl,1pq,1co,em,gr,5i,2zs da 24l 5et 9f,1ie,15,tn,3qu,1ee,14s 1a6 dw,c2,yv,4k,267,2at bc,13,1v8 2sy 9t,mg,79,yt,12p,23l,169 d5,ai,6n,5b,3,1m5,1fc,2gs,24 92g dk,2st,10h,1f2,on 5oz 1mj,4na 36a,pb bd,ba,8n,3f,3hu  3g6 1b6,5hb,ry  323 3ho 37,k,yw,iy,343,2li e2,xy ib,ny,1p,tz,jz,2ix 5mp c2,2s,3v,1bp,dx,258,3av 22,9l,wm,3r,qp,269,b3,lj,1g5    1a3,15v,j9,2cj,5e 3k4 72,fx,3z,76,5h,j,1c,9r,5i,hq,85,2n,iz,4b,1e,hl,88,dr,11e,9c,103,c1,oh,e8,ue  bj,1d,9p,1no,1i1,2um,ij  16q,6b,if,8c,45j 5z,1s2,mf,2a4,tu,sq,199,1z 124,7yj 17u,kw,1dh,1tw,1iy 17,4,7,4g,4n,8x,5p,5r,4f,p6,30,1a,nl,1ca,18w,ft,14d,gs,g,1f,6p,p3 nx,1h8 h3,2j,6,9j,el,c,ok,c1,co,9x,3f,o7,op,rw,7r,1dc,f7,1rm 292,vn 14r,4d,1mc 7i,b,ge,vx,tf,w5,7w,75,25r,2ll  d8,2yl 59,me kt,ba,7s,145,94,27f,1mk,ry,sg,6i 4l,ba,57,w3,3m,4c,23e,gs,3gb 8c,1to,l7,ce,15c,16u,1xz,wr 1ji,54f pv,3o1,1c,s0,cq,21z   h1,2m,259,1kc,al,mz,6b,15,150,7q,1nu  7z,e,1k2  1jf 1e,9w,hc,2ls,9l,25v,to     fl p0,3ob bt,3m,13a,lk,1om,3hh 3f 6x,kk,5q,w8,jc,14w,1sh,1uv 1x,ne,eg,2qe,16b,25e,dn iq,3p,1qe,3yr lo,p0,tc,41z,1sp,er,eo 2ii u8  ar,a,7d,f8,1k5,1fw,29c,ks 10g,2xg,vv 187,2ev,87,ty,2ec,12l l9,ph,145,zj  i8 c,3c,d,aa,2l,ci,1i,uq,m7,gd,5b9 15,4,12g,bu,27,re,yu,17s,am,320,vk 4iu my ox,25,c,8e,9e,2o,6,1y,e0,1e,4g,5,14,1n,wz,29,2f,1h,ec,8u,2b,d5,3p,p9,gq,ia,v4,l9 1r2 he,c1,32,1ba,1gc,pn,34s,14a sm,1af,1aj,z0,1kl,8c,gp,1ln kw,2bh,xg,6p,iy,ga,3cs 2i,18,4m,hz,7z,79,b1,bp,g,cx,1lv,14v,ad,2wb  3d,4u,j0,oq,74,16x,c0,na,et,3i0 gk,1u4,1i,be,zk  70c   9l,9y,r9,5sv  55z,ga,3s,1t7,kj,g3,81,4w 5w,gd,1eb,l7,ce,e8,1e8,3eg aj,1yk 1er,hb,5ch,7j 1k,6b,zk,pc,1dx 1om,1e0,rb,pw,1lu,2k0 cx,115 qm,1k6,dp,jq,3ef,1ob 1v2,s8,py 2w,w,2d,tf,1ev,3dg 13n,4v,1cz,1d2,1n3  ef,2t,5f,g4,ba,30,6r,84,uh,4z,vr,iu,1p,7p,23,71,49,13t,18m,ue si 3r,23,bo,1jg,1fa,6b,1gn,2pj,n4,8g,8i 44w,1vs 169,75u  1vw,34s    259 1g,l5,de,2l,15x,3d4,93,k7  1rm 1bs e5,2yo,e2,id,o8,160,fg,1g6 5a,b4,3u,2p2,10,17w 69,cu,1z,m8,36s,26l  93,h2,ti,1lq,1g,5v,19,8z,bj,c2,vm,bz,ff,1e8,4k,pm,96,ew 8am  3d,1y,pr,r2,1vq,a,mz,1mg,11b   34,c9,1i,2t,p9,65,57,57,av,fa,14c,12,ga,8,hu,53,fb,9g,ty,4r,87,4q,rt,as,b3,va g,a6,d8,74,3m,8c,co,5j,jx,cf x1,7kj 3e,dt,1vi,8z 8n,5,mv,1qq,17o la br,13g,5m,21u,vk,1ah,o0   2tr,1g,22o,2g9 4o 3kg 2a4  ev,d2,4ro 1ec,m,ni,1ff  2t,1y,pr,2ms,a,3aq,1kt 73,4q,61,px,2b,9,dw,19x,52,a9,8l,me,ox,11z,93,6p,11f,qj 7vq fo,1l7,5nm 15v,c2,2ir,8,13e,i8,2p,eg 6c4,1ig 6b,rt,7r,134,105,eq bz,on,30,1c5,1dw 226 2x,se,9j,hh,3b,3r,st,j3,nf,f6,5h,1b2,s7,6k,1cy,12,uj 20l,6p,bp,j2,1b1,ai,ou,wv,c6,cs,hy,12k   2mh,24r ee,5oi 44,8s  3n jo,ai,ad,cg,ct,zh,4o,c3,21,ey,5t,go,b0,7j,qq,9u,6s,8d 2j,kr,lm,1r8,1m1,1ic,26z 2x,1au,gv,1np,kf,40s 271,ra,4mr 11o,1k5,32o,13m,1if n7,1pz,5r,rb,me,2mn 7z,ab,31,6w,e3,3v,4k,5u,ci,5m,37,2h,3w,90,2m,j,6q,i4,62,ug,8o,13,g,1f,gi,gz,jk,ei,18x g1,16t,gw,12q,2lr 92,6g,1ap,1ba,g5  l,y,q,45,4j  7g,3r,c4,8h,ur,9i,31u dh 168,mb,1sk td,d2,ab,5jv 2d2,1ij d6 2x,d1,v8,8b,172,1j4,vl,2ye 1ik,7b,19o 2ql,2fu r8,409 2ks,fs,va,1w4 1r3 mt 1m6,1bm,38j,1qf,s 46,li,346 3n3 1hy,2l 1t,3v,xx ex,1lq 5t    cw,13w,2gs,3xk is,br,to  2b0,f1,dx,n,1si,14s 1fg,rq,3b3,1jl,2i,bj,ue en,1z6,63,pc,1f8 39,49,35,36,aj,1e,6y,7n,8,81,3m,1en,7s,hv,3wx 29,1q,2lw,2ep 4s,4g,1es,e8,1rt 6t,92,4m,ca,12l,hb,6x,120 k8,5a,lt,6g,1e,18a,1p,lb,3q,2j,g1,7t,7w,2f,3z,4v,10x,2i,cf,rx,2,cl,59,5a,5m,45,1v,ko  1jj,11x 2sr,fp,4f,1fi,30i f0,de,1er,1p9  74h o0,fs,1km,cm,u,10l,2z,iy 4f,4eo 5d,aw,3q,11,2h,3e,3a,82,1z,6q,fi,1u1,2m,92,6p,53,r,cj,2e0,cp 5e,am,hm,2sv,l1,13m,1me  a0,1d4,3l1  3qr 18d 1vx,q2 22a,41n 1j8,11a,6d,314,2lt 2,fi,ct,24,q,6t,4,25,bp,297,7h,dk,m2,hv,7p,i5,23g,mw 9e,1sq uf,ai,22s,1io,5t,3xw  t7,14s,mr,14h,1x1,1iz,ts 73s cv,jk,17 5,5t,ww,17o  2d,2x,4a,7,dj,f9,l,j,21c,14v,yl,1rk,im ll,jn,jl,1oi,4o 13l,2u,c7,4e,yw,7,198,8p,rr 5t,10f,7o,1hk,t8,2e 18,g8,w8,bi,81,18o,1ex,17 42d,1,2nn,3o 2jp,1n6,1ul d4,2l,1v,2q,25,c,i,14,n,1m,20,9,3o,gz,ak,20,2p,j,14,cq,40,ac,7k,1o,78,6v,bh,23,f,90,9u,2c,8s,8n,c,ls,1u,zo,tl,30,96,52  hr,qc,10i,10i,228,73 i,4y,1x,oq,3n1 6br ue,1lo,nw 5nk ko,j3,sq,9t,2x3,hg,ok,1fh  vb,2xg 1ia,2p,xb 6f,1uz,1s,12a,3x,1vu,2y4 8s,k1,dk,9l,up,ye,we,11q,1me u8,1om,1yf,2a7   71,9c,jd,d4,88,71,sz,v6,fn,4w,2b,5p,kw,23o,5b,1rl 2y,i8,1pu 3je  252,76 1g,g8,9j,r2,vd,4p,vo,a,mz,2nr  yj 324,2gs  7r,k,13,5v,8n,2sp,sk,12t 3fe,35i 7w9 mt,11w,1d7,49,50,1s4,2ug 26,2g,14i,fr,f9,nl,1fa,ho,1cb 1r0 wj,18,3o,ty,1ur,a5,ux,4l,b5,xo 19,49,35,93,2o,30,wk 4d 194,3o1 223,3fb 2qt 2mv,1tn,m,19h,1a4,vr  32,14j gc,177,57,cf,3jt,1ru,rt 4nh lo,3cg,154,1kl nb,19b,31,hx 5o,q3,mf,hq,13a,dj,xh,159 3j,cx 4d,7p,s8,56,ej,5s,21,95,7l,ej,1x3,1j6 1r3,ws,3zu  6b,2wv,2r5 195,1ac,1mf,vz,1l4,z6,76 p1,gx,1dq,js,d7,2oi,dc 95,v5,1w5,18e 55t 1ru,6hv  1kn,5y,1ps 1h4,3ag,15e,7t  ol,14w,8o,94,191,lh,rj,23v gd,1eb,jb,1jm,zy,qq 7m,dv,da,1t,em,a2,fy,zr,84,87,3q,8b,nn,179,fh,1ye,fl zj,xi,49g c,fl,b3,25,z9,bg,6x,4d,5r,hv,9f,127,3f,a0,g0,3,1q6,3g,95,bs,lw 8s,8b,3h,56,6w,jy,e,2b,168,we,jj,22v,68,83,5q,gf,da,kf,54 gk,i5,1wz,8c,1g5,192  6c,n5,p8  cc,5r,2g,ek,37,2c,yl,3th,4p,2id c6,ch,x,2b5,i5,aq,zy 1v4,1f3,190 1p9,ek,12,1ux 48t  kz,35a,z9,l1,1fv,3z,19n,6e,7x  2x,3b,28,81,7i,1sx,ig,aw,r7,1un,1i2,f2 2w3  hu,n4,6x,1na,at,tm,ea,bv,jd,12d uh,ua,1d1,1kt,2wa 11m,qk,95,ll,1k,7j,s0,186,12k,7q td,10x 82,b0,6z,4z,ra,1n,q3,gm,8a  35y,7b,25,hw,3l6 2ef 3ff,2rt,1k8 ae,3a,40o,1ti,9g,17a,101   18g,321  ox,2ln 4c2 ky,bo,1bj 2sx,i qo,4o,10t,5r,26,v3,71,oh,d5,f4,j,2si p4,3p,d5,j0,kn,186,70,d5,14p,y9,z,95,i4 65,8lr ul,mj,2r2,122,a2,m3 5s 6m,14,en,17u,15,cw,16x,17a,2td cx,43c k7,18b,1rj,14v,14l,2dl yi,j3,pq 2jp dq  c0,n,g,10,6x,jp,3c,6,t,1tg,6p,j7 1ds,u9,2v,3cc,1bg   36,2do 2ys,3r,n7,2q,2dh,21,dz   43a cd,127,37r,nr,16p   1gj,nt,1p9,8m,9,1ez,fz,282  bo 6wg  5e 6s,1v6 1je,2vf gz,em,8j,ru,1n7,2nr 4eo,i3 sj,19e,9v,247,gu,75,of,cd,1fe,c,j1 os,1lf,144,9s,25u,qa 1r,9w,em,hh,ar,ei,10s,95,1gf fz,16z 2fa,5qv 17,2v7 73u 1cq cq,3h,1jx zd,a,8,de,6b,o,10s,hy,1oy,qp,1a   9x  h5,2u,1a8,sc,1g3,1b,21 1mw,1g6,yk,23 5v,16a,3y,18l,s9,17t,bm 290,1ds,yt,20n,1eo  b3 xx 17r,id,ox,q2 6,1yi,9v,on,12y,fx,3r,3p,d9,11t  3m,1ep,80,3s,ky,q,10s,94,1,1mf,1c4,kr 8j,128,28,w9,1j1 d5,41,11w,1lg,eu,a1,qa,br,pm,ro,f1,u4,l0 4j,1ie,il,k1,1ai,16f 4d,83,5h,w9,5t,oe,ae,1v,d6,10l  1j 5g,7o  17,ab,3d,e0,1da,4w,2k,4o yu,2pn 281 jx 5t,2t,c1,4l,mw,a7,2k,3u,ic,1lt,55,11,29,fx,28,o,1ec,un,c1,1du 5n4,88 3zi,1td 1mc,b7,18e,3p8 1z1,w,2ds,3xs 5,44m,2s8 wl 278 1pd,2e2,32x 20a,vk ke,20q,2pj 21,6m,1jg,bj,7a,i3,1w,c,zj,4y,9b,8u,dv,bk,vt,gk,1le ze,4r 1c,6n,5l,7i,db,170,1ec,35,8p,j  8z,2dz,2yx,au  b1,5m,2xz,2eo,4y 1nt,1tl,4t,nd,1af,1uc 1t8,3s,1it,1w,13a,1pz,l9,rx,bp qj,9h gs,at,q2,1v,dx,8f,1rh,1lm,1h9,r6 7s,9b,2m,1l,29,k,4g,88,2v,41,u5,3e,lm,8l,r1,2v,6z,2c,15d,3n,10a,170,zo cy,1o,105,rp,qu,19,2m,at,6u xg,34,1sa,o6,3eh,1kv b2,gc,5k,11x,1hw,58,104,130,250 nw,wd,f9,197,2mz,w6 5d,3ix 8,2h,9d,be,9f,a7,46,cn,7d,h,4p,1g,it,jp,dx,dv,pg,c9,5i,5r,1t,so,j,4z,hl,u4 47,20x 4v,7x,33,6z,4z,c9,gl,q6,d4,3i,4f,br,i8  7y,yb,9m,3j8,jc,1cl,xy,cp 1ih,1oc 1rf,35m 9n,qs,3i,1lz,1nt,2j1 8m,bo,18a,7,1aj,ji,203,1j,ni,19h 1g0,20g,2a 6f7 d6,5x,m1,e7,6i,7u,h,6u,t,13,oj,26d,i1 a,6u,q9,23n,iu,jg,q4,3mx 1l5,3qm dd,ky 3n,3r,1n,1a,2f,3s,3q,e3,lg,ax,37,6d,1au,gg,s2,o7,mm,1rw 2k9,rq,2jg 6i,1p,3a,k,1i,eg,i,fi,36,db,g6,12o,1,xq,qo,7f,2w,3k,uc,c6,dj,110,2s,kn,66 3d,134,6k,8t,ro,1ou,8a,145,gr,lg,20j,3h   qg ml,8j,1z,2u0,9n,2a,24y 6z,4h,cc,9q,yl,8x,ab,nh,wn,vw,bt,vs,1wv 1qu,1kl 171,2l2,1xr,1hc 4kt m0  195,s2,6x,x0,kc,1p8,go,n3,1ze 2p4,2fv 21f z8 c8,4m,2w,if,nn,e9,22,cs,4e,v4,3r,ru,5t,3y,144,9a,18s,yg  5hb 3y,15o,1s4,3sa 1nm   3ao cr,1h,at,hv,123,y2,4ka 112,26,u,2gb,r4,xd,18l,xf,15j  ow,yg,1uu,1d1,uy 1g,9m,ur 1xi,1hw,15c 2ry 22h mz,i1,3g,6y,1vj,2qv  8c,hn,1db,bb,wg,ed,h,gx,156,32u c2,hf,2en,e,132,hn,4s,2h1,uq,cu v8 267,2a,69,3ac  31,3l,9z,6x,1ld,ao,8w,2cs     fl,4no 1lq    sm,o8,24w,7a,kw,1,pt 9,3jl  ud,1ad,29l kc,r2,102,q3,su,1pb,yg f8,c6,132,du,4l,wq,64,3d,1w,6o,a4,8h,e0,t,su,8k,2e0 1xk   1ny mg,3oq,1sf  fq,ji,yd,c3,fc 1do,rl,d8,38j 45e uy xc,2z,fa,15e,nu 862 j0,uf,1y,29l,6q,116,7d,9v,121,e8,g6 6l,1cu,46a,o3  ty,1jh,17d,12w,1q4  ef,5,zs,15u,a4,72,kb,2fj,13o,101 ev,1qh,1ri,ur,u2,cl 42,l9,2a,89,1ya,hk,97,r,je,288 1c0,2ek,1fb,bf,15a jh rr,1a,2xq,43w 7,u2,gq  4d,j0,7r,43g,2jh tb,1is,a3,102,fe,ok,1t6,1ad 1y,214,4nh 3ik 1hz 127,14j,8f 7zy 6z,82,ex,c5,6c,1wb  1qj,22,4q,1ah,35,38,4i,2kt,pa st,ic,i,rp,qu,li,1oj 13p,1t  31  4lv,2iu 7u,1z9,2x,1mo,61,2al  7s,x,b2,24,21,13a,15x 8o,69,bf,iq,6f,ld,h1,ok,ua,y0,162,9h,dl,23,1bx,8y   27h,1mg,1v,ir,h9 3m8,tt 41a   3zt,tl 20z,u8,1x3,1w7,hd,9h  fl,vi  5c 4m,1f,ap,t1,mn,1gj,2xg t,12t,28,16,rz,19s 74 237 ik,v7,2hk,2u8 2fp,38 5u,ba,1j,24,7j,29,bp,6a,pn,55,z5,bx,4k,6a,ru,dj,2ja 14,cr,87,d,ij,79,4p,1i6,2vp tm,az,7x,2c1,14,nn,wi 7,p0,4w,2e5,1ge   2x,e8,wk,zx,3x9 zl,2tk 12q,lk,126,3j  5e,3p,4g,32,db 57o,39f  8e,ka,2di,18o,32,go,b0 1u7 xi,1wv  17l 3sv 62,kq,1q  qm,19a,5jw 1zs  12t,3e,4c2  16a,a0,1iy i,2t,hd,m5,vz,3r,i4,gk,lb,2q7,i8 1w7,db,1a,1g,5r,7c,11r,y6,88,4a,8e,33n,6p 1e4,5u,lw,26x,dv,11t,m4,hf,12n,cs 29  yx,96,30,k2,w0,mz 3k,15o,5ta,f1 1u,1no,6a,1xs,3u pd,1td,pu,4w,y7,18i,uv,pl 1rn,1ym,29m 1m8,27n,3g0  1v6 k8,58i 1e8,1gm b6,pb,2pn,4n 38 x0,1wk,16j,1nu,15s,1oq g,ee,wr,6r,1qd,nh,3a,hf,q,o,dj,gd,kg,eu,bk,bg,gf,85  hi ee,4f,aq,68,69,3,hj,8l,eb,56,bm,ay,9w,4t,4u,4s,3u7 20o,2js 2e8  2xa 1ow,1ai,qf 95,s,tr,9t,ff,dg,5g,20,mp,1c,7r,o6,13  li,2nz 4u0 5yt  4s,zo,r8,13y,177 2d,c1,9i,ez,17k,xu,3z,gw,ak,26,2z,1io,1x5  gx,18k,6uu 37u,mf,27j,2e jw,6r,2r,8r,10m,3,dp,z7,ab,36,bu,6n,24,af,fe,gs,l,h3,qy  ce,1z,1ha,18s,1ml,2xm,sj  1v,u,1h,4y,ns,aw,wm,z,cb,1cy,hm,2cd,zz 6x,3y3 2wk,qe 42o,1im 1m,a7,hf,ua,eg,lw,7m,md,5h,78,hf,7o,12,10v 2at 9y,ib,5s,2p,1tf  la,qj,346 409  5t,g4,4w,8c,44,55,88,9p,46,5a,be,8n,f,t2,29,1t,xj,5b,3a,1q,18k,h9,b9,5j,la,nm if,2d,rt,1dm,6x,1cc,i4,26h  nh,ss,5bp,9c  32m,i2,17p 19,128,28,22g,cu,g6,sf  35c  15w,3h8   4jp 1f,1m,8v,y,6h,68,j,2a,3v,dv,1x,cq,1e,5s,2t,4x,5d,77,99,b4,6b,62,hi,4y,10,bf,cw,38,2r,5b,3r,ee,6w,b9,ok,3g,hh,8o,cz,3p,bb,93  2im,y7,12e  2x1 16c,e,11a,1d,1px,ph,1rz 18p,3oa,6t td,so,181,1aw,zu 373  84,4g,42,8n,2s,hr,88,1c,4l,i,d9,1n,1f,3y,6a,a6,eh,2y,e8,3,z,84,9c,jv,3z,38,s7,25,9z,50,23,ct,88,16,5,x,j1,kq,20,bb,8c  1zr,46c,td 6j1,94 re,ff,11l,39t  l5,gz,9t,sv,u5,x9 e8,4q,2cd,14s,x6,di,pm,zu 1db,4z,fc,l7,7u,1uk,b0  1ai,1l4,1zl,161,1ud i,n4,2in,3gu,1ni kc,3u,18y,j5,6y,1q,15,2ud  36,1v,7f,u5,48,1np,1al,p3,2n,ha,ev,13c 16z 1jr,14r,2xb,u8 rg,29o,yw  22w 68u 5m,3m,6c,dc,24g,sk 5p,wu,66,fa,bn,198,y1,16g,g7,76,133,3y,e7 5ut,1jk j,3x,k1 29,2rs,9p,9m 1p a9,26,fb,8j,jl,5m,1c5,rb,2d0,8w,rg 1a4,1js,3j2 17,js,i,2w4,46g,t5 1bu,80,8f,nj,ft,gx,bd,k5,kz,k4,uz,65,q9,kk,6h t1,3ub gd,l9,2vt,6a,52,gf,dn,mc,fj  di,9k,2f,6d,2r,85,1w,1f,b4,p,1h,ap,7v,2j,n9,6a,57,4y,6k,tl,15c,7d 1aw,3j7  1cq,mx    1m,j,s,31,5h,cd,70,bv,bk,53,37,ah,c7,s9,17g,13s,f,9y,12c,4g,9x,jh,n4 48,7t,4l,jw,30,13,ay,hm,et,cm,mw,2a,d1,62,9n,8c,e7,yt,1z,jn,cv,ls,5z,ig 3v,lu,24a o3,2q,1a5,2k,16m,i4,ai 282  f8,3b,1ow,18w,pt,24,1gd lt,jz 1wp 1z,78,sc,3e,4,mh,ge,32l,1cl,d1,7w,d1,8q,3z   2ik 9z,46,we,29,ph,ao,1wa,c3,11m  cx,7i,sr,7n,6h,1r,22,3n,rp,48,n0,3c,1os,1i,j,3r,r1,9o,qv 15o   4ds,i0,zg,98,ml,7i q1,2y8 13p,1e,19b,12w,8p,jk,4w,9m,14w,qb,j0,c0,ls,ee 3jy,jw 17a,2q  n5,41t,h4  10a,6r,js   ch,142,ad,cp,1o,13,4k,98,4f,d,hs,aq,87,al,86,b4,5n,12a,j5,1qv zo,wi,t6,2k,a9,84,7e,8a,1t,t,3a,f4,k0,12s,1di,hq,n2 ro 3tp,ps  4ej 7j,9b,s2,12h 20o,34o,252  ao,gt,9c,5mc  1cu,xu,180,150,wz 1el,1ne,1d8  pj,4t,9h,g4,1ys,3k7,ck   18z 20,3id,1nd,37v 7w3 5mv 1b4 2o1 4ji 161,61q v3,lx,fp,u,1a0,t4,xy,d6 1tn d,nc,gu,2ti j,7n,2i,15x,12,k,4v,2c,ai,5d,b1,18j,45,dc,195,9e,89,8k,11,f2,y2,8m,ew 9p,ml,9n,pl  201,1o3,pt,2oa,aj,gt   22d,4m9 ba,32,84,21,8,de,4l,vf,fb,ae,50,ka,43,8k,x,94,t8,br,1n,17w,re,35,4f 2s,p1,ve,jd,3i,1k,81,p1,2d7   10l,6z,17w,5ag 8b,90,61,bw,kv,7o,2l,bc,l,1ba,pm,o8,vn,6o,18v 1z3,3nd,mn 17v,1p7,1y6,1vv 23y 461,21 o,12j,u,2t,wu,ig,e,mw,cd,2g,1bg,3d,1p0,e7  8c,y,7h,58,kj,88,t,25,2z,i,1e,di,2i,2v,77,99,b4,8l,3s,hi,5y,38,87,cw,38,2r,11,4a,3r,ee,6w,b9,3m,ky,3g,hh,62,2m,cz,3p,bb,93 3mi 21,1e4,df,1u5,h1,1ef,kn,205 nx,f1,13a 1ul,zb,1wn   na,56,fw,c4,48,6a,39,175,vz g0,3q,ob,1g5,18,8m,33k 72,i,4q,1g,1k,ln,fs,af,ep,wj,49,1,ll,45,iz,10g,7n,q,gi,vd 2wi,2wo 5d,100,1vg 3xu  2rz   78,11u,8 757,o3 40,2mj,jh,3,sh,2nl 38,3v,n1,1du,1cq,qy,2ix,1y 27,14s,b5 ot,9t,2mh,1nq,54,ws,kk 1i,2g0 hd,4k,8w,2p,i0,4j,3b,97,5k,a8,8r  8,9j,49,ko,2eq  o0,8f,9d,x5,fg,1lu,1jv,2y,f6  iy,r2,cn,wo,m3,o8,93,iy,hn,n9,c6,1wy,c mg,su  v6,2kg,iy,ga,1th 1dk,1vz,fo,2b1,u3 qn ib dt,1y,fc,x,4g,g7,71,5,f8,9m,lz,73,kk,4m,8c,nr,ji,qt,pj,gk,154,1e 1eo,10t,2hg  1df,8c,gk,d7,sn,hr,yh,my,15h,15h  1g8,k8,a8,15a,1fu,cv 1ic,201,7y,1g9,39,2hy gd,sg,3j  17m,1b2,hj,10b,1kc,ro,o2,lx  1m,ab,lm,91,4p,9b,ww,7m,w,3h5,110,qt b5,ry,1m,1ik,5r,4,18k,7v,ab,1cb,6f,cq,uz 4p,e0,6h,17,6,1kb,5u,46,ht,2nw sc,n0,5f,s2,23,10m,j4,n8,l7,m3 1k4,3hb j wz  r3,cs,le,4c,jc  eu,1os  12b,387,v 2ap,q7 mg,5s,3y,18o,ji 13l 18i,5c,21,1bo,1go 83i k1,vr,2mk hz,ex,3h,7p,1fd,o3,r0,q8,2d1,3i,xt,1n 18m,3si 2ap,gj,2d4 d6,38,s,hd,182,vn,vk,iz,dy,dk,mi  gi,i,fr,uc,uz,k,251,3l2 1c2,o6,2b,f6,9f,sa,4d,hz,3b,fh,u4,k9,1o5,3v 2hc,u4,195 ll,bo,cd,4i,2r,d4,1j9,2kz,k8 4v,1y,29,29,k,j,9d,6b,77,30,69,2p,7z,6e,8n,d9,2g,6g,6w,1a,a6,2i,90,3z,4e,1h,1l,r,8x,8i,c,4m,21,71,84,1u,jc,93,1f,a0,4v,19n,1x 1e,61,en,gt,1y,f1,t,fb,1u,et,m2,1t,20x,7p,1eo ow,7z,21,3b,1d2,92,1qw k3,7,1q,3m,aa,a7,i8,l1,2,1fm,7d,3fy,bf  4k,fk,wo,6d,1hq,2c,nn,8l,1b8,n4,j1,d6,kj 1ek,2no nz py 13m,ek,1hh,192,15t ki,l 10u,1u,fv,5l,67,ws,y5,26s,me,1e3 1vo,2tc,fp,114 2b,mh,f8,78,6t,1v,8,n6,1k,4x,bv,s7,uz,1ht,km   1i,1s,c5,fv,dj,2n,9s,e2,ry,a1,5i,3g,p2,gg,61,1q,6c,2i,6f,ed,4p,64,h,61,h2,c,6b,ap,g,32,9e,1e,67,29,d3,32,3p,6z ka,32f,1eh 1eb  1f,op,2sh,3bc 6p,mk 6v,f0,ou,433,pu 4ra,1a9,sf bl,t7 1vy  1gl,32,w6,1r3,1qg 4u,a7,4n,c9,cb 2j,5x,3r,m2,j9,5rg,jd 14y,df,4b,6v,2qi,lm,i9,c0,t0   7a,jg,5np,ct 19f 1ln 332,1p0,302  92,pt,o1,yn,id,1si,kn 128,pl,1ec 2j,7c,xw,ew,6x,dk,ta,17 2bv,g6,22f 1o3,45t hc,d2,ev,190,tt ev,vd,oa,1hi,1ng,vz,ty,er,sj,76  6k,1b,5y,ag,my,17u,1lp 44d 2hx ot,33 eh,qy,z,36w,2rs m5,2z,fa,ew,9e,bu,56,9s,42l,vy 1dc,o4,7b,1cl,57,qm,am,22s,en,d6,6h sj,j5,gw  2lh 16o,2w,8q,mx,172,bu,30a,iy,g0 31t 41f  9n,14r 5a,4w,a1,bn,3i,3d,6e,y,ji,44,5p,2x,1m,on,6z,s,i4,2a,nq,ft,22,gg,7e,vp,cc,1s,8s,5i,5y,51,43,gf 89 wd,31 358,1q3,5,1em l1,l0,a1,r7,k8,i5,h2,2i,1g2,p1,1ln 1h,1bt,21t  1ci,b8,bj,36j ix,8j,e7,ec,7b,1w,30,1w0 z,cy,rx,53,1u,5f,5d,f,mq,e1,b2,29,39,29,17,2q,sj,2w,6e,27,3y,2l,6j,vi,2e,6i,5o,4f,dm,e7,7d,oy,9h 1il,ef,cb,158,3zp 1ug vo,2km,sr  n8,6t,1gx,1bl 187 4df 1cu,357,22f 42t 2r,ja hx,q8,b1,1ug,3pt 5ib  1ln,1g4 az,2l,gz,2p,26,bk,1a4,3l,2p,93,p9,145 2gt,k  1ck,1or,6n,xd,69,bs,oc,9w ns,ge,1rb,v9,33,aq,hk,si,2fd 1r,kr,h7,139,ao,76,wm,106,3ln g3,4w,an,u4,rl,h0,11p,po,n2   3l8  b6,qj,et,13,191,i5,2jj,o9  4q,4f,8x,14,26,2h,1w,4p,f,3i,28,59,2a,36,5n,6m,51,8o,42,1m,4s,l8,2,55,f,h5,5s,g0,j,40,1g,65,bq,im,12c,1t,g4,d0,a5,4w se,2vp,16x,1vt,i,av,fx,q7 2sl     q6,3w,eo,32,5f,1pc,3k,2c5,24,19c,6n,vq  2hc,15g,3g9,38,o6 2i,ev,5c,a9,b2,aq,cc,fd,i2,uq,2w,7d,6v,qj,xq,cc,4r,1f6 1mi 31x,2m,19e 3k,3j,1q4,d4,1t,4b,1t2 f,ab,qj,x1,164,2o,1ji,s4,1xs cs,5d,28,pt,6g,n2,1m,3s,r,2n,87,5r,1i,2c,3o,a0,gm,231,ds 1l1,10,d,2ra  76,5h,v,gh,2d,7o,k,2s,2b,143,1y,f8,7,3p,2n,d2,d6,d,6x,8j,12,3,mm,l3,85,9,3i,c,1,4e,sn,8e,3d,1x,1m,66,ey,70  1wy,rd,10k,kq lw,ea,2o 7t  278,13w,9v   3gl z ab,bb,f8,88,15n,3c,ly,16t 2vg   7c,3ct,qm,10v 6y,x8,z9,1jd 61,1qy,3q6 ry,h5,48,69,90,f8,g6,9x,4,wx,rc,5u,lq,bo,4i,12,7u,93,4d,6n,af,6i,2j,af,b6,2e,5p ib,sz   5h0 su,4j,7f,1f2 fn,pn   136,4g,5f h1,1ax,1qs,2ax 2pj,81,137  yb,nt,1ay,eb,8m,1qg,2ct 67,26r fg,56,23d,ee  1qh,17x,1em,s5 1zh,11k qr,b7,1nd,31y,2en dl,a5   io,3z,xp,1f,em,5r,g7,1gm,4i,60,3y,c9,ry,gx,jp,68,xo,a7,1t,4n fj,187,1du h8,tv,e8,gp,i4,n4 16d 2kh 1a8,1r4,gr,2z1 14t,jb,1ml,gx,187,2c,xi u2 4zi,bg 1if 7yk 1tn 1bh,6i,ab,e8,7u,37k,6x,2k,1xu,f     19,e3,fs,vc,c9,ce,s,1fr,3uu,8g 6g,8m,6m,6l,1p,28,7h,47,4p,b7,6p,4m,15,c0,l4,2m,f,90,9u,bp,4k,1f,92,n,2k,7v,2y,1a,y,r,5,7t,1r,f9,23,2w,8a,1n,he,12,bj,5e,rb 5,67r,2a,1h5 1bo  1lj,4p,ib,t7,21,4fp  5d,5h,gs,1qj,1r,f4,r7,71,4x,7i,ls,3l,x0,e1,149,cw,53 d9,3e0,qq,2kz   3hy,1ko 7n,51q,fa,1b5 29,3m,am,bv,3i,7y,s5,33,3r,95,no,f,2sq,h4,nc,av,l 38,12k,15q,56,2b1,ma,2qe 1g,43e,ns wy o1,1l9,vr,17p 6s,4f,xi,2yj,xq,3m,b 1c5,1hr 2z,dp,sz,3o5 18n,r9 1yk,23g,ki  43,8h,7n,tz,ee 88,ji,195,5d,4w,2h,s,1r,ll,3l,5x,2e,bs,hg,fq,jr,jd,fs,a7,7u,1u,4,2x,uu,2a,5i,2f 4e,d1,2sy 7f,ty,6y,4f,4y,uo,r,1rm,6b,ya a7,ft,d1,vf,fs,1xo,10c,sb 1kc,lw,2qf u7,wz,57,61m 5d,t,4g,gm,25,ds,1bj,7,c9,6f,8p,mw,4c,y,8p,10z,l0,19,1,az,16t,87,6g   3fm,1a9 29t,sj 1hv,rf,1c,rs,v8,nf,18w,36,cp,14u fi,6w,b0,us,6,11d,16b,7p,10z,1n,ze,j0 ry,24x,bg,aa,11y,to,20v y 38v r5 39,5r,3o,8c,82,8b,tb,on,b6,c,rx,dt,mj,k1  4gg,1es 5sn,1tw,l7 155,xv,56,ps,bt,1d7,fh,bc,c1,85,uy,152,5h 74v 1pk,2vr  2p,151,2ar,15j,z0,203  1a    mf,3i6 27o  2nj,nd,8j,z1,fy 1af,s5,ie,2jl,10s,15y,9j o0,ki,pf,pz,1ae 2ww,ho,9p,wo,1au,83,zh,9k 11h,1ne,45x,15e,4k  9w,3nh,8k,11n 1nr,22q 1hp,39h,1t8 2qr,1ao   n,4f,lo,3i,u,69,3m,14,q0,11x,f,ef,b3,37,w0,3m,3d,1,29,gn,rl,bz 1g,34y,1q,4m,v,do,12p,169 149,36a,1hc,83   bj,dv,3f,y5,ps,9k,rz,204 1lm,rd,fo,y9,6s,11,3g,4y,1b,ht,cv,ex,rx,2,3h,96,g3,30,9a,z   7u 79,7k,7s,1ii e9,2k2,hn,rg,21k,fq,ky,vn ni z5,7n,8t,3g,7q,lt,nh,b2,10p,38,4k,x,2l,ka,4r,3h,7s,s0,2k,ed,m7,1p 4c3  8,lz,22q,15m,26n,2k 15n,nd,11o,91,gm,pn,al,w3,26,cb,fx,1ne  1lv,7g,4o,2t,1u0,12m,fa,ba,2e  cu 61n 1m,2t,fj,9n,35,4c,2p,j,14,3u,7,j,86,3e,7c,1j,23,7k,8w,15,j0,a,f,11,7z,5f,4f,1l,r,fc,23,6z,ec,t,1u,4m,3c,9g,97,93,46,fh,4z,7z,6y,dl,sr,12 lz,b6,63,i9,148,fz,qx,i,12v,1yn 1a2 2v,mt,r8,pb,9g,3h,it,1t,us,3r,17s,7l,1a7,wu,2e vn,255,hj,6z   3l,1o4,1px,9b,ke,vk,180,2k,ed,10w dz,2u0 mz,bx,1bt,3j,127,2uf 2f7,70 ou,1ko,n8,1mq,2e3 17f,ov,yn,ce,1lk,h7,sb oh,30,5a,2hz,2m,lf,o,13t,1ss 1b,1ti,yc,23,2nd 6w,39h,1h   26e,1kn,on,or,1h7,i,s0,4r,mv 1zc,18f,yn,11v 7bo 5p,8a,br,1m,vh,ro,8c,2z,e3,3r,13,8g,fk,7e,181,1l,cm,l4,36,3h,ew,st,e9 12a,157,ua 191 5t,ge,1et,2pn,wj,21n 3jx 3u0 hs 4r  8u,n3,1p3,3pk 90,ez,4a,40,2hz,21l,1g wv,1iy r1,19m,53,n8,72,10c sf,e,zs,4a8 1be,48m 120,k,1aw,g3,ba,cb,n,ca,vd,eq,6n,17r,143 6fh   8l,122,1vs,kg,48,44n 5g,7v,4n,cs,20,14,1p,7,aq,37,1ij,fr,tk  42d go,1ag,bg,1t,v7,lp,xi,vd,cz,2e3 48,cv,w,i8,1ad,l5,lh,rj 3q2,q3 1fy,el,1g,5r,qt,97,4z,23t,a0 3b6,29n  32,m2,11p,yi,gh,sl,5j,dj,hn,f,1zx,1b,57,4x,j9,9d    lv  3d,1rj,1bq,qi,1vq 1s4,1tr,2pj d1,i3,7k,5o,86,3e,7l,3d,77,ek,dm,93,4p,6z,17p   5y,5u,126,2ph,3wv 86,4zk 2zf 19q 7a,dg,4l,fc,ih,dx,6b,23,147,1t,1b6,17a,bu,qt jx,13n,uy,ih,4i,77,18j,u8,fh,1jb,98 9h     ls 2gz,2ul,8s,1fl  rk   2d,1fd,1u8,25b ik 3fp 3am,db,4e3 39,b7,3m0,6s,2x9  5rt 7k,jp,3c6 1dy 3ed,lx   x7,4g,2w,ds,hv,3l,2f,1h,8e,dn,8b,8a,ma,6o,4t,mf,ut,hw,bg,96,xk,cb 63r,9i l1,5kh,qa  tt,ac,m1,5k4 uu,z9 1fh,h6  251 2sm v7,16g,2uu,ag,qv 2a,ji,11l,6dr  9g q,1p8,3f,a,wk,1f,7w,15,1n,ez,pn,yv,1o,8b,f2,9r,5,16t,b9 24,7j,dy,2pu,10 5h,v,10,2r,5c,3a,dq,f,a,32,2b,79,4b,1h,4l,am,92,17,z,67,o,b5,5q,36,28,1u,24,4c,ct,d,d,dk,10,3w,10,12w,4o,5f,3r,d,8j,4m,f8,j4,u,o4,29,5,32 139,1r2,pr p1,5o2 2y1 6fk xm  1op,hv,9d,jv,e7,29c,37,12y,149 4l,11j,7,q6,13v,2p4,1wo  kz,1r7,f5,1id 4xr pv,hl,5hc fa,j6,xq  oa t4,35,pw,tu,4s,ny xx,43m 9f,n2,ph,mo 2w6 gp,28u,c,52 xl,8u,17r,ka,4r,od 388,im,14c,2f9  t,1k,34,4e,4x,1k,7o,3,cl,62,bs,6q,68,d0,4v,c4,1h,24,lj,r,19,1e,5z,3v,5a,j,8m,2l,3q,4x,m,42,19,fj,a0,22,5f,70,e,1a,o,6o,3i,5,3a,9v,3l,2w,2i,52,fn,1r,9i,6z,1n qe,1o1,s5,a8,3fk  lm,i3,w,19k,3nw m5,349,27,3ns 7c,1fd 11e,jo,8t,1k6,tp,75,197,7a,101 i1 7c,jo,34,7,5sl,hv,12 7b,3h,ji,bt,86,ec,77,9p,2d,6,1u,em,10,2v,2b,5x,51,84,es,ny,x0,1dh h2,102,ij,2o,10p 1mm,5lp 1ee,4h,jx,ex,17n g8,1bq,3aj n6,og,14q,1j8,1hl,2i8 xf,4p,fp,1ky  1yw 1fw,u2 29,bb,ga,9n,fn,xl,b2   2ps,3kd qc 2k7,14c  13r,c6,361,dz,7v  dg,z8,46r 1k,1k,cf,x,b,2t,5m,4k,2j,3m,14,14,av,g,3n,7e,18,1c,q,c,42,3d,91,71,as,2s,1a,46,1j,c,1y,1o,3,14,2k,b3,37,6e,3u,j,4u,1x,4o,4h,5d,pw,62,5k,3i,o,4i,az,28,2r,19,fw,18,4a,3k,3m,pi nr,o0,6z,6p,h7,6u,pa,aa,ce,zd,79,17w  s3,xz,31,yf,rp,hh,175,y8,tt 1e,25j 1p,6q,ov,24j,17m,2d5 1ch vk  4u,1e,3x,5e,11x,3gq,3m,1nj li,3o3,3u  zx,4h,194,fj,vm,1of,3q 27a 12d,6jx 5a2,4r 1bk,21k,9d 14k,60q,f9 9q,i1,zs,ys,hw 2t,h3,30,2n9,o1,o,f0,a8,3l,2bg 1dd,a 6 9s,1o9,gj,7s,7s,3h,7i,78,jn,lp,19o,6x,8l,ha,sw,io,y 1dw 1mv,yn,1c0,2u9  38p,1xr 9g,qc,2n,18x,kf,2qp,5l,b2 26d 2fh,4q,b3,4vh 40l z4,2n8,145,32q 5v,77,u1,31,14y,m0,20e,gd,11t,jo  7z,ov,5u,67,e,hn,1q,rx,28,m0,tl,5g,1x4,z,fw,8,jw    cv,3k,1e0,3yc,9p h,wz,s9,2v,wg td,gh,bu,nw,ma,fn 21,fh,m5,en,ne,fe,16a,5y,19v 45,7v,86,7b,hi,fn,4t,x,6d,30,12p,2pp,o7,42,157 3h7,19l    jn,1wu 92,17m,51z   hs,119,38,32g,f7,9s,h9  a1,es,1a2,l6,do,1gc,13b 1hm,9f,198,7y,r,fp,i4,3,ku,t3,185,ec  lq,6g,vx,2g,jd,98,5f,pn,7d,3v,4b,dp,70,n7,k5,3m,1a,r3,25,8x,3g,s6,1v 2ls 4ln   4d6 g,1dv,y3,5y,18c,1hm,eq jf,3y,1x2 qr,4q4 5gn,u,1ue  b0,ac,hm,1e6,5n,2cd et,27,y0,j0,47,1ey,f6,a9,7r,6m  66,148,6p,3x,s0,467 l0,5j,45,nb,4w,3wt 3w,3lw,1yg 82 ge,3g,5l,1d,1vj,2v2,10j,l3 mq,xm,at,260,3qd  7r,fc,jb,ji,nh,eu,a1,8c,x7,15q,82,1b,137,4n 69,5k,ih,mi,17c,id,df,18f,jq,2lh 2kv,32,vk,cm 77b 3q,49,1t,3xw,wy 1c,4m,52,fv,f,9n,b9,2b8,o,1zx  4j1 g6,4jb,dw,aw ft,6x,29 hi,94 nn    1aa,g1,2w,2v,qb,gl,mg,6w,kz,60,2cy,ft    um,rp,rj,2y8  1zb,187,17o  zb,1am,105,12y,11l 3y,q9,1ni,p7,dl,2z,k4,vm,36,h8,ku,j4  q4,53f ec,c3,4e2,18s 2nz 29x 6q,3h4,18y  1lf,gl 2zb,39q,hm 1vo 1k,v7,d3,1fy,5p,fw,hr,j,4u,6d,10,89,ly,gd,7e,nr,6r,3v,52,iy,nk 3o,1pt,sc,ef,29h,19,o2,77,iu,d2,pp sc,6j,4f,2ei 4gj,16z 5bc  78,2d,1ip,t8,g1,lt,4u,2j,va,1d1 40t,1l5,12x 27b,10x,gg,3zs ef,1h,au,4vz,ri 1gl,cz,1pb,37f,pe 23r,u,2cz  1db   22f,wd,58,297,14p,5h,md b5,1wa es,ox,f5,23w  42,56,10c,xs,ml,4y,138,3po  22r,1q5 1as,pl j3   53j 18n  gw,ae,1n,1ez,7w,1mu,un  1v,26,b,5m,6l,t,2d,1u,5f,3r,2b,8t,16,7n,ia,1e,4r,ct,60,b,21,36,29,1t,6g,br,1s,b2,3i,kg,y3,3f,7x,gk,6r,6p,69,2k,s,30,8s,47,bd,2c  7l,2y,5m,63,gd,19,2d,4p,1r,fv,4j,2n,bf,2p,1c,2c,3o,a0,55,bh,zq      pv,q9,24l,b7,1ng,s4,32,yc 55,31a,2m,3a,hf,q,25e,4k,ez,8c,1p,6g 2mz   s,8r,9m,172,a3,h1,ge,6e,pn,6n,14k,e3  50n,1i4 1k4,7b,2q,43,jl,qg,e3,uu,9r,ao,dh,3i,4f,1k8,fy 1z,1gf,2f6,95,2td 1ps,9m c,10,2h,fx,6p,z,2r,46,5f,5d,k0,4o,ci,e0,8d,4p,br,b8,1m,4e,40,3f,38,68,wq,1g,133,35,aj,3a,7h,8s,37  nm  fz,15,nz,22j,2ik 4e,f1,5n,8b,28z,lr,3y,11c,ov,um 2vq 134 1j1,14u,94,bb,3pu 1cm   q3,f,k,28,k,2b,hm,f0,7h,7j,1r,83,6c,p1,7w,2i,6m,12,17t,199,cq,y,73,2x,9j ed,19f,5lh fr,2f,14o,11d,1aa,v7,ry 1fa,4x1 209 jy,14s,1d6,6w,k4,230,i1 17j,xj,f8,47m,15d 7bk kw,228,57,bb,ds,u7,1bi,uy,2g,1am  w5,6mx  1yu  81,153,3nv 3ih,a9    jk 4jw 84,6v,30,32,28,4x,1ae,8e,6g,nu,29u,1lo 2mv,3bt 1qp,4un,6i 393,2ne,1bd 15x,eb,2s,1mw 105,4uy 29a,1cc,mu,ze,rw df,fd,1k,32,9m,23d,y0,1fj  6eu  4b5 3r0 f2,lb,14w,2sy  26,b,d0,2d,f5,us,ou,1j2 24c,rv,1am,1xz,1f5,9p iv,2as,f1,3eo,e0  lt,1sh,jd,23d 3m6,3mr  52,1tp,dc,gs  iy,rc,13i,25d 2l3,3sj 65c gc,tz,te,as,jk,3wi ji,ky,mj,pz,5e,of,15,11,xc,u9,v2,dn,k  40,3fr 9w,3  7o,42d,1lm,1bd  vo,c9,zh,34u,1v4 7k,2c4,1id,f9 3x,t5,2iy 474 93,f5,2x3,3jf x2,bu,ce,oe,l,ae,27,ez,1iq,rr,q1  5d,md,556  rx,te,18u,kf,1wg,2bz,25 3wi 2i7 4w,7x,6v,72,um,4e,cg,4d,6g,1w,6a,bh,nb,58,eh,i4,s7,19n,ax,ly,8l 4cm qo,ev,j3,ha,17o,250,b6,h8,1d6   34g 3s,cv,6e,pc,63s,4q  58,j1,ea,sc,b3,13k,18p,97,fk,7q,13h,xe zu,k7,96,lu,2mk h,74r 23,243,sv,ix,14x,2ar 1yq,ey,28i 4hg ez,19j,n8,s3 1b,kk  1fn,we 1ec,hk,ii,sk,18s,gj,6c,9x,j1,px,t,iq,bx 64d,1ka    3a7 gl,7i,ph,lu 72,1q9,100,3h,24h,13u,uw  3i1 8c,1dx,27d  ye mq,dd 6k,lo,gv,lr,la,qq,41,4u,6h,3g,kr,g6,2c,9r,ub,i,12,bl,9z,3g,dv,ih uf,rx,qe,k9,1vv,1rm,pq 1a4,2s3,17m 56,ei,gw,4y,gi,q7,lj,10b,2kj 76,1n2 pr bi  pd,e4,xw 9u,2rp  xw,aa,do,5ta  ij,nt,1ay,2b8,lv,26e b,8w,3w,2ch,150 65,av,3g,jp,g5,3g,ui,3t,136,27t  148,1d,2i7,2p9 ie,1u,2ae,43,ga,on,or,2zw,1f 76,11i,du  r0,83,h,65,4h,42,5u,b0,dy,1x,y,f7,7j,iv,1m9,258 du,6a,us,1b2,4k,43,pq,ph,1h,y2,135,1bp  q0,19r,26,gh,ap,a6,2s,17n,rg,3c,fa,tq,21,9b,ic,8g 8w,3w,hq,5f,2q,2n,3c,fn,46,5,1e,vb,89,oi,3,86,dz,1c4,fd,mk,5x ny,mf,kx,2ci sk,re,u,9z,tn,as,ak,5q,1bl,16p,en,3u,hx,25,8c,g9,1s 1mi,1th 13t  3r t1,au,4r,3c2,17c xv,335 wj,43,ud,8a,ft,ab 1ku,ev,i,6v,59,6m,ru,fg,nz,ec,eo,28j ev,172,3st,pj  cc,gf,yw,ql f8,w9,4tj 2ce 13q,sn 3k3,3fz 1ly,259 5q4 21r,kp,150,1fp,3v,1cb 1l,gw,6e,oe,7e,5y,1t0,97,fj,lg,8l,sf,1,25,gv ue,470,d1,ez,pd 85,el,d5,8i,t,3i,l,b5  17x,103,14m,c9,16l 92,gf,ik,b0,2k,26,bl,hp,7b,l,15,169,al,w3,7h,5,3n,j5,yt,j,95,6b    1ht,hb,13v,vz,bq,or,d7,zm 3t1,2td  1fp  hb,196,3em 8v,2a0,1nk l5,1xp c2,2zk,u,3v,8a,5z,1l3,sn,y0 me,8q,4r 5a,da,1kz e0,m6,2on,rf,2ig hw,ps,1z2,2mw,jt,3k,81 12l  1y2,3c0 47t,9u  59,mk,gq,1i,cn,72,253 1zl,i3,if,h1,1ef,kn,205 2uf  23n,100,fg,cy,1em,n6 23,1fy,33,1sc,1in 9z,pk,9r,16d,fe,13e,8a,9y,h5,e7,eh,u4,bf,g5,f5 1vz jo,4o,es,1hc,59,119,92,bq,u0,j,7j,14i,4n,17 2yg,24c,w6,vn  ui 3a9 f1,2e,r0,2e,a3,14p,1vu 5sy,ur gj,1rx,1a0,vw,ok 1nv 1vo,g5,2bh,cg,2by 2ys,ib,61,vj,1l,hl,1h2,hs 3z7,1je 1h,25,2n,119,ab,115,9u 69,1lb 10z f2,1vs,a,29f,11b   97,yf,es,vf,o4,66,fw,e8,t3,z1,7l,f1 3yd 3e,1w2,227,385 wf mx,52,15,gd,gz,1b,xu,11m,5u,13q,jo,8s,3a,fq,6e,dq,pf h3,2o,8b,33,1i4,lu,e0,dy,5q,m7,19p   18,15f,b7,q3,1x9,36n ea,g4,e5,11k,6r,cc,an,bi,1m,2a3,i9 37m,y,ei,11b,gz  1dp,1yu,7i,dz,1as,7e by,8e,85,13r,2s8,9a,oe 17a,1b qr,5m,37,p8,i4,196,5v,1e5,i4 79p 40n 3bl,25o   6co   dt,34h,1qd 1u,4p,2x,24p,1v,16,re,331,zu om,5o,29,2o,cu,7k,3k,3l,2f,k,3g,5v,2z,ry,3d,ow,19,dt,53,73,1z,2c,47,2e,fz,61,60,3x,5w,90,ai,14,ow 17u,dj,14o,vj,1ji,l4 lv,h8,x5,uy,cd,ar,3at,jg  v7,16x,23,kn,1sg,1bg,f8,4c,1h,r,nv,14,8j,8w  9l,1q7,2sy 3wv 7k,378,83,19k,15o,ho,83,72,8v 6aa,1bi l,7z,5jk 4pl 9t,1bs,5g,hy,5v,pl,1ue,17e,k,ds,l0 2un es,2m,1y,7d,4j,88,ei,s2,do,3u2     7x,7m,5f,af,w,j3,3i,h,1m,4j,2n,49,3y,79,60,a0,35,22c,oj,rc,c2,8o,ly  2z,87,l5,2or 14g,3rl 8a,38e pt,p3,1an,28n,12w hy,94,v0,4lf,1n,4m 1em,20,gu,3bh  1zm  53,1mh,l,ft,66 31d,bc,37z  r,4gj,do,gt bi  d8 3d8,2fw k5,7d,m5,299 9t,3k,jy,ic,7o,o7,5u,1y,bv,34,i2,1i,e9,3,q1,f1,9e,gx,j0,8 3w,10h,4zi 6b,7u,7c,1i7,1q,qz,l,b3,zo,122,1g6  24z,1dv,ep,vf 12n,c0,13l,44,4a,8b,5h,5,12,1db,ao,nd,43,5t,1ln  j2,184,40r    1wi 1sa,8q,1g8 pf 1vo 1uf 3pf 6k,x9,2u,12y,gy,m9,1jc,nr,y8,5r,e4,9m,6z 1d6,17o 4vg   141,23z ws ww,11p,2ht 1y,253,38n,5y,10h,u6 4p,2x,bt,ne,c7,a,gq,4m,124,cp,1pb,111 2yk,250 1s3,hm,1kh,tf,tj      yl,lv,37m 1cm,21d  lq  f8,45,6k,gr,2i,if,ck,22,g3,2jj,2k,lp,18i,hw p,7m,32r,51,4w 6s,7i,2o,8b,6v,1m6,h4,hz,6v,21m   46s,z7 6t vu,q2,3r4,1i4 2bv a2,ew,7c,23t,rf,5d,gp,cd,ah,83,1kt 6ws   22i 173,np 4sy,1n3,oc,h0   hi,4g,1ee,1ea,28,6o,rk tj,4em b1,6m,2u,y0,59,dx,hc,bt,1kb,1wu b0,9g,30f,10m,11c,p3 l5,15m,d,1t,147,fw,rg,22d 3k,v,ev,3kp,ap,118,hl 9,gr,no,fn,3r,1h,29,a8,9y,2a,hr,8q,q,by,5w,1m,d8,2s,rk,8l,11k 6o,15,2ty,pn,1cd,8s,1o,fy,br,1j,3v 7m,fv,x9,4n,3f,i3,wo,2w,zb j,41u 4a9 qq,5jy 3e6,px 35r,18a,36f j5,2vu 1p,m7,18,o,t2,h3,9n,6c,ek,53,eo,8t,dg,14b,m4,bl,10,y,cj,11p  f,1kx 2an,3l,g,bk,qh,g,16s,1zg 26,d7,3lw qe,194,2q6,fl,1fx 5k,4,gi,2n,260,3s4,9h 3yb,1k8 1vn,kh,jj td,h8,aj,3wa o0,7c,2v8,31s n,2pu  302,11s,1lm,1bd 38,38,9t,sv,cn,b8,6a,1c,b2,kv ej,q9,2y,e,288,3ay  4k,21,1p,70,m,21,4,36,7b,37,2h,4c,9t,8h,nq,bc,38,1h,4t,2s,2y,v,t,d,21,48,4v,1j,1f,gi,89,3k,nq,39,9v,61,bl,t3,2v,5d,v2 2fd,2hy,16h 6h,d9,1ck,1z,2r,ma,146   10m,1rv ye,13x,3hd,k6  3pz,f8,2k9 ee,86,1zw,4bo,i0 3m,30f,4an 8k 4en 5o6 gq,2wp,13g   27,ir,106,1lt,j1,4v,79,ww,er,9b,oo,10z 4m,11e,qs,1he,38o iu 6s,3k,q,j8,5g,le,nj,1d,1r,pi,120,6p,or iq 2ht,3c xt  uk 8,1vj,vs,34g 2rh,v5,7a 1mc,42,14h,45 2xk,sf,16j pm 41,j,5n,6x,gr,b,yt,94,30,27,bi,tl,v,4u,c2,67,5m,ob,5r,16,et,9v,a3,5u,fz,4q 4g3,1oo 31v 6vn,2n  iw,1r3,gi,l7 ij,g6   ui,2o,ek 2bf 1nu 1yj,38c,2m,6u,121,4k 96,ao,fq,kg,e8,c6,y4,cw,dd,e7,7g   5c,17a,wv  1ta,y    zw,3tz   2el 4ho 1j4   63m 11y om,3wk n8,4v,ew,3k,321 d7,93,4,bm,mb,t7  fr,f9,nl,lm,8h,9a,258,o,1a3 196,l8  1lw,7y   tj,3ec,1v3  4i,3t,i3,l7,1le,12 2sd  e1 10l  1m,4u,ia,as,f1,73,s,6p,b2,1hg 11s,9d,2o2 27z,e0 o2 1h8,24s,tq,ha 55,2mg,4mw 3gj 1cy p5,ap,1hv,4hq  24b,ff,1nu,4k,jm 91,9j,32,xx,3p,92,hu,29,3x,j4,n9,bs,2a,8v,61,1nx,i9,2g,da   22w,em 1g,d3,gy,1y2,1td,mx,1im xp,8y,257,cy do,1xk,279 4vx r4,1to,2f5,203 1e0,3rn,f9 zu,4w,2k  3hm,2g7 nq,4kr 1eb,wc,16a,m7,21y  4ef 6op 2w,1n4  bl,3an 1h7,ck,ag,4x,1te,gj,1e,1lz,ob  22,gm,1bk,4yo   3t8   ky,s3,55,1c1,3aj 1d4,us,rm,142  7m,g7,el,h,dg,98,o8,2j,4i,4w,51,8p,5c,ay,86,l6,78,2h,81,19,5f,16,9u,r,6w,ha,5h,o,em,12,fm,a3 5d,ds,gw,ce,2jg,19d 1ux,9n,36z 1p7,28d a5,27s,p0,kn,24b,37,f8,12u  4x,hn,334,1mk,25b n3,3mr 76,ui,2j,2mg,1qx jr,zk,121,g7 ar,e6,75  3g,5l,l,1wb,2qv,47,10j,as 48,sq,4ro 1u8,1di,2tq,120,cx xw,m4,el,2ym,eu y8  4or,4v p2,tu,4j,g5,a2,131,19d,ks,1yu,9,52 19,gm,1a1,3cn   3v9 u1,u3,mg,2aw,2qu 1l2,2o,3j,fp,3mm 6kw 1an 7m,3y2,bm,j5,zn  vx,3p,4zp,1f0  4z,q,3oz,1of 14m,t,gl,10f,yp,8h 6k,df,6ui 1jn  1mv,27c 17g 14h,45 bc,1p,ax,20u,ke 10g,z5,9c,ge,1iz,vb 1aa,j5  13c,h2 8n,1dc,d1 1jv  10k,1q8,17o,1bl,c 23w,dn,1tn,15,4y,pl,sw  3bi,6e,tb j,9n,79,cq,64,5r,43,c3,bd,9q,bi,a3,ea,p2,9p,dz,dg,13o,4r,e3 242 ff,284,3pj 2w0  gx 19c,ej,2ee,36x jl,ov,1k7,2d0 1q9,1x,4k,xm,17v,eq,pa,au,117,uw,2v an,6b,id,1b,32,5r,1bn,6p,b5,lk,ud,50,en,16,7a,ps,a9,r8  19,6z,5b,1j0,18o,cr,1hq,1e4,e1,3y,3x,1b h1,lc,3fs 4,1mz,27m,r 2gv,h3,6s,2eu,4v,12q  3bc,6d,19k 1ej,wu,x1,j 3t9 f9,id,ac,1lp,i6,2td 1u,8c,is,al,ms,9u,ae,16d,ob,k9 1wx,3sw lc,7d,237,13x,3fj u,i6,6g,7x,65,rg,2p,1c,1uw,13s,z  18n   2d9,186 kk,wb,p,2jg,1es,18t 20e,87,1cg,ua f1,no,ot,3o,e7,3v,ai,55,6b,fs,9p,3u,w5,38,1o,q6,ga,cq,a2,p3  2gc,2fl,1pm,9x 1ih,a9,sc,158,wq,xu fi,9h,1e,8u,mg,e1,51,m,5i,86,96,3t,fv,7y,61,82,7,rs,64,bc,1y,9q,3r,3g,e7,a,30,e,29,ce,fd,cp   2mn s7,1j3,2i5 d7,1l7,1kc,10m,1d8 1ex,2gf,2aa 1ko,42a 1e6,5c0 g8,79,w7,uy,12f,1qm eb,5q 79,35,18c,8a,7w,1mu,2wa 1q7 91,as,18q,1j0,24b,6k 1jy,3gs,1q0 an 2,tx,6k,100,19o ir,23w,gw 8z,u,6m,tp,3v 25,iq,ii,bs,ci,1gg,3p0 48,3ag 2l,88,53,cm,n5,1j,dp,hm,wu,3i,4w,19t,kf,yc,30  19d,f9 6t,vn  173,3r,3i,1fe,d0,bj,x0,14k,11a,2n,5z  28,1ep,ua,1cw 1gy,8d,o,k1,29,1t,v7,3c,vn,py,jv,8w,d9,6p 1vv,19i,17c,se,g3,rh,9k 123,p8,1a0,16a oa,hb,rt,dl,sr,29m,mh,in 10y,9u,eh,1t9,up,2h1 3d0  3v3 16,rz,7z,20i  sw,ov,299 13k,5s6 vd,1cd,kc,3k1 74,mq,10n,59,2d,3h,gk,e2,3x yh,v8,5o,i5,1y,2k8  1aq,5pu dx,gb,d5,8o,bp,l,1e,4k,12,8s,it,fp,iv,13v,3e,19o h5 1jl 5l,l,vf,sy,6w,ze,49,pl,ts,6,4r,75,12,7a,8s,12c,n4,86 413 3f2 r8,13y,9r,2hc,lc,2t,17l 7x,wz,8m,1ui 4jd,1g2,199 4w0 6a,jf,do,ih,qa,4k,cn,4c,v9,8j,8j,xx,4o,g5,1ln uo,2bg,388 4x,bt,w1,v,29h 153,1ex 3cp  4v,iu,2m,12z,fd,58,dk,1b4,ng,88,me 19t,bw,ce,2,da,1co,bj,n9 1ey,27,156,l,4b,ia,1o9,16s,6c   5s,8z,bt,7k,a6,ty,2jl,2im 13v,1cg,bo,19,1s,1gk  d1,21t q5,110,f4,fp,db,1ah,n6 iu,2x,81,1tt,17d,39g 238  1lh,na,bu,3fo   4ls   fc,153,td,yx,mt   3j,5j,28,9v,29t,ae,18p,6s,1f5,hs,72 6g 29q 7m,151,gh,q9,7f,9m,52,do,g2,56,j2 pg,2n,13j,3m0 gp,18j,1tp,qr,2lw,gy 60c 3y8,6t,11w,1f4 23c,1v,n2,gv,n8,1n9    hn,1x,kr,l0,cg,3j,6n,4v,s9,kd,lg,c2,dx,6,uy,u5   ko,n4,58x 5k,13v,s6,2e,1k,fd,y4,5h,83,2nm,p2 55c 29i,wd  vz,sj,4q,h0,fn,m3,c,13h,93,1g,qe,bg,4u,bl  rl,5j,1iz,20,4oc 1n5,lz,3o,15q,13a,9g,lz,95 1v1,6w dp,55,ve,7u,hv,mz,6g,51,b5,1vi,nc 2di,5q 6u,4ak,gj ws,1k8,25u  k,6p,z,mp,jo,dp,3v,5h,3h,d2,sz,6p,q,9g,l8,cy,1y,14a,5w,7x,jg,jf 2cp,1jc,xe,13g  100,1p9,ce,1mk,ry  b,11s,588  f4,b8,175,ix,kp,12l,dq,84,3q,1ie,mk 9y,2i7,2me w9,167,t0 3pp 6c,u6,93 uj,hz,1vv 251,vr vl,24x,6v,kl,1ct 75,32,139,dx,f7,25,bt,340,d5 x9,2va,1ec,zq,16d uy,11e   6p,f,2s,j,2c,hm,f0,gr,ef,d2,u4,5k,m,us,iz,4f,15d,6b 5xw 1uq,1m9,1a9  bm,v2,2iz,3e,1c5,fo   4k 19,1rx,cp,5x,rz,3w,nv,be,a7,dn,5s,1p,1a4,r0 1rn,1h,3e3,13j,1u,h2,5q,8p 15,288   pq,7q,rr,20h,od,2ct c3,ho,iv,i8,1yc,2pw  1ij,27x,2z2 vz,52y 2pd,ab,1rb,176  1bq,5qf 30,k2,d9,15q,1ge,30y 9g,u,n2,o1,1ed,6v,99,ha,us,fa,tq,21,9b  g4,g6,6v,9q,vn,6e,nr,vh,2dj 2pr,so,19a,ip,v1 5n,3j7  1k1,bi,27m,sv 4e,1u,1u,w2,ky,5s,5,69,id,4r,3r,9v,b7,hv,g8,tn,93,l,cc,ad,ko,kl  15f  u,9v,14,6r,58,f,eo,7k,8w,kf,f,90,n,2v,1x,60,r,51,2i,6a,pq,1u,136,jb,36,28 170,1vc,1ko 16f,17a,1g,rf,1kb 1ea,qi,17q,136,1d2 ko 1db,gg,53,3u,mb,19m,qq,j,qo 23,d0,31,j6,79,6k,qu,1c4,cf,wv,eb,ij,3m,12t   2iz,1e0 1tn 6v,1vb,xt,1c,38m,fl,3r 3x7 v,o,bt,1d2,1hx,1im,6a,1fg 8a,bo,1o6,it,93,1,ix,pv,fk,yn s0,1r3,r6,2xb 1o1  k2 eo,n1 2aj,vv,nv,f5,e,e9,6x,yr,h7,6,qd,n  fd   2rb 152,mq,hi,2jn   j3 2ft,dp,1oe,1pv,k m0,2d9,em 8b,po,5z0   6e9 109,1fg  on,2dk,104 2ca,rn,bf 4k,k4,1r,jn,l6,2d,1rn  ng,jf,3r0  f,i4,an,lt,1,aj,1q,1aw,81,1kt,mb,1q2,w 3b,vu,6x,16f,h,6j,7,1ie,8r,22y,12 8s 84,zg,1a4,fy,1f3,1il,192 58o,16q 9c,1e9,b6,jd,id,ln 6on  sg,gq,2sn,137 9n,1e,1vu,ts 52l hu,9v,30v,gr 2n2  3t1,ja,a1,mt ht,w9,2ks,wd 1s7,2e5    2ae  1sq x3,3zm,ph,ed 3i6,59  lg,1d2,o2,t9,1dj pq 5h,u,wa,187,2m6,2a  y,4l,2n,5i,jl,1s,aa,2b,6l,3n,x5,wx,ii,30,6p,7i,4k,2d4  18h,29h 1u2 2tn  8s,1nj,1kt,vm 36h,1x2,y7 1sl,fl,1g,32m 1d,q5,rh,dx,iq,285 2hc,6n 17w,1x,db,b6,de,1g,a3,1a9,63,qz,6c,6,gj,4x,mj  3st 2o,41w,2a4  7v,11f,19s,2r,tr    v3,nk,4ie  1g2,mz,1ge,30y 2zv,3nb  gx,gd,1c3 4ab 18z,44w,54 3w,2k,3d,df,95,gz,7n,14f,3g0,yz fp,km,v0,19e s,q5,re 4p,39,mx,pp,3r,4,75,3bk,9p,or 48,1tu,3nj vx,6c fk,lg,27l,2nu  2hq,22m 388  7k,4z,p,c7,88,10v,lc,7j,106 yh,f6,13y 1fk,qa,i4,1jo,1e4  15,jx,mj,d8,xw 2t3 2qb,1iw 88,v2,1k,yb en,3q,hg,4p,au,fw,y9,r2,5b,ft,2c,25,4r,b9,jt,15,1f,27,ag,2,ea,e3,5e  1tp,2oc,jb,1zd 1f8 6ub,dw 219,8t,cx,1ic,1od od,2c,16f,kv,o1,e7,w5,1rh z9 5jn 2s,30v,zi,nx 1vq,1x3,3d q5,4i,10w,gi,hu,3j,gv,9g,r3,7m,2h,1d1,b3,qm 2dy,1bw,16,u2,1tk,1z,65,f xt,g3,1mm  8v,1m8,14j,3v,1ts  1bh,p1,5p  6d,9u,i6,w,2cm,rr,aq 1d,2f2,19,j2,2x 1qf,c0 nx,2c,32,20y,1qa,ga w4  v8,rc,po 3a8,1m6 yz,2ew 68,1i4,17,340 1g,ld,1zv,1dm,xx,x8   4q2 re,7i,2g0,e,ru,tq,60,wu te,143 nc,1bd,268,1r5 1l4,30c,1zn 9n,10s,2a3,s6   4f0,19e 174,2o,3af,4b,c6 2av,qw,280 g1,a2,rn,12,ge,9f,tl,c,t8,v8,7i,x3,52 6t,1ie,1y6,en,t1,in,ha,9r,13,9v m9,3f1 18,25,tm,3bn,1m8 8z,e2 xf 16,137,6k,xp,5u,3p,ni,hu,el,v,se,20o 2x,7v,oz,q,j1,9m,ya,bp,qp,16r,nf 1at,nv,1cy,ol,1lr  7g,tp,mp,93 2ew,go,3pe,5i  5i,7m,12f,2x,54,1uo,zo,13p   8m,qv,1f,1ec,1bv,2bt,g  6w,3d,1go,15c,1mq,tj,1ui 27c 8b,ah,13p,pr,39,2z,1jg,ki,e4 r5,2h 1xx,ns,1p6,eg 1je,oq,mx,es yg  4k,33,8i,hy,5v,1b4,du,kx,3,7g,k5,yf,7r,hs,ih,2e,fx,8i ql,1rj,r9 1gq,3i7  cm,37,j,hz,2w,2v,ls,2x,6j,78,4h,mv,7o,jb,7x,ed,8f,1lk  2c,16c,29h,12,1eh,11,af 4z,gy,1mr,1ss,ec  16,29,16c,3v,jv,5n,2py 34q 1ge,1ze,il,rr,fu rq,ao,1wa,pe 18x,lg 6m,57,3m,4p,1r,70,7g,3v,ck,3l,6d,2d,1b,52,4y,55,bh,e,zc,mq,ud 208,1br  se,fo,p9 z,2s,2b,d1,jl,4o,2t,38,4b,3d,6a,3w,2n,52,l6,d,fg,40,12w,4o,3h,1y,3r,c,1t,bd,jw,do,3s,8b,hn  114,4l0 61,1nq,1mu,qt,aa a2,6z,ho,83,8w,6d,uy,b1,2sq p,2j,y0,1o8,jz,2zq   ay  18c,1cx,93,h0,rk,16h 1o1,1tw,2q7 9b,3m,107,5q,6i,wj,z7,tg,c7,1x1,f4  503 fm,y6,3h,fh,9f,hv,fg,nr,ae,46,4l,a3,8i,sv,ci,6b,6q,4h,d6 230,18k 11d,25l,qv 2jw,2z 1at,1j,mv,25,bt,1kb,4z c7,3ga  8,30n,1ka 6bx  fc,10u,7,tu,ct,43,6r,1gw,fb,1lo 1ri,261 et   30n   5s,21,95,7l,3eq,s1  2s,2b,1u,b7,o9,4r,8y,6a,7,g,39,fp,br,31,e7,40,2p,q,ac,ai,gl,4r,1g,61,d6,cj,ih,6c,cs,66,70,9w,1i 700 1b,7l,29q,21 3r,1tj  t9 ud,s2,tl,31j 115,35d,id,1hi   10g,ak,172,181,gk,2ij,9j 4na 5b,ex,k,7j,4m,6f,4p,m0,1q,w,5m,a5,d,84,1p,37,50,92,hy,1z,qw,8c,2u,p,ic,vq,kf lb,n9,4f,d,1gc kj 8p,nm,190,mm,19q,e8,1hc,65,7e,7x 27e 2g8,2gy 225 1wg,eb,27m,o7  rn   d3,3by,26k,b8  1z0,6o,c6,hr,kz,7t,ui,16,et,o7,hk sk,ht,4,tn,8x,16u,fx,6l,13s 8u,b7,a9,8m,i,d7,w8,h0,rn,95,29,6a,b2,16u,81,82 1en dj,192,1pa,12r 1my  2bg cn,12c,de,31,re,42v  1u,gh,ly,q3,q5 gb,30k  11e,9l,tz,dv,av,jp,vm,36,h8,ys 4p,hs,l3,xs,t4,2dx,i7,co   69,9,5r,fw,33,vd,1wd,hv,94,a6 nz,1xo,1iw  1mr,1xy,1kh l6,qu,li  xy 1 2vt,2s9 2v5,1xh 1m 1ot,5f,1xj,2rr 1n6,2fc,1xv fv,1fu,8s,oq,11t,1l,76,o5,1et,e9 6x7 h8,3f6 vb,2w,1ys,4b,1al,2v,5m,4u,1fe,3p,cr 1fn,1mj,o5,1b2 z,zg,2w,1de,ke,q9,1wt,61 z4,jf,1xw,gg nv 2fl,3a,2s3 b7,5t9 4kn c1,e,qr,1b,f6,8w,18l,2t,10z,8l,sf,1,25,gv,6e,135 11w,1c7,2gm 2w6,zn,4q,15,8d 1l7 1e3  16l,39g,tp 2l,1ie   1fg,k3,n1,9k,ph,b5,61,2ji,2e 6tu 131,76,3k,1xt jp,1sk,fb,11d,2dj,r,ez,1j fi,62i 5s1 wj  6gp 1wd,1m,2,h,4l,78,xc,128,1sx 2f0 24j,an,3f4  4m,98,uc,5dv  3k,11n,lq,s0,22u q6,3vy ya,4x0 1mi,v5,40w lk,gs,m5,pt,bk,6p,dk,5w,v3,v3,n2,114 1et  yy,4o,qi,hm,7f,ae,m,2l,15i,4t,1z,7x,dp,f1,br,9l,ur jx,sp,1b,1r,83,vd,17,gv,r7,a2,4l,e6,4f,1gb,23  h1,le,11r,1ip   1oo,74,35m,c6,mg mo 1zv,19i,ol,l7,rg 8q,bb,iy,lv,x,rk,jw,1l,6j,6l,jd,d3,sf,2p,im,l,5t,fl,3y,gn,4w  18m 2xx,4w,j2,34w 5lo 1x5  un,28e,2q5 sx,hz,ne,is,af,2q,rq,i8,gf,v8   2qg,22m 4vp,5y  5q,wr,1co id,8g,sm,fq,tr,3o,by,14z 18w,9w,uj,31j 6q,18,15q,1eq,mq,26,1hg,7h 4a,5k,t9,1pa,1vb 4k,1tn,r,lw,os,1o9,8n,ef,bl xr p6,3s,fd,1u3,ay,o1,mx,245 1lc,b3  7q,ap,9,1n4,rx,18,hk,el,dt,3j,ik,41,h4  1df,189,ux,4l 4rw,a4  uz,vl,124,e,1u,7s,ym  32,5f,1pc,bh,l4,1j4,2dt 1ip,ds,327,f5,1of 40q 14,3v,n7,50,o,1x,r7,2i,s,1o,cw,9k,3t,50,1e,4c,dl,1q,p7,bv,fw  ad cj co,23d,y0,1t4,1d,1p2 3im 9s,32e,ek,8i,4t,nq,ck,9i,7y gx,1p8,2k9,17k 4rx,qd,ze 15n,1zv,1lb,xl ua iy,12r,1u,k0,10n,za ge,2fh,cl  302 zm   2db,8n,wg,om b2  2rc,301  2ed,2ho 2n,z2,3t,62,6h,dy,1xp 2b,zs,gb,23l,98,2dn 28f 15z fo,k9,fp,sl 4ud  ot,164,4c2 5x,48,1b,88,32,5e,d,4z,f,99,e0,8m,a3,4r,29,ao,74,9t,3y,5z,5b,k9,9z,4s,62,n8,k3,5r,5n,be,4g   2f2,7y,94,3t,82,aa,3d,lg,gf,ht,15m  mm,1rg,1h,4i4 5c,16 35k,2do,l,o8,si 45,4b,57,ba,4l,54,8w,7h,cy,f,bv,8k,r,mq,gt,qm,ac,52,ul,2t 1u,5f,5d,f,o9,3p,2c,6h,e0,8d,d,g3,31,5o,3r,e,b3,q,38,74,33,a2,c0,1y,4r,1g,133,7t,95,7h,ez 49 2wx,va  3d 11p,qi,kt 1cp,2ya,ys,8i  25v,10y hl,18n,iu,fm,1n,52,ip,13z,by 1b3 1fw,aa,ic,hc,aw,s6,34o    es,j5,1g,6e,pn,1dd,ir,uk,1yz m9,cn,1er i8,jo,li,zk,k2,f9,17d c2,b4 14n,2mp,3 9c,1y,4c,bp,4u,x,vh,4o,dx,5j,3t,4v,97,a9,1cf,8,2e,3n,ah,77,ir,66,vn  2hl,sm,382 2ud 1fe,4e6 ms,3mw,co 20n,1t  30 4r,8o,96,iq,gx,4u,nf,cg,8a,3e,1mj,dx,6p 40g j2,1zv 4fl 2ux  dv,2og  5o,bq,4z,gc,1c,f,bw,70,81,bq,ks,4j,m,9,54,78,x1 54z,4c,e9 1m,id,5d,5m,o,x,3v,la,2j,3t,fb,3g,5y,28,10,b9,9u,5z,2q,2l,gp,1g,6w,2v,5x,17,np,5l,70,k,9x,62,fl,38,h,bb,6f,19,1f 21l,jv 1qm 7,x0 k1,2k,a8 2r,1e6,no,26j,11i    1yj,ak,ur,32b xd,35y,km et  6oc 7q,9s,gz,fv,5f,2p1,vq,2e,98,ai,120 2ve,1i6 oy  6o,3k8,n7,1ru 127,f3,k7,7y,hq,k7,3f,120,lu,29,14m,lf     eu,1r1,2 6a,3w,yf,2d6,em,df,g2,py,b 1oc 5f,2q,rb,t2,77,3b,br,cl,9,b3,3y,74,dz,12i,xk,s,98 8a,5f,k8,6n,13b,ft,a,7p,fz,2k,41,23,8m,so,1g,4,wb,39,9v,wn ds o4,v0,jd,z5,7,sf,40,7g,1ja,o,je,o6,11 jh,1q,qm,2br,61,10j,wq 1xe,ky kb,fo,86,a8,18z,z,fh,wq,2kp n2,1ou,1cf,gr,2lz,3h  1zh,1vk f8,58f 1or,af,tl,by,i,jq,1j,gq,89,s7,gi,zx,8l 18x,2f8,11h j9,2rm hj,17g,fw,1et,35,8e,40,79,ii,1gg,8n,dr 3sx  yp,1xi,10s,1ib 5m,9,j0  hm,1u,31a,1iq 4y,r0,wq,uc,16,149 k2,26l 3pm   2mn 1kl,2lq,1n3,hq 1wh,137,i1,py,9y,17w,dq ux,oh es,1y,6l,7y,f0,4u,9e,rj,cc,32,1d3 3n,m,1f,1j,r,1km,h2,5h,1ga,t3,4c,49,1ys,1e 1wq b,km,8a,g,uo,1t,xe,es,6t,gh,13,105,41,pq,4r,25,o4,bl 167,175,dx,zp,u0,dc,1w     1xq,2ak,152,if 1z4 lx,85,xs,24h,1mo 7g 1gt hg  ep 2bj,18n   1ml,162,3zk 2r6  1c7,6c,6x,1te,k6 130    jm,oe 2tt,2f3  cg,ss,4rk  13g,d9,2oi   1sl,14v,3c7 1ic,20f 194,1z,hv,rw,iy,i5,x,pk,52,3e,hz 2qe,nk,15g,1g4 121,1sh,1u5,s3 139,gk,19r,12v,c7,5d,w,js,cq,d8,q1,6e,22 1ai,9a,c,6t,ge,17p,he 7,2d3,1h1,a8,qk,15y,9j jl,uv,105,p5,32,dy,92,76,z,h8,kl,109,gi,5 3gg cj,4oo ao,2g,3ho,5h,h3,2h,218  pf,bv,9l,uf,1cq,1em,yx w3,xy,sm,xh,10v,ql,jw,gf  6z,19,c8,d5,d9,15,bj,ck,v2,2z9 ur,2vr jn,i8,4a,b5,cy,jm,24f,1ht   qq 46u 1ds,4tu  1hy,2f,ds,47,c6,2u,3k,25,7o,a9,iv,5s,2a,4a,37,8p,7y,37,3n,eh,gx,m,48,1t,4k,32,j3 il,1l,g6,12m,1l,2h,gb,1ap,qe,an,1t6 21t,111,3,1z,g6,23x,bf,2x,d8 16y 2w4,1kn,ga,1od vi,2c5 tp,c2,kh,6k,od,rh,6k,z2,23f 16a,qw,1q8,43,2hy 1or  pt,ju,1u,2nf,2r 3nt 11n,303 1oj   2jq 1a,17l,cj  5mj 58,2l3,8p,ca,89,u2,16,hh,77,a3,5h,f3  s6,4x1,qx 1ie,r0,18,29,9,8i,99,qo,26x   aw,fy 3mi,15i  3xu   te,1lb,1u0,17d,fe w1,ex,fc,cp,fv,1m,6h,5l,va 11m,1jh,vl,dn 1iw,1en 112,2dn,2qh 6vi 18u,4ah zm,6b,d1,133,3y,14k,20m,r1,1e,7t eg   430,va,1rj   oi,57,hi,93,3b,kv,23q 12,if,en,hb,ih,84,9c,1j,8g,ca,3,1z,1q,77,c8,qx,5f,9h,27,k,o6,62,2k,2z,2d,g3,cx  7u,p4,2bu 3e5,x0 30,72,47e 1zu,1h7,mi,pg,89,lr,r2 6,m7,58,1s,83,dr,2l,2jz,1jy wr af 4l5  ap 3lh,2bp,12 2io,1g0,1ny,qo 1ub,6i,4f,2b,7n,160,1g2,2  rm,h6,bl,ic,eo 20v,5q,2lk 3q,1y,cw,1p,77,6k,5s,eh,5x,5q,2j,4f,iv,5,1e,7o,k3,1z,56,jl 5c,5q,23,1yi dd,2md,te,11q,fk,yy y1,3vd  h,eo,1d4,y3,c9 4b,301,50,1bh,f2,fx,i5,mx cq   16z,1qx   7m,lg,36u  12g,22o,1xz,tv 37i,2kw nj,h2,37,x9,4w,5a,is,2,41,1g1,2v,lm,i2,8u 1ob,43e,i8 tu,5a,mr,14v,19v,1d8 gp,9a,ro,1kh,h,82,pj,13t,es,bg,eh,4r   h8  2x1 n2,1m,3s,3e,dy,3ex  1j6,pm,17,20n,ap,y0 31,6q m,94,hi,c2,4n,1q  4is 1fz  423 63h 385 cw,tu,9g,4e,1c8,15n,2q8 2q,i9,7j,3p,92,hu,29,3x,4c,dj,at,10m,3p,2c,ez,cn,wb,18,5f,fz 81,ns,g,16n,16b,20o,wr h9,3oh,98,1ur 1t mc,3z,9l,76,5p,2ow,147 wh,10i,1b9,8o,q1,3s,11k,eg,vo    173,sk,bl,1rx,53 w6,zo b4,c0,133,1a,c,18r,6o,11l,4w,6d 1lg,k8,8s,1sx,1n4,l2   12,6fc 76,11d,32q 11k  tn,ps,dm,jj,1up 1i0,4y,9f,12o 480  245 n,2fb,2ho,vn   3j8 4l,pv,1e4 3bn,2m,24,il,28,191,8r 19w,y0,1g7,3t,aq,186  6cn 29o,ud,a0,5m,1px 4u,o0,p2,q8,ab,2gf,1j5 4h,99,1f0 2ij,3gq 3vg 61,15o,b3,vb,7,1zh,ah,1zf  111,uh,25g,2ql  16m,1e8,1zo  76 a8,fs,pq,31,o8,dj,14d,6t,88,294  9v,i5,1n1,9s,19t,59,1ed,rn 1je  7x,22f,22 1ad,td,1bl,237 ca,51,46e 5a4 44g,1ul 1j6 e,lw,3h,2p,j8,1e,n,2c,9v,e,4q,5n,su,10,r,38,h,cl,pq,8,5l,4d,s,5t,8i,36,6j,s,au,2a,58,8u,47,8,et,12,co    113,1xi,dy,1d9 1bd,3lj  4rn er      pd,mo,il,3hw,k4  mb,fd,23l,1h3 sk,1ow,gw,y7,5b,p4 1az,3sx,141 wu j,eu,9v,5l,1lp,97,r8,ba,8b,2y,id,k1,i0,2,4i,vj 94,191   4oa 33m,f6 1xf,2g7,1zn 13x,pa,1or,49,ha  8w,4p0 24a,24n,1pk dy,8l,7s,i7,5e,pk,1a1,hp,ed,9e 2l0 5,1hw,1kz   2m0,108,1n9  1hw,15c,1lw 1y,4c,a9,1g,ht,er,9c,8y,55,4y,38,1p,53,d5,96,1p,2s,3k,4n,gn,5m,3g,x,1a,5t,3c,9h,3b,75,d5,3a,2a,3s,2m,d3,1l,20,6s,2r,81   2n,n5,1j,pt,pi,36,1z,lr,83,kk,16,ne,5i,zf,t1 on,3t,14n,14,10r,1dt   4k5,nn  6z,106,h,23,2f,1d,4w,4w,3x,lw,18z,i,lu,7q,s7,o0 2mg,1zm 1p8,yq,2qn,if 4y,131 6f x6,2d3,2dh  72,yy,19e,o1,32e  16z,du,f3,hl,22c 2ga,16q,nd,na yp eb,47h  nd,ub  i,5f,zl,2cz,j9,n8,kv 1j2,ye u4,5n,1ge,du,p0,11v,18o b2    do,o1 m4 13c,h2,b8,93,2eo,8k,f1  6x,p3,hr,13,45,ba,y4 117,x9   21k  2d 2r,2o,22v,4h,wr,kn,1d,1n xw,i8,6l,yo,2vo   76,12,8t,1k6,9b,rj,197,7a,101,dx  3sy 1cn,1bb  6p,6j,rj,c3,8s,38,cg,1dy,hr,c2 13g,hv,1au 3k,go,25a,rb,1f1,xf,bl,dp,5o  44k  1xb ox,2kk,25d 12z,y5,8n,j6,e6,10t,7z,ju,2u,8e,z8 43h  22a,z3,dc,sq,9h     97 7l,4,ef,4a,311,17a,ye 1i,be,1p,4c,4m,7i,5y,56,3d,3w,54,1o,6i,8p,g7,7j,5,5t,40,g,82,3r,gj,g0,43,89,7h,87,3q,30,7z,df,76,8n,a7,1n,4t we,ph,3e 2lc 2,rd,ex,nn,1je,21k,2j 1bv,6k,7l,14,xj,a3,cv,63,8j,df,bm,7c,35,gm,25 5he 105  xd,1zq,as,6o he,2zz,1bd  29o,3cd 33l 13y 1l5,1c3,2oj lo 2fe,wg,14s,v7,s  c8,pv,1o,kv,2nf,26t 53,1pa 3p,am,gs,tu,1o,ss,c7,92,64,7g,6z,1pl  146,84,yc,5t,m3,w3,m,22h,63,86 aj,xc,cw,1r0,17,1p5 38d  l0,wu  fm,3d,5p,17,om,dr,br,cg,e,1ld,1il  5he 40,1c,90,8y,pu,bi,2v,6z,7j,70,rh,1p,he,7r 1q1   21p 146,f5 49,3k8,lf,6r  41,g,qu    qf,4d,6v,ci,9c,4c,sz,15,d,m9,8,a6,46,6j,85,1o,zh,7j,65,gk,d6,be  qo,1ls,24s y,2r3   1mh  7i  3wv 7q,5d,y0,ms,2q9,1az,fc zy  1k0,4,l5,ih,2nf,11m 32u 7v,1tg,kw,3tk 1nr 3bz   ne,nw,1bb,1hr 4p,bn,hx,26j,kl,28k,nb  p1,1jg  74,23j,294,1un    h4,lr,vn  k1,ml 1r,jn,l6,do,1gc 10d,nm,rp,1h2,da,e6,1f0   ky,lc,cw,lr,i5,ob,1p5 1x6 4m,130,23,ic qv,7z,1qc 2ri  pd,2j,3b,12c,4n,2ng 2n9,1d8  ly 217,b2,1zh,29w  37,g,dl,14o,o,4j,1pm,ta,b6  w2,8k,3ot,ru  1xa 2a9,2li js,t8,pk,2fh 484  46o,ju m8,5uc  29l    e7,zf,73,aw 4f2 1r4,r3,1h,1j,hl,if 42f 2e2,iv,2a9,ae,nt  5ez ap,ue,6b,pl,1e2,3h,bh,il,8s,fa,1g6 2s7  do,1pd,dr 1pn,a8,242,1ef 8z,2y,r4,1n,nv,17,9u,15q,2hz g4,9z,qj,14v iq,n,tq,1gk,9l,og,f4,175,n,gx,9i ah,58p  j9,4z,s0,1ky,1q7 mz  13i,bb,7b,13l,7v,3f,15y,83,9t,bg,96,m9,nm,1w f1,73,el,2e1,6p,1rx k5,2fv,1lq 55,1me 1nq l3,5u,1qy 25v 19s,er zj,5ge 1jk,9m,g5 1w3,4ay jn,l6,2xb cg,y4,ga,g,e0,1u,31,5,y,g,7o,cm,5c,13,87,gm,2d,l,1,28,9n,je,89,a8,az,d,2u,3r,si 240,3t,1mw,16i,10k 1hm,at,rd,rx  ao,2b,34m 3sc 1ko,wn,1l4 15z,v0,9x,3r8 4bq,1f0,l2 fy,s1,kb,b8,sl,23,ua 26m 1bv,2h,7l,z9,19 2c,16f,345,mo rb,7k,av,ed,ak,e3,1gx,2jp   39,8g,5r,1f4,eo,hx,bt,ry,wl,a9,4g,kl,kn 25b,qj,14r,nh,1wa 17b b7 5wl  g1,14w,52 wl 5x,ow,g5,4jf   17u,2t5,u,mv zl  tq,18p,98,kv,iz,18b,1r0 hj,za,aa,ne,dw,10s,d1,3e 1bn,mc,xo,1v9,7q 27a,1w3 5ew 5q,28,22,j2,rk,2v,6z,j5,mv,1p,p5,8r,2b,6n,hg,mr,ck tk,3g,c3,qb,12q,8n,va,1hh 1h5,17y,35b 2ur,mj,1t2 3lq 2g3,1g1 1ec,7l,1ec 9x,fw,le 2bu,2dp,ql  3n2,ng 5s,17i,2x,4k,dk,94,16m,12e  14a,2y,5,e6,8m,1f8,b8,4r,282,db,6r eu,38b u,kd,v3,1ys,1y,1ps 1p6,b,16i,f6 ce,ht,9b w0  1n4,16y,3r,1ai,15i     kb,en,f8,sk,8j,ni,2w0  1vp,5d,ci,32,2,2wz 16r,43,1mb,2c0,fy,64 tx,dn,1yi,1xf 1d0,86,38v 1z,5j,4k,1ur,no,rz,cs,74 1ip,4h6 jo,17,3k,1a,4b,3d,6h,3p,fp,br,84,l,cj,2p,q,38,d4,j5,1z,4q,1g,1y,43,4f,8r,15c,28,23,7g,37,30  8m 25e,kl,5w,v3,mx,v8,114 kx,wo,1i,1si,hu xq 1bh,2fp,cx,dt 17x,4nc iy,7u,aq,pz,26,kz,hv,2c,5e,vf,gp,kr,v7 t 1kw uf gp,je,fd,4k,8b,4z,1e9,7v,bf,1f 8i,20b,1ng,cx 440 3x,u5,2n,86,a2,ty,lj,t8,2o,c2,he,38,hf,14s,4  6k,pz,1pb,og 9r,d,w5,fi,hu,u,ic,2e,3,1z,3b,2x,cn,eg,aa,lk,1x,5a,9a,1gz,7    5k  17o,3z9 ll,3ut,o6 19s,a2,16l,32t,nb 6d,2sn,am 4ak,tg ne,19,1qb,1f2,12r,139  24t  ct,7w,ie,gi,1z5 wd,e2,id,o8,160 oo,236,18z,1wh,cz 5v6  2pg am,93,fg,4o,l2,pa,93,18e,15c l0,nj,45c,3j  2a,om,2rz,4r lx,bd,419 k0,h9,2ib   2m9  5mu 3ew,ux,9x,7o  4b5,13a,mn td  2tc,13  4tj 4jo 3m,1ky,1z5,gu k1,39m,v5 o2,2z9   ej,5az 8t,e1,g2,22,h,f1,2u,4z,9c,p,ke,16,1l,h,3s,4a,k9,jn,5i,bp,4p,2i,95,p,4d,gz,2x,7o,5k 3pq 53,6x,5lj,k8 dx,145,1zh,2cj,c9 o4,yl,15t,14r iv,tt 1kz 1ue,zo,1ff   26j,mu 25r lq,i,1r1,dm,qt  2bo,16p 7i 1zm 26m,422 2ix i,2vn,sv,154 mo,qr,4i,h,4f,1f,hn,fl,3j,uv,9a,5f,5,zs,kr,12 jr,m5,lq,2p,q1,98,1ht,1dh 3es  60 wf,b9,4a2,dj  dk 2zv,2rv,31  2us 1lv,2z7   ge 5sh,ew,9j  41f,f1,112,3g 4t,18g,3r,ey,5k,h7,1cn x3,2x,4k1,ts   1sm,25k,86,cc,1fw,40 13v,9,hi,2h,16u,cn,ur,1hw,2x  r7 94,ey,ur,1j3,em,1zg,py  56o  dj,1xh,o6,k7  fg,3ei 2kw  5t wi,n8,2a,4y,jn,ph,1c1  71,2eb,1h9 5d,me,ps,1c7,rm,26d 30i 2j4  26c,97,19k,1bo,he pg,1nb,17x,1xo,fp 6x,48,1kv e0,291 da,18,1nz,15r,2pq 2x,1kh,1nv,lv,4w e,10x,9h,2gk x1,3x,gp,qz,1fi   1ja,2kj  ow,1cc,5p,bz,7b,we,5k,gk,13a 30c,py,1rl  3cb,21n  188   1f6,4jj,7l 4ex,4h  2kc  t1,va,ir,fe,1v   s0,sq,yw 5d4 3ir,28n  1j5,1iv  vq,6n,te,ch,5j,hm,vp,8o,1ls,bl z5,71,d3,n,20,9u,2u,1n,dj,dj,3m,ht,5r,4s,mz,8t,9f,7v,1b,8z,8u,9,11,17,5z  6y,vw,1b6,vk,2us    y2,1g3,ik  1r0,163  c6,f5,fm,3q,g,xa,4,a0,1y,ab,ge,if,r6,wc br 5r,ps,6h,f3,b,2u,y6,47,41,2g,1u,ka,180,jr 1oe,i7,3a6 m9,1oe,1,98,1j6,20q pi,1u2,1gx  1t5,l7,1b9 ut,kp  7g,3v,rx,p9 i9 vs,24a,2b4 1o,15u,7h,43,67,ce,16m,17w 30,24l,31j,y  1yx,220,218 i1,6u,435,wl,9n 2rn,15l,19u  7g 3zr,jl 1em 3bn,ys,1ns st,1al,qt,60  2z,bq,8r,36    56,17m jw,qk,3e,2pj,1nk pr,gk,yg,3b0 ey,fv,g5,7j,6t,k1,cr,j0,yw gz,2e  18,27,cg,3d,u,41,cv,27,1r,43,1q,37,1o,ai,29,9,ij,8g,60,15k,c,90,f,9w,12,16,ek,3v,1i,91,3m 1g3,x,380,cz ed,gi,sw,1mg,cp,co,kl,3w,bu,oq 13r 6r 1jg,5q,8a,m9,22e 10i yk,5z,bg,2jm,9e,87,gg,cw 1ea 8a,g,af,jl,13s,av,uu,1i0,60    4o,eb,3qg 19l,16p,1yp,n1 4ii   1eh,ou,15v,q3 29j  4tu,pb 1vd,1f0 bs,1fb,8e,hi,1vp  yw,x2 3qe 21d 15l,6i,2ms,1qf,2w wx,1ue,15a,l0,18b 2l,y9,qn,5a,13,6,1in,my,ab,ys,g8,28 2gt,22h 1f7  3d,11r,5p,95,5e,fp,2zz 11,11s,2em 1ze,1t8,1rl h7,16e,3a,94,16m,17w,re,9p vo  18s,1ji,2pw 6x,km,c3,c0,2k7,v5 bn,1ju,eg,46,243  1c,12c,22,3r,hm,2mf,nc,bg 157,lw,2zh  y1,og,et,10a,jl,37 1b2,2wq,1pf,d8 c3,w,ye 1tr,cg 36i,ue cb q2,5o,is,lv,2pn 8z 15t,od,ps,i1,1m,7p 13,i7,ph,14r,67,5,7u,1dl 1e7,31c 19o ro,2yi 67g  82    4t,5h,it,2nh,2ip 30u,l4,j0 1xi    cf,131,269 20,q3,2ug ud,i2,s,6f,jk,eh,bd,ju,12n,11h    5sc,4l 1ra,6s,ip  sh,y,mq,346 3dc,1np 3ja,eq 1np zb,1pv,w3,ue 1h2,13,mg,ju,eu,z8,14l  1cm,3wc,nq 19,3d6,237   8m,fr,dz,iu,1l,r,i,20,f1,32,iy,1u,55,gx,nd,9w,4z,wc,ai 1l 5m,ak,eg,e,vq,7c,133,2jr,bc,cu mi,1w4,5,22q,6v,4m,g2 15b,in 633 5t8  4ag 1g2 ak,14d,14x 4rf rs,1ia   2o 1g,f0,1j,1a,bo,6,2x,5x,3f,4r,12d,18,38,3s,4a,z0,ta,134,lr 345 2hb,4x,1ct,13n,si by,2d5,hu,3m,7n,16m,gv,k4 d,5ih,8q,88      tu,gs,1o,3,15t,25l,w9,g3  jb,82,7b,1v,6y,g4,gv,n8,229  fw v1,38,3b,th,8,hy,f1,71,1ou,hu,92 55j ec,39 ao,p,1me,1cw sg,2x,hc,25u,bs,ky,1he 13  77,d,8w,71,bb,23,9f,9u,1l,r,51,ce,ny,d8,1x9 131,419,gl 4e,od,2f,1d,8s,10,3f,i,12,6j,ct,5b,48,kz,12b,zx,1z,x,80,f,ai,27,to 18n,23h,2wj 2kk,107 28i 1b1,18x,1m5,1fb  bn,28t,1k8,17x,3o 25d 1dy u,9b,nt,id,53,8a,50,1e,9t,hv,e4,2c,ad,sq,2q,9m,v4  3eb 4px q3,1dq,1hd,75 2q,4cu s9 1hx,fp,i7,14o,5k,hq,18g 3rm ji,6h,1ae,119,1km,mh 3oi xj,bh,2ak,11i,24 27z,1p1  39a   s9,13f,2i9 2pb,176 f0,4d,a4,90,1o,6i,3,44,f0,3k,r,3j,w,3f,13,5,4v,26,2s,37,6r,2b,56,1w,9h,4r,b9,32,3n,5,6p,6a,87,rh,3p,9n,bj,1s,1n,6,w,3r,b,1e ei,di,24,33h f2    50w 7v,k3,108,9w,r2,2k0 57o  8s,2jg,1es ul,2j,id,f7,c8,25,eo,el,yy,97,2j,ih,bc,67,qc f3,15o,1un,ef,14v 92,jl,j0,z,gv,ke,5,6v,oj,d6,3r,3w,7a,zw,5,n,15q 1b1,ra 165,1ib,jx,2al,is   18x  247 5k     1yg  ht,5n,o3,qq,pd,hw,1f7 q,2ik,ar,o4,cu,l5,10v,3t,h6 5o4 1md,9i,ix,24u,6y nc,32q,1oz uk,4yq   4ik  np 40s  5jv     18o,19,yz,tq,h5,5,15p,165  5fi    r0,1lm  da,ra,3jm 2ik,ar,7z  1k0 5n,gz,vb,e6,4,5h,ta,51,8y,dg,76,gk,af,ar,82 44,11z,kf,ae,1ka,1tk 1cq,qy,i6,1sx,1hq ht,10y,1vz,9g,4n,qh 635 1qc,34i dr,cg,2f,2u,7w,15,8z,7n,1e,nz,a,4l,60,xt,ef,yn,kd,j,g3 1jh,12z,226,1n,1d,d9 3z,5i,b9,m,53,1g6,14,17m,jx,j5,1o7  7u,3ed em 9v,zz,1iy,5l,238,59 5ds  18v,jh,2p5 gl,wv,ew,ey 65,2n,87,79,g0,gm,231,ds hf,4l,2tu,1bt  2iz 1y3  zs,1vi 1jy j9,10,125,f5,8z,1mx,9p,12t 1bg,q 1jd  4nl,10f i5,ax,gi,1sp,1me   2rb 5l,g3,dz,dv,mc,m6,2nm,r9 24,5r,dt,6a,1f4,lc,gj,6,1p8  47v,1in  9p,1ji,6p,2j  e0,207,5i  14p,jc,eo,1f2,6a,1zq,11 180,es,y6,45,3e  on,9g,de,l6,2u,1u,1s,kj,g,60,ep,4x,2v,ag,2r,6p,3r,hg,i9,2i,n,32,cr,gn 1k,c5,39m 3ng,102  12n,85,83,13z  f0,eb,31,oj,2v   r0,1xy,2hy 1ds,eo 1f6 1gb,1c,um,h3,1dl,1k,g,cn,5i,3c,7b,j,51,5n  1n  6t,23h,yy,5y,1fh,yd 1th,e9,jo,11f,1qn m,sm,1xc,1wf,um 4bs 5b,1wr,14s 8,35p  bo,2qg,1fl 1c,1gd,38s  h5,80,cs,4z,6q,1fd,12v,u0 zf,1cv 17d,12f 3s,bl,5r,1i,eu,16,gm,4g,1yl,ds,1hk 1o6,3t ic,7v,6d,2h9,2w,56,i2,78,1n6,9 4sv,99,v6 15k,32f 1ji,7t 122,9f,v4,26o,3v 1fd,f4,mu,ze,rw m6,xd,19y,e3,3m,j8,bm,1h,4g  48f sm,5w,7l,4s,1lg  1y2,i3,23,2fn gu,4ai gy,6x  o,1w,rp,7h,69,1b,hj,36,1e,4v,kr,ii,85,cq,j6,h,14,bl,i,9h,g,5e,a,1s,7e,80,21,ah,3e,2d,38  g9 dt,gl,3v6 3w,qc,fg,ub,13d,fh,9d,l 196,9o,1dm,2n5 25,9t,e1,5e,l,5y,hj,2i,1g2,v0,3f,87,142 1i7 59,2e6,68,9s,px,xd   18e,2dd 2ys 1g,19c,s,2v,111,hk,67,5m,sd,kb,kg,7d,8m   4p8   jk,311,1bm  v6,101,34,1sd cr,wh 8t,6q,3tm 1w,x,1l,lo,2j,3t,np,98,1e,1f,3g,3i,9k,1g,6m,ft,9q,2d,m,bp,6f,8a,7p,1u,6v,6y,dc,eh,l1 22g,2w2 1qo,2yh  1kg,7u  46n  no  1sz,217,138,t8 1rz m9,2t8,2g5 3cf,xo,1ks 9y,286    1b4,oj,32n,h1,jl 1p4,3mv 6k,x,9p,fs,gu,cf,24,1u,oz,fe,2,3h,8q,6k,3t,5u,67,9t,bg,16q 9t 2vo,gb,7e,24,a3,b4,19i,ga v6,if,47,pv,ps,1x f3,19t,140,2mf 1p,53,13k,3cv,3k,90,mi ls,4f,sp,a3     oh 1j,1vo,el,h3,pi,9q,tz,2e,55,q9 1r,7i,2t,35,56,8l,k,4w,6l,ab,84,6e,7j,5,5t,18,2s,9y,2b,4n,j,bd,bd,3d,1a,43,2m,3a,2d,c8,a6,2v,4m,4k,10,56,37,76,3u,1p,20,14,a7 74,ed,16b,11v gr,5p,1ha,ig,p6  82,1t,1g,3l,13,17,a8,yb,4x,9t,3d,198,eu,9m,zm 3pm  348 54h,fm 1t4,2f6 8,11d,18r,1ec f0,2va,4a,1p,bz 11f,15k,3y,24d,16b wp,3wl,rk 1g3,23q 24d 29a,s8,zq  1wy,1ss 15y,2dj   c2,10v,xr,dl,62,1mq,1e6    3t,1u,46,jf,l,bg,dj,10,kw,1k7,hl,1go 1t,v7,k6,cw,bz,1l3,sb 1r,qi 4vd,6j,23 qv,m3,1c,19,s,7l,g6,x0,52,zi,sq,6p,4i,5z,k2  o7,14t,26x,ni  5u,ow,aj,u3,65,1dt,d0 fx,de,6,1a,2e,au,6,a,1e,4,8a,11,37,1u,2o,1h,f,4c,dl,1q,5a,9z,i,ds,2c,1c,11,m,28,8y,z,47,by,1f,1a,h,32,16,4,12,5y,6y,1w,93,18,15,1h,7n,nz 2h,1fp,c1,2x,j2,9,18f,g4,75,25,5i,133 3fb,11e,5z,11v lh rf,qt,1fl,4f,3e,n7 35y iw,18g,ku,2dc,o1  ao,1e1,ou,3v,6a,10j,160  yz,o4,l9,1nj,2e,ut,c6,ht 3m,l,7f,1oz,1s6  1fr,hf,247,hu  2qf,1p5   kc,416,7h 3qx,1re xs,3pp 58r 83,4f 1iv 1lt,nw,2cd,vg 13h,1ws,de,5o,3u,25,mt,q4  r,i3,g0,gm,zq 3dp 10q,69,1ht,or,v5  4t1,fm l2,3ba 1bj,3y6 15c,zr,117,2is 3z,bq,ee,fq,1v6  1fe,242,14p,9q,mn  49k 1ni  5,r7,5i,bh,8j,cg,5,9,104,ir,3d,183,i9,k4 5i,14g,bx,nj,cz,v1,j0,1v5  1fb,4w,3i 2oy,zg wp,wl,me 2l9,2k0,mq,r 3c,1vp,19w,l2,1bw,c,g3,90 1ip,c8 qt,1fx 58f ag,8e,3jf 2n,87,5r,1i,1wc  2qe,dn 3f,1ct,26i,qx gv 20,h8,2nf 78,55,20,ip,ay,49,13p,1ve,6,yy  hb,tp,23i,at,wh   5v,1e6,1v1,c6,8n wk,1g1,52,8a,9r 4ji,d6  44o 2q3 uq,j  y2 141 1xt   74,hm,38a pp,mz,bi,2bp,i9,44,e 20i,sg h5,13,oa,k2,a0,ez,42,92,2c,cz,9l,ak,5e,5r,kr,1bg xj,jm,ex,2rl w3,i9,jw,84,131,2x,s7,88,40,4c,22,2a,14a,p 1i8,jr,hh  1cq,403 1r3,lk,14b,xp,1y mx  1fp,y9,oz,5b,10h  1sv,2xf,sf   2k4,1sh j8,2h7,8l,sg,25,h3 3p,12,8y,3w,2l,6c,d2,d6,xk,60,j5,a3,1et,7s,br,bn ex,17w,1m,3qf pv,1rt 5l6 qk 3hm,26u  hx,9p,jn,2b,5b,5o,1a,4,1f,3g,zi,3r,9r,b4,8d,ba,6p,60,ea,az,80,mh 54 7h,mv,rk,e3,65,s1,16,sq,od,au  1lx,112,nl,1gv  gb,p8,3cr,1d,18h 27k,1k5,de,1cp 6j,hl,3x,116,m4,2ek za  451  19e,5m,1o0,z,4k,r 1i1,51   51u p9,3d4 1xn,14s,pl,95   s7,20r 9n,1v2,fs aq,vt,9o,4ad    1c,rs,k6,3pb gt,15l,47,8b 12a,7y,1ff 4d,1l 1l0 r8,7q,1p8,gl,11p,bm,da  f7,6b,39,4m,ba,j0,2a3,vz,y1 2i,1co,1rq l,fz,d4,jk,6s,w,k2,5i,9d,19,5q,2hs qi,t0,1hw,b1,1n4,l2 c9,hv,rw   3z,3u 10c,25t 1uz 87,5r,1i,wm,7e,1hh,ry 1pl,jd 25m sg,wb,3yg td 1kz,1he 2qp  227,8z ky,o3 1mm,4u lz,3jn  75,8o,66,xg,k2,f9,1r,ur,9c,1l7  ho m8,vw,2tm 1je  1ek,4j,iq,bb,2m,ll,3g,eb,it,aj,sc,47,50,1b,4z,cz,u b8,q6,16z,15v,d7,154,c3 59h 12k,3nh  10q 6q,j4,1sp,180,5r,1e3 92,ai,46,5n,lk,at,10m,xn uq bg wy,1g0,7s,ga  rs,x2,1l8,99,7b,13a f0 12i,1b7 nu,rd,m,ed,15w,1wx,py 1r3 i0,lt,ld,2rm,c3,vy vi,1nv,p3,i4,uf 1r7,13z,134,15,1ew,hf 8q,1w,on,fi,a7,9a,2ou,54,12,gp,b5,2g 3x,i,d,1n0,7k,b5,1fx 10v,45x,4q  2c7 31 46,e1,hf,ej,1ke,kp,9e,on,cw,om  zi,x,3ip  1y,7c,83,24m,st,1t,1l0 pi,2dj  1lu,11z,hv,1d1  1br,6a,164,d6,wm,y7,l fi,1d8,1q,2np 5h,1v5,1y,1e7,hk,4j,nv,2b  1ne,199 107,6,u6,ai tv,pi,3s,1oc,qt l7,1ny,to,2,p3,1k3   494     1vq,1dh ln 5ci bd,8t,e,c8,5u,42,g0,75,1o,4w,ba,2z,7m,8c,8q,s,7n,hv,23,nm,n3,1j,4l,57,2d,7r,27 qh 3wc,1qr ey 2vo 3ff   lr,36o,o2,191 5x,ty,ct,co,7i,17k,5f 7j,bk,1hb  179   3vr pb,l0,93,25,1dh,88,j,bn,ji,12l,av 494 1pr eb,ku,237,1ja,k2 qj,1dd,ir,189 1p5  1li,3fn  31p,qi  i,6r,xa,lm,f0,34z,ia  3j  40  e8,af,as,1pz,2f,12f,32    ti d3,11o,2u,51,121 12b,1w,nf,hi,1ct,1nv 25g  5o6   6r,eh,12h,3c,dm,ba,2ud,dr 4q1 8y,4j,1y,be,124,8b,9,e2,4i,au,5q,5s,j,bn,cs,101,4,47 1u5,v9,mi kt,140,1ky,pd,fe,5v,3f,wa 3b,2em,1ft 3gs,1x5 1nw,px,138,1y9 2aj,l4  xm,gk,24,pj,1fk,gv,wr,a6,f   k,17e ys,26h mo,3zv k2,1tl,2rv i4,bx 42,4j,k6,13z,9s,103,2gi 23x 23k,jo  h,1n2,1ej u7,2ks fp,21,9r,c3,pi,4o,12,9j,3,y2,5r,hh,1t,3b,1e1,d4 3r6  4po dr,1u0  ch,1sk,o1,dx,1a3 cf,2mq,ub hk,e3,47,55,t1,4g,2r,11,ok,ad,5n,5t,ir,3g,12,15r,bb 1ys,4l,30y 1jo,qy,4z,h9,pa,wm 34a at,1l,4m,3sq,7g 3dn 1r,p6,1ka,5c,rh,j2,3z,6f,7n,te in,101,fp,138,3s,12r e,8l,t4   8f,7g,29r ez,1m7,1n6  76,wm,n,3k,vz,8m,c0,d7,1mz,84,ju 1ny,1cd 1qi,15,66,3k,cw,8,ec,6j,19a,j1,od 3p8,4b  z,om,hr,1ip,er,uv,16v 5mf  41,30,de,f,22,8p,47,5h,r,2n,ut,5e,p,pw,v9,9y,9s,6,aq,ng,6l 49t   1g,2qo,ed,o,12y,zl,en  5dc 5lj a6,xz,tp,ic,178,98,1hn  pz 59t 1fg,307 qh,2e4,260,8g 9j,vt,ay,29,1t7,p,rd  at,86,h4,ho mj,7h,2az,84       7q,119,14e,h0,u3   j,kz,1iu,a1,2tk d,si,d,bx,31,mr,b5,19j 1gt,1hp 1rt,6e,1me,vz  14r,oe,121,2r,32,2a,34,176,56,1p,c8,2t 93 3n,5bf 519 30g,wd  19v  3kh 81,so,al,51,2b,4e,ip,7q,19j,17i fr,y8,13z,1w    1qs,em,2mi,39 1xn,h5,1ei,68,63,5o,16a   dl,35b 1z0,37,k6,3y,1v1 23v,fj,7a,a,44,1jw  f8,10x,2s8 94,178,l8,qa,dw,1cm,1f g3,o8,a9,4r,7p,ky,ld,7q,vm,49,40,lm,sd  f8,ts,1zd,2ia     ad,gt,ig,9i,3wh 3d6,1gc,d2,5e,cx 31,3a,fm,rd,i2,s6,k9,8w,q,4u,1cq,f,cb 1uw 34 3cj 2k,rx,4u,yk,3,ga,b,f5,6z,bc,1he,ig,6q,67 9u,3j,fu,xc,g4,c,16f 7w,mj,25m 2b5,n0,1le,s,x0,4n 1as,vd 287 17u,2ir 1bc  5r,1e7,6l,62,er,i2,c0,3v,pl h1,72,tj,ks,5b,ka,4r,6m,1zv,ew 11s,3x,1h,71,3u5 e9,2oc,n5,aa a4,1uv,9p,rf,2fc   1fj,1f6   20 1w5 1ly,15d,hf,19s,zv 2r0  fd,1v,4s,1ej,7u fd,vq,3go  oi,1a,60,ea,6m,iq,13e,ms,8d,d,vy,gp 2p0,10y  l1,126,3hv,cb,9q  3g,c3,lc,17p,3n,9k,td,1eu,p7 o3,yj,17s,2h0,9w  46a,xb,21,jg ku,x7,bz,7s,vx,2iy 3yz,10e 1xi,14t,d5,1a,ah 10c 2m,5y,ob,g1,k2,bz,45,143 aq,ds,1hz,1zn io,kv,1b9,bw,21    5be  1hl,kz,dm   4x,bl,jr,ao,37d,11n 1uq,5h,33,hx,pd,36,1pf 1gn,2dv,gk lo,ev,68,q,sa,76,da,240 79,g0,bi,54,ix,1k4,wq,7v  us 8j,f 2ax,c8,10s  4p7,9h,8x 59,4i3   g5,75,11z 1fk,3n,1a,88,r,387    3g,h,3i9 9b,16t,y3,wt,qh 4l,2tu,sf  2f1,1v,2bb 22q,c8,1ln fz,yh,5t,1hc,5f,7e,m7,188 25m,3ca 2k1 21f,52 l8,121,3,17p,c8,4f 1ht 2d1  xe,bp,11n 2kb,4,kk     4n,453 el,1v0,206 2y3  1n8  fo,1cw,8w,43,cr,6r,4q,7n,r5,11m,1o,ab,6c bz,2e3,19k hj    sc,1du,2ju  6g,86,af,1r8,2xn 4,8s,4,1q,88,vj,s,a3,a2,15c,6m,9u,11c,51,9m 41,107,5a,xu,ob  1c2,1e8,1d2 17w,ki,pd,1j1,h9,9e,mw,9y 19t,1w6,2e,y5,ou zk,np  7l,8i,1ap,235,mg 243  o1,32j 12d 3pd 2pf 4n oq,11p,7s,2cg f1,1d8,6t,17s,1yg a8,1sn,qq,145 2ct,x,c9,fs,7v 1us,1st  48e 4qg    bk,qi,y2,2sk 2tb u8,8t,79,68,7s,o6,3x,5t,q,8s,16v,ub,qb,b 1jx,27p    9v,ux,3pr  4go  8j,w4,1mp,1z,1f5,6u,ay,r,ez 1s5 3zs 25,3yo,wj 10e,2va,1ng     10z,492 3uf,rg,qn,5a  2yi,16k me,17,p,53,mo,sq,th,6t,2x,15w 1e8 2a2,gv,1ed,109 iy,2w,1ei 25x sl,154,1yz   4s,92,1c8,bw,f7,ta,f2   2r2,1o5  2k1,17i,ct  6v,427,d1,ba 4y,nc,iz,m5  16,3x,s2 zl,2pq,71,m7 2p3  wt,1p3,pt r7,1t3  pr,169,e,9m,73,4z,rx,60,9t,90  g2,p,l,3p,i7,aq,cj,1p9,237 de,f,11,46,ai,4q,8a,6e,29,f9,7f,2o,1n,fm,6o,5v,4r,p,31,s,o,1b,2g,16w,1p,m,6,kf gw,h9,8n,1y5,20h 26u,136 v3,2m,1lw,p1,1r8,es qo,1j6,21d  1bh,15t 1wr  4or 48d a1,4,8u,hp,93,15,ht,9z,n6,8a,5m,3f,g5,142,nh   a8,1d,1ak,1dp,aw,s2,1id cp,1d,4f,dy,o8,i2,ny,fg,1em,1k d4,1hd,fg,kk,8j,k,110 3v,6b,fp,d8,20t,1ii  53,1g6,zq,90,1h v3,15k,j3,e8  xg 4ep 1ze an 3tw 5f6    5d6 4,6c,ck,xj,ab,zf,5m,dp,k1,183 32m  2io 51t,f2 ww,37s,8r,kn,ad,3s  3uy,xo,su 2g5 ri,55,11,29,fx,28,o,tl,a8,93,1g,16o,bl,yv z1,42w 2jz vc,db,1z9,47,mi 3e1,10g 423,zn,s 1bk,ax,i1,py,vq  119 2qd   2tu 2sr,1ll,s0  4u,22o kv,38,qq,6n,4i,vy,f,71,2w,151,1du mr,yn u1,qv,2gn  nd,59,iu oz,6i,59,3pw 55e  22f,8i,71,3x,50 de,j1,3av 22m,p0,jm,1kl  5r    7p,r9,1op,1hi,zu 5eh  2kz g6,2g,1v4,e9,1qe y4,1ov,e6 8p,1ug,99,8h,8b,2y,2kh 40j  1ko,12n,1i  22h,61,bw,1z0,ba      146 2v5 a8,3e6   3e,de,19a,11j,24z  2eu 1fr,14b  b8  5b3 1g2 5jj   1i  2ug 6w,72,1pu,16g,18i,9h  384,6r 56e    i4,it,jz,196 1n,fa,1ao,2ip,164 hc,3l3,e8,4f 120,333,c1 yc,1yw,1yw,74   1y6 6b,37,1tn,ry,n7,d4,6j,90 28f 94,gg,168,id,yf 2n4 36z,bp,n6,o0 7b,1v,1jb no,6t,2xd 60,a0,gm,4df pi,467  nn,2d2,yq,bp 1xh 2u,2fe,23g 2fc,n,f5,9l,1w,vw,2j,iv,1o,lm   1jg  c6,4c2    2j9,2ij 2z6  13q,3e,382  ht,f,7o,uo,16d,eq,1gw,ci 3v5,19r 2d0,11g zf,1du 2m,rh,3kg lz,br,yz,dz 6e,qv,6d,il,ih,4a,7g,cd,a1,5z,1jf,nm 448  1b  3ro,1ho 68,i2,g2,40,28,7s,i1,fv,q,2yo,1l  414  4ol   iw,23u  133 xy,ro,uv,b7 od,11n,ys,122,ae 7q,1q,2m,10m,mb,7x,pn,b8,h,az,f,37,a6,7u,2x,50,ct,eo 3k4,do,av 15t  az,ez,zx,1gi,1ii,dh n1 1ch,1kz,st 558 oq,2p,ej,2fn  3x7  8h ww,i6   2f,1d,3l,b6,5c,26,2n,6j,l2,ee,5z,9o,54,fa,e1,8f,dh,4j,jh,sr s6 do,1m8,3e 76,pi   28k,162,zh,k2 94,hi  1ko,37u vw,le,17m,jx,1b6,rq,4g n9 3q6    4xt 93,ja,26s  qr,21c,rw    2h7,8l,1vk do,1gc,1h3 eu,3m,9x,3s,i9,60,75,16s,ue,fx,hk  ys 30,17m 4mz ge  mq,1am     58,gm,4te 2rd,2d7 6a,4yl 5e,m3,2a,29t,6x,1wb  ib,as,64,155,bw,21,gd,bz,14n rx,4j,t1,pn,6n,t,171,17n,cu  ks,5t,ih,lt,vu,1fq,62,57,2d,eg,1n,18,ad,1c  pr,wu,7t,ty,1vv,sj  a2,kx,a4,eq,kk,6a,dh,t5,7c,hq,2y,jq 3b,pd,1ns,s9,8r,1,5o,1l,br,kg,p3 jl,1gq,8,ec,ir,x2,do,5d,b7,jp gh,6a,9u,ch,153 1gc,l2,vz,4z,5t 33,5x,89,z,7n,to,18,ba,p1,2s4  v4,dk,32  3p,99,jm,72,7v,1y,2y,12w,n,1lp,1m,8q,4b,px z3,1p4,1j1,4v 2r,3e,17m,2uw,xm zd    ta,2t,eh 72 2yq 2c,48j 1h5,2zp    1rv ux,199,gm,yh,dv,kl  24z 2xk,de 1xy 1g2,yq 23,1ny,1h,6,ac,47,9x,28h   2ls 5z,2v2,8c,12l,6r,3z  17z,1of,1kc 1d,9s,4z,7i,is,bg,kd,7x,1r,54,7x,9n,6e,3e,ds,7g,5j,39,1b,ed,27,2h  1n,f,27,y,c5,1o,6d,fq,2i,3,9,7,1n,b7,22,3b,5r,2r,56,ed,4p,1y,46,h,2x,2f,38,35,23,4l,3t,x,6k,98,5,5a,3,5g,z,3x,94,ep,1h,3h,29,1t,4o 27s 11k,i3,22j 1f4 470 22g 3fe 1ku,1rw,6q,5g,an,mr,bd,c6 4g 8u,47h 1o1  10m,2ay  f9,1x,l0,ie,3,e,jc,am,wl,7w,cn,2x,8,tw,5e,co 1zf ik,2c,3k,17,c,td,cz,ea,26,ad,ai,h,8a,9h,2j,5l,48,1s,6w,az,7e,43,gf,5s,47 lz   bb 1sc,22x    166,1pd jf,1qc,t5,q,4u,14a,eb  wa   18h,336 ps    t3  14,f6,8,ld,1dv,ii,xd,as r0,2rb        3v,5x,46,a9,bw,5z,1k,bq,6,93,2a,hr,8g,5a,r0,1ew,ez  1f,q5,151,5b,1ft    12v,6c 1cs,99,af,hw,wd,18f,21 9o,1c5,fl,11k,8v,3l 19,yb,7x 24r,2et  f1,5a,2dr,4f,10r,149 8l,5,sz 1qg  2co 14o,11x,41,17r  19r,24t,2l,13k  15u,101,3b,qd,dc,29,9w,10i,i4 rw,f8,18u,gh,df,nm,2g,p8,86 r0 eb,1ij,gj,4r,v2,ar,108,21 5p,65,1ej 3w1 47,j4,n,4h,ey,e,26,lz,58,1l,cy,3a,d,1o,9j,2f,7h,5j,62,2a,1d,1u,1qb 133,j5,2f5 e3,3,8m,e2,gu,38,82,ka,4r,zt,3g,1i4,85  k8,1nv,s,gw,47,36,xd,as,7c,6l,57,2f,co  2on,2i2 44,14q,2xm 5,3w,8,2,bn,6i,cf,c3,5q,b4,fg,sg,8,3r,zp,z,1t 6t,4vq 1u1   44,wf,2o,nm,ty,bc,1m,1u,15h,z,67,6,3r,n4   qr,6u,bb,1ac,1o2,3f do,96,1x,8y,gr,3z,a4,7,4z,i4,m4,1z,25,7l,r,6g,95,1k,3v,hy,1i,7r,4r,cj 6x 3qr  7q,oc,px,9p,ma,sn,zh  o1,3el,s7 cq,g4,i0,zk,9f,1om,9c,cf 1wr,1r,p,157,rj 3b,4l,hr,pn,18u,ot,1i7 mr,19,ab,sv,je,f2,176 36w,v0,ac,vu r5,1h,gn,gu,bh,9u,5r,ec,he,2a,1gq i9,r4,eg,i8,4v,2yr 3m,78,3l,3uz  4x,ja,b,78,6s,60,2i,4s,7w,42,ai,7x,3,mt,e2,28,1m,x,c3,9h,4b,1t,5w,6e,z,11,7f,69,1q,6o 3s,xw,5a,1b2,4s,e4,en,157   39m,dq 8t 39,vy,28n,ry      1i2,gc,j8,r9   2hh,jb,10b   1sw,bx 4y,9f,2x,x,kt,23,rl,62,fg,es,4f,125,k1 1z1,18f  1no,to,lc o6,w1,t5   ly 4fk 24y 102,rc,2i1,b5,7w 1g3,o1,6p,gn,1bu,t0  394,1uw 19x,6e,vb,gp,1lq   3m,is,t,9d,j3,bs,16,kh,5x,vv,q,at,2,g3,25,6l,ef,e3  od,hf,1jc,38,cr,4w,1t,1d0,ce,8 31y,1g5 7c,3e,1aq,261,5f 274,u2,tw  ax,m3,1g,pe,1z,1kd,1dg  1m9,2b3 4w,g8,4o,g,5r,6a,2x,e,b5,ib,ni,ek,14,9q,5,3m,3l,95,z,4e,2u,5o,30,fm,4r,9f vv 38p,1e9 vr,3e,ye,1iv,27,qa,b5 1vg 2fs,6j,179 p2,13y 299,yb  1pm 1lt,z7,x,6x,aw,ds,un,7,mz  ys,58,1ky,1dh,ax,ly 1uu 4up,4d 17s,nm,hs,11,d,5t,m,im,oe    dr,br,36,42v 134,ul,o7,2,ek,sa,d,19b,4n gg,26l qh,q,1y3,19h,vs 57,6m,1cl,3,j,5p,bj,b9,ad,85,o4,9a,7l,e1,63,47,6q,80 c2,1w4,2y4 o8,b8,1dh,gh,df,q2,mj 2x6,w8 23h,su,12,14f     ga,34c 1ss,fq 49z,48 lh,rj c1,dj,263,hl,tc gj,ph,t2 5g,vr,br,1os,ve,14p nm,uh,1xv,a2,ci pf,1x,1jv,1an t9  58,ah,sn,cn,nd,87,ap,q,1s2 2a,as,sz,6p,bx,q8,30,37,133,do,3a,qg,6m 12d,1ga,kt,lp,10k,54 ks  9f,1r,35,bm,37,6e,a9,a0,4o,wn,7f,6t,x3,bj,1c,j3     yh xi,1ne,6u,47 vr,1he 2aw,28k 16a,1c8,ck,9e,5g,2r 8s,ah,1jo,ta,2o,fq,1gw 4t,nd 278   11,46,98,6r,2n,1p,37,1u,8e,fj,83,o2,1c,6y,5v,5e,z2,7b,j,2h,y8 4gk n5,1ni,fl,1l3 tp,2fx,ur   2ad 5p c1,og,v6,qr,6h,e,l9,16a 2p,15,iu,i7,1lf,9m,qh,ky,id  k7,dk,ew,b4,fg,12i,85,pj,pa cv,1po,1zd    2dk 1j4,10t,hd,121  at,2l,pu,72,f9,2r,2t,gq,6n,4n,8c,er,8,8g,5w,6q,6f,1i,4x,3p,j3,63 vk,69,d9,lh,19j,u1,wt i5,1s,sg,5y,2gq,z ov  gr,1c8,7,10c,6v,152,ju,by 7t,1gc,2rm k8,ni,136,1d2,7e  2n,au,1y,3w,2d,69,4v,5,1e,1f,2x,6s,6k,7y,g6,7e,4p,m,ai,5u,1s,bl,g,14,5l,jf,v,1t,to,7k     1q3,61,1xv 1p8,2vb   10b,mo,a5,ul,z,1z,3e,h0 za yp 4u3 dn,3bc,1gc 8m,bm,42z  3v2 3k,47,8y,2f9,ci,mb 27n,21 qa,1n9,x3,5m,o0 fq dy,xc,2jt  ue,8j,3ji g5,2mn,22k ou,3f5,cc,6a,5l  1vj,88,2dz 1ge is,8n,6y,1r7   qz,10c,10h,2b5 3b5,1ul  zo 38h,8o,1ab,f aw 350  7b,5u,k2,6e,3r,bf,3f,b5,7s,8q,17n,vf,64,hi,1w  1c4,1ma,ju 7h,aa,3a,94,1th,l1,sg,8n,ve  29,16,73,6u,a1,dn,5j,66,22,81,ep,1u,4r,6o,2e,x,1a,4b,1i,3c,u,14,dh,4i,97,3y,by,eo,db,1t,6j 7l,78,1rg,4x,wm,gq,30,f2,mo  g8 1hp l0,ap,2u,ei,pm,ew,pc,1lx  p,196,ou,10z,hf,1ff,6d    3bp    1ca,a4,j3,7d,zj,1mb      4d8 1fz,ay     54v 4fe   1lx,ea,1b7,fp,11o,3s mh,aq,ll,f8,10z,hf,66,pt,pt 126,3u3 232,1qf,xs 36h zu,36v 5h,ep,1ue,cz,qx,ts 3r,pe,40,2rp sm 2dc,15o,9e,8y,11f 32,gw 1cw,cy,16g  9n,ix,1m  3o,15q,104,h9   1lz h0,jj,18b,1pk,tc  14w,1qd ce,4b,1rb,wd,bg,5f,7q 1ae,271,129 8t,nk,2wk   2xw,k0  4nt 1ph,202 1ej,1al    qc  1i8,11u,2ix z,lr,1vy,zn,yr     6m,113,a,8l,8k,fj,69,3r,7t,90,dl,hd,zg 1gr,2i6,gl 5d 8l,14h,1te hp,c3,22b,1c2 hw,12,b8,1m8,l5,1ng 4e,oq,dy 3x,11,ve,lq,h6,ch,fe,12p,rc 21n ai,2j,cq,bb,o,9p,u4,u5 it,93,4g cr,zx,ys   gb 1m5,2go 121,1of,1ie  3za rg,1sf,fa,87,1s0 w0 91,8q,ld,4a,4l,42,1y,30,t3,7y,q,i2,3o,2i,mg,jj m8,15 2ja,2bm 3o,7a,23u,b6,11q,55  27,2ao   1tq,2ll,mw a6   1ji   4z,4q,14,w,2q,4i,9j,ha,1u,fi,31,jo,p,2c,bz,11,5,27,2z,4o,77,cz,2l,o,em,12,27,df,ez,1f l9,c8,e0,41,184 2ft,nx,167 20f e7,11,3e,ba,29,1kz,2w,3j,37,27   3bo  4ob i7  15g,5n,5i,1fx dx,f4,d5,5e,2r,x7,74,ko,56,3g,hh,e,72,18,d3,2z,m,bb 1m3,2ma,h3 3uc 2qn,i9,1gt,8s  15n,2b,22p,12m uu,q8,8d,o4,r0,ql,17,1l,dw,1,dl,8h 8y,1go,ga,lr,7w,m,ly,7e,i3,8l,ab  23r,21m 1kn,ev 1md  1hh,5x,pj,7h,g0,3i,5,1i2 102 nl,1w2,ds  wz bq,hk,170,5i,kn,2c2 ec 2he,35,yp,xl,7f  21m xj,10,2c2,2a,2u,10g,a8,57,1n   30f  zf 124,283  12l oj,2m6,lp 1o7 12u,7u,2b8,1dl       150     c,2g3,47,7z,6o,a7  1k9,qx,1hu  1sz,15n,11l,3j,mw ej,om,mg,1vw 9m,109 4uc 1eh,gn,vb,bu,l6,cc,m,dq,lh 1ib,nj,h9 ff,bn,qs,1b,sp,4r,ba,m2,b3,cc,a2  1j3,123 2aq  i6  3c4 11i 46g 12w,1ke 12v,191,1f,27x,6n   31f  1h3 1lo,fg,2j6 4uz,52   487,lm 1nu,1tr,mv  166 nx,sf,9,ai,y8,cw,je,2x,99,eq,av,2a,3b,5j wl,l8,2po 8g,u6,2p6,ve,w 5q,381 2fu 1e,1d5,120,25x,2b,au  1ps,a2,1oi,16i 10f,3ny  pe,58,zo,1jf,5j,1bo  23w 6i,4z,jx,6x,s4,m1,tf i8,1x5,d8,dv,hx,dv,99,g1,2w 1rd  wx,2xm 4c,d6,d,292,wb,4x,1q 4y2 2hr,a2,pl  1ij,8t,qn,3u,25 5r,1zx,1h4,b9   nx 8p,2ag,fe,1yl  1ec,iz,rs 3b5  58,2q7,i8,7v  ss,ki,eb,2k,h8,ug,iz,o,du,7s  4xf 123,14w,g9,ct,t1   17p,1zq,12m    32f 2fi,dz 4zi 1o,86,2c,2n,2k,ck,9o,c9,1p,3n,1z,jj,36,1m,ef,1b,10u 19x,bu,k5,g7,3n,xq 136,1al,vz,hm,4v a3,2to,17j,1f 22o 1cp bx,31,7z,25u,6f,1wg 9j,cf,ri,ec,2j,c7,3n,6q,3y,5j,2k,9t,bg,la,51,39,1v,63,fc rn,rr,th 25,gt,10d,dc  3i0 37n,id,al,jt 1sk  1yy,1yk,er 43,7,c3,6b,5x,ow,bt,21n,s,4f,4x,j9,9d gn,5h,29b    h,gx,t7,gh,iw,fh,9u,6l,g6,fa,vn,1f eh,ba,l5,jq,wd,1cp 4s,3j,4z,n,57,sr,fo,125,q,2e,6n,di,30,2,l,1h,c,7t  60 3pa 1dl 1h,2b,u,1m,1hg,111,1pq 2sk   3g,lr,qb,fh,2pm,g,w 1lk,10m  3f0 94,4w,fg,n3,he,1ev  6j,7,v0,66,7d,6u,5d,4b,dq,19,gf,ox,7g,6k,31,2s,y,12,6e 27a,1m6,1q,uj 2fk,1ly,sk  2d8 13l,5z,g4,ph,ok,cq,18u  178 8m,2q9,1az 23d  17l 150,10h,1xu  lp,4t,16a,eg,12c,pv,dw 1tn,1a6,md,v0,3s nr  yn 12f   ss,bf,bo,pw,ig,x3,bd,r6 1y1,q5,11n  9o,hk,1f,8z,60,5n,fg,hg,dt,a2,13,v6,3m,81,1r,6g,32,6l   7g   3k3  my,2e4 as,133,86,sh  ql,u,1ju 1kw,ro,4p    33q x 8u,9b,i9,25,2z,8b,un,bg,3c,jx   sf,ba,87,2u,7x,3s,9g,77,58,6i,2f,hd,a6,7u,gm,44,eo m5  1h9,uw rs  108,2i,1qd 2vg 4n,7,d0,6,o,2c,13,hb,3,1i,8j,7o,cl,50,2p,6,bw,12,kq,t,j,ah,j,a9,qf,12  1pr   5q  4p,1b6,3fq 3w3 37u  6z,9,d9,i7,2hf,h,10v 11i,dk   49,1a9   jk,6r,b2,hv,48,112,lt,32 8k,or,110,4w,1ja  150,26,2hr 1ox,2o4 ed,1j8,wu,1za 204,ba ef,98,q7,uj,9h,hy    30,18k,4h,ir,ic,20g,3i kq,s4,3i,ho,12,tb,sb 6m,y2,1bm,2cm 3y7   br,12,g6,6p,a1,11,kk,4l,1y,67,13b,u0,7,2s,37,6b,p 27,ic,qa,3a4 5j  2m,1gz 2bx   3ai  te,3fz l7 1ol 32,fv,83,10v,tk,1pj  4c3 t3,136,17n,gx 73,c,8a,1c,52,do,by,sc,ew,es,12,12,bj,2z,2i,23,8l,b7,18,9a,3y,11 cd,aq,bz,1w,5w,5o,be,ev  7c,ps,1h,d1,ii,52  68,qk,2pa gh,wx,qb,29m 39,u8  453   e8,1b,1o6,xp,sh,e4   gy,314,tl   da,dk,3bt 15,1r6,y9,16h u,1h8,2eu 6w,k4,jk,2cx    102,2z1 eo,1dg,2i5   rl,sv,22o 2z7,ed,n8 3qn,qs 1g,id,1e,3in fh,lk,8a,5l,72,88,34,7s,g9,3c,2s,1n,ji,ay,4w,2i,as,28,6u,fh qy,dv,45,jr,fp,11h,1y   10x,5d,b0,20o 1ib,2au   mc,1cw,k9,5,l,65,6q,lv,ae,aq    m9,2x,2d4,t,at,35,1af  28r 4ds,9d 1qg,cj,a6,js 1m,de,gm,2k,18,1z,19,2r,11,4a,at,9g,181,k3 60,r,i,1w,55,7t,rt,66,fp,ek,ij,9f,5g,30,xy  ci,6k,rs,9v,zu   1ho ka,r2,17d  2p9 76,2i9 5q,8a,4v,2y,o7,13,19w  18m,3a4 14,da,8a,f7,fi,mp,1y,e3,r9,2w,uy,3l,bl 390,ry 1gt,e8,20x,7v,lf 78,bv,11k,1l,1n,2en,5 wd,34k,p2 257,1y0 1v2,1ug,122   3p,gd,75,1r,co,3f,ix,q,8s,69,3c,5u,67,9t,bg,96,m9,dt,1o,a1 1c2 2nr  sn,cx,52,q8,xu   4d6,8b ls,14x,nl  r8,64,te,11u,bg,d5,7e jb,g,15s,16u,cn,2,sd,z ht,3hq n7,by,hm,204,hv,jq 1k9   x6,1zb,1iv  d2  1m8,6p,h0 2ll,oc 33w 84,qr,a5,vr,27g 9u,9,2l,fl,d4,mm,ue,3x,22,wb,93,11,hs 8j,cg  1p5   b3,po,ij,2c,a0,81,19,e8,vn,ha 1c1,z8,f1,8m,l0,z2 hh,ow,1wz,6,i1,38,9k,45  cx,10i,kh,1eg,5l,3h 2dc,rj 1xg 4,y,2e,do,pa,x8,9x,bo,oc   r3,31m n8,bm,1kn,oo,2,g3 1a9,2km 11n 1c,19g,gd,12h,sv,xv xo  1du,1j7,so 16u,7h,m,8a,o,ny,1x,53,ra,am,e9,6h,1p,6l  r7,v8 m5,13u,mk,23p iu,148,95,3z,ml,3o,ot  1uj 3xj 8q,co,7i,g0,rk,2n8 1t,20t,1pb    dw,1ah jk,hm 1dc   3bc sy,jj,35j   45,6g,ox,1lf,hb,117 3gd 1a6 7f,ae,2hd  jk,2q,bm,ir,lx,7w,6g,8y,ah,c6,jf    119,2yd  19p  op,9p,3u,c2,e8,8h,m,l2,6s,4k,bq,1e,bc  1vu,ns,ff,1h0 5h,119,29a,16t,2z 2df  t2,k6,14t u8,z5 xq,q2,2fx e0,r5,1j,2s,aa,63,12h,1e6,ck  1ok,29p,1x,ql 28u    g4  37i,w8 28g,10a 4m0 18r,bw,eu,mm,rz,7t,7d im gm,b8,bn,7p,kq,dv,l1,3m,hj,cq,kp    ur,u2    47k g5,1ax 3pw 2q0,y7,en,1o  2y,11s    8n,a4 2g4,20m 1av  61,8c,ih,23,35,jk,91,3s,6,bc,2i,163,7o j4,2mk 2bt,18t,8o  3xv 1p,pb,ec,fg,47,id,li,c,km,9t,jv,52,1c,bk db,1z9   7j,c8,e0,41,48,2h,8x,7p,7d,zj,da,191 38w uw,r3,4h,4r,mq,1lc yi,19r,1u4 qh,2kb,ct 1ud 2mn 29o 1h ea,35,8q,1eb,pj 4w,1jx 3nz 156   1z8  11y,ae,ja  54,48,u,p,kq,1l,h,1q,6c,7,li,17,4r,6g,5x,5f,cf,5a,16,5,x,2i,75,82,4u,i6,2p,1r,b,78,6r hy,qz,j4,hb,5e,y,lm,e7,5u  2b5,pl   12y,vh,64,4w,hg,5a,1o,x5,gx bk  pg,fw,169,1t3   44j 2qw,ms,c6 231    ax 5o,13m,8o,e7,1um,c3,8m   lf,o,13t,93,1g,uy,6w,4u,jq eh,gh,ib,6a,16m,7c,32,6h 4k,gz,24n 1c0 8m,p,re,k3,13,2u4 2a,ap,ec,ro,5,w,z0 4i1  mf,2v,73,1gn,71,f2,5s,8g,3c,h1,j,f6,x,2y  19,fa,3v,1z8  3vu  2t6,1e3  12,41,51,36,2t,u,1l,11,es,5a,2o,1n,i,5o,6e,2c,52,c,20,1c,11,3,bp,x,g7,g,1f,2,s,3j,lr,v,1t,j,2h,6d,7t,ci,1x,82  7r,vx,1d4,zt mq,df,am,89,9z,bq,6z,fq,nq,26,9u,6,jg,8s 9k,1sc,2j0  15k,d,3a,qz,sq,8o,5g  qs,13v,d6,16s 1ot 19d,2gw 5u   ab,1c9,f2,og,we,38 ng 3al 24,47u ur 8s,gq,1c7,1n4,l2 i4 9s,3m,x9,4,e4,1dd,58,ic 3dg,103  o4,1o,k1,1xw   fc,2f,5d,7z,i8,g4,1c,11,3p,p7,ei,5i,3c,4n,5o,no,ak   ev,o,gq 21,1ik,p1,fs,11w,3z,5l 3yr   32e 11,xd  1y,6m,2by,5q,cn,k,2f,mc,39,9a,4z fa,3aw,9u 2s0,1np  1ep,93,110 2v7,9c  8d,1d6,141,do,ma,fw  22v,d1,1qm 114,3fl 1b9,bw,2aa 161,zz,fu,3x 2i9 ag 3qn,s8     1j9,ry 2fi 3q,1y,tx,8j,cx,33,u,5i,os,p1,at 3g,7o,1gz,1t0,b5 17r,ah 1yg,12o,16n,11    xo,qf,ll,hd,1f1  35,3hg,er 18n d6,14k,s3,6x,1pw,2n,3s fk,m,9h,ad,8,5b,84,ae,8a,eh,ci,mk,gn,5i,d3 268,il,t8,8k,8m zq,4t,yi,lj,1pw 2ve,1l3 142 sv 16k,mc,fj rp q2   1p6 251 d2 1cp,1px,1e 8e,14s  2c5,3l,xt,oc,4c 4m,51,id,ld,93,5z,ks,37,2z,43,35,3y,8i,3b,y,re,8c 1ax,vb  11y,ds,mv,3m,hr,r2,i7,2p    zo,2ow,3j,q1 12t 93,25,gt,9z,6p,8y,6u,8,88,j,bn,f1,4h,12l,av,c xk,1ra yh,1bh,l,1nq si,3u,zd,ru,4k,bq,bl 1k0,2ma 1ik,2g9,71    on,o0,x,se,6l,3d,q9,bg,8n,39,b0 1j,1ux,4d 2v   43i 3yu   wz,j8,dk,9,1o,qi,g5,5,hx,l    39l dj,aq,j,1z,7v,wb,g5,a1,18z,l9 7b,3y,28,15o,2ze m,3fo 19g    227,8o,u5 fe,tu,pw,7t,f7,53,1cm o2 ba,sy a5,cm,1r2 a2  gm,go,b0,1v3 1d3,2v0 30d yz,5d,a5,jq,11d,dg,3s,b2,4p,ll 1ac 1g2,1pp    43m 48,4v,2y,2x,fb,3r,as,kb,dl,w,3n,r,9q,14,1r,4h,x,cw,9,wb,dv 2t,5o,10s,en,13v,d9,6u,ay,r,ez 1oz  6s,gv,1u,1w5,lk pa,ul,gs,1bu,ml   j1 1mh,15,fl,41   10,kw,17n,1al,11i ct,1xy,hr,u8,11,ek  8o,tz,q1,eh,18x  7u,48,3e2 y,1ws,1fd 1ga,ry 42d  19l,hq   12b,gd,1eh th,2hp 4t,1i8,2hv c6  l8,2ye q,3rz  mp,7s,h2,10z,hf 2bn  1f7,je,203 z7,1z,7t,m6,1mu,ce,6b ha,sp,fn,276,w,k 9,1y,n,68,b8,22y,3m,by,c1,s,5i,3u,pd  2br 1e4  1mp,il,15d,qo 15j,ur,jr,fw,105  wl hr,dj,19t,hl,gg,n3,bs 1wv  nu 5h,91,zc,iy  hh,2z6  qx 6c,a6,tt,3a,8r,4o,73,2f,4f,45,mo,rl,dn    l8,1ez,265 1oe 12x,1a3 38b,54 1pg ur,dq ew,2o5,zu c8,i1,48,1p,3n,9p,ez,1zh,fk 3ag d5   rh,vo,2dg 1jc,dp as,47,kz,60,67,2y,45,aq,1t 44l vu,1z4  98,vo,bl,fh,7h,ex,1rl  nx,165,2v   ps,hn,1g8,s9    404 2wb ga,5q,77,55,9v,2bp,kh,3n  2o7 7s  2zw 7s,15v,q3 ai,15l sn 1im  2wj e7,7f,df,m2,1z,11w,d9,ij,ez,2e,1m 28u   36v,1k af,1ga,2ku 1mz,1b7,c5,f5,6e 99,17g ni,8w,cd,192,jx,d 1he,1ld 86,80,e9,1h9,17i    tv,11b 34,e im,166,h1,gw  357 wo  2xb 2qk,ue    26f    35h 3u7 ga 14,1q,do,19q,c2,ag,16a 1uk  kr,1p3 1d,3ko  1fb,yb,1hz  s9,52,116,2fm  1sw,1gz 11s,11f,1qn   iz 20t  1j,3h,1e,1f,3g,3i,7i,3s,m,5d,d,2c,x,9r,2t,2c,52,33,1m,1g,2d,2e,4x,m,e,23,5a,7j,27,5,m,t,2,12,7,4h,x,48,2a,1l,5,z,3p,9,g,6p,1t,e,8s,1s,1h,4r,ci,8z,10 3m4 n8,f9,4u,14,2p,56,fe,ew,1l5  7g 1es   oe,pb 172 2tm 2q,2ht,1e3 h3   11w  1xk,133,u5 2v,1ys       53,d6,54,9,3s,5,45,k9,1,4z,2v,c3,v,js,3g,jr,63,lh,ah,4o 6r,f0,k3,ch,28l 250 3ap  9v,8z,1mx,1ci,e0 30,ie,n7,1bp,8s,10w,5e,9a,3n   28s 1tu k5 eq,136,g,1cm,7e vp sv,w3,26,ot,ur 169,14,61,15v,18j   qt,1fj,20j,3h 71,16a,eg,12c,39,1cx 1ja,cz,7e,14h n3,1bg,4k,22k  52,pm,ii,9r,3,6l,8b,fu,cl,2z,4l,5x,b8,2n,5z,9i,30  3e,m4,w5,1bc,3k,96 3g0,6x   15c,qh,9c,h6,95,31 ms,uy,oh,9q,r,5a,16,12,154,4c 48,1u6,10t h7 18b,5i 1iz   v4,15t,9u,1fz a9,3t2  5o 31,2y,o7,4r,4j,gm,w,23,5l,80,gm,25,4i,2o,6n,3l,az,d,v,5q,8d,8s,6x,2n     100,2k7   4c,j,1b,oh,ah,2u,ht,1ke,39,1b,ft,6c 10v,4,e4,6a,42,131,b9  fc,1m6,1jl,95  7q,2h2 26k 37p    j,4i 40,8w,3ye 4z,uc,cy,tw,sc,gw pi,3f 1hj 35i   6v,2x,1lc,v8,cv,103 bj,1rt  ip 2uq mc oc kh,3nc 3tf wr,m0,1de 8s,23s zj i3,al,b8,1mv 68,jj,em,jm,xf,86 1of   7v,ab e,7e,3f2  4j,2iz  32w    1y7,1ex  no,14r 2z0 16m,17w,yy 1ol   2vp 4g,ei,9z,fn,fa,j,bn,uq,12k 2e,4t,31x,ls hd,ve,17x  22m 27,uw,e4,rj,h5,164,8q  1m2,1yu 2li   ih,1v5,5h,j,1a,15n  uq,nh,r1,1fy x3,1em,mr zp,2jw  er,jh,pt,1yb,i7   hb,dm,f5,7l,7w,3o,2k,ny,8j,cr,w8 1ur,fe   1p0,7d 12x,qn,20,24,4l,85,11f,3r,9b,ls 8j,123,cy,1y,115,gy,jg,5p jg ep mj,fc,4c,xe,xz 1rm by,fw,9o,d,w8,3f,6x,14v,q0   3b,2nu,g5 p,1ga,q,yb,3b,1kv p6,kk,7m,62,lj,6q,ag,mp  4u,2j,9w,le,e3,1o0  58,6n,7u,d4,1y,rf,nq,fy,9t,3h,te 1mi 2m1  3t8 1vi,3k,205 1bi,2h,81,wi,wn 2y,i8,3r,13,te,l,1,az,q,i0,1r,4c,12,m3,h,1b,zg rg,2sd 34f x2,yd,5t,ie,15u,f,c4  1s,7a,gt,af,4q,2y,1k,22,j,76,m,2y,e,76,c,5,w,9g,7f,1f,2,9b,3c,ea,28,2,1b,2h,4x,34,z,7j,23,49,1a,1a 1yn l0,ck,2bp,3g,2d,g3,cx 2hn  5n   2gu,cb 135,bt,oc,1ga,k2 1a,1o5,1er,jq  3zm 11,85,5q,b4,115,4t,83,9t,op,i6,cu 2z9,4v,kf,m0   qt 422 42o 23o kz,ja,au,kz,c4,x0,7u,6h,lw  1as  90,7t,37,rh,ac,5j,4e,25,55,7n,1lx,cu 1e4,1dw  fb,21,3y,3m,1p,8f,5w,2e,5y,2h,9w,2b,8h,f2,jv,1f,xc,9p,2g      g,7o,o7,1ry,jq,2u,ft 21,1x7,dv,1ff,ej 32q  119,7a,1hx    2lg yv,en,kd,ji,16,ix,ay,r,gi,2k 1nv,83  ao,l2,jh,6l,ek,8n,2k,h3,8i 1iv  ax,1hx 2i,3y,2g,43,q,48,1q,4u,i,n,1d,1i,19,cu,3m,30,3g,19,l,1g,d,16,9,7b,c,1m,1x,4,5,3i,2f,5z,2n,10,7,x,89,1u,g,q,39,a,4x,8g,3v,3p,49,5,1v,6i,x,4d,m,g,5o,6v 2kf pk,1zn 3y,3k,wa,jq,20b,jk 1i,14d,4b,8l,sf,1,1er,ds  121,ua,9m,ni   1kd,jk,3o,ot 8g,6e,hm,1pp,b2 ec,16a,1cf 34o  8i,38s,z,ki 20h,1ak  mj,m0,ub,q,b6,1eq,6f 12g,2dj 161,3m,tm,121,3p,66,ok  21,v0,i,5d,95,1kp,hq   m9,ws,t5,7b,rj h5,31q,ba,6  sh,b5,2b,17r,jh  cy,8z,lc,8w,1vc,p8 1a8   1c0 24,qj,da,o,20k,h1  94,n5,5s,kb,1e1 dv,5w,5o,1ts,66,h,pc,jg,6d,5 p,zh 3hm,bg,f 6r,tr,sh 3ac  3ba  2ic,s0    1i2,1yu,ho 1xv,jw,ci 2x,cu,r,1q,3r,28,1z,3i,3,30,7,p,c,1r,ed,2z,33,2i,e,2d,59,4j,5m,5z,1k,7,w,1c,24,5,x,60,1q,3m,1k,3j,5e,22,d,v,fm,cz,12,2s  d,oh,32z 5e 2f,2mc,4f  32k ei,14i,19x,10u   41k 15o 3t 10m,61,el,da,w2,6n,bm,fq,4e,6u 2dq,2q,134,3p z6 kk,1ks,6s,jv   1u3,7n,bz,11,in,8t,b5  2sp,ul 8e,dr,2ht   8n,19g 4b,ib,k9,2bi  15k,2pm 6o,z0,2xu pc,131,o,w7,eg,mw,b8 mj,2gp,jd,bs  3ai ac,t,42,79,89,fd,9a,ct,sj,3m 36  119 oy,1go,6q,sd oh,7x,ow,93,er,dd,17,jh,mv  d,1im k6,e1,bc,xp,u7,v7 2xf,sf 3wg,5c 32,ro,285  81,2f8 31,ej,65,rc,9r,d0,1nn,d8 8x,1y,6t,17s,pq,91,ec 1sz 1u,sr,fu,mz,7b,7a,3d,6t,1hu 36o 2l0 ni,kn,74 5j,dj,2ja,2 15b,sw 83,dy 4n,4v,1c,42,2r,7u,10t,3s,l6,6q,le,m5,c0 2x,uw,6o,39,4,gf,1rq 3ob  rh  ki,3gg   yq,146,ze,wt,4  35f      v,le,1p,5l,jk,7v,8j,km,27,8z,44,27,3f   k8,jr,8,7l,1b7,ra,6e,2h 32,2kt  1oy  4,1dg ta,iq,8p,14,15z,6e,wv,65 1gj,1t1  5d,6l,8f,m,2n,pu,1fl  1tg e1,3qv eu,1ah   zu,25c,10i dm pi,da,rg,1de,np   5t,1n2,za  3fz  13o,2ho 8z,uo,1dv,qw,37 k7,1g,22,f,3j,27,hc,2f,c9,1w,4j,ah,2v,28,24,12,cw,c7,fm,4r da,76,ww,5f,21t  3zh pi 9v  x9,pd,sq,1di 2s1,i6,4l,bn  1xg,41,bb,b9,pm 3am 2kb,ec,3x,ab 1uk,p9,jv,i6 17w     69,16r,2u,8a,jn,cn,sf,z,gf vj,1l 38x,a6     153,27b        a7  1ia 4k 9f,5e,2c3,gl  gn,8o  38,1h,4x,wz,1oo,ej,c8,hg 4w,2vk,oc  9k,lq,jg,fu 1ep,18t 3nm  1h,eg,4y,5q,w1,mf,15n  2er  i0,8d,ur,fs,3z,e2,1u,4,c1,9h,5o,j6   17s   1kf,x,cc,k5,bm,jn,gg 2xm 5z,13w,1yy   1rd 2o5 153 2zb    o,dj,qa,aj,qe,bg,4u,bl 1i1,1kc q5,jg 7b 6p,3y,gs,hg,66,1y,1et,ar,5t,2z qz,67,2y,dc,d7,6p,3r,83,9d,ec,54,1b,x3  2c2,1kl y5     ty   3aj  1mc  li,im,24s 190,2l9  1uc 136,n,ai,wi  gu,15e,1no  mt,9i,de,8s,23f 5v,15d,2ah,27,1e 30,ua,yl,9t,11z,qb 11j  3r9   d7,gd 1de  3j9,v  1e1,1ur 17s,23i  jw,3a,qz,16u mu,ec,6j,gn,1e3,4b,4h 31m  1k2,sr a9,6k,i3,3m,8a,1,2y,9,7n,3n,3n,le,30,3j,db,2,3v,3p,cr,6c,5o  uj,4c,11y,dc,8o,ja,h6,54 4n,do,2rq   2hi 19m,yq,a2 1hd 4p i1,2lt,a3,6l 1u ga   7z,g4  5q,1vt,jb,7k,z je,122,6b,18b 2hj   z9,2oq 17y,5g,2e6,1a ws,2db hm,1q6,f,2r,19g    ya,1o8,1c,6b,2o,td     23u yw 1vi cx,15z,n5,1t,x6,6o 1ss,ml,yb,t 1u7  3ce   28,hx,7f,h6,9d,c1,3x,a,44,1d,5,n,54,100,3,gf,88  2ct,yc 87  13n cm   mq  jo,1mv,da,1d   4g,1cd 10z,8l,sf,7a 1og,13o 20,116,b1,1n4,l2    1w4,1m3  3a5 1f0   7a,1d4,23u   ob,pi,zn,yr  1zo wv,1v,143,n4,7t,a5,z 2td,3i,73 270  2z2  7z,bp,3t,co,d7,rq,ha,ot,fs,4k,3d ym,309 19k,h0   lp,4r,bf,2x,f,81,2f,19x,e dt,11,15y,83,9t,km,zx,bu  2rs 10r,m7 gl,1je,128 e6    29t dr,29,ou,gn,8r,xk,gr,dp 1rk ol,31x 2qt   sv  ec,fe,it,pn,km,hd,kd    12v,17,yw,3m,by,vv,fn 1bs,fk    6c,bp,5s,5d,el,2y,6x,1lx 7b,1lo   g3,ju,12n 3ho  73,1f3,mw,ke nc,jf,2u,e4,ci,2f,bj,sf,oy,2f  jo,tq,m    243   116,1d2,7e   2yy    up  2v4,98   1y,z3,m7,s2 f9,164,1w6  7s,2a5 34  ff,b2 e3,1k,6u,jl,6l,5g,5f,c8,7p,9n,3v,91,2t,2q,3e,8e,bg,6p,17 rd,41,cv   3c7     8p,vd,1ja k4  251   3iu 1p,1cb,jo 2k2,w 2fg  ju 13i,23r 4b,190 43,87,d4,12,vj,gb,qy,5u,9w,11,kb iq,11w,1ro  15n m2,h8,1ee,k4,k5 34z ne,6n,tq,2q,nv,5u,lx,a1 120         j,82,8k,h9,g3,6o,ci,5,68,ai,3x,2p,7u,bn,1r,i4 1w,5w,h2,ev,1zi,m,ei,ap,5   1es q,11f,67,1gr,3a,jg,70 1hc,14q d3,ug,2e  1jp,2c,dy  1we,35,zw,9m,4e   2jz,15p 1fn  g0 18,ba,84,c6,4r,139,3h,ga,c,5r,z1,1e,7 1y,qp,ib,57,2ae 3y,mt,16t,11s 26o,d5 ps,1at,1oy 104,h9,qh uk,4e,5,1i,6d,ec,rk,i,z5,s 1tt,69,10e,3p,2z 7v,ek,7s,5,14s,3d,83,ub,qm v0,1ya  u2,289,82  11f,19a,do,3a,bk,4p,37,70 b4,11m,6i,69,bq,lh,c6,g7,39 1yk 1mr    1wp ff    rk je         22p,12m   jh,1gg,1qh 2lh 17u 1s4 vy,6,pg 3pu 5z,uc,33,6w,57,kn,3g,12,ip,l2,20,bb,6r,1l  7j,1ff w 1jb,m,1e5,k9 1cb,6f,mb,j4,u  11t,5k,gk,1b3,28 2qv,x1   fo 2ax,s6 3fz  vb,r3,ml,yb lq,13f,18m ee,18i,fd,95,31,94   1yj,1z,p5  3s2 5s    hl,2l,6j,a2,e,36,72,2u,4n,hg,8o,8s,5b,1p 1ez,1pe   99 20l ey,wm   33t 141,9n,nk,cz,l4,se   ew,uv,ya vj,sv,sd,h8,i0 1l,h,1q,1l,2x,21,62,1v,1l,14,3o,78,17,2d,3f,5t,12,15,38,7h,6k,3x,1n,z,2o,16,5,x,8m,2m,5l,1w,44,2a,51,44,2z,3i,f,5e,cx,1z  2ig fc,2t,1l,1j,ah,3k,3f,1z,3x,3z,bq,3o,3e,6b,s,c6,7h,85,18,22,b,8,fv,co,9,1s,7 23v   ke,qh,269,w 6f,gj,2mu uy,9y,j,bn,cs    2x,e3,92,76,8m,9l,kl,fq,iv,bz,5b,w f4,js,20t yj,11,p5  1rk,mf ht,vf,db 17o,38,8y,ai,1me bc,fx,kx    1dh 1hy jm 1w4,cr,19v  1zl,6w,4u,bl  189,ny,mi    1bs  1yu,da 1ev,ui,17l,6w  1do cy,7v,yl,1hz,8x  y7,4r,1g,61,x2,do,3a,6q,jq,be    15a,1iy,118  14d 2az 5n,1fx,ft 9j,oj,iu,8i,aq,im,2o,29,7l,5b 10m,6l,1ip,7j,uc 32t 1zg 5i,ws,10g,rj 3k,4z,eh,a,qb,11,3b,1,d,1l,9q,4p,1c,13,8,x,88,9h,n0,cj,86 9l,3n,qz,8o,3s,242,6,4h 9y,s,2c,j,62,th,h,1vr  1z,gk,9v,2h,81,19,3i,66,3e,3d,7n,77,a3,13,52,em,12,wr  3bu s0,pd,vn,ae,ud 41,4a,nl,d,i5,3t,1v,hl,cw 2ye      39w  1q,11,11,81,4d,t,1w,ch,4m,3t,2e,27,3m,h,8,2e,3n,r,7j,27,r,1n,1d,1c,29,x,83,5,4o,9,2q,2u,c,1o,12,3c,1z,24,y,1c,99,12,3p,9f,6c,7 g5,6c,iw,3r,nz,1g0,af vm,36,122,dy,3x zd z7,gy,ad,ht,yc,86,7h 26,35f i1,1v0 2w3,29 il  359     238 99     mp      f6,ey,kv,6y,1jy    27i,4f za,sm,52,6n,1e5 12o 7d,u8,fh 394  1s1    3fw  hb n5,pd,1w,yf,165  v6 wo,4f,18t,v3 2j 4x,lg,3t,3u,3i,mc,gs,11h rh,2bg  eq,a1,fo,q7,y4,4i,18,4p,2,mj,c 1ha,1fe,l4     3t,49,232,dl,kp    3r,2s,2b,19,56,p6,6i,1i,w,2g,1y,25,5e,27,k,6n,8p,20,cg,g,1e,16,6d,ga,3k nw     km,17j  2zh tg,2sr 23d     1f9   wq,1fl u4,k9,q,65,sl,cj,y2 p7,l5,6j,5d,4t,ea,nd  6q,z5,yv,uc  3e,2r,92,zl,5g,18,164,3e,v,5y,7c,g6     s5,it,vl,z5,k  w5,4o,y3,k6,a8  ar,7z,41,oy,20t  6 14r 11,1p,mv,4r,21,7y,b9,el,3g,l2,2h,fl,f0 375 2r7 xd,2r6 fd,1p,10z,nl,1br,3v,5  1p7,1uj    p8,62,1b9 18a rv,15b,rz,qe 1v8,d3  18j,wx 2l1,8u   28j,3l 17w,70,ra,5i,71,4i,kc,fn lh,54 1of oc,2sp 1s6  n3     48,1p,3n 20,cw,1g,bm,4l,53,2y,46,n,5c,7,2k,5z,3u,3d,a5,ef,d3,r,3y,5h,9g,5v,u,e,o 3gl 4y,i5,j5,mw,23,ww   7w,gn,1,3o,b2,73,f0,77,5,jy,5r,gz,4i,5u,1m   1pp,ln,nf  2gi  k2,16s,1bq   330 kr,1a,1y1,lr,6u  10z    1f0    o2,rd,dm,12f em,db,6b,xf,86,dj,qu i9,28b   fo,7v,x9,pq,9,pc cw,tx cf,20a,6l    pd,2gr,7h vx,fk,da,14u,jg 20h    2rk 13o,284 1xv 27,112,18x,lm,3d,fx  jq 2c,ug,77,by,hb,bh,r3,bh  243 3em  11u,2ix  p5,e6,ds 383 2ff,e7  6t,1k4,o9,38,rs r5,200 7,1ni,148 1zu 114,9o,oh,5j,2m  as,1e0,63,1bs yf,173    5c,n1,1d8,kj,fo,7u 6k,h9,ag,oy,fk,q,4d,1j,db,hr 25,3am  y2,ct,1y el,dt,hv,pd,1x,15,15m ho,2ar,q1 2ho   8d,55,ly,3o,2k,f9,1y,1a,5h,3m,pr,dg,2h  dl,dh,10e,60,24   ej,8j,2a7,kj 1sx 2wz  j9,ke  1b 9y,2p,bc,8i,8i,b,1m,i,6s,5l,u4,c,7c,3r,2x,6e,24,bp z8,1yc lg,1a,u8,1z,eg,2c,6u,u5,aj 2ih  j,10,pt,aa,e7,mo,3z,3y,i5,iz     3d7,4s 1jk,11d af,1p,hw,i4,n8,7o,aa,4,3s,q,3r tr 3x,q1,oq,6q,kw 1wq   49,14p 7z  2if 2dp  89,bs,ia,8o,o,4p,fk,6c,3p,u5,f6 au,1j,f2,vk,fl,35,4c,14z o5,2qc e5 2o,1n,5u,vk,o,94,6d,1a1,81 31,gd,9k,7l,n4,cm,2j,5e,rv,ck 42,9g,5f,6i,c7,e,3y,26,4z,8m,dl,4e,8v,b1,ky,5r,1p,6,31,12 2cf 9u,6z,v2,21n 12i     1hj  11n,1ue  nl 2pa s5  2pw 1fl f5,l2,1cm x2,2b4  y4  1u,7y,81,p,52,3o,11,3,3m,2i,4x,hs,1x,cl,dh,2o,1u,16,6d,cc,3y,8,t,30,1x,40,1n as   1ph,x9,k4,3s 1p,5,n,2v,u,15,43,5l,24,7d,e,36,p7,6s,42,1f0,h,5,2n  eh,ic,3a,sz,1fm,3v  7l,tm,52,1rp,1e,2k,g4  8g,111,ff  3r,gj,2m,12,13,92,x,57,1w,3c,1y,9q,3r,1r,2r,cw,9,3o,5o,2m,7v,6t,y,4r,7m,85,7    fw,6t,cn,hm  3i,1h,1nf,xf,lt 1b6,9q,77,ap,cw,2k,95,h2 71,6s,11q 9v,1ye 1l,1gn,1q6 102,2h4 16,14a,1db,mc  om  rk,20z q9,nu,18,164    4,1o2     3d     5c,17,f3,lr,8i,3z,9q,fn,ot,c6  1k3   sx,3w,nu,dd,1dm,1s  161,w8 172,90,eq,fx,qe,eo jr,13v,1sq 1du,9f,1pf    me 332 lo     5h,j,da,aq,9,gx,4y,zn,ov,as s,8x,7p,7d,d7,mc,da,191 14a,zg,dv,j4,d8  11w,m8,cq,186 3ha 3i,4b,ds,hg,1dm,kl,5y,n n4  71,jy,ay,1mr,2b,gf      36t,9d   jy,sc,14n,ba ic,i5 o3,hv,il,8p,17n,7    1sg     2v,l4,ht nh,8p 17x ao   10v  99,gs,vg,vu,t2 19,nv,6h,n0,i7 gi,r4,i5,129,hq,6a   2cy,lm  1os,la ma,1m5  3ab 51,1as  35,7y 1er,18z hw,55,c7,f1,5t,hg,e1,kf,6l 12l,64 35,8g,jy,4d,ls,80    9g,1y,47,id,16g,f4  6w,ib    kn,hr 3d,2a,7,gg,e5,z,5u,13,fg,di,bg  1oo  2a5  14t,8i,3z,fw,lz,e6  2a1  276 th 1x0,c5,29,d6 22g,14x,4h  1h,ve,5m,5j,41,qn,12c   56,j2,3q,2e,27,4b,5o,i1,6q,3j,4b,kq,kn  36q      16g,1qw 8d 210 2bl a0,cc,20l 1z6 pj,qz,3f,hd,aj,mw  l3,bw,25,2m,z6,np 18v,b1,1dj  1go   20d,ul m1,xc ec,4l,1y,c8,20g  2su  3l,7y,47,id,yz,j,a9,16d  1e8,1u0,15 11d  1wv,4i  12e,5i,xy  jf,u5,pb  19y    5j,86,1da,yf,2c,42   280   4b,1r,u8,bq,pu,79,8o,94,f1,12,1v h9,pa,co,48,15a 1go,fq  gx,1x5,39 11f,1qn  7s,hk,n8,15w,g3,cx 6w,13,41,oy,5t,fc,5l,2i,36,pm,3t,7t  7e   25y      mb,4p,9b,cy,52,w,2a,1s,g,ip,m0  aq td,dv,22,ch,h3,tb   23p   1k,1a4,9b,b0,fc  ko 18d 27  2l9 gc   oc,3p,zq,11h 4a,7c,fh,jj,4g,5o,j,19a,6h,w 3l,rm,a3,9c,ex,6,g,1e,td,by b,f5,hg,70,rf,1o,aq,pw,cx  qb,ty 37q  mg,17b,mv l8 1cd 2i5 r2,3o,3t,s6,yr jg,1te,iq f5,6z,hh,bu,zf e8,aj,uy,d4 1xg,q,51,5m,5m,s2 2s,p,s7,1ji,1t 1ft e4,26o  14s,192  if,1sx f1  z0 9o,oq 20l    1gs,8s,5j,2n,an 7q,ez,f3,y,r9,o0   207,nv 1ca  92,n,2s,ly,hk,11m,1o,ab,6c   v1   b6,5p,uz,1gg 9z,3b,4e,1r,4s,2,3c,zz,117,c0 yo,9k,11b,gu,4i 2n5     2wh     4d,1w8 23 2p5 hf,67,ej w9,18t   2aw,ba 1lo 2uj   2p,eg,2v,wc,3u,9b,as,b3,2x,d8,cx,21,7,4,a 5d  ag,fu,rp,1g,t,32,5i,z,gh,ln   qh yq  10a,12q,oc,h0 m1,3o,uc,x,m3,e,hc,6x,18,3c,1s 2yq  1cv 1ev     on,2bo  gm,11w,ag,2,9l jy zu  vb,18o oa 3n,1y 1k7,92,jo,12 1p,6t,5v,4m,l,2z,2n,h,5t,2j,3,5,w,2m,37,53,2r,1u,4t,3q,1u,16,3j,dc,1,2j,19,3s,p,25,1a,ez,30 18v gr,lg    z8,wd 4v  1zx,92,b6 pk,1p2 n2,1rn 11a,14p,vy 6m   1dl  1r,fp,1iw,5o,vl,12    1os 2z4,2o  196,1vq di,19y  177,no vz,1tb 2iz 35g 1py,vd  23q  bf,1lz,e1,5x,lw  94,120 2wz  137  2c,i1,5v,cv,6l,77,y,gl,3g,65,5j,5n,ko,5p ut,hw,bg,8c,n3,pi q5,3j,2c7,5  17b,bi    29a    1l,bt,19h,yu,20 1g,5o,q6,f3,sm,la,5i,z pz,qh,1hn   u,39,7c,1fe 19h  30t   1at  bc,34,2v,18,bq,cv,ad,r0,nz,1z,9b,7 1f1     1m1 14,26v      1w7,eg,12,94,cu,39,1v  1a3,73,c6 1v5 e8,l8,95,12y  m3,3j,zn,5s,116  n,67,1xd vs 16c 2s7 ea,iq,8y 170  zq 1b0,kj,99,im   21,h8,nr,qc,14s  16f,1c2   yl og,cj,hf,1lx  se,b7,57,25,93,xs,71 2bi,qm   bt,1mu   2c,5j,wz,w2,jj  1vf d5 13w 21h,92,cp 4c,1fa  1ve ac   25n,2s,y,o4  bx,28,1od  2ym     a0      6k,5,hi,2e,2i  f2  6r,ly,1ku o5,in,19i  59,f2 54,tq,12u,90,ap,eo 22s,8z   ev   x0,1k2 gw,29p,37 22g 17j 1qj ua  4s 2sn 1lq  ou  6k,j,aq,id,k1,i0,3p,v,ft,6c 17w,yy  dj,3p,56,6w,1v      1yz   1w2 334 bj,1m1,v0  2k,c1,a6    1vd cl  2hb vi  se it,r9,dr,mm,ip,1o 9m 47,5s,28,8f,1y,61,9x,qi,43,qh,8x,4k,2f,y 34,5b,52,hh,hp,1b,9j,87,tf d4,18p vm,23  46,gc,6u,1ie,rj  1xo,xv fh,22h   85,1n9  dk,9,q,3h,jd 2ke 1jy 2em    1wp wf,m5 cg,ak,22,l4,1cy,4f  150 1kd,sy,7b,is  ny,b   ff  1dl   t5,g4,tq  1wt  ox  2qj 3p,1yk,er,b4 j5,1c4  27r  oa,36,f1  6,bx,b4,i8,1h,cn,ea,az,43,gf,6p,a d6 nf  1tn  o1,pc,79,bs,62,7v 1ok  1r5,7l,bh 1y2,2g  tf bh,c1,fc,2l,ij eh 1dg   n,c2,co,kl   1xf   2m0    bw,3d,b5,qv,i0,2,kb,5v,h,9e   15 1v,8c,2ow  190,e7,6t,7i,9a,11,li gq p1,5z,5s,19w,cm 1yp 14n 193,s5,af,6m  oq,kl,cj,148     11z  17q,ft,i5 226,101 n2,t6 16w ij   cv  5h,h3,2h 90,5a,2gi,4n aj,m2,7m,135,cc,3y,11    3d,27m q6,su,ev,cf 1wj sp rw,16q 8q,c7 2e5   7l,bk,5i,16a,83 2g3 cl  n1,83,5z,h8,sd,n6,3g  1ha   mw,83,l9,13k,hd fh,zn,cl 2uz 9r,8e,2q,dx,5q,2,12,13,ai,i,9h,64,i,67,2h,21,13,5,4r,21,2i,w,8e,7o di,yc,87 tq,12u,uh,7a ty,oc,5f,u8,s,3l,80   ee,o,eu,od,kv 2w7 9k,up,ts,qo,17   6v,14l,j4,rc   4t,85,uh,19,7d,5w,hs,r,gi,2k 1r7,161  20m 5j,ce,b0,ba,1s7,2v,10 gy,1tx  iw,is,66 ir,1t,1u3 1eh,6o,5l,w,gu  fx 7d,1k2,86,1b      aw,5m,dt,o3,fu,17,1b,lq,6s 2wx    1si 2vk 2h5 b,4m,wm,jq,f2,81,87,28   5 g  mj,10d,8g,wp 2x   15,4l,6b,16k 4m,fa,6p,uh,f3,3q,v4 1jf,yi,5j   1a,4z,i8,1o,5d,cz,7j,4q,151,e  1m9,3n,gw  14r,72   ud 14,2nt sw,xk  2h,9a,gf,eu,g8,5t,ts   aa,2ed  2r5 m0,5j,4l,sx n,u5,n2 8a,2z,7w,1ck,4i,ft,fq  7v,cy,wj,as eq,1a,jt,4r,16k,4,3l,i2 111,79,bz,19b,5c     1o 1sd,q6  or la   yb 1zg yl a1,p,81,m6,6d,1u,v,ii,37,vj,x  th,2w,8,jj,8v,pq,91,x 2rn  3,13s  gf 12n,1lu,81  2x7 3e,28,s,7n,2z,2x,83,9t,16,aa,8c,1cl  ah,4x,1z,js,2y,1jf,3x,1c  1vm,om  2f7  bd  54,xu,m0,25 kn,106  1l8,2a   l1 1an,yv  sj  1vv,s2 3i,1w1 1np,o3 31,9u,4w,k,65,15q,5j,4w,dk,6q,67    9u  1i3,nl 1jy   1jb,10i,4f   87,2jm 1r2 pf,192,bu,t 15,an,97,ir,xl,ls    1xo e6 a0,16h  21f pa,gw mc,1e5,bq 9a,ct,ig,a3,65,5t,8t,12,9o,lx 21a,t0  jk,n9 1y5,l2  1jb,l,uf cd kn,2t 4y,eq,yg,wk  fi,yr 11,zn  4p,6k,37 1xt i6,11,3b,1,1y,9q,7c,x,88,at,62,fm,cj,86  137  1xp 2qc 1lf  1ld 8b,1de,57 21r 32,cr,3m,6l,3x,5l,q2,dv,5z,4j,7z,7k   4u,1t,46,h,6i,57,23,8e,p,6v,6q,7h,6v,3x,67,2u,d0,39,30  1z,84,sj,19,2p,7t,ib,28,jt     5j,19s,14d  fh,7w,18o,51,39,7y,1c,w,u   1br,cl qk,3o,ot pp   2ft  19w sd 1d   1e0  q6  2t6 2q   wm,66,sm,ig bm,c6   1la,uh kz,65,q9,k3,6y,lw 6t,2l3 cl zp,mp,100 28,be rb,34,hf,i,16d   j8    n6,1l9,9l    2ey 3z,2oe  1eg    4a,m,2j,6x,vm,76,54,7,dc 17l,wm 6 9z,l3,1az,41,bb   6j,kd,1k,mi,170,15,w 245   7q,1ri,qx 2v,2j,28y,9,co,28,e 2q,21,1g,61,d6,jw,do,3a,4i,4b,an 10n,19,7d,cq,ay,r,ez 81,2f,17n,3z,hs 235 e4,4q,8i,21,cb,5j,c5,o0     gk,2z,ep,7,49,n7,1,j,1m,v,73,da,dv,2o e1 bt,2r,hr  c1,fh,nm,12e   lg,20j  ro,cl,bh,az,ay 10a,hb,un  lc  12h,15u,cy mn   1h  2lh,43     dg,m3,7i,75,1ed gd,6l,yg,2k,ul,5a so,1f3,h6,2z  4e,5f   c7,l5,7,og  1po,xq     7v,ki,2m eb,hw,16v,64   m4,13a  122,hv 1ho,uj   1iv,4a,g7 e3,hc     2v,ag,un,ec,6f,n     1yx,34  t,fn,254,4n 2j9 hh,11,5d,1z,gs,10z   2ov 7n,4k,1c,83,5z,3u,bg,16q,86,1y,n,1k,1w  hc,r,av,sj,7w cm 2id  b7,1q,1jj 6h,80,f0,i7,3e eq,ph,qw,w6 md  1x5   yc  si m,37,7b,7m,c1,5n,12,2o,3u,2p,78,3v,2a,1b,hf,6o,3t,34,4g,1f g1,pd,32,g1,qo d4,nd,x,ip,c,lo,f,55 6l,n3,24,1x,h6,91,1e,3o,g7,2,3w,11,af 1k8,gk  2w,56,6w,26t 1wy 4i,7a,hj,3f,7l,5p,81,37,82,4z,d8,9,a8,2p,1s 1xt    11i,1hf,41 ts  11s 9,1o,b4,io,iw    1,2y,7w,ah,k1,i0,3u,q,3r 2y,8r,jk,4j,12,2o,a8,2m,fb  cz,fv,1b1 1xi 29e  ay,eb,42,7d,25,63,8l,9f,6t,qe,1s 226  1  26t ns,b7,d8  sf,1,79,25,9m,6e,4n,93,d1,b9,g,p    x9,cj,142   14f,12n,54,18 ad,15d bj,28e  21o kb,1na,dy    az,x7,5e,gk,93,5h,59  c2  vn,2c,o9   174,qr   13p  m,1lo,mw  2de  17a,2w  1c8,1f,c6 2m,263 1g,un,c1,1e,1c6 d7,ag,cr,74,5i,7x,2f,35,ft,2n,2n,6s    1g,1gr,gk,66  1z6  bx   bd,1tk 1qo,9q 77,90,dl,vi,a5,8b,h2  fu   f0,j0,x,7n,96,8a,2z,2d,dp,2e lq pb,107,1u,1t,oy   xf,86   1he,bq,b4,hw  1l 2e,eg,b5,yt,76 mt,1za op 1yj 3r,pa   29f c2,10d,16g,1f   j,bn,1xa 12r,bm,jn,n9 rw,5p  2g5      jn,cv qe,bg,4u,1e,4a,e2 i5 5g,8z,ac,kj,dl,6,kf,5y,n,1l  e,b5,3n,37,i7,oe,5b,ai,fq 133,do,3a,da,ch to 15t ai,dx,6q,wr,b4 1bs 6x 2,lv,1kw,9r,w,3r yc,ut,kd,5y 8o,2m,3a,2d,17,53,2k,3e,3g,4t,1x,2v,4m,4k,66,37,76,8n 5f,7e,1a,5,j,9b,77,a3,4j,xd    hz,a9,dg,iw,77,jv  nx,167,db 1yz      1sr,1o,gn     1p5 r7 gk      18z,rp      42,11g,6z      qo 175    dd 212,hd   19c,i9,ix,17   7,h4,12o,4f    1hc 2w 3o,ht,8p,95,lm,5o 1ih,5q 3r,2gt,y aw,dk,pl,17a  14a,5w,4n,3s,iy,70 at    7h,ex,b3,26,p4,p8    3v,5u,jr,111,8l,6h     ow,di,rn,r8 lv,5o   6i,1dq      37,85,1y,7j,1v,c,2o,13,3g,5,x,6u,2d,7m,w,1d,31,e,2,2k,6d,e0,6a,35    g2,61,gm,um,y,31   1dq mi 26u  1iw,1g,j5   nq,5f,3v,15,5j,58,4l,o4,40,6y  83,1ry,fi 33,2d,40,dn,12,9q,2l,17,6n,gx,11,1u,ix,6z,2m 9q       1wx  1ee,3i   1p7 64,kq,1ks  4w,oe,16t ij,1kw 5w,83,l9 1tw q2         qe  nh,1ao   2c2 r9,13r  18w c7,8j,tt 1tx 23w 3t,v9,dk,171   1bm 212   2ea sz,iw   11c im  u,1d9,h5 pa 8x,12h  5r,mg,gi  1m1 ok,3g,7k,9x,ln,3p,bb j7,1q6,12 1mj,7s 4n   ds 2d,cp,141,4w,k5  f6,3e lv,1nt,4t 1un cr 4h   9e    sz  102    c1,3x,5w,km,uk,5i,7j  2e,1m,i,z2,f3,bs 52,ix,1ts  7e,9,64,5w,ga,aw,9v,12 p4,tq,9b   1kc 7,hh,1j5 4z,13u,lz 264  24e 169,mu ny,pl,hs 5i,3i,ab,fe,6,r9,af,u,a3 d6,15c,28,6k,n2 1cb,80   n5  w9,11h,94,1b,2k 9h       bb,vb  zt,d7,6w,cv   kt  me 1qy    2hc  q5,vg 6k,89,9v,a3,2w,39,ef,7,12 1le    146  1b6 b,s   1hi   10l,ge,1x,7q  jr fj,18,112  f3,11n,4w      jn,2,cl,2,i,cx,v,1t,lp,4z    c3 b,6p,rf,32,5j,ob,ib     lp,fc,zd,bp 2m ah,15h,14,ft  164  1m,fo,gv,i4,6l 75,le,l7 f9,hu,ra,a   1no eb,4q,u,jd,8l,8k wx,1et z,4f,mk,e7,ca  1zi    1cd 1do,w 16,7a,ci,3g,k3,mi,jv fj 3k,205  hn,26,5j,di,gx,kv,1y,67 ln,5y,x9,bm   w6 4o,6w,67,4g,mm  1w,4j,dc,28,29,x,cw xd   rj  2m,6u,i7,1u,4p,4g,3i,5d,7m,cr,c0,n  l9  uq 83,5q,1s8  47,7p 6s,9q,14,63,9a,5f,11n  o,1b,2g,mk,e7,b8          1ip e2,3u,bg,96,gz,46,14,do,9y  qh  1u,pj,56,j,hl,f,3c,2u,7m,k,f,4q,6z,3i  27p,5r       1b,17u  13u 18t,xv 113   9t qx 1sz a7,5b,78,hu,cc,x4   h4,3h,3w,bu,e8,6b,gi 20a   93,1nc 1fs br,5u,5j,vg,33,5l,71  49,94,t8,na 1mv 47,11w aa,p1,j7,hb   3n,40,1tq 5a,9q,2o,2f,bs,4a,g,3h,w,4e,30,ln,6c,69 1f5,99 9k,qn,sw,9g,98    15h,k2 1g7,x4   f8,60  w5,1d,b7 16a,83  2ct td,1ja  ca,ge 3v,1yb,5a  1qn     e1 1hz,kd,5y s5,7u,f9,ai 8,ej,rp 2bx 8t 3n,37,b1,76,6j,4g,42,4t,4k,2c,4u,kn,3q 4s 10f,ns  w8 3r,2i,g,4f,9d,6a,15,40,ac,5m,c,6,b,n,32,ar,20,1b,4o,d,i,2z 6x  cs,1cn,29,71 156 1iu  1m2,1w,j  9d,ae,zl,1g,27,6e     v2,153   sx,kz,eo 2a8   ri,cn  21,15o en 1kq   1ra  eo,e8,fk,eq,3w,ck  cr,nm,ux dn,117  14c,cs da,14u 1o,ic,jn  iz,mj j8,10f,8v  ah fk,184,i3       10j qz,1k,fr,62 q,we   12q,oc,h0  6q,5z,ka,2c,i8,ak,ht  ci,jd,1p sa hj qg,1hd yc,op      266 10r,2m,gx  2ah   a4,5a,1mn 1b  65,sl,op,5,lr    c1,14v 1y,7j,27,w,2v,3g,5,32,7i,76,37,3x,16,6d,2n,7g,9r,5a,2v  uv    19f  5,o5,6u,u5  40   bn,jc,5e,5b,ud o4,jm,bt,gh,80    11,11b,eu 27,2z 11e,oc 1k  1rw   pd,1x,5i,54,t0,di 17z  1wc au,c,3f,2a,16,4t,1x,3j,3y,g,38,w,1d,qe,9f,2,4l tc,q3,8u,7p 1qa  24u  1hz,8x  ab,fk,q,11s  1rk,4k   dc,4c,12,2o,a8,8v,c,1s,vn,33         1g8 9w,ys 1wh 11b,eu  sw   v8,yq le  ey,1p2  15k     ah,6g,5,x,dn,42,42,3c,fm 17f hx   of,g,cv,5t,b,t2 ml,9e,d3,bu 5e,sv,65,gl  zi,fm,3s    qz 4p  1f5 1tg   12u   1q3 u7  1k0,7t  1qc,7f o7  g6   1of dg,cc,i0,3c,bf,4q,k,el      1yk  61,1g8,62 j4,10q px,1eb  1z5 gq     hf,lv,a4,cj,6x,6d,5    1av,5u   5z,p,6i,5n,9b,1h,lz,78,57,2d,7r,27 2b h8,4p,fu,120    qr,2y,p3,ct,5a     o3,fg,1l,1b c0,9n,nk,w,2x,e6,7q,2p,3s   z7  ph,ol,h2  ci    vr,103     k1,4p,dd,3v,3p,i1,12   jm,23,7o,e8      b6,1eq,6f     2l,13,fh,47,55,q2 rm 6j,ew,18,3m,24,1i,7u,3m,81,af,u,6l  19d     1nu  1tx    1eo  jw,hg,1q,6l,7g,ll wq  65   1i 1nc,38 64,1cq  cv,5d,4u,bl 9f,qd    1ta 13p,22  o6,1ff  87,tc     46,112  12z,jr   gf,2k  lh,b5 1kn,42  21g    1so 16p,3o,da,g6    16a 14k,ar  nb 1v2    bb,5l,5o,es,en,7t  1qn k6,ry,k7 1tx ty,5w,8e,e9,7h 9l,1qs    1s0  pv,18j      1ux    3z,6r,7b,1u,q4,1g,8d,aj  1fy,3n    4y,fl,5,12a,co,9 id,7n,ho,80,4j,4z,bz,d    2m,ci,yv ni,3k,i9,ni  6u,xv,12,r gs,to,1r,8o,u,6l,e   6s,1p6    19o,7l 8e,x1   145,td  1db,ba  h5,b,kr,tc 19w,cm 91     ew   8j,tp nn,eo,sy  89,xt,sj,21 xa     78 14g 34   gj,19w   px,o7 ub,106 uq,4d  1f6 117  145 d6,4v,bg 16j,9m 4s   xi   cb,5j,c5  1i2,by   28,2u,36,16,12,97,dc,wc  1t,1d0 1qb 3u,90,as,ep,7a,14,nm   x0,9w      1m2 i9,go,dq  rx         eg   2m,h,1bq fk,dh,js   n4,ex,12,pp  z4,v4   t6  6q,1ds,1f   1uj 1d0,8s     nc ki 84,bt  1sk 1ke 13c sj        mb,16,7a,hq,5q,3l w3,mx 68,9o,c5,9u,vl 52,1jr 7j,2f,1a6,5i,1u jq,bg,31,8m,9,7y,32 29 1ut    5o  1in 13b  c,f,30,2a,28,2f,5o,5,e,11,3i,i,2s,5c,q,2m,fm,4r,fy 2p,1a8,aq   bc 1f,4h,88,7l,ho,34,6c l2,gl  73,c6,4c 25,gv,8,at  f1 l2,3o,w,17p 1qr  ca   16s,3z  12,cl,7k,91,1e,7j,ga,3k,x,h   bg,ok   zm h5,3y,bi,fm,4r,fd 8g,cm,1bi 1ob  19r f0,ll,28,1l,b3,ct 152 1oc 1t6   jj,2c,op,5g d4,k,ma,4i,5z,k8,2b d5,fr   1c7  1h8     6p 53,1mv 1oj   1kg 2,av,1q,2,i,ds,az,43,3x,21,ah  12,c3,ds,1t,ca,z,8g,4z,30,7k,1f k 1mm   3d,5n,2g,6v,122,6,5,7m,27,1w  ap  p3  mt,65,3m,3w,cc 2i          10b fl   gg,cw  z,7k,rz,2e,44,em    11h,gy,bg,d   1ik  fk,u,1ao 13,3g,12,6i,2f,3z,p,54,56,d,v,87,ai,46,t,30,1x,5n,2f 3y,178,cc  8s   z0 28,24,5,jy,lo,l ib h5,1h,8t,6p,2o,1u,5x,mp  iw,8g     7j,n2 wn 1i1      nd nl,kq,5y,b6     1f   4c   1t,a,13k,ks 8s,41,wb,k,i2,2m,c 1d2 3g,12,2o,30,3j,3y,5k,32,c,1s,18,95,3i,g,3z,cq,1p,2r,7     26   ha,14l 1nj   pm,bh 14 pn,vi 7r   11m,t m6,b7,kf,52 159  1o8 1bl   ec   k4,7g sh,aq,f,2z,4x   br,99,s3 6n,56,wv,5e,6q   2f,lr  lg 3y,he,ay,fq,1j b,bq,jq     1p2  29,x,8m,7l,8w,kd 13i,nm 111,pd 1gr 6w,fu,l,85,kw,k  mm,kw g6,1ap    ej    2r,uj,ex oj   17v,2m     1oc qc 16s br fo,cd,dk a3,2w,39,em,12,mk oy,dn,ba,65 a2,ny,ci   1b,x,gt   14k,67      1c1  5l b8,a2,hm,66,8,88,23,v bm    16m 1m7,2y 49   fy 9c 7i,1fy a7,bl 177  19n id,cl  lp      117 sv 1id   5,x,2o,5f,5,5f,2s,e,w,10,32,c,e,2m,43,y,2x,51,3h,8,jg,7 tv  jh 29,9x,4c 32,6h,93,7e,fm,61,eo 7x    xf 1la 1i4        11t 84,57 1fm    e9,13a   ts,kp   13j      5y,2o,87,5a,45,eh,l,46,7m,6,63,23 1j5         rh,3f   r6 hm   ke   2u,8e,wu,2e    87 mg,yh    fh   6 1b3,ap 1cd,cx 4p,kr       1iz  g4      30,2i,2t,1j,ef,7e,h7    ed 112,nc      26,yr,b0 5j,c5,83,72          18c 8i    6h,124     e7   tf,1z dg b8,42,o4   qw,6z,cv ew,il     5v,o,3y,dx,2c               30,1b5 b2  1fj 1iv    1jy   17m,89    yc  19u    xc   5g,19o,5v gv  4u,31,gp yr,fl    32,dc,dj     168    1bj  4o 14e   71  xu 139,2d,63 14g,49 i,4n,8j,b7,8z  11h,af       20,kh     149 1y,78,dv,7a,14,do,8e,3g   1f5  xu  a5  121 5w,hs,23,4h,2z,37   1bw  1ee da,6k 15j,4d    vc     3j,4e,7x,2f,17,1y,32,44,8n,9t,27,2,d        zs,7v,4p h1 2,9z,4b,1j,9g,21,13,z,3n,a,21,6o,3t,3e,2d,1t,6,19,10,2  i,ds,1t,i,8o,21,13,6x  1d6    s3 2l,cn  fr l3,l2 jg t5,63,8o,29   dh,e9   73,3s,2x,1t,96,mf,5t  ju,zg   18z x,aq  cr 7c,lr wb mv ia,qx hr,3g,2d,g3,cx 44,8,jw,pf  16b 17l i1,17,ja dc  14x,4c,6i   kg z,5g  ee,5u,1r,bp,29,8    17y 15g  16d    3b,b,9,45,10s,5   z4 zp  3m,5c,su,5y,5a,4e f4,lc          k0  1k,55,6u,2b,17,1b,4j,69,3i,f,4c,2   q3,b9,8m  5d,bi,yc,1z j,hl,f,ec,c4,5y  2t  la,bz  c,eb,eq,by  1g9,12  o,eo  ef 124  jq   1f0 a9,7r,il,g1 jo,12  mm  lw,2h,47,6b     nw     3y,1z,2l,66,37,ft 153   67,6h,8u,si 1al     xx  e8    3v,6i,2j,2k,14,gk,3r,18,3k,5n     nd v3  4p 2a,1a,nu  28,3d,cq,dk,75,8i,4p  vk 1cl ic ld            18w    kj  n4 nl    12k wy    4p    zu 8,jw,a4  15f  1z,5t 1e3 3m 6v 22,2a,ey,ow,15  1dx  dl,74,ln   55,p0,i,k2   139         ex  ok   dv  5v,1i     xf   az,37,1x,91,i8,6n  ax,yh    cq    tw     u8,k  kj,ab      m6   97,25,v,5q,en,dv   gl j3,li,6z i9,hf,1i,17,6u  gk,3w,95,id 18g i,5f,3f,we,4n,1w  1cc  qz,1k 2a,d8,1q,y,1u,ee  di      af,7j,ls,67 fv,mb vr,6s,19,3e 54,1l,2c,3t,6m,g6,2k 79,9n,dc,1b 158 dp,l2     qd,8,1a,7v,4p,5j  fo,r,8x     1am 82,ft  if m9,64,7p,bp       156     wy  nj g,15m  er,lx 6n  ae,eb,5g    81,3f    cd      19s  kd         ik      qa xj,7g  vg   lm,3d,ft,4        ed  fa  j6,4x,c2   i    uh       5o,g3,3z,ax,4g,y,v,7 11r    ct,ey      10z  tb,41 w,7e,2z,cn,12,4r,2e,aj     7z,nr,bg 9p    dy,7i,dx 2q,11c dt   z,vi    hn,5,k2  dq        2e   42,q,u3,2b,6j     65    ay,h9,2k  4v so  13h    b1,6,q  v0,3s,69       re      ax,uj  db,a0,28 c,mi,a8,9g,7,e   15s    3a,i,68,6k,7,2s,37,6b,al eu  f  7r,3c,2u,8l,4q,ah 10g 38  2d,8l,2q,9m,78,5n         29,7l,e6 od    po,7y    s0 u,55,nn,6k        3i,vo    3x,2a,lj,1h,3h,k       2r  85 1t,h6  q1      tk    10,2b gl  36,23,py    2g  hs             y  hq,7k 9s           sg lr hc   t,wy sj    ac,sm  wl,3g,39 93,11  1i k,h6 1s,d,v,7y qs,5o  da,66,70     5e,46   9o  ai,c0 13o 2,4i,5b,1v,8n,53,19,9e 1e,45,3e,f2,18,4h,11 4i,kw,7k,33 ip,jg 8u,d8,u,3l  b2   u4  mn 8u      ls  im,7v,4p   yh   f1,br        o   1l,mf   77  i8       5j,7r,en,5r,1z  2i,7t,di,f,4j,29  2c,52    11w en,93 5c  b1               3g,2d       aq,f,5a,6n    b3,2n,dg,4n kh    107 2z,2d,f1,2,10,18,4d,z,6d c3,8b,2n        h1 vh    x7     f9 l,h,ci  an,lz       sf 6r mw,d     73 er   n0 g8,de qz  uw 1x,gp,5j 3q  n,a5,5o,2n,2n,12,ab  vk       8s hj   ec,49  3l,t0 6b  hr,u  5m   32,j3,5o,4n   ar  c6  bu       g3,19 jc    7y fz  5u           7a,14,nm  of,e d2,1n,1d,94,2n       t7 7    ta   1t,w0          1,4i,18 5q,6s,2i,i0  bf  cq,30,43,9t   9n,fl         e6,hf      e0,5u,8a,7,h  cp   r,oy,1d,5,5k z   bz,73                 29,o,6e,9s,q,50,1t,4o      2t    6o dl    a6    2e,q5      e3,3v,80   fl,v  ek 4h,2z  lf   oa     34,5,4r,4j,7z,9z k4      2s,db,7,bg 6f,ca bz     mu  7e      i8   lx,2z     j9,29          o,lw,o        ox   db   l4     jg  8c,by,4b   66,8c,90,3g,18      mh 7m  5z,21,ki         95     bp  oi       bu     5    7h  kn,2 af,u,6l    4w,ci,43     4p,2,4j,ic 8v          27,6e     kz         bj  14,jh,2l  h2 8g,4z,30,9z     hv      cz             9i,6l  5n dx 8o    bc bg    8b,5d,5,9t,18,o     g3  eq        9n        6e       ay   3z  1v 64             21   g7   5f,eh     kd    2f 2z,10,gb       cj  37      nc b0,4l 86    ni      l7      54    6b,ac  21,2i,fp,19,12    5g,gg       3i      71 db      1g,8p           1k   hs h4   7f,4q         ek,2t,35 4r,fy    b3    dn       5e,cx bx     i7,2o   bf      57   70  5l   bb              2j   cn   k8  4c  5q,75            3r,81,4w  s  6c,5o,4n 42                v  6h,3u,74   6c  d3         7z,9z gg    5i   2i,18,d,51 d3   fb bp 8g     db     9k      43  u,4f,88,3n   d4    38,a0          ez  9f         12,cx  6l,1l,g    9m            69          6t cx    65     6q,i,25,3b,28,r  9d              4d         1n,e  dw   e7       6,42     e7 1e,2r 11,1j    6s 1k   7     51  75              w    5l bt   cz     aj  8i           3s          4p              1z    9y,1w   22,a3  1o           84                7e         1b    4h  29,74    2o,86        ah   88          9y  81,1a         6d,5        9            9      5e,1d,1e      67             6z  4h   22,3n    41        e  2m               3g      12     40 2         2k,k             5r             45 3k                 5u     4         5k           46                    4s                    2f          1k                                      19,12                                       y         12              7,19"
  ],
  [
    0.65,
    "    254,23i,bu      4k             3                    r  1n    c,6b       8mi   z6,15f  1r,t,13,d,1z,c        2pr   f8      7h               4n       cw    2r  2z,dy,1h5     28,fz   4ms,59j 5z  2p 44 fj  ht 6z,2o,ms  t,3f,f4    4h,er,60,4xm  5n,32     l,5k    2 18,5q,s,xv,d2,hd,440 5t,163  x,5x,2n,1e   4zw,a3,2dh,20c   35,lk z    23,882      2n4 4ob   75o,16z 1rz,4ck ws dw,89,3b 1f,8z     8z a8 14l 45    16a  4i  5q,a4,3o,kv,d2,am y,7n,7m,7y,5z   1p 3oe,3ox   2c,c      94 th    8q  2b   82  tn 9u,47,6q,1m,4l,141,1r,2p,1t0  dy   12m f0,w9,1s0  1i,65,36,o,16,13,1j,1q,c7,f,ki,1j,6n,3o,20     6u  b7       3a,bd   38 r,2v,1l,32,2u,2t,d,10y,2d,y7,yw      rb,15r,230 9g   ao,ax   6o    61,2e,d4,iw,fn  tl  ib,an  k,5l  8,1b,54,zm,ga,3v,135  8y,ak n2  411,5oy c  1b,54 69l  7h,2i,3s,dx,f,ki,bu   83  fo  2nu 4u    48,39    er,60   3e,44,is,4n 52 4w hv,82,if,1jh          36v,30  2s 1g7,2k5  pe  f0,4c     1dj  kh 7k  9h0   86  5n9,ct pv         9e,qu   29,79 dy,5t,rf   16p   2eb   4f 100,20v,ed,157   1t,1z,de,ye,f6,72d,1dt   b8,17,1d7 23n 49,gv,4s,42g,4x ep  wj     8mq    6r,90,cx 1ic,3gt  m7  1g,4w,nq,5f,28,rz,5,1i,5p  2xe,35o,10k  10,3,bm,17y,1q,2to,zm          yn,d2  1o9,pf,hj,15b,185,of      19z,ip,91,r3,gy 1b9 57,4n,mq,65q  1xy,ms,jk,e xf b6,2o t9,7n,rz,5,1i,5p nz   2qi 3or g6,bp  ch  3l,he,4d,i6,29i 4s,6x,u8,dq,1q,2j,82,cr,r3  1ax   3u,i4,wy   8p,1m4      25f         7ew 7w6,1ay    cg  3qs mw,wm,4x3 fy  8i  1so 6r dg,hp,ry 37,m,293,ev  21,2te,2z6   1da,29l  8i,1q,2q 2t 4si    jv,6c7,38f  t,3i  at,zb,m9,1xm    2sn  1a,6w,1u,25,1j1,5t,6x,fj,46,3i 19,8q,25,1j1,5t,6x,jp,3i,t,hv     2xh,2q9  8v,1fc,16b,kp,7u,jf 1k,mx,hv  8o     50,2m,dx,nj     3d  co,1,73,78  3c,xi  62 2y5 ht  1cm   ln    fa 9j 8o,2q,vx,6n     3p 1t,53,o,l,l,dp,1m1,49,9g,28d  193,mx,2jc,1j1 8f,2q,vx   2x   4ch 5q,2a,2 1v5   a4 f,1yb   ra,mb  28s 4hq     3,ck,5y,67,3,cs,1e5  63w 5n,j2,3    4i,8m,8m,cd,xf,153,8a,40j 134  6m,9j 2g 89,3tw fn,44 74,200,ao,2sy ax aan  1pb  6g,253,i7 q  34c   d,go 37e,1re,2y      77,11t,sm,gt,3wv 1a7  2w,n,2kh 4n,p3  2s,2i,12,2q,7m,3y,3i,1ms,9g,b8,hr,1fe,hl b8  1pc,jr,64 8hm    76,1yq,4pk    nh,yf,8,3vw  4py 1nh,77  4u  1sd,3lt  m0,k,3v  122,81g  7m,eb,d4 7a,35x,1lf,15u,101,to dz,bl 1f7,vr,hw,35g 45 v3 3rs  kk,1ff      50,9w,5j    x,9,2m,1q,74,4l,i,kx,2m,jv  c3,1fx  2t,d,10y,39  yn   1u6  3i  23k l0,2c,23,1i      9h1 9z8         j0 5k 10u 9 6w7 53,6h,d7 47,23  2fm fn   4c,2q,9h,kx    7r,bh,2a5   a7,3el  qm,l1,63,2g3,x8,35l   fh 100,oo,j7  2z,ax 3w,3s  v8  3qy  51  gc,ho          t    li,23 60,79,on,1il  re,72,oz 9s,3lg,gd   tl      453 17h 1bu  61 15h  1cl,sk  3nz   d,1lr  1re,v3  10p,o5,11a,h9,57,sd,1h6 1yb    54y  b7  r9,py,4k,6d,10n xj   x,2lz  cv,6a,cs,1e5 39c    17,rk,ln 6ca    zq  dx,kx,86,eb,tw,14t,f6,4ac  2ph,18s  1u,25       h,34x,s2    w7,1g,1gl    2r,1qa   2og      l,2q,bk,1da,d0,9g,5s,2p,hv,1bk,6h  15q    3ng,oj  oy 2ln,kp,r9   9w,5j    1sx 1ra qm,3hv   2q,1o2  23,kp,1un 60,d0,4km ju,19y,a9,49z,165,da,gx,9a,118 23s    x1    2q,mi,9f 2v4   186,1oz   u8,dq,49 25,1j1,5t,6x,jp,3i  t7  1uf,gt,1sv jx,5,nf,2j,1wa 3y  18i,w,9r 11g   18s    lo,3o 96,p2  fe,7d,u7,1xy,88,2to,we,k8,101,16d 81,ic,1uf       2ga  9zj 8hx  1x4      3jd,286,1sf,nh   71      14w k6,4g,jx,28l,pd,2j qq,3i,1u eb  1v9 ng,kg,fk,1q3,do,5io  br  4r1 oh 1z0,35y  34i,4wb   tx,s4,wf,3ou,kt 9l  rl 87  a3,1dx,1ix   2l,9v,6x,1y9  b4,1k1,3i7,1s4,1ie  2h2,5c,1gx      5gs  1x,10o,2v4,5b0 112    2e,k4   448 88    1me,2x2 7c1 rc,a1  3a4 1o6,1du   9a,el,kq,26r,24x    1lb    uz,68,k0,3p,dg nf  2oo av,2el,x1  73,1wf,2dt,i5  5s,1dg 1r1,2c4  zr,xb,ec,1iu 1ih,1s5,3g,wc,1wf,ba,ka,2q4        ye,85,5f,1m,20f,1in,io,4eg   o3,1xi       p3 16z,19p  i9,2pp  4f  50c 8o,2yc  3vs 6cy     op,4f,3w,xc,w        3vb,2hb       1ru,1b  52,oq,g5,1qf,14g,c,59s aq,93,ot,o,13,w5,1o    3qz   18j     30       1ak 24o  7cq      1c0,2os,2kb        3b7      1br,21v x7,6k     8a,2jg    fo,53,3s4 2c4      16p gs,6q   1g8  r5 47s    53      19q       3ai,4qq  31w,2av    3h   me 3xh,1co   7s,293    yt,k,a6,wa   4s,669,2os   3s3    lb    3gp,b7,3pq,18t hx,1eb,10w  sl mk   32t,2d,qu,i3,60,a0,gm,1ov      2tv    ic,1uf   5mz  34b     1jv,ot 2pp,1qw,1dp  375     td,bo,28j,c9,22p,1f2,12r,139 83z   q2,ve,1ae 1ao,1e4   ot,1mg    ha 1bg   310,h  3e9,1ih,2op  13d,fn       3ks  7n,lm   oq,26k     1px,go   1fy      239     6j,uq,2dj   6a,13n  464,2v6   3a1  12i     ql,z0   je,3us 2u,1xo,gk  wi,n0,hj,7gv 1oz,tt 3f5 co,qg 6z,6f,ds,1n4,31,ko,1ky,3by 1b5    2li    12t,2ti   183  44     x0,1ck se,44w 1qi,s5  1yw   178,14l 1e9 5x,6m,8e,du,5i,35,5e,3p  1nb,1kb,2m3 4s  h7,6gk,1n3,oc pf,1b7    7fp     5d,cd 41s     qt  34y   5cr  1x8,218    nd,4w2    2g 11a,5ql q,37f   ns 770,18a 349         3t,5f,28   1fe 15f,15u  rq,z2,6a,um,14s   1a4 2q2,1i1  371  9x,6y0    1uy,np,53 1gj,19h,lq  4s6     no    eh   xd    uh 19h,12u,12f,2ju,5i   1l5  20s     7ez  49a  16l 2qp,4nx   6qw 2x1        ye eh,i5,pf,hj 1l9,7au 10i,2q,ex,bf 5fy,119      q6    5z,11d  k,1s,x6,cy   26   ab,5,61u,3am 20a 7uf 7d,3rc,ku  2ab,2wk  tg,dg 952 58g    ij,2ve,1pj 3v,v3,1er   ba    d8,4rs,1bw kp,3m  2sn    164,109,1da,1ws,2nu  uk 5d0      1qx 7,1sh,1hr 338,2aw   36u   yq,t2,xe 8pv,ig,cx 1wu e3,1se,1w8,u1,3tf 4m6,p0,e 5f,28,rz  13m,22r,6go    1eb va     3z0 pg      2q,o9         23,1i ky   2n6  2s,2h,ey,1jh,1wx,fd,1nv,1o3,1e3 rr  98  5y a4   81 3m0      67,19u,32,5dk,qz       p2,6e,25i,1ky        1e5    1ia 8h7    y5   2qd,1mv,2nr    30a      10p,13b,2q9,5w,wc,2j2 180   26r up     2hm,139,36m   1ef  5,40g 1r0,iu  2cd cb,56d py,3t 1y1 37n      4c,qk,642 5d,at 9n,em   r2         4pr 3nu 1m0 369  em,ld,1ky,34a,2rx,yh 38y,5p4       1aj  3o5   1cg 40 22c ss,3gj       sn,r5,n3,2f5 ks 1j,11s,3j3,x         197       1dp,qq 4c,1hs  37u  aa 1un 5y6,25c  2pp n9    20v,1jk,365 2jq   2jl  28  4hu    153  1yl  19y  1mv   6r,40 3og     1va,8g,29d   2gy          36r   g7,3w,1c,mo,t,vq,13a    2jt     10q  pr  4h5,2gr,2dl  1r,1go,78,zb,e    23,2p7  gv,ku,76f     23g,pq,1p9   n6,1wa,1ic rq   20w      2ls,1n1   2ko,1gd,jk rz,5  ou,b6,oh,dm,1pp,3l3 2h4        pd    25e  5l    3ze         6i7     1go,2yo,i1,3l9  2dl  xj,17r,1cl  1xl,2as 18a,bj 16w,11d,p,30n 2hu,1ic yo   lg  ga,k,3b,6v 2p7 zg   537 8ip 1hs,39p 2et     ln    ja,j7,1h,106       1uf   fh   p5,1wt,3gr,xw,3c,i7,3v,5i,133  3yd,mr,2w1,sm   4yu       2t7,ut,4zk,5n      1ge,1kh,360  6os         1xi     3bh  8p  1oj     7c9 106,4i,26  3gu,2bd,22s,en 4sr,20n     9q,17f,3nh,h9   2gg    5q     324 2wo,11b,56l ay,al,qa  2qm  24m  6ud 193,30 8b,1pr,q    11w,of  1x0,2c5     15i,26q     34q  1hx   21a,9c   40   8p,at,zd,12l,1g4  1ux    lk,d6,1rs r5    dq,1q,2j,82,cr,58,lv,6o5      ng   xz yn,82,1td,1nj    1ub,7s,1zy,ez   1vj     10s        24z,4pm   qz  gh,1ch,3bj  bh,3e  1di    4n1 3gi 3xo,1bb  xb,v7       1oj  29i,2r,2x      1vx 128 d7,48m   15j  1gl,1fj,1x1 wi   d8    49,1so      4ll     5af,2yy     2vt,1at,ej   gs du,8n,93   4vv      1tp 42g   18  19l,2cl,ee       jt  1p4       wx  o6,gm,11e,bg,ba     8z  19r,4i,87,js,12h,3bx,e   1d7 k7    3b6 1v4     35t,3bv 6n,c,17v   5x,ew 3kx  1gm ja  vo 3b0          6a,aa,ic,1af xp         am,183,n3,1dx  3ys    w6     o,ud,13l,3w,dq,sk,331,bq,1ii,uy c4,th 3hw 10r  7f,w8,10v  2ps   17r,2hb,2x2,4n    m9,1xm,t1        1oy,x3  19k,1la,2gw    ss,82,3gw         bt lh    15g  8u,460  m3,fr,qz,z5     30t      25i,3h7  i3  42q        1hz  2m,44w 4ln  hg 31b      1fc,163,2xw    sm,29o    r4,358,1q3   f6,13d         pb,u6,405,1o3,1e3   tr,fc,119,2ot 1lr 1qz  w3,5is     4lf yq   kq,2er      412   3c   fp   xb,57q    6k,28v    2i6,1cc 2gj    6j  po,f5,1b,3b2  2ae   5e0,to   58,g9,4r,25,c,1m,f3,pu,sh,79,tb,ku,r  6g5 57y  3bn,2l5,ny 39m  3d2 z5,nr,100,pp 18,43o 1g  5dt    j8           s8,1ft   10h,bb 4z      55 2v4  1rt  187  3z2  w5,g4,gv,137,fv,c6,ng,53,9l,1sz,16b   aa e3,11z,12e,174 ok,2g6  ju        81e 6wu 2by  2aj 3n4  42m 9p    ev,43o,13q  39h 6i1,js       521     1na 1qs   td,7to   4,g,3b,6v,wa   gp,11t,7dm      ua,oo,3ri   9w,3ya  119,ii,ws  47h  lt  3b,6v,wa 1x3,63,18w,1gj,2bv   54d     12n         n0,d6,u5,1o8,2x0,25v 1yt  wq,20p,10o  3in,ot 1c,127,o7,3m,1u8,ek,om,1dm,i4 z4,42 5u,17 66h   1q,2j,82,cr,58,lv,by,q6  n2       21i    1rp,10x 10z 148        hw   5z4,1nj,e   1h4,28r    2wv,1ax,4o1    2u,4ti   1t4 vr,hw 1j7,13a,62,lz          9q,1ci,pn,1g7 2ad   12x   5t,142  6m 2j,37,3r,14,cr,r3,by,q6  2je dr,8f9     1ld 1f1,tu v4,1h1  113 1ku,1g8,1tq         32c,3tb  2af   6v,wa         2a6  1dv,73n   3d7 1p0  4vu,1de  it,gd,gv,29d,1ps     n4,js,34s  469    4rx 47p      1cw,26w  1os  26r,24x 8kx  2w1 1ch       5f,374 pf,hj,15b,185  2rd,2oi,1xf  49,3id,7l 1c5   5ub cu,3j3,x  37,hm,r3,by  251    538  12x    2nw   23r       1ka,3oe     1a9   73p        282   8i    3db,35l 112,9l,4j5  9p  xw,zk,1rt,1m1,26k   38,ni,10w,141    4v1 ch    fa,cq 6u 2ke        2jk,28z ar 13,2p,nd,7r,55q 2a,3o6 242     ka,d5,8w,kp,4j,3b,97,oj fo,4c tv 4c,193 194,f1,1h7,h0,d1,1si,93,1ru,qq   cx  ku  54n    52,1ld   r8  h6   2pb  24w,23i 1tm,1la    14i,2co  w5,1o,10r,3fj,2iy  hm,r3  1ae 97,4hr  2dl,dd,ub ic,22k,5i8  8h8 do,ix,1d9,b5      70,2qj 2q,lk,4s,uc,32,9m   3mt  kh,29,2rd      2ca,21d    492   ff,ic,63u     91,2pe   230,o8,5jq   2a9     1pe,o4,186,4cq ao  5,1i,5p 1o,1fh,ld,5ic,mn    1i,5p     28s 11h,1vr   2q1,3l wa,2au,a 1e1,me,51y,1dt    ij xy,12e   56h     21b,1n6,4w   2os       1ms 12e,14j,8f  14d,54j 2dc      6s6  ti,5s0       2kh 5p pv,1pf 1ko,32,2k6   p3,6e7           1fd,a2    1cm   j3,1nz    1ad on,1f5 1o6 fr,8t,q3  1bb     1xk,1jb          46e  3la,xt,2np  2yt,z3,qu    1wt,1b4    2eh 1ko   7x,4u,58,lv,124,2jm 3kb   2t,10i,30,2n9,p1   278,1fk      1k,ps,5w,5m,9t,7g,57,sd       1b5,3k7    14q,ed,3dc,7w,35t,9b 1ky,34a 2,4v  45k,4n      5t,6x,jp,3i,io,s2  1d1,2vl   80,5l,2v,2c4,o,53,1hj,ip,1vn   3wr   3ot        a,k1,ys,413,eq     dx,uw     3a,3t,1l2,3g,1h0,rd,nm,3s,4a,ka      7l,i7,5w,5m,9t,7g,57,oi,3v,rx,p9 34y,3v2    2ez 1ic,2cs    1cb       i6,187,jw,ht    128,16h 41s 4h,2m2,f8,1qd   9d,lo  fr,1e9,1yg,17p  6ux     4ib 18s  5v,2xx 3df    2ul     4yl,3go  1s1,14r,2tc,2w,c2,26t     6w9 47i    40l     3e0,1gl,2or 34k,3gu      2bv,f,3pb,7o,1l9       2go,2l9,1em 1q1   5j5     4r  4hr    3p      10e,vx,7g,15u,cw     2z0  xp,5nt     1ov,34w,mv,eq  gw,6q,va,3us,mk     4o3 1zy cx,3x   385     49x     3sc,3i5  3a,5i    1nk  18d    ds   1pl,1z9,2gm   2ji,qu   2g3,zl,1q2,10,af 1k2    2q2 i2,ef    1rm,4m   16z,gc,3gc      6x,jp,3i,t,hv,2n,1fe  od   5a   2xr,mq fp 31a 63l,194   7g,1wg,27c,1xy,cv 91,221,5v7 gq,1u4 2x  3tu     fo xt,42j     vy,3y1,2ol           11t     2s9    29p  3zn,1ir  4i,26,5a2      48j   4q2 5rh  3zi,e     2vq 1w0   11,25,c,1m,fu,5s,8i,rz,8p,2m,79,2w,nt,id,53,8a,50,1e,4v,9u,1xx,152   ug,18s 3on 7gb   27b 5l,2v,3j2,gc,my,2uw,jy  a9   2ed          gd,1u,5w,5m,9t,u,bt,sd,y3   1nu,6cr  2f fg     mh  25,c,1m,u4,at,14,g2,ik,1e5,r,ts,9r ve,1wi,1n      29u,1ta   h6,gk  1ng  m1,ng,1ir  an,66,1sv 1n9 hj,m2,no,jo,dp,59s  10l,9t 1bt        2q4    1c0,167,f8   ph,17h,1m2,1zm,cy,25h,1         2m0   16u,284 ik,17a  be,19k,2sj,3po   2xq  9b  6kz ic     111       4nf      c,1m,n,4f,gr,j4,h6,ik,1e5,r,8v,uo,5h,35w 4nl   3ck  ks     49z,vq,m7 1m,52,p2,at,h6,ik,1e5,r,13j 6lk   56s 1b,yq nf,1ej   546   44j,qd,1ei,f   26,32,lv,c6,py,ws 1jp,1l,1i7,14v fs,4i      2u,go,1lw,1h6,1ue ex,og,125,4nf 1qz,48k 12z,38i,2m2      22y 4ny 1af   n3,r4,1q7          1a8,4jc jp,3i,1u8  6pq        1m3,ik,1e5,r,51 3bw         ug       32  d5,8w,kp,4j,3b,97,oj  1n7     lk,91,5m0 8t   ca,iz,3j1 71f 8t,3ut 2n9 li,90   79 2j8    1kb  ic,1qx nx  6np        3fi jh,46d   6ic     3ah  385 3jq 1b,6vs tt    1l1,181,ze   2ef   1kr,25c,19j  29,2wb 382  7e 1ko  589  3ad       6t8        fl,2cs,1sh    3gw,200    hj,15b,185,of 3n,9e,24b,av,4x,x7,230,266 13y,5nk 2a5  18d     17t by,1mg   3az 4hh,w3,ue  ad,bw,1r4,2w,1m,1qu,2sv       476     8e,4fq    lv,by,q6,3np  ev 5kv ol    3x,2w0,1gu,tq    a3,1mu    5l9,v2 2rd,bi,9u   8p,2xz,kj,6x      15z        6ij  7 1g8,jd,tb,f,kf,r,2cy 4q,1j1,5f3   39l 2f4    1r9,10p   e0,9k,43o  1k7,fp     5j9,yc  4l1,26k 3pt,by,105,gy,52  1l3   2ht,9  1ps  i7,jz,9m,dg,3i0,2pg 74c  11j     3l,1f5  10w,4f,zm  6rm,142        2yf,e8  2l,qs,k4,1r,176   187 hw     ef,2a5   1h1   4mo,ur,zn   3a,81,2id,3bp      3si 2by,ak,zq   2i0,jd,23d g4  12l              1jt     576    5jc  b7 6vi  1aa 1hu,37i,2bp     rr,61,95,2xc,2xr    2ul   2zw,gx,aq                   h4,at,44,2t,1d5,6h,1gd,1h,ca,1gh,216  7g,jc,15i,nj,2uy      12z     280,36d   n3,60n,b8 6e7  j6,db,hm,2mw     1f5,9u   40t 2nk,194   4w1,4t  1u4,1gb,2z kd  17x,2,rd,1ad,3fo,db     278      7v,fh     yv,5tc    249   jz,2pb    x8  5h  1wf  34v       p6   2xa 1ie,gd    1hr,st 87  1fn v1,1ne   8v 139 zn   1u9,10h,4ri   mz,1e9,uc    8f,8g,29d  zh,2uo 51m    qh      2zo 6ge         yb     1pe,x2,jn,cs,1uv,wa              2vw 35c,wo  1sv,240 dy,vx   1g4,29b 4jo  119,2f1,9s 730   4c0    1o3,4bm 26p  8w,kp,4j,3b,40,57,5k,iz   5w,5m,9t,u,bt,h2,7g,3v,1h6       1te,5nh 2db,1h,3z8 2jt 11j  7av 1yl     6pw      1h2 1mu,2re   1fj,1x1 47q   5a9   7ld va,ao,np,2wf,mk 31v  2u0,4oy 1fg        1ib,388     1n8,3x5,41 sz,pf,ji,6h 2gl       1h2 5wq  qk,95,50r 2t,1wb    1r5,2l9 29o   7k9 5s,1ue,ct,og            1um,9p 49j 1qa,243,2ff  2qi    44v,iu,15,1is  36i    t0,c7,jn,nj,1rn   1d  ym,2gf    5l1 19o  no     1en,1ra  1vt     ph   14j,4bj,185          5ux,ql,gp,dl     2tz         2cb,31         fh    ng,1ux     2cs,1sh  332,2aj,cp  cv,1ez,10d 6k3    3ka,1aj      33e  3kp  n1,ti,bi  3ad  q3,v    j6 ms,111,nw,e,6g,hr,is    17n,3rx 2f1,vm,12l,lu,3q 3i,t,1zw   2fu  3ql,1e6   5m,9t,7g,57,oi,3v,rx,p9   w8,1ff,1lq  da,1aq    181,66a              26a  8g 7z     pl  1e9   15b,185   25e    60i  4a,ed  1nm,80,8e,6,20d   kk,11p      58l  77   48w,xm     75,v5   3m4              3bl 4kx,2j    10v    5st,1mv 7k4 340,2xb gu,a7,4b,2hm,1j4    132 wr 35o,sa kt 2hb  kp,4j,3b,97,a8,eb    27m,rk,2v    16n   1xc,2p,ce,a3,as,1p6,1wz  t         5r8    4hr    4a9  142    543 4jb   hr,1uj,1nv,1o3,1e3  1tf,6h  28y 3r       7il   2li tl,dg,3i0      x9    28,t5,28h    133,xf,4g3 2q4,1c,e0  4cd,96 1ax,88,12h,le,5c,1i2   76g     4gw 7ha  f5   10n      8u,5j,as,uf,365   9t,u,6m,57,oi,3v,rx,p9      18s,120,1q3  30,5a,1ny,96,qr,i5,1f0,11u,gf,85    27q     2ji   1iw   by,q6 lb 1rj   dj 1fu,1k7 dh,85,1ka,p9  26w hq,y2,2fo  3y   1e7,1cy,ay  3bj,pi 4up,3v,9z kx,w1,z1,4v,ix,qi  2eq,pe    35v             6y,1vj,gi,3pv   z1  5nt 3vt vx  3e,3oy    31,6vn 1wi,gx,3td 2ai       3ri     5me        lr       2wk,ur 14o    21f    198,17d,44k  1xp  2jp,3k,5w,i5,35e  2wi 172,3st  v5 5r9 1kj,398   db,2pa 3x1  l4,14l    3tt,vr    wz    2ce         2yu   2ar  6cb    2ez,23t 29o   3y9     2ph   e,18j,4j8    13a,vf,3h9,152,pm   1a0 18j,4s,3ys 11x,633  jc,25o,8s,gq,1c7,1n4,l2  4fu,11     11v 4sp x1 4wh 34g,oh d6 2qe,3fk               1bw    1nt,1oc   2n5      2fc,6m,29o,1g6 4u9  75,1is,28k     4ns  6nj 1ij  w8          71f   1of,fd,1j,pw,2kj,1e3 2p        q0 31r   l  14c,1gu,2eq,10r,b8 53y  39y            rl 5bq 1nq    49g 3kt   wd     pn  32w    9k            1tw         pf  42n    tj,363,fn  17a    420  y0  sw 2nm   20b  zx 94,rt,7z,4ia,1d   3oe  8q,2r5,9a,24f  27s  u,bt,sd,1h6  311         4qu    1te,g8 15n,zm,9p,12,22k,18n    ia,4c  ns 415 58n j6,19b 9n  ld,kh,4xv,mn  15i    f,n9,of,ff,je,u1,3,mm,l3,gn,1e3,8s   2vl,7d            n9,pp,dy,jl,jv,a6,3,mu,kv,c8,20g 4wx   xx 154     cm,3q8  mg,43,39x  1bz    132  mp,2qu,27h,5w,7s,a0  4df    3f    2lk  1x2,kf,eo 4z,218  4az            6oe 2tz,35,3xd  163 q6      a,l6  1nd,3qu 1er,128,rj   5it   mt,4x1   1sk      q3 ev,6ju 307 675   2qh 3hx 15j 4dy   5d6      52i 30h      j,2j5,ae,18p,4t,1z,10n,19,k3,ur      b9,s0    2gi          16e,1y,3en  2in  b6    5o0   4m2,14y 284   5aj m2   1dx 5et     c9,2tz  63s     3t8     124,ca,1n6  10z,5   h6,ik,tb,ku,r,fc,o7   6hv 32,2k6,145,127,fo,1kv  349,32v 2x5    383 5zr           1cr s2   2cy    1ir,1yc id,1ol,f0,j6,3v8   47y,1ft 6w9    111,nw,36,2kw hm,1n8,sz,1gz,14a,aj,mq,70  95,2xc  2pd     13l,4f,t8,11p      14v 57,oi,3v,rx,p9 5mo   2g8,3fo     56x 8o,94,191   mk        2r,121,31h,1d8,v3  8t,2jb,18g,g0,ok   4ob 4j,3b,97,a8,eb og      3an   15,67,5x0    50l vn,149,5u,r7,3i 34a     53l  xx,5,wp,50m 5i2   2q1,1c1 4ik 4ax,v5 9m,47f,9h 7e    pf,pz     6k3      18f    na 67,sg,ek,3q6   5k,2ij,33o  lb,bs,1fb,4w,3i,75,14x,1ia,zn 1lf,mq            1mo v       1d     41l         2ch  2x   4jc     2ao,18n wr,pp,mz,44a 4j5  g0,pm  50i     m0  21v,3uo,d8 1bp,2b2  45d   1la,1t1,3n,62,30w    3yq 13z  4ff,fj,px   1ql    m6    4wm      199   1zx 27w   2uo       12f  sd,1h6 3bp  3b,97,5k,4o,eb        1k7 h5 18c,2t9    17l hf 37,3z,3ob,4r,ll,9h,1d0     1a4 2kg    4a8   1hk  w6 2ll 2p2,2cs,19m   2t1,287  4p 2cl   2d,qu,au,79,60,a0,gm,1ov b2  52b          5d,3zo   2p0       2n9  2v6        2z8   14l  j9       2ac,390,19h   15q      28v      yi,in,3z2   fd  18s,od,15,76  jw,ht 6ee i1,oz,2aa,rr,o5,fq,k4        97,a8,eb      2xc  kp,65,2n,dy,1i,60,a0,gm,1ov,e6    17c,19b,1e,oh,tz     7n,43      1fd,v1,2kq,so       4v1 nq,99,nh,86,13l,38,1q,11,5b,ka,kb,k9,3g,1i4  21n 1uv    ae,44h  gy,69,2r4  1xh     49g  12c    2d6 nl     yd,44w      nj,1t,3f,rs,x2,bz,1ii,1kp       2d9   h5   ba       2ew  4cg   d    dg,3i0,2pg  44a   2js 1bt,o7 g1,wk,e6,19h,uc,282    4ms,1sg 1tx   1we 1du     16p 1ua 51j   21m   4sz 1l,ky,x9,14v        zl,1o        2jq    4l,pp,dy,x4   9w    50j    3q,178,eb,1z2,4r     51y      1eh,1q,1ex       f6,1nj 3p   18x 54w   1i7 2nn 5st 19y   39t 1x4       1sx,1c2    48n   1u,1dj          am    3p1,jo,1v0    kh bq  15b    159 f8 pc,kk,1c9,pz 2m3   1mz   4wd  2tf  176,1rn gb,2k,1u8,1z6,oo,2,g3 1c2 1ml,1rg,xi,185    n7     ik,1ew     192 1d,c2,1ur  4wf     2k2,3fy   1dj       1ua 2e7,by       25c,19j,ha 27u,1m2,33,1vr   7g,5df,xj   50a  43,39x  55y 96 3tq,13p   mz 26h,1he qu,li      z6,40j,1ja  13n,6j,161,12,3,17p,2q,16k,do,gk,d6    ow,28j   2lg 18n,ax,2gw,1ue    234,sr,57,25k dj,rv  vx   1ol    a8,eb    1bi  1nq c9    1wb      11m     1dd      2xw       1hj 13x 22j,j7      234,1hq,e,4u,cy,7a,101,16d               2hd,ab  185,of   37i,kd,pb,77 3n8,lc    3pj   6v,15d         3zp 49r    b7,3d2,co,4o,bm,sj 3m,211,2o,3m7 8f      11d     3f9,co   ps 3gl,eq 1zj,1dz     2rw,i1  10s  qb,3i0,fj,1k2      1ju,10y,bk 2vd            ua,1kw,3o8   ws,2qx       1er,4x4     5d4 fo,42d    hv 1u3 28z,an,75,2gi  4bk,aq,12w    2gi 1c6,e8,1c2,oz,h9   5q7 5f3 26x,mp  59m,zp       2zn,7z   ox    29d  7b,1ep,21s vr rd,1d0,34o rc 2gy,16o,m,qd,3f,dd,11f gl 60w  s9  3nz 8l,7s,bw,bp,pk  2o6,nr,4e,1jb,v0      48m gi     1x1    4ys    211 4qo 36j   2xd 3mq vk 15u,35l,120    w2   iu   l8  1cr,3mz   dd,ub  14i,1kn 9a 2pc    3i0   41   3hr,1ts 1r5 61,8      ws,74    26i,2jt    5p4   177   xb  c8,5y6  3v2   2o9 1ew 20f     ga,2n8      77,14z,19h,pl,4r,282,20,bb          1o1,fk  3xp   2gw     1t9,2qk  2pz 15d 2xd    19l   1wl  vf,3h9,152    5wu 1e6      38x 15c       2w,2v,qt,12z,dh,4g,82,vp,8o,y6,4g,df,ft     21q     120,1q3 3hp,1vn  1eh gr       eb     41q                   14b            3hq lh,p8,28s,16k 28z 4ml,1y      75    y,1z8     1m,l4,7i,2fh 489    bl,1kt,qt,60  3v,rx,p9 2q6  um  li 3ra       2fu    z0,fp,ir,1j1,1rz n8  p7  18w    3vk  17,ft,38q    2nl,23h  4lm 3pr                4j,2n,lg,2fh 3zo 2zh ak,ce,y6,zl    24p 3pq,18t     7r,1b9 293,3d1   5g,la,2j,3t,jn,8a,4i,3b,14d,1xt,ki   3oj 5cb 1wa,1tf 7s,bw,119,263,1r8  ad     3x5      24y  4o   1ob,aq  1gd          2qx,1wt        60,y9,x1,3i,2ms,102  172   lz  1zm,27p      qt,5x,86,16t,2r,5b,p1,139,3q,az gj,3ch   2wp,59      1x6,1oy    rx,p9 1gb,2z    db  1n6 2sp    nu,3af 3oj,fv,14u   5k1  4ux   tq,s,4f,f8,r,ce,2y,3g,69,ei,19f,1k,c3,sq 2qy,1k8   1c7    38t   1nm,ky,g4,4a  re  x9,14v   zm,3o6     9v 291 11c  l6,2d       3os,8t   2t0     ex,mv t7,1sz,10j,d8,1ij,by     1kb la,3n5     o3,a0,gm,1ov,e6  20l v7         b6,1li,kv    1t 4o7        18j,1cq  ca,1n6,zq 10o  40c   nw,1bb 3hh  hm,1d1   12    t2,401 13w      la,2j,vq,1c6,1jh,fv,cp  1qv,1mc  1zl,1zo  56r  255,164   4kl,7n      l1     153     ub  3p0 312 34g 387 41u    80,8e,28y,zt 208,2e8       lg,a0,2jn 46x            4hw      1h,ph,307,p8,57 om,2gz,l2,eg,pv     3w9      186  1m9 1qb   nv  u4,38j,179  3ag,6c,2c3    bw,bp,l,oz,2no  ar   404  2bp   1ce 2t9    3fz       4ab    5j ph,17c,pz,ut,83,9t,bg,96,1br    1ez     2cu l2  g5    2ry       1w3    c   11e   qu,fk 1kt,qt,60 2h4            1bz    2vw  ce,y6,43m       di  4ok     4y5  lx 3k9       nh,1br,ba  xs  1ip,33n  5b2 1qb    43d  15h,25i 113,34v  dy          hj,25b,59    2g,37p   5dv  43g 5t2              ph,2wi  1jd  4tx         sv,11p,1r2               2qn         3j,a8,3ni     zc    3ue    556  s3  uf,qq           70,12   2dm     3ch 17p,2t9   k5,at,cd    8e,13m 1gx 3l,2p,mh,1g0        1jp 25g,17d,12,1nk    d9,re,1o3      6h      5hu   7j      23j 3ep  26d  3i0      jr    38q 55i    2ck  x9 3ny    2hp   3f9,bd    a3,2j0 3qg,16w  bk   13     1bn 1he,19y,1e9  fj,2nr 9k,1v4,2pt  e8       c6,124,8w,3ye vl f       2cp   5b9      h,3rj  1i6       1ex   9g,2m9       2p,ce,a3,as,158,61,bw,21 2d4,zd   1ub   24i     t5,ws,7s,3ev 304 fd,3by      1n7 1d0,bo   hv,7w                ee      4rr  qd,4dr    7g  h0,d1,3tf 41z  qf    3kr        59e   594   17w ap 2lm   3ml  i5    aq     7i,a0,2xf 10i,8o,5,21z     ce,a3,as,1p6        12          61     pi   514 h        2wo      2i0       2zn     4aq 1pa,2x,e3     eu,1ji  4ju 2v2 y6           1u2  4g3   td 1h8            2x,hc,ql,2fc fa,4zh                     1h8     a      1lm,1zx,1e3      3ph 2d,rx 3u,1ki,9l              2v9 2bh  1yb,23w 46i,h2    24c  r4  1ck,15,17p,2go 3r,1au,dj,2ab,8z,a4,j9 4s5     3al,216  170         4mp        3rk   18e    5e,351   mu,y1  6j,1zc,hb,cy,ty,og       1jf,1m6 2j0 15z     z6 1cy 2j,3t,rx,50,1e,4v,ct,107,ur,2,cl,ec,e3  g8  1rn  1jb    3ni            2qv 2h     3ay   35w                 1f8  sx a0,gm,1ov,e6,ds mq,2s1 31,re  42a 3gu,11g,g0,d5 1b7,2fp,196 lu,x2,1v7,gc,5,wh,4r  5x,4k4  10s,qa,15a    o8,j9,f5  gi   3dd   3z,gw,128 3u3  1bb,1hr     v1,tc,2ja  91,nz,sv,6k,pj,ue 25b,28d   1aw,hl  3bv 3t,ek,53,eo,28,2n,8u,s3,24,9z,b4,a1,9o,cl,2,p9,40,oq,1w 1d7,21k   t0        1ny    1dj   bi,9u,17p    p9      16,3fs qt,26e,47       wt      1vk,1wv   ug,ob,20c,95          3xf        o3     29u  re,cp,2qc,zu 1r5  194        l,34g if,1n9  17m,qx,vb    15c,2au,x6 4nl ry,3t,2rb   ku,r,13j  4v8   of 2uy 1si,m0,ge 1q,1ex oz,1le,1vm 2pb 2yd    kf,14a  2nr       2bn,eg  40a        3nj,7u,af 1zw  8t,cx,1ic  2o7  t0,gq,1c7,1n4,l2 2j0 jn,jj,27t,cl  4e1   a3,as,1n5,21,1wz 36f   46,2h4,82   1kn     2gf  yg  24o    1jl,dq  vh,jg  1nv,7n,2uj         1q3  1aw,1h8,83,9t,km   20r,26u  86,13l,38,2r,1xl,kq       at,16u      1do,14z,8p  ge,17p                 196,7s,15i,29d,6i  55r  49e   pw    30z       2on   40c       2h0    4x4     14v,ob  2l8   4nt  z8 fk,1lf   ev wl 500 yu,1fs,184,jq,qq 1au   2w        104,130,250 pt,3qc           49e   4i,4w,ci    2oi,o        3e 1jm   1o9   2kx 1ka      169,al,1qh 3g2 gm,zq,p5                 1kd,322  3td     e8,1c2,oz,h9           p0,e,1lp   1zk          15g    v2 31k 306   2sp        2m8 9x,46g,11    au  1ji        xc   1g0 o7,1g0,2em kw 1l9,1l4   2ak,1pt           1s4,on,2dl             tl,3va 3j4     11p 5u,8e,mb,ax,3f,oj,jb,dy,fk,74,uk,u,4o    2x9,v9    cx,35,1f7 g4,i0,dj,kr f3,416    4w,2b,116,2he   31       4wp 2ky 4ad    2wt 4f,ci,187,zu h2,7d 2sb,21l  r 16t,82,1sa   1z2,4r,282    1sw  jh,1qt,yc           2vg   g2     19s 1g0,hx,21,1jy,d1       3rw 15x    1oj,hb       295 4bj,f,55,f5    4gu       qq,1i2 2w0      4pe   4cl    4oc 1ys         29y,1et zy 42l   92        kj     2ov              42i   6t       r3,130    1pg         im   k5,kz,2bh,r1,5g,gg    3q8  1lo   ej,4ev   2b,22r      2qr      29y oc,1fs,2ik 2qe,uh      up 30i   db,1ah       id,1s,4h      14f    2ap    1re        2h7  tu   kf  es  kb,24s 23a  1l2    20m  3k2            y1  121,2jh,2c      ir,m9,ws,1rz   2xx,1g3        2zs  2m,3a,i5,1f0,11u,gf,85      uy,t0   2fe   1n9,1zn           7k,32s,1bi         12j,7w,35t,9b  4bx  2nq,2m,1bd        2gm,28e 26z    106,2pv     2sp        3d,2ot,t8,b7  1ez   pb     2aa,gi,gh,8l,8a 3qp  4ay  2hp o1           4nx     3a,1v3,1kb    wo,21n    2z9  9d    8n  r,7j,1c,52,1sz,kr,bj,a1,7y,jv   dk,ew,b4,2cj   vz,2ka  3dx  rj,1aj  1c2,oz,h9     3ei    ke,d0 a9,27g     4c,z7,29o,64   40p  11s,1lm   3fo   dm,do  mj,87,15a     21y,1s2,5z,mj    158,jy,1wz        rp 2z 2lo          1ic    3t8 1ov,ry                jw,h4,1p5,gk,22,2a d9,6r,2uw  2se   n3     1ue,cz,fv,14u i5,1f0,11u,ok 1d6     x8,ry,x9,ys,a5,8b    459           3tt       rf        2b1  f6     1l3 sj,20c,mt ae,18p,6s,10n,1g3    1db,t3       1le,kp,9e,87,tc 20v,k4  2as           2sg     106,rk     qc n9,2ek,13u 49n i0,dj,kr  268  1ji 13k,20w,ex     3      k3      165              4fc 1mt    1jv    1vd      1aj,xi,185,2s       3h6          3t,2rb,23,15o   2px  51,3p6      18t,24l     13k,o6,1sg    208  34r         10z,d0,16w   1dg  1ah         aq,dl,xl,112,8p,j5,fm,4r           1y5 uh   4d6          j6,18,2nn 22y  j7 383  10t,1bl   1j3  3zs gq,1c7,1n4,l2  zf,1jx on,3q2   2jx,23 19j,2af    iq,zi,10k,1dd      ky,g4 kq,2bj,5,wh ra          1mf,17e,g5,118        5t,153,3m,tm 3m   3xw              27p,jm,23,15o 27g 3n7     1s4   1he   2tt wq     hn  1m3,9d        2fw es,7s 36y         zw,1ca 1g0,1ny,qo      1kg         q3,22r     qa   l8      2r7 111,13r   2ob    3qf  td 18y 2yq tz,185,vm     1e,4v,10x,co,15d,1g,l4,vj        mu 27b    ml    wt    1zh,6q,q9,2c,u5    3ut    41a      3sg  23a      18p,6s,10n,lw       28,2n,2t,60,7w,dc,6w,24,mg,9g,8w,cl,gk,4k,87,3,gf,88,1w   18i,20m 97,2l8  379    218  43n  aq          gr,211          19y   bz,13p,m4     13u 1bm      2dp,ql is,1ed,19u,eb 1gg,17e,83,19a       oh,fw   gq   1j4        sc,24i 3f0       3gc,oq,1w 1uc    1y3    44c   1o2,1mw 36o  101,to px  un 394 19y    1hw 1im    xr,15,27c,46           f6,mp      40a       3q1        2b4      n9,jg,93,2ik     xi   25d dl,10k,zx       ab   qp,37x       33  10x,16w 21a      21p   2nb    3ji       1et  2wh 1z4     27p 30,100,iw,oy,x6    1hg      3l2  3i6          2n2,ic  32z  7f,11f,4r,14j,gy,jg,70 1al,295 1eo 24t        8p     14a 3ma   2rq,d0  23m,w3,mx   1cj,1br,rp 3i,ec,17u,10m,102 1j          27p,pm 3,x0,mx,4f,1ie  9y,2ka mm,xb    r8,14w,k1  ab,2ek,2a 282  ox  qx,vb,18o          1oy,qr,196 2zw       175,1gp    dj,2te        hl,if 11p,1o   1hr   14,og,a6,309   1dh           283 220,j8        1kr    2gn      19,3up      fw,117,52,2br   352  zc,1rx 10v                  1m6,20o,7m         1hx        21k,15z         1c7,1n4,l2               1r2    zs                           yf,fe            16o,m,ts,1es 1pt,hf,1ff    3y,12y         25u t0  kt 88,2b9,s6      6t,2bg,us 3df,4z 1h8,83,5z,1ap,nm     166 2nn           qh                   38,3s,4a,ka,1s3    1bd   bk,8r     ej,35d   wz 1yr hp        2sm  24c    1kw       1j8  1zj  3,1jg,7h,47,gc,5,ot,cf   ku,2fk    g4     2hf,zr   5w     zz    ku 1bj  1hw          f9,t7   14z          3ac  39e    1lf,fm 1ty,oq 1l4,px,99 2q4 x2              82,si,vg,4c 3fn,b8 2jy        18x          2uk       2pg          3ao    1q1 23q 3br   1uv              2hp    2j5   2jh,2c              2bh,cq,eb   21l  1b9,mq,u6     nr,1ia,5f,v0        5b,2z3    1zg,1ff                b0,1fm   1ct,20d   2b3      3f,2up,95 ep   ze,rw 4a,3iq   21z      14t dq 2ab,8z,a4      to       161  1rk      1jn 18w,uw      oa     2or 25b          1au,1h4  3l2  9p,2dx  11l      w3,m,qd,3f,1es         rk,1b7,c5,f5  bh     1lm       t3   g0,vi     zq              ww 1mg 2vz  17o 2hf,qh fg,c7,me,9t,km,m9            vr           1o4,lk          60   10a,s0,16t         tu,1z6     1o3,1e3                 1bg,1of         ju,12n         16z    3n   k2  2t7 322  1g8,4q,ax,u5         61,bw,1lz  gd                 185                2nt           m0 26k                      1m7        1d9 326   2ft      24i        10j,1vr,hp 20o,10i  1em  1kn                      1as,1x5               ef                ur,9c,af,fw,31  2f5  vb,q,1s2         20a  x2,ry 1ah,15r    2ia  or,230    2z5     rf       ou,19w       1a4,1za        8e   oz,h9        bw,21 88 1gg   yt,154          xp,1cc,uo           1vr,hs,r rr,2d       jl,37,1op,rt  1h5,1ll,3h        13r    2e8  1bb,1j0       2ll   pe      rm    1w8       2bp,12 12w,1uc 1p      1eb  2xh  11q,41,k6   fn  2m1        15,2bi,2x    n3 7a  2lj                      gb    yw     2xt,6d   27c   105,41            16,l9     1y       to,1v0                      41    2pl 1cr   96    2y,2a 20c  ec         rs 18r pk  2om       22a    ha     df  mx                    v0   23k       1dr              16u,cn,sf                          1d2  3m,b9,id,16l  m7  1t2  54 2i5 2g9     c2                2q9               lp,f9,hu,ra    1gd,1j1  11q    2tg  1h5   4e  12p 1m8     ch  44,1jw 6s,1lz gc   id,fy 1oi  250  2fl         2bi              ds       7l         21,1jy,d1     17x      17n tm,121  id,zi,i0,jh,f5 4r,282,db           40   2i1     93,1ru          1ui        2h5   22g         1vi     o3    1wz   1o8,ea     2ff  2r,1ks,e      dj         2qz       a0  1zo h3 yj,oq  14t       bw  10k     1ny,qo       x9  z4         oc           1jn 1ut    1n3,oc,h0 1u3                      1ks,e 1sd   282    1w1   ge  gn,1mv,d6  1ar  1vf,72    1xb 10n,36,cw,rt    2k6   2pg  2p6       1te  mj        fe ks             me,uf        1i6       g2,1t3 1gl               l2,eg,pv  wd   2ex         vv,ro up  2a,1uj 2dy    cy,7a,8e,rn,b3,n4,86       1nw      i5,15a,101 i4,dc      9v,b        17c,4c       mv     m        1yu        qz,3f,hd  1rz  2ka  1nh  1ru,qq 153,jg,1b    1lh,qg         162,12i       wi,vw            134     n8    260,8g          1i9     2ah       16j 10b,az,19v          8p                      fk 25v    h9                    yn  rq 176       1ye,b0 1n4,l2   1o6   1ig  2k9          c6,w8              16b,an,5k  xs,1f4        2h,1l3      2ix               ql 13o dz               1h8   1xr 28l          8k    2fv 2dl     3p     2ei 1mw   qf       1ue qi    21n 2gt            yc n0  4f,1ie 25v   q,o8,x6,6o  133               20h        v2 o8,13u    js            15g   8u     16b,fa                24,250 2cg     1mr 1g6 m3       ga     ew,wz,2k,2z,ig 1gw   18o       1pe         1ic    4k          83,d6,1t0  cy ex 7a,8e,52,ml,16d  1vr 1ex              fv,14u      1tb   1zn  9e   1e3,4b      3c,j0      12 1pt   1v0  218 cb   1r1             1we,69   e4,77,mt,t 26t    13g,z 1wt    23y               ny   1yh         ku   17k  20d,3v   8i,1ub 2af         1ii  km,p8,eb     1tg    145 dv    1rr    1bz        we,cq     jx,8m,124     6x,is   1pr yn    1wg      185 1u2         bd              15a                    20j     1gw  9q,gh,8l,sn              1h7  8j,1cq        8  ql  25b 41      101        eg,pv 1oy z6      8f         9t,bg,96,m9,pi            1pk   1hh             16l,ft           1cq                  13j 9s v0,166                           q9,2c,1al                 1h4           uh                   1dm,6e      8c                1ld      kr  1za           ot                                122,72 1vq    nl,by    fa,1kx              n6     1du    1bd     77                               ks  1g1 sm,x8  fk,j8,ig           77,5,hq,w 1dc       1sk 79  14u                fl,5        1rv   1wg 1cg t8           g7    ts 152    1bq   km,m9                                 bj,dh,2o,8q 1hg,d5      5e,cw    hd,xf               1e3             kx,10n       143 1ik,b8 ql,gp,dl                        da 189      19,1eu      1ll  g2              x6,6o 17g               pv    16x,f   k3,ur         95 1kv    1mv 3v           1e3             e7,wb     x,gt                           p8      cw,c7                                 1ff                             15o     4m   127 1ke 24                    129    1g7,4n      g0                5j                    gf   tz         23,15o            mk 196  6u     1dt        8c,1ap          do,ar,iz       1y         kr,ms,ab          k,fl  i8         15o         g3,ip,jg   jf               11o   pt   5f,u8   c5,f5                       t3       5,5d     8l,nw,4r 114    13j      1ac         11h     13u          4g,19v 1d               ol gg,nl                                gj                    hs,r           152         7n          10i     aj,h6         2c,op,5g,gg      d1   v0  iv             12c     4k               11w   42      99      jy                         1al    7u     7o        6p kr                             64  rp            e    b8,y1         sf  19h 18l            12d   vm                          qo   oc,h0      un     ay                    tq     16d wo 8m           83,72 wc         jj          2c                                                      bh            zp           b7,q1         gp,dl      pn    h6      mn                                         7j         cq                                eb  1b                                    nl    ig                   74           ft           l2    72                     2d,t0            qq   12           4i,5z    r              3j                              mk,8j s8          g3,cx,2q              si                        kd,5y           1z    t5                                         q5            3n          3w                        4e  z                   gn      8x       qm       d6                             ba                                      ja                               ew                               dl                                     jy                  co     f                 cz    jg              6z,5l                         h0                                          by,5r       8g  4z                                     gg                                              g6      f5         cx                                     90             d5                                                                                  7m    b8                                          5a              5y                       5h  1v                                                                  3h                  4n                                                                                                                                                                                        1w"
  ],
  [
    0.9,
    " 37,345,qx,a2,lg,2we,x5 2rz,au,1s9,40r,1aj  ou,354 2zo,1ej                  456 19,cv,fd,9y,2s,rm,ic,88,45,1gi,38k,on,z,hk,2w,2l,fq,vc,ep  4i,pm,eq,34,3w,1m,3h,7h,3k,4b,qn,89,2n8,gu,2uz      m3,a3,u,4q,1fr,5b,7a,5l,2y,it,1m,tr,2we,d1,12j,bj,nc      7o,1c,8l,1p,3d,2m,9a,1a,kt,4t,bi,6u,34s     9sv  5n,i,b9,2o,46,8t,2s,d4,14b,6,31,1gz,bp,ec,jj,189,ua  dd,5o,9n,1cf,d9,zc,2gf,1kw,243  8q,8q,13v,4w,st,2cm,6q,3bw   1p,61,23y,e6,10q,1au,2eb  27,v,2z,36,11n,6v,ps nx,3co,2zv,38i  16b,2ec  21,gn,233  2d,2j,y,y,x,3a,1l,62,kr,17,4a,3t,9,1w,43,f5,az,10,1o9,2,6a,2z,9a,j6,5x,13x,20v  8a,23,8x,5d,8o,lp,17i,uk 249,247,2wk    1j,b4,ai,9c,28,8j,ex,7,2l,i7,99,10,4d,2wp,16,qz,ld,2e,55,2s,1yg 8l,jn,cq,74,69,e9,83,33,76,cd,a1,bv,um,k5,2qy,n3,hk,2w,2l,22,fa,su,w,ep 2oj,5rx,kl  85,3q,1r,td,i9,262,gm,1e7,145  p,2,1u,1,6,3h,1x,2z,2s,a3,m,34,ef,4i,f3,1n,43,1j,1r,ss,13p,kq,14n,q0,11k,1fy    2u,49   mv,75,1m6,4cs,or,ds   cu,57,2c,em,u,6k,9t,12,8a,gw,3m,r,n,k9,hw,12,9c,329,7i,gl,3v,2h,kd,cw    7t,vg,3v2,1j9,3fc,bu     4c,fr,16,bw,4o,4z,67,10,bb,pf,27r,yd,1fp,qf,1zs mc,hs,er,e4,ei,3a,147,4t,44,6p,yv,fw,bd,3v,1ye,6k,xw 9i,71,3d,7k,7g,ku,1kq,12,ia,f,36,9x,c0,27p,13y,hq,3l   2y 2,1q,33,2m,14i,d2,bj,1qu 2x,a6,3tu,di 7f,5r,hg,ud   b,r8,5,15c,fc,82r,89,v  o,ek,fa,46p 171,bo,ju    30u,7k1  8u,x,3g,13p,f9,13h,nd,5e7 f1,1x,6c,y9,qt,75,5w,r,c0,dy,6w,2jc,2la,109 34,b8,5,a5,ky,lq,gr,bt,eo,o6,7c,35k,ob 1zi,14n,10z,4ez 77,q9,bg,tm,5p,3p7,1nu,6k 2u4,3n,1v1,4v,aa,494 o0,v4,78p 1q,2v,z8,22y,c3,p6 yw,2k7,1ey 12d,51n 1b,9t,m2,pm,1eu,4ci 4tj,6q 2x,2y,fv,1a,7i,dz,qt,4l2,t5 1ml,14,il,2mu,18m,7f,2b4,y,1ma,9h  7e,14q,l,fh,3gu,42d,qg 9d,i2,5m,3m,77,9,3a,7l,9n,70,mb,1i,16n,1q,sl,2a,6z,1x,1g5,3m,2dn 6i,7r,47,hy,19,17,8j,b2,9l,4l,8p,eg,12a,i7,gn  4t,69,5l,u1,7k,dt,39,1t7,xo,z5 v,2z,88,5e,68w,16o  5z,9a,14,1e,nl,3,cm,4z,1kd,me,ht 1g8 7o,4u,6p,5a,8x,eo,22,2,91,dl,2g5,ba,1nh  12,df,4b,b6,dl,i5,4c,e5,3po,3jc,hl,jd 1ug,1rz,ho,gw,1m5,qn,1ba fy,2jj 9,8h,hg,c7,7a,8v,8,4o,21,6t,k7,2dq,g5,o5,144,96,1cf,52 wn,h2,x9   47,5k,7f,h3,8k,k4,42,a,af,p1,60,ci,eo,9y,e,c9,2i,dp,w,mm,1do,x6,s,71,7h,18,4k,o8,hm s3 2t,hf,67,ke,1es,2j,4s,hh,5t,148,jh,r 2io,226,19x,7o do,4e,4x,cp,5c,jp 18,66,1l,2q,8o,d5,86,33,51,1p,j,2v,3y,19a,11g,19m  26,22,3w,7u,14x 12k,87,8x,so,5d,27r,120,cx,180,1a0  2q,1,6,1q,nu,3g,1k,j3,9,lt,46v,cz   6u,t9,5f,u7,5,41w,wj,v4,2it nl,74,bx,1x6 j4,m8,20a,1r,23n,ng,1x4  2d,af,22t,3kd,vo 2z,5,2e,5p,kv,17r,e3,2ov 19,5v,3h,ih,5c,3g,o6,123,fc,20,1sd,1i7,48,18w,2i9 63,1v,5u,8v,ol 14k,f9,153,4l,122,3cr,19,hy 6,3h,eo,33,3n,jt  x8,6t,8k,8w,24h  s,1x,2k,4k,1,61,2c,21,el,a1,s,o,2u,47,q,g4,24,o3,js,7l,6ph ll,1uj 3h,eo,33,3n,jt,pz j4,2lp,66,1e,20,6j,2z,2mg,33q,hw 1vz,ho d7,8,t2,v2,x4,6dx 9b,11a,1p2  cb,6t,l5,au,45,jv 2r,b4,84,ch,1gm 2o,pe,j,94,9y,s9,8u,4t,l,9d,ks,5b,g3,g4,br,ev,5h,42,6c,11p,1s7 q,fb,j4,dh,4,ed,70,5s,ur,29,te,a3,d5,4r,26w,2rh  3n,m,13,4h,2x,6,4d,1r,37,ex,js,7q,97,4q,an,dc 3e,1s,3s,17,87,3m,58r,458 3s,l,5x,23r,2nm pm,2d,fh,5i,ei,q7,4r,4v7 2q,2z,b0,dt,ax,c,a5,d,q7,hb,pg,5,17p,i,2q1,1fd   4rn,6q  2ff 66,1l,2q,8o,d5,86,33,2d,2o,1p,j,2v,3y,19a,1q3,kz 17g  2n,1er,10q 3,ax,2h,h,1h,1s,a,8,4u,15,7x,c,9q,5,6x,10f,8j,bk,m6,1dc,nq,19g 1x,2k,26,3,1h,u,1,61,4g,3f,3,5z,30,4x,6z,6,s,hb,9c,31,1d6,9o,221  p,7e,2u,bj,15,4q,35,ck,ps,2ga,ik,6y,gs,ze 5n2 2l,14l,ag,2q,2k,n0,lu,c4,85,47,1jl,1dw,10y,4b,jo,ev,15w a6,3tu,di 11c,z1,218,2h,m6,31s,1o,1sn 3j,nu,2dk,4wx hq,ay,18,m,76,3h,6n,eg,2ur 3r,ba,3it,ap,1u0,ci,22m,21a ah,33,9z,cd,mg so,16h,27a,3ru,211  7z,178 5y,5hc,3pq,37,16k  bw,fo,10t,27g,3is as,7oc,bk c,mx,27 8z,18,6b,14,c,7s,7k,8f,1q,4n,h7,46,35,4n,114,e7,iw,2zv,iz,er,cv,t5 8t,290 6nu,67,2et bl,e,q,m,2u,m1,3z,1q,5q,8,ff,16,5z,m,9r,4l,18,2f,r9,3u,1ay,128,1p,vs,x4,2h 4,8m,23,at,46,56,vp,12u,56w,19t 1r,1o,s,go,er,7k,21,b1,3bo,40h 1j8  61,1x,3a,3b,m,6d,46,g4,4j,6v,b,rg,56,lb,ej,8s,v,e3,lw,ff,io,16,188,1,3ox 11p,1p6,1r 40,4y,ig,3g,aa,9p,7,hq,88j 2y,29,me,k0,5yz x9,lg,6r,db,92,6q5  6a,ez,2b,l2,13v,er,9r,b8,1dz,291 36,n,g7,c6,4y,hq,4p,7,jq,6o,1e3,26y 10,17,6z,cm,q1 37 1w,bu,f,26,rg,9,l4,8pl ek,a7,i,1o,7b,e,y7 iw,l6,260,2n2,sv 4i,i7,ba,1j5 9z,4m5 28,hk,21,tu,k,2vm 1sn,16,5z,3os 8y,th,78,2y,13l,1g,29c,373,1f6,zv  5e,2s,18,i,bk,a1,lp,7n,3e,1g,2r2,4rv 18n 38,4j,6o,2z,gv,91,66,t0,u,7i,1gz,288 6k,5x,6w,9g,g9,l,1u,1v,3g,7,2h,3c,g,ut,dh,7e 2i,ej,pu,4t,o2,bp,qm,a9,218,4bg 6,7d,6b,3d,3a,ay,1s1,fx,2u,148,3we,j1,1h,10u xk,qx,1ii,1cv,21h,2fo,y5  1g,1z,9i,cu,1m6,2zs,ox,16t,5n 6l,6y,3t,j,16,4a,uq,25j,tt,14u,kj 9o,2td,2aa,3y5,5x 3a,32,11,cy,db,5m,12u,x5,2u,5gd ar,hy,8d,9s,pt,vs,6m,z,cp,9h,nt,jy,8x,gg,r7,1iv,9l,1c7,5j,5v,b9 56,a2,7v,p9,9b,1tp,1s2,445 18k,6j1 q,10,gy,v8 7v,ne,11h,kv,280,bf,nw,kt,bz 5u,1n,hl,mm,2vs,2fm,1b0,1is  h,28,2n,kt,3l,j5,6y,yz,k8,nm,1dc,8y,1k8 fl,2i,3e,2x,48,7q,9z,7,84,85,16r,1bd,wb,1oj,6u,o6,z8,c2 1z,6b,qk,5f,yb,1p,1ls,7g,18f,pa,1vb,1k4  74,62,d1,gq,rj,zv,p4,111,2ms 99,jo,1n,8,19,16f,1oq,11,34d,19g,18v,lr h,q,71,5e,85,12,17,94,1o,s4,m1,1hv,1iv,13b,2m,19m,218,6i  xg,me,6u,3,sl,dv,ca,v5,1ys,n6  3yx,4oq az,1pq je,4b7,7f c,17,16,1cx,fn,et,4t,3w3 ht,d5,2nk,11,4wy p,42,fv,1w,qi,pu,6dr 1a,1n,4e,ih,kw,3i,8k,5r,nw,5p,4q,1yo,1ch,2cf 28,2n,cb,8i,mq,6y,yz,k8,1kr,g7,8y,6v,1dd,6i,3h,62,er,b9,fg,3o,1fd 8vd  2n,a9,z,1ol,121,13q,sq,302,19i,17a  10,m9,l,jh,1c,4j,w8,9k,13,10,f4,ac,12v,5h,o3,1o,374,1pj  wi,3sg,6q,1at,24r 17,16,8y,4x,13,7q,5,11,28,gn,i,6p,c7,i8,8q,1h4,io,68,c2,1a,s6,27,1cs,9x  c5,so a3,ou 97,b8,4q,4vh f5,1j,11,hz,5,n9,1,1tp,1ki g,bv,fc,et,26,1t1,2ut 2c,ue,i1,139,kl,8c,2e4,vt,2wp,ad,gq 43n hr,gz,me,43 jj,u   3e,7s,2x,q4,14v,fu,2db,j9  bu,9,7u,7z,6f,1,50,4,2f,47,3x,d9,39,4b,3d,1t,1dk,9l,2u,2f9,s,ax,an,2uv eh,ox,c,ip,ns,rf,1jt,32i,1fs  8b,4z,yh,eq,133,54y 27m,2la,50p,m5   63,8a,h8,af,hm,7d,1y,2cn e6,kj  5f,20,75,k,ck,18y,re,1qc,m4,s9,1qm 8e,a6,hv 54,1pw,2ve,3hx  k4,77,oj,11t,a8,ni,sb,1sx,1e4 1h,sr,zz,4tf  ar,6t,yu,w4,7x,wi,83,33i,14j,15x,1e1 3u,1v,t,1v,2q,5v,2o,7o,j1,1v,y,10,45,3fm,42f   k9,9e3 6t,2k,fq,ha,31,2c,9q,d1,j,qi,c0,jl,c6,fk,83,kv,pn,g2,1gc,vv,3g 6c,27,4k,87,2f,mt,ff,vw,4k,18l,ss 9k,18q,3f3,4th 16b,13w j3,15,1l,bm,z,3u,7v,h7,45,9l,2w,1i7,6j,p,e8,5n,1jv,62,35x ba 16,cz,w,13,7q,5,39,gn,i,3p,f7,i8,i,m1,8t,ui,ef,ah,c2,1a,s6,27,m1,2h,oa,t,94,2xr g5,7p,lz,1rl,77o 7g,q,9x,fv,79,1l0,k,v1,96,10o,12w,3d3 on,2h,27,6eb 1q0,fn,4j,7a,1b8,x8,ud,vt,3er 7p,72,i4,ri,dx,yd,uv,18f 4mf,4qa 1u,54,h,74,21,7b,c,2m,5h,gb,2r,5c,h2,4,qf,1f,2p,nk,kc,qn,gv,zk q,e6,5x,72,ap,b0,15r,4g,1fq,y0,2rl,7i,11g,ne 246,330,50k 4g,47m kf,6n,nl,r0,1o4,qf,yx,2pz,81,147 18s,3qt  s,81,8n,er,7k,21 78o,1n4 3k,rh,4u1 53,3k,7u,lz,46,af,f6,1ow,d4,xf,3l8,14b,6 1xj,3c3 5g,2y,2l8,e4,ni 79,mj,ar,ld,9r 1c,2a,43,64,2u,1dj,u3,1f,26,1qa,1m5,7j wk,2y,jo,2af,3q0,je tl,hf,9v,3,1q,ar,xy,1be 13z ju,8l,1k4,gw,1xq,q6,bh,38w 9b,6s,1uw,3hm,9v eg,lz,5lm 26,7r,64,gf,6z,1m,28,3h,hm,2o,jy,l,9e,2x,g,ki,21,vs,k,r7,85,u8,tm,7d p2,5w,m6,16d,2t,1w7,6x,jg,3r,2jv,1yg 1cl,4w,st,4va b7,w6,8k,qj,23,a7,6t,33,144,d0,8u,jj,n6,l3 4y,r3,2t,99,1a1,6f,rv,5j9 20,3m,bq,gw,6e,21n 4c,4j,sz,2w,ed,1d,y5,6d,l,5y,nz,s,d7,5c,5x,1nl,78,1of,g,6,152,3q,u 5r,1bt 5b,wa,132,2u4,120,170,na,i5,gp tp,84,6s6 g7,85,8z,hq,26 1f,a1,3h,1v,o,179,k2,iz,71,4rc 4y,lw,jz,hx 3d,37,5z,6g,2s6,3ci,1bq 32,6z,2y,3p,39,bi,1a,2e,l,2l,1m,15,7x,2k,7c,1v,u,ak,2b,f,1z,93,ss,oy,er,os,j3,v8,1pl,7i  4u,3a,1e,2f,4y,ay,3n,au,31,pv,ao,9z,ic,265,3rk 7f,8u,n8,4i,b5,g1,cr,gt,bv,t3,b5,aj,cn,2f3,ix,111 3q,1ur,of,14p,1zk 1r6,29m,5z,v9,47i,n8 pg,l,2p,jf,12,8z,1mf,t3,fb,11j 1j8,3is  rm,17j 7p,nf,6j,6v,18,w9,47,5x,12p,7y,2oa,dm,18q 4e,6q,af,k9,5h,bs,2j,i5,dh,3wy,14w,ml cu,2,uk,7d,qv,t6,13i,94,h2,9a 6z2 17c,6c,ln,r2,30e,6b,7c 3l4 4dr 4ma  7b,e8,gz,28,b8,1bv,8b,13h,4m,tf,1ch,21   18o,mz,mz,o,1y,cj,k,30,ax,e6,r8,mh,1ic 593 2o h0,cp,5r,gy,nt,5z,4od,sq,20 x4,d8,354,hj,jo,1dl,rp 6d,8j,3b,w,3,he,20,kx,e,or,41,hc,3i2,qx  ud,10r,2dz,ki,391 bp,9tn e6,cf,ky,25,17,3z,d4,1h,5c,p3,q3,6,nr,57,1f,bh,m0,135,4g,2h0,aw   7i,v,ac,ov,c,q8,4o,e0,1hm,69f 78,3f9,39o 1sz  3u,lw bl,11o,4aq,i5 je,72,iy,os,yw,26p,pr,jh,dm,qt,8x,17a 1xj,1ms,83,86,b0,9e,2q0,2x3 1l,dj,b0,6j,4q,51,8f,a0,4e,en,3u,13p,5r,176,46,26c,gl,js,1ui 4p,1i1,3s,ml,n0 5o,3y,ca,6h,3w,73,1o,4m,3p,3ib,2m 19,1a,bt,7n,9,ce,m7,ah,135,3c,12,oh,db,j8,35c,13y 3,3e,ki,3b,122,41,zh,3h,16a 2n,3ia a1,3h,2h,2,1m9,10m,py,9v 3e,ae,7e,cq,6l,21,gr,1d,nh,2i,cy,58,3h,42,128,1gb 2i,5a,2x,ea,1zc,2ai,27n,2h6  ao,h1,6c,23s,24j,336 1sd,77,3s0,1pn 5c,4h,du,13f,sw,hz,1a,2a5,4k7 45,8k,pb,76,2y,1do,h1,dl,1w,pz,4s,1jj,1d2,179 i6,7h,59,rm,up u,gh,g1,es,7,150,ld,5k,ec,be,17o,7w 5ul 4rn er,4a1,521 98,2zu,vp,5el 4r,4,1,2t,4t,5e,1g,1u,oq,c,1p,4z,od,j6,1wv,13l,po,yr,12z,g6 9r,5l 62,o8,p,6a,a,dp,ui,dx,k6,1ez,2y,v0,di,2gx,y,ec,13i,2k 21,es,3u,9p,8h,75,6x,4w,xr,1x2,fs,1y,35q,65 1hv,9z,kn,61i 2c,bk,11,2y,7f,7z,m6,qj,18o,1z1 3v,lb,7d,27,12,ep,ox,sv,3vk 1h,g,20,bg,c4,ta,cn,ht 7u,5,w6,8m,3q,1tp,4b 34e,5k6 ct 21q 9z,4bi,1qy 3z,u,bu,27,7p,4jj,4i1,nl 189 5u,8v,ol,eh,xw,bc,1j1,dt,cn,eh,3rj,k7 9,1c,22,2b,1k,4a,t,kw,am,15t,5rx 7m,t,dz,4l,i2,7h,7v,8h,6t,2p,e1,2w,1b,bn,hn,4g3  hg,cd,g7,di,4b9,x6 hq,5,cg,wa,3o,o6,7mv  rb 2wg,5xy,4h 2x,8l,f3,l9,4i,5t,1ow,er,1qd,26t,19i 71,8,27,5e,2s,7g,6s,o,8y,p,fg,m,ft,75,8z,bc,o,ft,k8,28,eu,1o,cc,10w,3h,ck,9t,2c,by,os,56,15w 4qu 3n,1b2,31,t0,2ju,2y7 5,29,89,63,fk,o5,pm,h,z,q3,wy,mb  3c,fy,1hy,14r,bn,6f,1f9,2d5 iw,31,56,16,43,3u,6w,2j,cv,7p,gr,8j,pg,z,3x,u,68,6q,5p,39,2m,154,6,5z,15a,3w,n1,162,12s,v8 30,1c,fy,1s7,23z,1ef,is 1fu,nu 54,1x  p,6,cx,1os,sv,1j8,ok 2q,8o,d5,86,33,51,1p,j,2v,3y,19a,11g,on,kz v0 43,2b,4ah,4ft 69,ej,6p,mn,be,2fm,54 oi,9s,qr,4h5 he,85 2p,12f,35,cr,pr,sf,46p ez,2rn n1,2x3,fb,jv,48,1g6,ve,32 je,14g,6yr 1e,v,s9,hq,19u,a7,4n,58,ez,88,1w,1l,39,lu,6i,2vf,u,eo,fc,eq,177 5x,1fp,13c ur,gr,7e,eg,ey,nx,ay,rh,wg,c3,d8,41,3tn,oh 60,26,fm,1fw,4m4 y,3c,ip,ir,a4,1m5,pa,1uf,4io ee,jq,5y,39,ah,o 1e2,f0,2fa,gr,18i,xa  cg,fq,xc,fr,25j,1s7 i7,94,fq,1vl,6w,wh,pi,3at,qt,m4 3u bw,3z,d8,2ee,b,3ci,1gp 4e,8v,5a,6k5,2p3 1sr,e,rt,10v,77,nc 28,3r,5z,2c,s,6e,86,n,6y,dw,1c2,6v,do,1h4,2xr v4,i9,262,gm,1e7,145 pk,ho,u,40j,1qs,29w 28w  p2 mm,1at,4sg pv,3y5,2yq,2kl 3u,9d,6c,1d7,193,fp,1vu,6r,1ud,o6,17l,v6 394  fu,2q9 7c,1t,12,wb,27p,9d,pd,nj,3v w3,1q,4rz 1qh rm,96,i,y,c7,1q,ac,5y,mr,lf,4j,ck,27,ys,4v,59,30,dx,9r,4g,4x,2r,2u,53,xl,1os,xz t,3e,4r,5q,9r,7b,6c,1w,1n,3e,c4,c8,1db,pr,dt,3ij,1o8 5a,1l,1,97,8c,17h,vu,111,fx,1c8,1gr,2b,cx,244,5,g9   1h6,gp,3vs,3h ke,to,z8,1ei,3t,1iv,1t h0,80,s6,v5,1d9,2rs,2nc,s7 37,4k,13l,54o 6b,6n,6c,4m,1y,f,ej,a4,1gy,2u,2d,hi,d9,oi,10g,1zj,2j5 ju,28,ng,2so,1vr  1,61,1o,f9,cu,h7,eg,1kv,1j,1xi dq,98,c2,i3,3h,1vq,44i,2kf um,ti,gs,1c,fo,go,25,ft,hq,bq,5y,2sh,d9,8h,p,ld,c6,8x,bl 4z,200 ud,wo,1hg,7b,2ma,373 5l,1fd,1lf,1qt 6b,1z,gf,uz,1t4,j2,54r,4f,6h,tx pb,7u,eh,5,fe,b0,1ue,gu,9c,3q,1y,3m6,ne 36,5j,n3,5d,e,569,x5,1lw,p9,y0   ay,3c,au,19,4qo 132 ce,k7,4x,15v,x0,3tk 2cv,6zm 18,34,og,k,3z,8d,sq,4i,23,2v,16e,j3,73,1h6,1wb,3z,q1,xh,ch mc,6t,1gq 18,3j,ew,108,cd,2l,a4,gn,lz,1cn,hk,31k,5f nm,3h,20,a2,1n,p7,j7,6f,4n,1gk,98,3v5,242 16v,eb,14,2jr,fv,2tq,pl 1es ki,3b,291,5h5   7xc  89,1i,8p,3g,gq,ch,6z,3j,gk,1bw,yo,77,gd,157 2s,1y,23,r4,2d,4g  qq,8jc x1 4k,ae,4n,ki,bg,qe,a3,1t1,cd,5cz q,4n,pi,53,1o4,al,h5,ic,7v,le,2n,1b1,h7,gm,19p,1bm,j 1hb 3f,10p,yi,1a1,jv,ho,x,1wo,d9,16g n1,17p,b,4b,1l6,2b8,25t,6c fs,9v,10d,lk,bc,su,167,1k4 td 5n5,1r0,1th 1mf,3bi,3lc 3d,96,12,qr,5n,30,4o,ct,3m,gz,4x,64,g,ij,3a,cw,bn,c6,19w,15y,fh,25n,2e 8l,10c,4i,1up 3mk sm,6e,21n 1p,qs n6,qa,63,80 2n2,1u2,6q,28c 73,eq,su,100,lt,67,3f0,eg,6e 1z6,ya,60,7p,2i5,1s8,m8,12e 1gv e1,3p,u3,pi 4zr,4q 5w,1cf,fv,bb,1e,77,1ek,1qr 9q,9i,7,1yp,3x9 2y,5m,1v,35,2e,20,49,bo,3b,3g,8,2q,1p,8s,13j,uc,1z,1m9,317,qi 2sf,fa,s4,ol,2cs  1x,2r,45,4o,6s,12,m,3y,2t,20,19,17,1q,9v,yz,xd,13s,24,m4,2iv 1g,av,db,7n,2m,lc,be,eg,15,ct,eh,ne,hz,y3,4w,3a,pg 1hr,cr,1ht,68a 1p,75,dl,15,7e,yj,53,mx,1mr,r6 61,a,gs,8f,1q,4n,h7,46,35,8u,1b4,13d,2yd,er k,28,cn,j,8s,31,138,24,t,5s,3e,e7,a5,g4,q7,tp,70,tv,9e,2av 6x,2q,207,e,29,12,hh,kq,2ke lf,9s,35y,2bz,1q5 35,26,4d,2d,8w,30,f9,5lm,226  1dv,j9,1fz,f5 u,bu,b1,7g,do,1pr,25y  1m,5w,41,6b,4s,1u5,aj,1zn,4ul  8j,88g 1gj,35j a60 15y,g3,70,ku,19,2qr,1zu,69,154,qp i0,2u,le,2fy,2rd,pk bk 40,6n,38b,4k,10o,ya,1s1,ia,16b,13 1nc,1n,14e,1aa 19s,fp,q2,2ff,6p,15x,1sc 58d 52,e,ye,24,o1,g,qu,54y 69,k2,4f,8d,14,4m,1d,e2,u,b6,ab,5a,3n,2w,at,10,1e,3y,7g,3v,1i,il,ug,my,gm,18e,5w,l5,cl,cg,mj,2k,15,8a,br,36,1v,ag 11,3f,ap,4b,69,fa,22,2ko,17j,eg,1hr,j,2lz o,a4,uo,c4,14w,hx,10c,2x4  2u,a7,1y,56,rw,3t,2tc,4bm,el ga,oq,1jt,dv,nn,1lg,3db 1h,9t,b9,a1,57,9j,h4,bf,3e,5kt,1vb ig,6q,15f,6m,ma,5h,164,iu,3oc,kh 3m,21,5vr 19d,2hz 2f,1ma,1a4,8t,3v4 6f8 1go,2e8 4h,2te,12t  2b,2q,1b,cw,dd,2r,5t,6y,2v8,2wi 1a,78,z4,1ze,1g9,pg,k1,fl b8,4q,28j,dv,nn,1lg,xw by,684 14,182,6ek,bk 1vr ej,4d,lq,5g,18j,32,2,v,6o,io,2ck,23f,1va,db 2qt 5c  bk,yn 82,18u,5k9,gy,tb k8,bl,ll,148,q4,ud,1a  5r,3r,45,o1,tx,hw,1er,2uv,1kb,62 g1,10v 96,6v,m7,52,q6,6a,yq,gq,3r1,rn 1,1eg,e7,pp d4,bi,f4,aq,e7,5y6 5k,3r,9e,r,gs,g7,e7,2q,p,ls,gx,f4,9b,el,1e6,28i,2r,23d 9h,yp,7q,11w,tz 9d,ch,11x,1tx,2rc,12x 12t,a0,jo,pt,71,cs,q6,2,s8,we,kf,1,dl,ko,xz,i8,3r,10,s,az 3f,l9,hc,u,c0,ui,3a,pn,xi,ug,2d,13s,ql,da,hs 9a,149,2i,44l  56,45,az,wd,11o 216 6w,d4,3y,4t,1d0,215,45r 8,ro,3g,t,1k2,hx,24r,d8,vj,3z,5m,3s,65,my 7x,9f,cu,7g,ms,bd,14,64,92,o3,2tl,fl,rg,6s,6n,d5,1pw fa,25y,23,c1,fk,3je,dc 1x,2z4 1vm m,uv,1j,ps,1q,f6,cs,uv,l6,3vc,12a,xs   t2,2v,s7,x4,6dx i5,q9 8v,ol,10u,vo,3qz  7t,10,18d,68,3x,lk,2r,1oz,fr,k7 rj,27u,c6,bh,13,s1,15d,v0,n0,fg,2kl 8ld 5y,eg,ap,2g,2r,1v,5x,51,b1,k,l6,38,of,1ue,2o8,2j,bk,39 26,51m 3t,ud ql,31m,2cj,6b 8g,9s,7n,1ub,2ls,108,20s tt,db 18q  m6,4o,4va tl,gt,4kn,2sl 4e6,6q,3bw 2ba 1p,c3,98,rn,32,5z,ad,j,5a,8f,201,1y,2xc 1j,y,225,1bg,sc,gb,2tz 4l,z,2q2,26c,1b9,1zh,xm zc,69,13c,7n,1b3,ca,22r,3f1 14p,rr,2qj,3a4,26c ig,9q,iq,xa,m8,cm,qy,3qj,1f5 7h,mc,ci,rh,1h5,pt,6s d5,1dy,p0,b,m,xd,ur,2kh,7i,5v,12q,4a,hr,c9,78 3yx,10p n,hw,15n,zk,3ka f1,49,22,xr,1u3 3kr 1qy,1h7 1is,223 131,28,30 21o,3rh  sz c,r,fg,9g,a,86,6j,bm,ah,2x,2w,4i,14,1f,1af,1,9k,iq,oi,f2,5q,ve,ar,20,c4,12w,kc,vh,mm 9z,30,6a,dc,c7,ws,ho,7z,2b8,2b3,a9 1qa,l,z0,2gw,r9,25i,1dh  1h,1s,a,8,4u,9e,9v,10,1b,9,4d,51,8p,ac,9,gw,11h,4pz 2zm 26,5x,5u,3v,i9,2w,ur,oa,rl,r8,cu,ov,yl,er,13z kb,4r,r4,11z,50,jv,3wq 2x,3g,2a6,17b 213,5pt,1k6 gz,m4,c5,6g,e2,7k,3l,4e,1sq,oq 80,5a,fx,2b,ld,sg,7y,6m,8n,2zk lo,cf,ht,3f,nd,30,22b,2m4,cp,bi,2jy  pw,hv,5e,152,im,81,p,dm,s1,1p,u9,ag,8w,7e,5j,1b9,2p,pz,d4,hd,qq  3s,2u,ho,6y,jw,ey,a4,1a,ml,do,o3,v9 a7,z0 r7,2k,57,83,49b,1lj,2c,1pf,js 5y,s,aq,10,oe,ci,1n,1u0,1el,8,5q,2k7,53,ff  13,zq,hm,1kg,uy,33i 4ys 21d,a3,1hz,ox,6d,fh,99,sz,hr,1cy,p6 1,g1,27c,1du,if,2fs,bf,uz,ed t7,1m,88,8s,vd,1y,427,fj,8b,9,13i 27,5e,2s,9g,ee,p,t,en,m,ft,g4,rt,k8,28,eu,e0,13c,dl,gd,xk,3w fy,q,ae,10,9p rs,17p,3vh,3vd,dc 119,mx,4l,tg,ue,116,1v4 2,bu,t1,19,23p,660 1l,7p,1dq,1h,7x,2c,m,1kd,1e8 2u,kn,57,6,hf,3g,1k9,2ha,1pn fa,e4,1z8,1og,3x 4y,hk,3h,42,ld,cq,em,1p8,dk,28t,2gb v,8s,mj,4u,9v,d5,4l,6q,mq,3p,xy,yc,cl,1e4,dq,9j w,1g,em,i9,10g 4h,1g,1fh,2v0,39s lk,vn,lw,n0,t,102,2fh,6e,6e,1x,2pa,x kw,40,ql,au,2ao,e,pz,jl,4n,4cm 87z db,12f,hv,1ae 5y,mj,1o 81,22j 57f,7q,o5,3kp 5i,ny,b2 tr,1fg 14v,184,yp,1ly,6l,1ay 11t,1f9,2qa 21,1o,3k,2b8,3fb 23q,am,bx,ii,67,1vc,jw,o7,s4,ia,16b,ah 15u,nm hl,2d,ir,1p,167,3i,js,ed,wz,4f,24a,9r,10q,158,xo,1r m,6d,88,60,hu,10,1eo,rq,6d,bz,26,2d,3c,14,7a,z9,188,e,1vx f5,6f,c,1fy,2d,2z6,164 nh,173,4s,c1,1o,bf,lz,64 cp,za,1f,2h,27,6a,kb,di,1fp,ky,s4,72,bt,2c,cl,cy,1r,hi,re,i4,np,h1 22,8,e8,9q,5,6x,18y,xq,3ai 1y,k9,3h3,xq,1v,1cu,t1  8a,78,5,ar,5v,3h,em,dl,c1,3a,5f,p5,ro,10j,20p 29,93,41,31,7,16b,x0,95,ui,1d,34,yw,63,jy,2f,sx,115,2ez  wl,eh,f9,uj,3,1la,1t9,dn  8t,f,1h,1o,2ru,2jr g,zp,9v,1k,1q,sd,35,44,3h,4e,3,4bq 7bt ae,kq,sh,b6,8k,1c8,1rk,l4,15h,309 6b,7gq q0,cy,5p,mm,23,k3,144,lu,jj,n6,l3 1q,2j,3h,i0,55,cg,an,16g,bg,dh,1gu 1u,jf,29,2c,cr,ah,2at,33n 57,7x 15,vc,g2,3y,mc,8o,6c,2e,1qu,1dc,v0,27z 6d,bz,as,ai,bw,tj,153,g7,e3,1lu,2r,6n,c9,1k0,a3,yv,ig  1t,3a7,m7,7e,2nl,2eh 101,2p,5p,18s,3l2 2wv 7bb ev,4h,rz,1e0,lz,l5,2v2,oo,5h,1n,e,156,6a 67,ib,oc,2j1,7k,6i,qc,xk,vj,2s,6h t4,1jn,1c0,5kh,c5,bp 2y,1f,9o,1l,i9,8,xf,1b7,p4,n0,rx,vo,1f7,so,db 8,55,8h,7,2fd,12t,17c,4k7  3h,2j,2aa,nm,3ac,269 jj,be,zw,1co,hk,6w,b8,q,6f,h8,qr,12l,9o,se 1j,8w,1m6,jp,4vm hc,ev gd,9z,14j,ds 55,3x,mx,4x,oh,2x,wx,1s,fr,1cm,ze,2ah,2c5 dt,13j,4w 7r,a7,jj,qa,190,9p,5s,13l,1vb,n ib,by,wf,vh,9l,1ml,lb,43g,7e 9b1 j7,43,1ag,ek,ez,n2,ph,1f6,pi,fo  ax c8,26,37  g3,37,e5,1r,1z,dg,1t,h9,2g,d7,3l8,1n6 4x,i1,aw,8t,mt,313,223,pp,s8,14j d,5u,j9,1gx,x8,1cy,hj,31m gy,e9,1i,17o,1kw,ct,9l,hh,2r,1hx 6f,30,t,6u,43,w,8c,41,88,14,4f,w,5h,58,19,c3,hm,y1,45,zh,28j,d6,er,bp e7,lx,2m3,g7,2we,2v0 11k,b3,uk,1r,o8,1gh,1my,mh 2o,2a,10y,jm,19j,23w,ie x4  gx,6x,f9,1k8,7p,2cv,b2,31l 1y,5j,in,14v,fu,2t,319,mf,1z4 h1,2na,12o,4ci,f6 d,d3,q,6h,of,6a,ov,93,h,2x,gs,2a5,ga,vu,206 98,17p,bz,5hu 44,2j6 gs,dq,459,2n sw,10,3d,1ox,19j,6o,2e2,f9,b6 cj,y6,tp,3bl,3o6 5c,2l,go,x,60,fe,9w,63,38k,3s1 57,56p,2mr  2po,k6,40m,ki,fh 67,1n,s7,4,27,bh,1br,1es,2to,7k,ff,jt,do,oe kj rp 47,14i,7o,nh,93,4y,1i,ae,3c,bq,l7,1pj,3z,vu,175,te  ax,4s,80,78,3e,t,w,gh,7,19q,ir,24q,29w,1te,f0 ob,6x,t1,22l,1r,1ur,xy,2er,b 87,dy,3s,cj,6t,1z,14,f,co,eq,1dl,80,5h,lp,4bf,1c9 2j,10t,1y,b pu,4mk di,in,m2,ad,n5,14b,1dv,d8,2gy,9u 1hz,18x,4e0 ic,2bl qn,8j,1dz,18w,vl,5h,a8,4rb n9,7r,51,r8,1af 2km,7k,gn,2qx,np,12o,1r5,8j,8e 2gx,o8,18p,2rs,cd,zw 7x,4p,i,cw,7i,1pw,nz,l3,7c,gj,cf,zv ko,na ql,s4,1w0,3br mp,2l,cj,8d,1j,be,4p,mh,fe,1j,1qy,j3,2sb,102 1c0,23i,2pj,hx wy,1g6,1gx,47m,1gw oa,1m,jn,r8,3o3,1sf,8d z,7m,2d,1u,ab,c,5f,18,od,10d,89,85,85,es,6b,av,24,4c,1yx,8w,122,hk,6z,kl,d1,1o 7bo,1up 63,nm z,5k,fp,5oc,q0,14n 2x,1b9 2u,al,g8,f6,qq,1gz,14q,4w,1a2,1s,qn,9d 4c,1w,1c,hq,ay,my,i9,n6,1z2 c,2a,2m3  5nw,37v  r,ti,1di,465,m6,dr,cb 417,34h 166,fc,3w3   su,45,63 pu,1vv,9k,6j,2z,2mg  bn,7d,7b,f3,gy,lz,g2,x3,2z8,hr  2ul,o,1ef,59k vz 8g,8m,1l,81,b8,5f,2b,a1,3w,nz,1yg,af,16n,6e,38,db,sy,259 3a,22z,5jd,ie,n,12b 6e9 15h,u5 3yk kz,c2,5e,o2,1wr,168,1bx,1p4,219 d7,n5,4i,at,8p,as,k,zv,28 4k,1n,ke,19e,5e,2y5,el,2ze,m5 t,vi,16m,1jb,17w  3k,2f,5e,2uv lz,2u5 eg,7o,w2,k,oe,ap,19m,hb,292,r2,5b,4g,oj ie,6l,ea,47,i lh d5,dm,2r,1m,fp,58,mb,2a2,al,8b,1hv,m6,a,dh,cb,1kr,kg m7,27,1cp,38x,194,16g 12m,744 6u,49,k2,4a,e4,1tt,u5,w,ls,1fb,a6,1xp 1b,6q,1cx,6x,mb,2b,7i,8k,1oq 3s0 70,40,13q,2w,h1,13r,1wf,d,12y,2p8,nj 6eb,n,2qi 7b7 1j  11,2d,130,3e8 25,5a,2u0,py,8m,pc,wt 3v0,qx,2d,ec,8y,1p9,1hk 2k0,n2,px,2j,tv lv,1d0,235,ec,lk,1dc,20z 1o,cx,g5,2d,4b,1b,mm,2m,m,vd,23,5x,di,u9,mh,1e,1s5,k4,6h ep,j2,6f,13z,qy 15c,6z,41,6i,1lg,wq,v9,f5 19g,ga,1l1 93,sx,744 17,a8,4es,1lt 2y,sk,13j e,1rn,1i2,cr,d8,cp,3gq,bg,10d,mw,3v o1,1ax,fv,3bh,3i9 2j,ep,3v,ic,3c,gf,3m,7e,en,5b,f9,1q,jt,11c,1jv,9a,as,1tg  5i,o6,1v3,it k8,jk,6x,19c,1pl,1vw rr,je,o,hk,8p,9t,5o,nz,dp 48n  5d,1e1,ua,5z,k4,6,kc,8m,1f,bh,55,1fa,4q,dn 11u,13s  cs,61,2d,ii,5,sk,17,6,we,rv,p7,cv,y,kk,i2,5v,tx,c5,20a,bj br,8d,9w,gu,nh,2t,5z,2fj,p,yq f9,bd,cg,93,ma,tz,i4,21g,2nc  3z,1rh,41y,288,al 3c,2z5,47k,tb   fb,up,z9,jm,1wc,rd,2kz 9i,7,1pt,4ac  1f,cr,19,k,66,ic,64,cd,83,gy,2oy,ar,l4,4,ce,1d5,bu,23v x1 2d,fm,ne,3e8  qk,2iu,6qn,b 6q,1ju,c5,ch,yp,d,5c,9e,rc 25,5i,oe,40q 2m3,yx hp,mk,4q,kt,pb,j9,zn,14a,69,a2,el,nb,3m,9d,17z,rp hy,7n,1ek,4s,jm,dt,1ij,1ip,y7 4a,jo,b2 1c,2b7,1dn,b5,1g1,94,5x,en,1a,na  af,16c,1zv,5g,1ej,fe 3e,5l,pn,p7,if,3l,7c,qi,2t5,2ok,ix 1fl,ph nc,4s,1v,3n,5t,ab,1kw,eo,2i2,u3 1fh,gw,19f,25a,fj,k,1t4,2cm a8,1k1,4gk  80,i,7i,135,42e x0,4y,rz,cn,xh,j5,8m,mn,ia,2g,f3 k0,cl,37d,1lv,7s kt,vu,2dd 2b,27,uc,k,8i,xb,129,mi,2iu,ct,l7,1am 1b9  de,84,17,al,75,me aq,10,oe,273,1fv,5q,2bk,5e,1mz j4,1ny,4fw 34,w,a,10d,86,1ts,ei,r9,6h,2dv,ua 26,1up,25,1od,pt  53b nt,t,ns,1g,qp,7po 39k t,e8,39,hp,57,lz,gj,3xx,3ot 1d5,1ly a4 1wn,1dd 6j,3a,120,l9,146,7x,1q1,bf  z5,54y 5a,4h8,ke,2p  9z,4s,4k,30,21,oh,5gg 1rz,1cn cp,5c,jp,mt,6l3 av,50,me,hv,pn,3v,11,1n3,3j0,29g 17l,l,mv,cl,22o,ay,hi,gm,u9,11z,29k,80 54 ol,eh,17,3hi,pl,3gf,k7  4xo,156 yp,6g,ah,fd,dc ax,sr,14h,6jl,117 fv,bz,8e,af,9h,qn,sy,58,1yh,2hr,1u6 25k ay,1s1,46u,1cj,j1,1h,10u 1j,1lm,o2,ph,gg,14u,h7,65,3i,1rh,l8,u9,x4 au,10w,cu,14f,f7,p,5f,tn,mu,99,c4,9,mb,4d,eg,aq,4v,za,dk,ki,xr 4l,30g,x2 ky  4r,28,2q,7e,2e,8h,ek,j3,7k,8r,ip,183,3j0 am,a0,13b,2f,gj,3y,6k,1cf,22y,gr,1ov 5a,53,yi,eb,e5,n7,hc,c4,jd 1a5,2nu,1wu,2c4,og,5q,ns 19,42,4s,a3,40,1ni,42,b8,do,zd,4yq,1u 2lh,44f,1ky p,1g0,3l,q0,43,jj,23p 46,42,c2,be,9d,ie,19b,4h,mr,e3,qm,8n,188,2f2 97,2o,1ip,qz,ip,t0,wu,2r,2x,rv,14t,yc,1t2 zq,m9,316 40e rd,lp,cf,464,3bi 3sz,1m3 jq,jo,n,1,2fj,pa,2dp 1w,2md w,1f4 4xw  ig,dy,30,1g,md,5z,r4,fp,3hk,uq oe,468 73,an 303 154,20y,vi,1pn,u1,qo,4k 1kz pp,ei,40,6d,2dw,62,5me w0,et,n5,qs,2i5 la,57,dq,6i,4fw,o1,36m aq,xd,bk  bw,4s4,3ax  un,ld,3l,g5 3,2n,14n,a0,1kp,1r1 2e7,7m,2o3,dn,zu,v6,5o 2xk 2n,6p,dr,5h,xj,ac,24,jl,ey,oz,f5,so,py,1xr,rz  45d  49h 15q,24k,45,380,13m 2pw  wj,k,gz,1r3,2cd,15s,l7,1am kb 2x,48,7q,d,v3,ke,25,7dg,9a 69,18p,2j,121,a8,1m8,1qs,1bu,nu,18z 47,qr,ip,99,bq,g9,13g,2kf oj,8x,c9,8y,1a5,1n,ob,24y,oj,ym,26l,1r 42,29p,qw,ij,1f2,2bi 4x,5l,2on,gr,38,37s,1mt,12d,1b 1n,s7,2b,3x,7k,1h1,151,4h,5i,2s,2le,w2,v6,hm n5,24z  94 yn 1ri,2ws 9y,3z3 5tl pk,g5,5p4 6w,1zh,dq,3y,22,19c,47s,17y 13x,fq,12q,ua,tc,m8,2rz,bp 67,251 o1,as,ie,d8,ii,19m,i0,r6,2m3 20t,jf,3j,10n,1c7,xj,fy,xr,dy 1l,5la    2uf,6vh 1v,13,p9,17x,5us  5l,1x9,28n,1hy,288,al,9q gt,6t,pl,5nr 8o,1k,cq,gh,s3,cb,5s,30,po,5k,1r,20,22,hk,2u,60,12a,oy,g9,1gy,rm,6h,4d,ww a9,9k,2j3 4v,2do,k6,19d 7ja 8l,m6,1eu,af,1nb,q6 4is,1s7,1rd 2e,fp,84s f2,qh,h,12b,o,a1,jo,54k t3,nv,i9,n6,4f,ew,2rx,1gx  2ty,ka,17k,rr,19y 6n,b8,cd,1w1,j3 1kd,2x ud,4n,3t,fa,ub,4,1q4  2j,lo,ft,92,7,ry,uq,36,1b3,aq,2tw,1lh sk,di cq,rm,up,112,1y7,4r,1l2,176,2w,2l,1b2,ep 4m,414,2ko bg,1jr,71c 4er,2qs 10s,xo   ab,1j5 7iy 5e,1a2,1kt,167,5cz 5,wm,b,25,6c,lv,ze,uw,v8,ft,1x,35,2dv,109,rg,ej,1q,89 1nc,w1,ve,1tq,17,on,dy,it,1an 2va,2z 348,17z,1u,4c6 ke,1es jj,f2,11z,5ps,1x3,94  86,13c,6m,2s,ds,13b,km,1bt,x1,sz,25b hl,le,fz dk,5v,4g,4c,4,mk,ll,mk,1hs,1c4 85,6w3 c5,bw  v3 hy,1qd,ay,fb,ud,bh,55,1k0,1e9,a3 hu,5i,ei,c0,iy,1md,1z8,19m  2ei,612 qm,42,9m,f1,ez,fe,1jd,ci,ry,i5,2uj 5,44,5s,2m,ez,l9,vs,186,r9,1nb,35r,kd 1r0,h,1dh gf,2m7,1mw,vs,n0 1n,3o,q9,36,2lv,18a,mf,jv 5c,8o,e5,b,yw,z6,d7,kj,1sa,sv,by,40,82,oy,8y,19k,f 44,7s,10u,vs,ba,1q8,k7,4r5  4km 8no 4o,96,bb,4m,r8,4t,1os,e3,1n1,238,hy,15n,hv 62,bo,lb,bm,2l,32v 2yx,c6 26a,c1,18h,p1,en,47b  7b,8n,83,1bp,1cz,a5,4j8 9v,10d,lk,bc,1z1,1k4 7xw 13,p9,k2,8o,f7,5us on,2jx,93 3mb,86,1hp,1dc,y6,sn,fg,tl  cw,7w,as,17c,13w,1c0,31k cx 17a,307  72,8k,2a,vb,4dr 11y,tk,bn,1m4,86,71,1ky,m5,1fm,lq,i8 hj 193,ik,1yt 2k,3b,1h,42,dl,6f,uh,e2,ax,pu,ng,de,o7,108,8o,hl,1r5,o3,cl,hw 48,1t,5x,k,4b,cv,8j,57,1e6 jh,95,h2,1q,lt,1on,wr,a8,h3,hx,eb,7f 36,2n,3e,10g,3f6,2qt 1o,7b,yl,6gy,1w2 ha,9f,cx,q4,37,hk,ge,dg,40,1d6 wp,e2,7k,ps,1hy,2mj,h5,1kb 1jo,f,s8,t0,3h4 10v,3t5,1pk,20u 5,t9,25,189,21v,14y,22r u1,30,3h,5w,1vq,23x,dw,2o0,hb,sd lz,2u,11,45,19m,18z,17j,3s,ao,f5 l6,3x,2h,8h,yo,ag,h6,2xu dq,1b7,1nx,2pd t9,1ae oc,f0,1at,gy,13b,2a1,5m 29b,57,17z,3d0,x2 3ik 1hy,48,1c6,cd,89,53,o3,hm,1tz,9g,4c  4h8,ke  h,7s,43,2e,n0,17b,18,4e,273 oj,2af,10,d9,2er,bw,up  1h4,1pl,2eb,45q  15t,rd,5us ax,e7,7a,82,yw,54,21n,gf,1ce,8k,1uc 36i,3vi,qc 8m,8v2 ih,8h,12i,7n,19d,14e,4d6,94,oq  98 1ju,om,3k5,br,3f,x1,1o,gm yi,6o,172,5p,hd,n8,5h,4o,30,g7,l1,ys,1jv 6u,cr,gw,1pl,ad,1s0,92  4f,230,4o,15m,2i,57d 2dk,8x,ax,di,51,48h,1bv,pf 7f,g6,r4,29,g3,1u,1dw,7z,b7,ex,ul,8n,2bg,19k  tb,xo fx,3e,ka,sg,7y,6m,8n  a4,id,11h 1pz 22d,14,v4,d,fc,e8 1uu,af,mo,p7,d1,jk,s6,o8,27u,34,194 2c,cx,u7,wl,1o,5v,qu,2y,16e,1gl,jl,ok,12w 8s,g,wb,1c8,sb,2ay 31v  ke 2du 6ru oq,2r,za,fw,1v,1,4x,8y,nn,2df,5x,yr,1mp   op,2e,dx,fv,28,269,fi,17,8y,1fk 3d,cz,3xg,1we,fs fd,7h,26,1j1,rl,h6,mw 3a,120,8q,3r,qh,ih,sp,38q,25v  nq,i6,5q,l4,18u,40,1ev,n6,47b v6,5n,3ca,2dy rs,m0,no,15o,n2,57,3r,cc,2q9,6z,fw 10p,v9,369,72,mj,10e,1x7,h1 83,gb,7l,z,78,da,1i9,5m,74,1sv,2g9,1h6 io,pl,s1,1xf,k,5k,4dv,18z   10v,xj,ux 24,7o,bq,1p,4,5l,jp,s0,os,j5,ar,1j9,1uh,si 5m,wt,hv,5a3   ne,t,hk,d,1s4,gj,2o,2c,v8,nz,gr,3mj p9,wm,14a,jf,4n,3p,9n,1wa,3m,gb,4b,cg,ru,sh,12d 1dz,1sg,156,7r,3wz 6iz  o,2l,6,75,7f,3g,lo,22a,b1,c6,146,153,1i8,rb,l4 pq,ev,1as,ub,17b,15b  7uz 8h,4g,ii,h3,a7,345,cc,298 49,zt,135,qy,2o8,1e8,1q9 dp,3o,bk,1v5,om,3is  df,1rv,1j1  1fx,ft,gk,1da,de,45t  67,jh,3jf,150,ld,u3,1eo,vh 80,1o0,15q,tm,1jp,9v,1kp,io 1ve,2kn 1u,an,6n,86,s0,69,j7,7f,v0,dl,3l,24,wy,3uy,wj 9r,2q,aj,bg,8t,1fu,1m,18p,40,e5,1jf,13o,86,2g,70,120,134 ek,ud,15u,4mr xu,27,ky,53,2p,2dy fb,4f,oh,61,k7,by,kn,w,ka,fs,18s,8t,5r,gj,2cj,2q,c4,5l,80 a4,2e,n1,b,cq,md,2mq,yl,v5,1uo,7c  1kh yj 3g,9m,b6,c0,g4,55,2o,10r,6y,ht,qw,2,vh,2xx,2m,1r,cc,l5 33q,35j 6f  to,2dq 1uc,ux ai,4i,1b2,2t,br,62g i3,sk,cc,5pq,sc n8,p,m1,7c,n5,zq,go,6v,jl,1rz,tr,2r,233 tv,17o,vn 3b,2h7 4l,1g,2q,dw,7h,6q,15,bc,3y,gq,2w,1t,b5,hn,1z4,255,bu kr,2ia,135 lp,5mv 19u,26l 2gd 4sk,230,14l zo,184,2no,uy 5s,20,fl,e4,vs,75,bz,31r,1xn,10m,gi,4v y6,tp,3bl,3o6 an   6ru 11s,mk,ag,1vj,lo,1z,an,7y,86,eg,3yf 84,n8,482,eo,2gy le,11k cx,1sg,261,206 m8,qb,70,6a,8w,306,x3,47,10o,d5 22e 251 gh,7s,27,21n,1xm,3ci,16z nx,bd,s2,3l,1p8,ra,1v,1dz,3a6   3b,7y,6n,eg,jg,qy,5m,i0,uk,gh,hx,zc,146,hh,20q 7l,hz,1cb,3ke,227 fu,10,38,jo,1pc,w9,yi,14k,1mn,n9,11m  gg,2bi,2x ec,nv,lv,1g8,on,10h 23r,7z,107,r9 et,t5,vs,6m,do,lw,vc,2qw,i4,s2,vj je,1t,5l,2jm,3oh  ck,9f,15k 29,7u,hh,1i6,1uf q,6h,j,mp,7h,yf,iw,bd,4v,79,1nh,2s4,k6,vj l,2p,jf,12,132,20q,11j ad,bg  1fj,2n4 16n,5yb bc,8j,9l,8z,qs,7d,1h,k,g,h9,e2,5h,1p,4,4a,4h,2cj,es,ej,y6,jp,ow   f3,5t,1ul,1h,1m0,2h,1bw an,6n,ly,13o,7f,9d,50,u8,3l,24,b0,1sg,2c0,z1,9y 2m9,28g 5k,4i0 1j,m2,12e,8s,72,r5,160,k2,fa,17p,3n,18,2jn,jb ga,6u,qf,1m4,vl,au,h8,bl,6n,1yk,bq,1w 2w,65,da,s4,fx,13x,3c,p3,sy,1vh,gk 1o7 g8,3st,5g3 1bu,a8,5y ar,5r,ic,5lr,bw,cz,23m 1k1,3lo,b4,js,1d1 ng,7,40m,19e,83 2p,jf,12,f,h4,1n,vv,19g,fb,z8,fe,oe 1nd,3dj,25b,i1 yp,5m 152 61,dy,h7,37j,kq,2bn,1i0 2rf,1xy,nh,3fp 3f,17,8d,2to,w7,23z,1af,jv 291,4jq  2kf,4xy   3w  zw,mr,2o,qz,2hb,ue,1re,120,gc br,4y,14o,ob,6m,h7,49t,27b km,df,4t,pq,1i4,193,1r9,2o,av,r0,wi pl,8u,su,i1,25,27r,t,1jf,dz,10q,gl,1fj go,ht,l4,gh,3n,5a,c3,17s,2jf,1a0,f3,81 vp   sp,1ez,15m,110,df 2ff,6yl bo,l6,5,e7,s,rk,1i,sd,dk,134,2vo 7e,j,1v,8h,5us,sy,ay jb,ae,13f,69,dh,tu,11o,lz,2x2 vd,qh,1p,4yz,dr 2xl 120,110 9q,72,10f,6,8d,xq,4x6 4k,2t,27,12,17,av,2n,jj,5e,ao,3ie,1pj za,36,18m,186,7a,2gd ef,y0,7s,zg,am,3ny,20c,18t c2,i3,1z7,44i 2wn,xf,1gv 1e5,f2,q9,2g,9e,w0,nu,fb,19w,57,kk,2cf 15n 5z,an,39,al,1z0,22,6c,gs,3x,1bn,2f4,4m,in,yi 86,33,2d,2o,1p,j,2v,3y,19a,qo,zf,kz  6x,1yo,l8,p0 9s,7p,j2,6ba 4f,6d,cv,j5,4ma,5d,t,q9 1i3,18d 2ri,ud,gm,1k0 14,yu,a8,mq,7e,12,5l,3f,2h,11u,m,4k,9n,o1,9,8v,a,qq,ey,5j,79,2jn,nc js,yh,145,5c,2mq,373,jv 2z,3u 1h9,45a,3kc 2a9,3g9,9d 3s,18,5m,63,ap,17i,ka,5t,2h,26o,1n4  3y,2f6,13s,2q5,1fm,gj 13i,6g,mq,1lr,1ao,2bi 1s,hj,7m,ko,vd,dn,ee,2zz 7vo 3pi 13,jf,4t,sl,13k,1m7,nm,dc,2m1 74,17e,4mc hi,x,p9,9w,km,7v,76,22e,11d 8k,ag,59,4f,1ma,tq,115,4bt c3,kg,4d,1vn,8d,168,1ec,6r,152,o9,wc 210,2nw,23h 2d,2nv,4f,2dd,2so 3j,f4,h6,1u3,386 53s  1gc,1xc 10,2ab,6w,6w,2pd,3sh 5m,2d9 17p,b,1ph,2b8,25t z3,go,85,4g,sy,3q5,1fk,yv,rf,7q vf,jd,b,qt,62,3kv 4y,3l,19f,2wo,od,lz,6e 5h,a2,1n,3e,bh,6b,3p,c,g,ir,b2,yy,gd,7p,2s,10b,2qn,47 12l 1zw,40l 19y,bw,4o,a5,t6,km,12j an,1bf 6w3 j,vk,5g5 30m g2,no,k,oe,571 4f,y7,4o,17t 25k,3h,5h5,1qs l0,42,7b,1dg,11q,40,di,2s,w0,f5,ri,v4,1iu,ep   xd,3g,84,2yw,ek,2to mo,4j,26e,kd,h,1ia,sp ou,38j,1rm 2ji  fr,17e,n0,60,sc,m8,j9,8o,2xt,1n 1vn,i8,r7,4yk 39w 65,da,12,wc,9v,c2,ea,hp,a9,78,83,45a l,1cr,30,4r,45b,277 a5,lu,46,35,37r,2dx,1kr ff,5,g0,1i8,b,2cv,b2,3ua wt 375,32o 11u,zy,108,b6,3a,1k1 28t,2le,6k,2pz 2ab,2g3,6a,499 22,3ei,3fh,1a6,1ee a1,p,21,5r,dm,1a,8h,et,on,9x,1xp,8o,1uw,mh,59  38b,3oi,1ac,zc,6o 8y,pj,ms,2t,1i,vw,3vl,1no 2ar,6t,74f 3t,4qs,oa,w7,1s1 7s0,1vx la,1n7,58t sf,v,y,8j,36,tf,an,147,25e,2f7 sk,q5,6jk 4r,r4,11z,50,jv,68,3qi 6y,3l,y,8p,1,k7,du,50,bw,8r,em,6q,a5,b,il,5a,u,fd,6c,1w,13,p5,6z,f9,1q,29,ot,ve,sk hj,kp,67,1e,5y,132,fh,2rj,6a,13,n,7i,b8,gm,zb,k,fv  84 19,2k,h5,fx,ft,6o,y4,h9,8s,ff,7a,5d0   de,u,83,qj,4m,dd,1as,8e,n5,xp  5xg l4,t4,1qe,jl,3t,b8,pm,1j,g3,1nq,gk,g0,h0,3v  yy tm,1m6,3dl,v3,ay 17a,261 400,5p,294,2uj  py,28u,5j 5w,17z,1y0,175  3d xr,19p,2hl,17w,2ri zr td,8w,8h,vb,24d,ba,1l,6,22,cp,7t,17k,x7,su qx,5wf,250 30u th,2kb  3s,cx,1v0 bm,10q 2d 2sa,561 4wo 5r,bq,58,zk,rc 1e9,4x,3dj,2nc 2b9 nb,1z,hm,20w,pw,1lg,fm,6k,ec,1mj 1bg,a,yy,1t3,w7 3dq 20,tp 1l,eh,1uh,ig,4cj 6p,w,lq,3s,ml,tc,1ws,1jc,21g 3dg,1t0,gc 2gh,10t,1fz,2c,ak,45,bw,m2,1au,7q,cr,4d,71,3m,1l,p 3m9,18p 1lw,48l  9m,8lg 10d,lk,bc,4n,o7,167,1k4,9u,2x9,7j ud,fe,4p,38,qg,tc,54,3ed,hh,64 1nd,5q,gm,oj,9w,1jr,176,c3,12t  be,j7,ay,1d1,my,p9,co,vd,2,94,5j,nu,31z,1j  8d,2to,4ug,1c5 5g,c5,139,6it 1ld,qt,eg,e5,3vm,z3 hv,yy,1f6,2j9,3ly   4op,1t0,sp 2cb,12f,3f1 7w,2fs,8v,hz,3ee,13,1a6,1ee 1jr,yg,62w 1ue,d9,ei,ha,wx 1n6,3r5,1x4 gb,42y,156,18v  15b,78k k8,mr,1gp,32,1x,56,wb,1mt,1sq,us o,3u,13,40,2n,gi,4m,1g,1e4,wd,a0,10w,ah,1rc,15u,98,ch,1x am,ac,jv,1bx,1vz,4kc 4i0 g,25,6y,20,7d,dv,nq,oi,ew,df,kc,1qm,xq,1w4 5rd ek,h3,29r,1qb 126,28k,69,5uc 4t,19,cs,1wc,13s,24,43n 37w,3z,7s,2j5,2u9  2e5,326 ef,2l,8f,312 c2,1n,18e,6f 435 19,v4,h7,27o,104,31g 15f,1t8,17v,k 1jk,uz,57l 4gh 27g,qh,dq,52x 25,8y,7d,dv,1c8,sb,2ay,xq,1w4  eh,yv,cx,b3,21i,1jj fb,sq,j8,mc,ki,2na,jk,3b3 6z,f8,449,ns 1n2,57m,1i5 43,u2 1xc,c1,14u,5a,y5,d,1df,tu,qv,9c,10w  z,gd,bf,ba,6g,5,281,qw,8u,fy,17y,xo,eu,12e,36 2he xw,1bx 1n2 bx,62,so,10e,i4,43,5v,1hh,1vo,2i,gr,5q,17,mt 1et,3i,1j,1ex,13x,9j,5a,5x,9m,ql,dn,2ft l7,38j,35q 5vt,r8 2v,15i,2dr,q,2,nl,2ve,dy,147 rm,up,1gi,1k5,jl,13u,10,2j,14n,2w,2l,1b2,2c,cd 4e,l6,74q 6xa vc,bh,nk,g8,fy,3ht,15u cq,1jw,t8,2jb,333 17v,3c5,84 3n,1z,2j,3k,ap,17i,4w,l7,295,4l7 7i,2sr,2h,m6 d6,3c,2s 4o0  3n2,ed,de,1v,25v,1ng,15f up,yf,2x,2mm,nx,po,230  13m,1k8,19u 7gv  q3,pi,16s,5ag y7,1o9  2cs,g4,at,27,3en,jg,fv 3h,6n,9v,1i,1c2,2m7,22h d0,7j,au,om,pv,6m,hv,fx,5r,1up,ba,2fs,6z 93,4m7,123,ox 2ih,qy,10y,3n5 18h,13s,sh,c4,4e,jh,4,dy,se,g,af,6m,4k,gy,115,1e7 4x,w8,8d,p8,68,3db mf,7,jq,6o,1e3 dw,22p,6w,p6,47,r6,2le,1lx,10h 1h8,4ya 18d,ky,1ta,i,14z,x5,198,dp,pe 4v,3i,9d,52,8o,29p,2i0,wf s3,3i,8z,1a,kw,ec,rv,1s3,uq,178,78,2h,r2,1fr 34j,3kk,3z 37o,11z,163,nn,10v,wv,1h3  ne,3e8,1t0 73,279 3m 3xv,4qx 2ru,kx na,65x h3,154,2z,4yn,18m 1bx,1y1,10p,fv,2xj 6y,1wt,do,b7,gi,4hp,jj,5m,oe 91  bp,ev,1mp,14w,2s 339,3es br,gf,hx,4y,71,lp,6v,1nv,3b,a6,u1,2w,k,y9,fe,58,gl,1br,8n,3d hh,12e,n4,4z,18e,4y,al,j,3x,c3,5u,10d,7m,du,3h,db,sn,9p,p,g,g4,w9 4b,8h,t6,ps,2q1 3gu,5gk 1o,14z,u,13u,1h2,4m1 1nw,d3,s3 69 io cx,1v0 dc 8y,1xg,p,rm,1kx,br,ea,xq,1ep  45,p6,x0 av,dd,8b,xc,14y,f9 r4,26y,24p,1bx 3p2,s8 53o,2js,x7 2e,8h,6u,7q,j3,gb,dk,55,183,1fe,3t9 20b 843 9o,1y2,6x br,jm,xo,1w,23e,tl,12y,2ba 39,ep,jj,g2,3ie,1pj 2c,bf,2j,1pu,1yz 2w,12y,1sb,12h,ih,9a qh,h,6o,wb,a1,jo,2n,51x  i9,17g,1f8,2ic co,4t,14z,ax,3,eb,2ys,o4,2l7 fx,19q,3u4,2h0,15x f9,hf,1fu,1m,7b,9h,ho,w0,z5,2hr,ku,4i 1cu,ff,1t6,g5,13r,bp,1db 18v,gj,22d,by,3bu,1e9 7v,7md jp,2mg,33j,1hx 78,1h,bb,tr,1g,5p,2t,13a,3k,9i,j6,1c,373 ac,5us c2,5e,he,6o,1wr,168,311 2c,uc,193,c6,1a  ez,bm,4l,7i,1b,3i,hj,fs,kg,9,17q,3y,jj,b0,pi,tc,2ei 4i,1p,10,3d,97,2jz,by,2e2,qf,1lo 8bh pl,224 da,8m,1oz,hp,hh,1o,13y  qf,cq,cy,4ox,1m1,1c3  70,53,7h,6x,y 4va ap,o0,14k,jo,37o,1ti,1tl yr,tk,14y,s1,1p,14p,2pq,1l7,5x,2m h4,9m,nh,2t,5z,2fj,p c9,kp,cx,19q,4l,pi,5l,od,4k,2qu,5k 1cq 1ny 218,2we,eo 66q 1b7,a7,1dq,2pd ac,2v,3y,2aq,19m  u7 1n7 4rh vi,st,3vf,9l,3s,t3,1mk  5j,o6,2ac,e0,5c8 47,59j  6h,4bt,st,g7  2pr,6bs  1bc,gi,5qb rj,7q,8q,s7,n4,af,8a,8m,25z,2o3 8n,1qu 2i,fu,mt,k,y3,8i,92,qn,n6,ox,16c,gy,vl,pl,8p,12p fj,11,s6,16z,1mk,1w2 1m,9r,ig,s6,sj,13k,2rw,1sr 1r,9p,4w,1ew,z4,1z9,19l 3jy ff,ol,1af,s,12s,aa s1,uu,26m,36,zc,2k4,88 2z,32q,1vm,3vn bq,z0 5d,1qc,pi,k4,hb,2mj,nc,yk,1n9 u2 5fn,1kr,mi 8z,6q,32,ia,xj,3i9,pc,rl 28g,2to  yd z4,11b,qw,m3,ty,gh,14b,3x,w,dx,qg,oy,jw,v7,2o 1nn,38t,iz,o7,24o,117 2mq,rr,5e7 26e,9x,8g,z3 6zc 6n,eg,2dl,h6,ea 15e,gl,1n,2fp,6c,243  c1,bu,nq,9u,28,1l3,1a3,276,xo,y4 1rt,1tl b1,4t,2o,h3,a7,1xb,2c,14i,cc,37k 8h,ek,qn,8r,dk,55,183 qg,32n jw,rh,i7,1eo,277,1mo,1g1 17h,8j,bk,217 463,1tu 1d0,13y,23e,30d,e8,n9 2a 1ca,ke,5n7 1h,2c4,2yf,2x6 3x5 1yq,mm,1bc,4a,60,1at,mx,1gr,h,1bz 1s6,k5 f1,e6,8c,b0,us,ew,9z,6w,m,70,sx,lg,wf,2ob,o6 pp,h5,7c,el,15c,17y,lv,al,12q,1d,yv,ci,9,65,1y,14u 9w,10x,1kd,64z,6o 136,m2,21,12x  qr  uc,lh,nm,c6,xh  cn,11y,2ei,2t5 5y,39,ah,o,wl,5tb 2,4qf 1m 6d,3bt,y1,9a,2io,3g 6q,1g9,391,w6,14c,hm 132,68j  ft,r2,7y,vp,19b 17p,1ui,le,4m,31,al,2kx,12,1d0,o5,5m,63,46 j5,6q,1cv,ns,44j,s6 3i 9r,ig,kg,7q qk,q7,bx,189,2qb,za,18y,ne  17,al,13o,12c,31s 1c7,o0,1b4,yg,nd,379,df zb 9p 3he jw,1e,4,fz,36,2ih 299  7g,ms,bd,78,23t  1ac,4ob 8i,ss  gr,gy,1q8,da,1j6,490 130,1cp,23e,18l,2t9,kc 104,634 2rb  3i,9d,gi,1be hd,86 63,ap,17i,q3,4kw,29g 5i,ei,dt,h5,30z,1u8,1dt o3,pn,35,5b,1fj,26h,ns,5j,1x,xr q4,2j3,we,12p ig,16d,ci,1za,18m,1qq,1p9 1x9,29n,13n,32l pq,wl,1f4,1ii d6,2k,by,b2,19,16,jf,1md 25,lj,sg,7y,6m,8n,2zk  4mk,1pn 51,u,fg,b7,30,sc,m6,l9,134 gi,w7,8f,b0,1dt,bo,12u,js,ac,x3,3e,97,8z,pe,f,1ld  h6,x0,49,507 pc,1zp,o1,39w  3x4,n0  9f,bm,1b,o5,e8,an,xq,1aj,m,zl,12i,e,1nn,10v 3c6,2in ow,201,1mm,28w 529  36g,3c1,qv 3vj,3z2 jn 21 sd,53s 93,1df,3b,7t,2lv,1bj,1u1 ea,2gs 8g,hk,35,1ih,46,og,2e,v7,ih,10j,107,8k,12p,3b,1b3  ir,gf,3t9,6j,2on,1jx 3cd,sk,w2,35o 57,8e,4i,3h,3v,6f,1d,11t,pi,1g,1gy,yf,o1,zn,26z 6t,1fo ee,hh,1o1,13s,449 t,bw 6,9l,yg,kf,bl,b3,cd,3od,2ge 5tu,1ua  4t,e0,4sr 7z,kt,3ik,92,3ps 62,c3,gs,c6,84,ru,th,fv,6t,1y2,2aj,pp 9l,10h,6,tt,b3,x4,4l,1f0,1g6  3b,3g,8,2q,2ef,3br tq,1y,as,is,bv,t3,lo,x0,3oz 26s,4hk 3k,i9,h2 sg,gx,1o0,pf,2ol,1mc,122 1cj,1fa,213,4b0 c8 4f2 ai,tz,31   5su,t3 bm,yd,1hq 175 4h,3b0,2ew 10h,o9,172,13w,4hs,f9 1fg,7t2 vj,bv,h7,14j,wf,fg,5b,133,tm,tf,d2,15l 27,2o5,2oh,2lo hu,gf,3zs,2on,1jx v1,38j,20,hn,2t0,fl,1gq  50,r2,1wp,2h,m6,3pd,z 38 pz,1o3 1mu,rl,1xt,g9,2i,ul,bz,v5,1qw,ac 1v7,2ut io bz,4i6 za,4ts 964 8lg 5k7 88,8s,vd,1y,fn,81,1qr,ll,1id,kb,dz,2i,6k,43,mi,2n 2l0,of kg,uc,hi,25a,1p4,9d,15c,1d7,21 4h,162,1ca,zf,1a,1a,gb,12t,4c,3t8 5a,jy,8p,2fk,hf,1ix 81,2ad,14w,1dg,ze hz,nb,1o,8j,6m,3h,79,bj,25,7x,4k,74,if,oh,fr,i2,gn,g0,9s,ad,6z,a6,y1,p,1v pz 8h,1a5,13f,5y,4i,zw,65,9n,ob,46x 2q,s4,2r,8u,6j,1f6,26,2r5,ur 146,du,93,6r,qx,3r,2zp,2dq 3k,ap,17i,4w,2uc    95,11g,mj,iv,xu,27,4e,161,w8,ad bp,zw,24j,fx,3a,sp,1gu,2uz 20e,1py,1bw 8q,22a,gv,p0,598 3pd,ug,4ls  f3,vv,87,pb,105,4s,1d9,nb,6o   e8,qk,73,ma 10,qq,2hr,2e2,qf 2yi,e0,3ns tv,2,437,p0 ic,8l,1qy,4z0,19k,cl 3z1,1j0,1p4  b1,1zu,1dc,1ed     x,3f,2v,3y,19a,371 51,2h7  y0,1hu,2x,yi,2mj,1lw,1n9 7q,143,an,6fw,kw ey,y0,1b,qx,19g,ir,en,19c 36,71f,1b5,3t r5,k1,15,5rl 9d,gi,1be,9v,33o 13y,5a,yj,zy 8w,2c0 oe,tl,1qe,1ck,47q 5q,6q,i0,1aj,11f  9v,ym,bs,2t,cr,1o,1aa,xm,ho,hr,m7,as,60,28g  as,rf,2t5,7t,2wf 6x,2p,9f,6k,1c2,4u,80,ju,mu,3v,1,17f,24m,17,d1,kk,ep,4c,p4 ln,qk 6kr,wp 16j,1g,29c,373  8i,lp,1p9,2b4,189,1u9,1eo 54q,44r,b 468 kf,2o2,2e2,qf 1nh,2yq 5y,12m,s1,iq,sx,n,9q,qq,we 1gg,3w6,35k,2k wi,2ta,a0,iy,ho,1ne 6r,1l1,52p,kh,al 3jd,17z,12l 1ly 45,5j,i,2,8t,jw,gg,8b,5z3   wc hp,16v,t1,np,36d 3q8,zc 59 14w 4rq 7ci  1kb,ai,75,1zx,2uz 2rg  17c 2ys 439 3x,2h,4wl,3kd 3h,222,1al 2eo,2cf,1el,o0 1u3,4z,2v 2wp t6,10l,77r  1xg,5x3 8x,v5,dd,mu,wc,103,2g,ib,x6,tu  2vt eg,2dl,h6,ea zb,1gc,16v   x9,ri,83,9c,5lf eh,1z,17t,3,ck,18q,1qp,2k,dn,9q 118,bz,1d5,cl,1df,ha,c2 5v,3m6,2vk 3s,2j,n,7x,2y,aq,2f,qa,gh,g7,gs,189,8u,5t,sq,10e,zc,fy,zu 5l,3ws 13p,813  84,3p,ab,ix,9,2f,3j,z,2t,f0,e2,8b,5h 4l,kh,1wq,470 5y9 4c,24n,ts,3u0 li,1b,2s,1gd,4o,2hs,b9,ep 2u,no,1aj,1o2,37,9m,pt bx,tg,1o0,1d4,1d6,zx,cb,jp,98,ee,sl 93w 45c,6p 8y,1k4,y6,kl,17b,2io ei,c0,iy,4v7 2wa,os 1n,3e,vk,9g,6f,q8  oh,o7,1v,6,6m,7d,2,b7,7d,w,7u,cg,9h,231,15b,1dn,l5,3b,23    5i 1an,3nh,ou,o8,8e,ad,ye 35,cr,pr,sf,6x,3fv,jx c2,3kb v8,1cj,by,4hz 130,19c,2jw,47v   20m,365 7c,23,1r0,1r9,1ck,oa,1u9 m,20,1u9 6b9,j3 ap,17i,4w,l7,295  70,rs,1hv,vj,ur,7,16u,38,16l,j0,gu,175 g5,pb,4kg,fd  5y,eh,8v,120,1up,qk,e8   1qu,7e,b,2cv,b2,265,1o5 pz,r4,e0,v5,34,nc,1i,4l,cf,3d6,jo,7u 8c0 4m1,fc 5y,7e,5o,58,3k,34d  2x,1fj,1ki,p1,4ly  15i,18,ww 6q,d2,60,3k,7,1d,sz,lj,23,6q,b6,5d,v3,c9,4g,171,5k,u7,fd 3r,xc,4u,1b6,y2,30r  7e,k,7z,b6,6q,b,88,2o,n9,ur,74,y3,9g,un,64,18n,g,1a,ef   1bt,1er,2uv 2sa,40a,do,ig 3j1 lo,xc,114,3u,f9,6,7s,10z,2pq  89h  ek,6g,62,6l,4x5,8l,kd,f0  1fv h5,ax,13,wg,3i9,1ji j,2v,3y,101,2kb mz,1f,r8,55,it,1tl,2f8,10o 6o,nx,2s,xw,5x,1t2,w8,1il 15d,54j,2xe 3n,uq,iz,3c,26,i0,1gl,s8,pt,4v,12h,15e 5fo  p7,j7,6f,4n,r0,pk,98,3v5,242 1w3,4gk 3s,8b,sy,2g3,1y2,2c3 124 11i,sk,66,2m9,1li   22s,i,1tf,48,8,d0,1pc,1d8 62,2my,37q,42,nc 1un,k0,gv,1vq,2,185,u,1ac,11,2j,mc,l0,87 ay  2v,3y,101,99,oo,1me,8i 60a,p3,gd 3c,2s,3c,4u,198,22,1by,ji,1nj,pk,17o,uo 2cs r3,2k,4ib,is,j9,um,ov,5b,tb,ax om,an,er,5m4,28a 1mx,10x,id,in,nx,94,1cy,c6  6et,vz 1fo,169,6p,1p8,jy ak,au,y1,2r,1al,l4,ft,1fa 16q,fs h3,14p,2vd 6c,pb,17s 1dn 3ll 1ek,116,bn,26r,i5 db 1o,429,vw,si,u2,ql 5d,1k8,eb,aw,72,7o,ab,k,8i,9b,a8,6y,5,24z,na,k1,3u,1lb hm,29,nn,5f,p5 54 11k,c8,70,2o3 1fw,gl,97 no,2yl,37 3q,69,1p,5r,4n,1l,b8,3b,3kb,2a,h5 7,2j,2s,l,13,7q,7c,b3,5m,1b7  302 1e,b5,1lo,4q,ux,1b0 657 t6,ps,133,j3,e0,1gm,ko m2,rf,kh,jz,dn,hq,wp,59,cw,re 1cj,t,xw,1ly,47,2e 11e,me,9j,106,86,qx,25c,19a,1gv,4e  g2,32,6y8 1ze nw,j t,7j,k7,1ky,2q,2n,5y,5k,gv,7j,6d,53,ck,4c,19p,11,5d,og,12e,aq,o8,1x,1h 5e,2ka,j,10m,5m 1km,3,1gw,181 ff,h1,4h,u3,4ri 2hx 68,8d,2un,22e,am,2qo 7m,ko,vd,dn,3ed 6z,1c9,gv,1m,4b,30,6p,iw,129,x,hr,gc,1qk,6u,25,10s,wc 1dy 4h,cc,2hy,k6,ry,1d4 e1,l4,3zs,3b,36o,of,2u 12i,6bd 1cx,74,hc,sc,1m2,3dz 7h,7v,jd,cn,u5 4t,3h,3n,e2,xs qb,70,f6,3x9,14v,d5 49u,2pq 1t,gn,1m,8o,bl,3m,2p,81,3nf,1wn,1a 19d,fz  10c 4i5 2a9,ch,l7,mc,eg 12t,2r,2gw,5b2 8m,c3,1mn,qu,hm,150,5u,gw,bv,57,o0,1b9,1ee ff mu,2c2 1fp,1on,p3,1b8,1cc  2e,dx,10s,5m,44,17l,69,pn,xx,hn,36r,1g,i,db 289,3q6 p,nt,r7,1s2,57u 1su,5su  1fb,1vz  28,30,zk,rc,4jz,1n5 6hc f0 5qn 2c,na,137,6ig  4z,1bi,wn,2pi,m5,9l 4xp,2nm 1f9 1df,3ki,o0 53r,1a4 168,16x,2yw 2j ie 4w,8m,k7,fr,d9,42a 3tw,ia,31b 12,wc,9v,tp,ol,4kl 80,2kn,2he i7,1zm,3am,h,ic,qd 3c,cs,4b,42,1nd,534 1bb,62,z,1do,b2,cl,3p,3t0,yk 86t 10q,7u,1l9 84x,gd 179,p2,34f yh,7n,j3,az,6,2k,81,1lo,bw,12t,o7,co,1uk 139,4g3,cx na,21p,1nn,1fh,1fm,gj,ac 3y,101,99,oo,1me,8i 8s,vd,1y,on,3i0,vv,ra 5he,3ng h7,2sa 2sn,9n,vv,1f2 43n,3ai 11y 21n,1cl,5mu 5a,9u,1ng,42q  fu,j4,1zm,1ws,21  6c,vl,14e,xm,35c,29p ye,ej,10h,d,17o,li,yt,11f,gz mf,2r0 1ug,6m,4h,143 36i,1m,s2,s0,gb,hp,lz,dj,30,1zw 4f,fp 12i,7n,6p,p0,do,4i,zw,qw,d7,2px,j6,7m 2s,1he,22,6f 3m6,1i3,1dh  sp,861 119,kv,4r3,22b  10b,mp,wl,5yn 3d,22q,xp,4gn   ry,bq,444 210 b3,4ny,mh 9n,e7,2dy,qf,1wq,2lz 68b bd 3ba,85,150,34,1mj,14h,1lu 22b,gv,15k,148,181,ve 5x,5l,jg,1o,5t,m,k5,6e,8q,gv,1do,44x,mx 1w4,nq,291 128 3z1,1mg 2f4 2h,4,i7,4xb,1t 5p,ee,68,bm,ck,15a,80,195  hf,7l,2q,2n,3f,i,6,7o,1l,2n,7d,b1,4j,2q,1u,jr,iq,m,bk,cv,ce,1al,vp,a1,vz,2g 1zh   4u,hi,3p,1v1,lt,1af,w8,sf  41,9w,7q,ha,9s,kq,yl,vw,jc,86,o2,n2,l,14f,16p 30,lw,6l   69,45o,kk,2zt cj,113,2vm 4i,1up,254,3gb 1yv,1dd,hl,167 1qh,2l,8d,98,4v,259,6z,qs,j3,an,3e,p,117 3zz  16i,aj,2b,g3,qn,6v,rj,nv,9g,a8,1j,an,as,ig,hs,bf,9k,1gd 19c,gr,1hs,93,dl,g2,7t,2az,1cc p7,if,3l,3qz,37h 2xw v3,oq,1ap,x,34m zy w1,dp,1ig,6q,1b8,si,18,32,207,dr,aw  7e,5o,58,3k,2gb,o2,3k9 2g4,1kd,3hl   37,nc,d3,4h,1r,bh,5u1 1pu 320 p,7o,112,k2,197 2g,3s,58,ll,kc,5r8,q8 qu,zy,b1,r   k,282,3zi,3u,1am i3,9j,1nq,s9,3r 25,7i,h,10a,49,8h,2kt,381,1l wp,4e,18k,4u,jn,4km 1rw 11h,fc,44,di,153,380,2o,2ny 1h8 6g,z0,2o,yp,cw,2ql,2l7 2nj,4tw   3ah,la,ar,nm,u1,bh,8m,6,f4,23y 58,2bv,1qb,241 1oc,45u,2a,1zq,ho v0,tv,5m,1ab,4ea,on,9v 1wd 1d,3wy,1t,16m,1a1,1i7 85,53k z5,14u 7qf 11,2u,5c,a5,6n,1a7,7w,ds,g5,l,1hv,yd,sm,1am 2mn d9,ho,pj,2i 387,3r,1hf,3j,82,g8,1bx,ic,17a 2k,18u,ai,378,qe,380 7q,yi,3e,e4,2xb,24e,us  14,il,17,2e4,z4,q,gb,1f0,xm,8w,4k,8c 5vw,272 8,fc,1j,1h,4j,bt,3l,34,z3,3u,hw,xj,11x,42,8a,2s,2wg,el,i2  110,3i3 pp 3b8,bv,2th 98,42,2jb,3p,tp,4db a3,17f,ku,1i2 1am,141 3c,jj,bq,it,22,2cb,1o,1t1,350 c9,bo,2m,y2,5x,u,1n,ba,1b7,6o,2l,xj,1c5,23n,dy 1o,26y cq,us,246,1ur,1q9,r0 5h6,3fa 2hz 301 2kf,115,2jv 6ek  dt 2jm,3oh 1aj,bx,1o9,gc,k4,ky,bg,83,1t8,v jj,o3,29i,5u,5q 1zu,hc,w0,103,ea,vb,1cz f3,kx,55k i7,1dl,1vz,2x,1mn,1ko,1a4 2c2,ik,g6,me,1c,182,26s 7r5 b,119,kn,aw,1iu,62,1s6,27,ei,2c,1b8,e7,js oy,38,zh,7i,11t,2gt sr,gg,8b,5z3 10e 8t,1h,z0,2b2,vz 76,aw,1c4,cd,rr,9i,h8,yq,1r2 1mz,2j4,43,4ch rf,2vt,1l1,1gj  5t,lo,ng,9i,3h,e5,12,1em,90,qo,wd,fz,1jl,hc,o 16d,h,2db,bl,48,1wz,mf 4e1,1f0,5b,dz,n8 262,gm,1e7,145,13t,vb o1,1hm,6kw  13s 1o7,2qr,2ls 4w,6i,7p,1bt,w4,54,1sd et,2bm 6x,ci,g3,2fl,ko,48,rv,aw,109,sy,84,1nu 14y 83,1ln,yj,20t,7n,1hv 5e,1li,26,x6,1d5,jc,1o6,2p,1kg d0,uz,3m,x,5o,ng,1cq,ng,6,dc,r6,g3,1na st m9,8o,yg,m1,nj,gb,r0,qi,r6,s3,e2,14u,4i,76,cl,30 af,9h,1jl,2ii,3fp,xr 330,53o ul,2gg,3vd mm,ce,2ij 2j,57,kc,3as,3a6,4s 18j,189,1c8,4vd  2m2,267,qw 1o1 3vj   fp 38j nt,1n4,cf,1fh dr,10,al,mx,1iy,1gl,41,1o8,18a iy,jo,a3,eb,5a,2d,8q,ed,3x,sm,gf,2ls,9r,jc,o2,u9 3s,db,92,5z,1au,4a0 eh,24i,2ev,278  1mf 1sa,441  1bw jm,3df,ie 1i4 sj,3e,5kt,1vb 5m,8l,8j,23z,182,zi,16g 1kl,10r 3rd,3rg 1uq,7b,1ru,x,hr,gc z8,1ei,3t,1iv yw,x1,3uk,l  n0,lu,k9,47,4r,3xz,2k,vz,n7 w8,ni,20j,91,i5,u4,fh,mt,2bo,6p e2,7k,ps,1hy,2mj,2k,el,1kb 1bz,50w 1yx,sm,ke,4w,1et,oc,150,1e5 1b7,1ed,68p 5n,5q8  do,1i,f6,39b,4tg 17o,2wp 1tp mt,536,1fo,29 4g,4j 1c2,21n 98,76,xa,5c9,1l7   17b,c6,au,ub,f0,1ky,61,j4,4l,26u 3h,zh,1k2,47,61l 3u,2gs,lr,1ra,ah,r7,oi,9l 6x,y,9v,m5,2w,2db,9x,6h,2r,16s,4w,22x,ba k1,1ao,18t,334,l5,od 4kn,2sl 3m,50,5b,7j,8m,3s,1k,4l,qy,6e,iq,59,8y,m5,18e,dm,th,us,pf  ho,2d,108,1gt,23v 215,2p4,1k6 p0,2ed,30b,pe,oa,ik 2hn,115  19j,3b6,jq,nb,378 17i,4w,l7,295  x0,5no,49 2zr,3ue ak,hj,2ai,1mb,1ox h3,u,9d,1pr,1ee,2e,9y,480 ua,29q 1ag,160,61,1bs,iv 1hr,it,it,5t7 4id u5,lz vl 4gk,nm 6m  1sv,uu,sk  1o3,w2,2mb,vf,1o5 3z0 3n,155 2hg  7,28s,45,380,13m 2rh,4s,18n 1pu 190,q9,kc,54,4x,bh,m0,ro,bh kf 2ii,pw,1lg,fm,6k,20v,1bn 4i9 35g,1cf,1i9 pj,4q6,1zk 1nk b3,86,1pl,5j,1t,55,2gw,nv  5tu c,6n,1hh,9m,4w,211,1re  oq,3gj,2j4 1m8,i,1tp,qr,24,20i,8h,1by,9p  d1,r1,c0,1bb,sy,3hw uj,147,4a,k6,k0,150,5u,f4,dn,57,1zc,199  27c a5,ti,v,5p,9k,1ls,9g,wq,4,136,uc,t0,2q,cn 1vg,kb,v3,51i 6pw 45,g4,aw,i1,4i,4l,38,3o,9p,lp,9c,19t,1i,8u,i4,u1,w,o,1j,rk,i8,db,4b 22,2il,hp,1cx,ms   ct,1zg,2dz 34,az,r6,ax,mi,48d,7k,e4,v5,s0,40 l0,1vn 7f,9,4i,1un,2r,15,ob,55u 2lc,x3,9z,4o,2io,11m 4fw,1my,90  75,12j,2c3,1q,w,y4,7u,18,1d1,9n,4h,11n,9x 3q3 66k   25,6nf,uz ys,2jd,5l,4n 2o0,tc 1bi,1ez,nr,2kt me,700 1bg,22q 1oz o 6ct,2hd  58,176,1,3do,38,3bi  2i,44l,zc,22f ij gp,hz,1vz,1hu,3h,1a8,a4,11h,122 3yc bl,jk,t9,3m9 2lj  p4      md,90,1y,5ts   91,3nc,1xa  rf,2hm,hx,1rl,1d1,1to rt,2r,2,24n,1ir,cr 1so 131,39m 1jg,hm,6c,kp,1bn,2f4,4m,in,yi  2v,11c,5l,3,1qp,1nu,dn  ac,wl,o9,2vz,1lt e7 3i gf,mp,pi,1qy,q4,6j,2on,1jx ru,1jz,3e5,1kb n5,8q,5v3,1zn 5n,f,8e,bp,255,5wc  74q 8f,1y,4,2sj,3di  6i,2c6 1h3  4sr 2y,l4,3cu 4v,q3,23f,3c,29m,a,ek,ho,1hp,12g nk 2hp,39g,dr 1q,zm,46o,6a,6q,2y  2il,1um,by,au 19p,1q4,2iw,20u a2,ls,5v,a,2q,x0,29r,dn,j3,7g,2ep,r4 cd,9h,oc,id,36,p,gl,vw,4n,q,1mh,2bi sk,ce,1bu,2d1,xw,1w3 3u,1n3,14j,59,mp,2a,108,4,r8,18y,7q,ew 2dm,1zn r8,cw,2mw,v2 2vo,2pu,df  y,fr,gg,n1,2ao,ep,12j,8m,e3,16q  2fs,pr   oc,1oe,2dv d0,ug,20m,fx,36p,d9,9y,3z,kb 42o 6k,r0,v5,1an,4f2 1a,ot,k1,qu,3aa,3fz  tp,6ha pi,16s,5ag,127   p7,6w,23i,25 vs,8f,xa,5z,1ec,bi,3ja 112,1jf,ff,li,28w 2sm,2qj fz,4xm,1fm 5j,1dp,2wc,8k  329 hb,6,5v,12j,6y,ko,1uk dx,k8,3r,e4,1zk,xr   3ox,ww,2eg  1bu,n,11r,1fu,22,1rz,10p,1l,10g,3u,l,31,gh 5o7 yy,1ps,9s 7z,4s,75,bg,93,ot,h5,kg,t2,16l,mg,50,13m,ye,u,e4,fg 44l 8j,4gt,2f7 zr,41n,1vp 92,s5,2ao,4w2 j3,gb,2mq,yl 18,2hy,v9,xs,j,75,1u,o3,c6,2lt  1jj,1h3,1m5,2u0,li,9l  e7,sc,17f 62o 2qe,1b4,72,1mx,8f,1os,h1 pr,1f,8l,dm,wa,4o,c8,68,1fx,n5,109,39 27g xb,1l6,3l,5b0 fe,70,60,6p,5w,jd,1jf,89,1a2,2m,mv,1uo,7c,3t,wa,44 24k,3c5,13m,ap ic,cd,4x,x,t4,hk,q7,f3,1pt,d0,h,2j,n3,hk,2w,2l,r4,jy,ep 617,tb 1ia,j1,3ii,17o nj,230,1q2,12t 10x,8x,4k4,247,h,j 8px t6 su,1ue  6b,ya,yy,o2,2s,3qy,47  1pc 5wg,c0 184,2no,uy s2,3l,hw,f2,jh,1w,186,5p,7j,22s,ij,f5,j3,6g 1zv ey,a4 5g5,16a,bn 1wk,68d uk,3te,mh i8,1u,i7,1z,5a,m,j9,pw,28x,qx,9d,fl,db,mk  a5,3z,gf,8t,em,3v1,14j,hs   3v,4fw 1cp,6kq   4go  48i,1kh,1kr 1ko,5m,26,ky,1lw,bp,2f1 75,ad,2e9 kv,1u8,ro,1ma fz,ra,2ei,sp,fh,3p,1v1,hf,10q 8h8 52,51,7x,65,1z,kr,25,6u,3v,4e,7r,8z,1by,nk,6y,9g,18,25,qw,at,ci,si,8o,tx,i1,7m 29c,gm,56,92,4ze,j4 2zv,93,tb,3vy d5,1d,6m,ib,gh,6w,q3,zh,hm,5t,fk,8h,4p,7n,17,rk,g1,jb,fy,lq,93,51 yg,57c  1lf,1qt 9r 5nk 3u6   3i,8z,4l,hl,ec,rv,3ok,5h,202 a0,sb,ud,2n,51x  yw,5j,1jc,o4,ee,23,7r,dy,ax,17i,du,1x2,5d g5,3if,c,cq,1cg,dz,l2,10s,9v,cb 15m,1fp,q3,14g,q1,et,28s 57n  o4,155,1j 5xg cu   8oa 1s9,3zp,58 3it,1od 14 dz,2s4   bc,bj,m,s4,co,21u,44,2,102,121 11i,5w,112,zu,i2,dg,1xi,80,me bk 7xi i8,3zy sg,n7,2zk 5z,ad,5t,28g 23b,6i,hd  5k7  wv,1sy 1ij,1ib,1u2 ow,uy,o6,1i8 fk,3i,2g,3l,8p,z7,g8,8s,bm,33,1j,ba,49,le,9b,7t,1u,4,11q,1fy,54 17z,nm,6x,200,u5 zk,pc,d9,12w,3lq ho,3u4 mr,2o,7ce 1w1,1fr 4o4 w0,17,1p,r9,3c,1z4,1ef,12k,10d,ba,h5 sm,181,oj,zt 6s,4e,1ew,b7,57w,r5  1en,gh,2f1  mk,2ce,e,7w,2hy,2km q9,fh,fl,3ua em,3e,44,1ax,3gh dj,11c,7u,zw,18d,1nz  3a2 u1,c5,nv  ha,1ep,md,1kr,uy 2zm 2y8 56p,2dj 622,232 8g,161,1mj,rz,xb,14,ig,193,5o,rm 2ti,10b,295,2k5 lf,2h8  29r,1qb  1vc,ow,5b0 13m,f,i6 fg,vm,1wi,1pk,3qu 6o  cu,1py,8n,59,8y,1bz,w6,1c8,c1,pf,1f7  t0,40,6if yf,2x,2qx,24j 2z2,5au   dj,d1,1bj,13p,lf f,92,ji,1j0,do,ji,3w0,1gu 58,3k,34d 3bi,73,95,354 ml,6aw,ja 1mz,9b,51,1if,25p,la vz,71,1ks,5,qp,1,pg,b9,69,2nr,cs,h6  1u3 5h4 z1,g8,fy,3ht 16n,md,nv,ij,2ua,17k 9,qx,1pr,5gi 1kg,1tp 1ng,dh,h6,5n,13,p6,1fk,2bd,1iu 5r,1ap,xe,2ux,1wz,196 2p8,4wl,zr 5h1,28t 6dt 34m,pl,1oc,1nw  4i,5y,q6,1i,fr,292,19r,1fj,3h,14r 3cf,15b 1kq,hr,1mk,m4,2u,3tq 1c8,sb,2ay 1o9,3p1,sl,25w fr,1c5,hp,1gr,174 1we,hq,1i,54,1mj,r,d2,37n,qc  7x0,d5 j0,ce,j3,ep,a6,fj,8,we,8a,nd,48,1e7,114  2sh 6yu ov,14c 6a,18,2u,5f,oc,82,ur,82,v3,h3,8m,k0,aw,1i1,15c ar,ti,aa,z0,f5,1ms,8f,c5,es,cp,qn,1vk,7z 4fw,3un 3i,399  1dx 40v 1g,fc,5x,do,6r,sf,jv,1fp,2kv  1vn,1el,8t,21g,fw jm,5dj 4w,98,j6,48,30,eu,2r0,1xv,1m 64,2ar,we,2y7 8z,10i,4lw 20e ht,i0,1gw,3yt,1ds 110,34p,47b qt,2ta,2k0 1hj,1oh,1ly,rg 35,1hb,14x,26x,k,vf,bb,160 3u7,28n,29p  372 jl,y,10g,se,1nt,za,1b9 1y,1qj,24q,j,fj 2ga   w5,3lq,2wl 3t,25r,1jk,1e3,f d3,3ef,2lt  r0,49d b,2o9 1mk 70,zq,1w,1fg,18l  kv,113,jy,2bq,7c,352  2qu kn,61i,17e,a8  1st,1fr 32y,2lv s6,sj,13k    pk,24y,448,16l 2s,1qq,qr,uf,mv,1yr,r1,6d,15j,y,bg     dn,2c,398,3g2 bj,s,1ds,t6,59,2nu,ea,7z,1z9,j5 4xg qu,51,c3,3z,ti ul,21s,4al qp,i1,5e,vr,g8,1im,3w1    sp,14p,1zk,k1 r4,hz,6d9,id 102,9k,1ls,9g,wq,2qm 1y,u,fs,159,y,l6,1vo,2p8 8gr 63t y1,1wk,1yc,3uj 7e8  23k,1gw,3jm 1ta,45u 41,1lu,7d,2sz,1ot  7pt,nu 18x,td,n7,10z,1wh,t9,1zj 5gk 3ml   3el,es,31c 1fz,19o,lz xi,1h4,19y,1o5 1an,12c,22g,3gl o1,2hf 2iy,60,1c4,1i2 3j,74,jf,cl,lh,373,11a 3eg,ez 1ze,1jr 8t,15k,3n8 1kx,fg,h8,2zh  s9,xh,5a,10x,1k4,373,7j t6,gc,15f,1ao,ri  b 2w,lu,kd,i4,1t0,s5,h4,1nq,12v,s2 9a,186,7b,9h,1do,z5,1uy,1c5,hs,bl  3y1,26r  1q,27,lk kx,fv,4m,6e,2n,gx,9p,6c,k,mn,5w,130,kz,y2,62,3a,2g,1jw,94,h3  1ow,114,66,39,1,4at,ep lh,nm,2b,8t,12,159,1vz,15k 7fx  50r 5gv   2l,3m,14l,1f,5i1  2bm,jf,58,2f3 5fm  q2,sk,5t,35,2qj,gr,8t,33q  2dz 3g8   1i 13d gx,1o0,pf ad,5t,zk,2tl,fl,rg,6s,s 36,kc,93,6y,4o,1fe,1t8,2f3,126 4jd,278 3lv,5r k,oe,xp,qu,8u,sx,17l,152,44,4g,160,15m,5h 7k,ps,4z,sc,kn,2mj 71g  1mt,w,ka,3vc 8w,63,2tq,1n3,29j,es  1k4,ts,1yr,wi 1yh 7t5 ls,8v,ks,1ee,ad,1av,qj,3s,5p,2wc,47 48,1og,77,5g,1ej,100    17d,1cd,5me a,5o,14a,6m,1kt,9f,e7,158,2pg 264,4if,1cu s5,1ov,2,1pm,h1,dz,165,en,8m,13t  l6,38,of,1ue 1h,1nb,2n,cp,2im  zk,1kb,s8 2ps bs,tl 19y,6m,3dn 8jn 15u,58t 9j 8fw my,su,p6,am,1at,1o0,1pa 19x,ip,3w,22n,32o,ih 27,ou,2g9 1l1,2hs  13p,16,5y,1w,c,wm,d,1ii  cq,1vq,1ao,zu,ng,n5,1ek ri,vz,18k  7sh 4e,re,7z,cb,1f5,1o8   8p,4w,5z,m7,6,28,ai,pk,is,ab,227,1gx,1ql 1o,67,555 f6,39b,3ax,1ij 4cv f7,xm  4p0,17z me,gu,153,1qo,1h,ml,2rc  10v,2n,2ir,2kd,9g 1ap,qq,6o,h,69,h4,xz,354,br,ye  13j,1p,30e,2l8  93,46,dd,cv,1kh,1wz,10p,116,14f ud,3ju,1vd,1l2 4l,pt,3n,30s,pw  7k,2iz,1p,17i   3l,g5,6l,21l,3t1 7g4 414,2v6  5bk,1cv,hr,11j 10l,1x8,7q,hl,1oh,1gj,yf,f9 5u,1af iy 1py 3m,1e,k9,8c,3jj id,1ip 25c 207,1ur,3um,ey 109,68 1u7,174,1rz,wi  26l 8u,4t,gy,7f,6d,g8,p1,3a,p2,ae,2gm,l2,40,y2 3k,7,1d,sz,5x,fm,23,6q,1bm,c9,43,d,171,5k,u7,fd,bf 3ch,1cr,9w  1lu,oz,68f 2io,151,sv,oz,r7,1lb  j  13v  9h,oc,vn,76,vw,1ru,2bi  2yx xa,5c9,1l7 3w3 3hf,2la 2ar 613 10a,4k7,bv,4b tt zo,4c,k1,19c,k0,9p,bc,t,iq,196,hk,ek,18i  67,jo,d2,2tf,8u,1jf 6x,1ci,2wm,3aj tk,1qm,532  4et,144 1pw,22l,2a4 lk,2jj 17,1tc,11j,77,b6,1ne,169 16,pc,de,3al,140 1w3,1w0,2n4,k4,i,191 8,7i,6n2,2z,va 388,3iw,1f3,2o  bl,a4,kc,z3,60,iw,qj,121,2t,9c,166,18u 11s,lp,36t,14y 1bs,27y,29t,20k  qk 3m r2,kq,le,1sf,86,2x,2d7,16p cb,r0,84,55,n,mb,14r,ef,55,a9,1w,1ro,1l9 2fn zv,1b7,q9,1a0  o3,6d,gf,1k7,e3,1jv,1oo,n7,3z,67,e4,jx 1mz,2t,e0,3hg 1it,4ml,f1,8g,1o4 y6 121,x3,t,ar,nt,34w cu,e3,15x,xe,5y,4m,1zp,27,14u,kt,hy 19z,1qn,2s4,qi 1v1,i0,18x,2c8,23a 223,10g,fl  by,1fu,18r,27c 10l 2t8,5m7 6bo a7,h0,jc,11f,12e,cc,298 1p9,11r ze,21,1vx,1ah,3v4 6g5,19y 7i,1r8,1qp,ri,ys 1tj,ng,50i 2yg,1d5,3ni i9,91,e5,1aw,j,li,j5,4rp b4,26d,7r,fw,1pe,ip  12l,1gt,f4  4db,nb jo   2tc,5w,2vd,1dz    6ac  ka,1cg,29,en,18k,1aq,fp,1nn,10v qu,2o,574 cf  4z,ip,1oi,1u9,cj,16g,2j,mv,5f,7y,4n,hi 3sn,2ov,ov 51,5t7  3r,5m,3gh,480 423,4dg  261 203,3s3,26l  xs,z0 yd,uv,18f 3r1 2eq,5w,129,29x rz,15r 1ra,34p  46o,3b1  3df,ie 1sg,156,7r bx  41,1y,11,f6,fy,dh,1a8,iy,k2,qm,14v,2t,ac  mq,tp,22q,3b2 2g,2vy,73,e6,2s,1es,2p2 2kj 120,2x,2wk 1m0,rk,cw,ip,110,11e,1x3,5m re,ni,b7,2oy,2iy 1c2,174,f5,lp,dt,mo,148,186,gw,k3 269,1t0,2lt  1a,kw,ec,rv,3u1,202 1e,8u,bf,5c,f1,7c,px,2a9,23e,75,1n4  39w,l,49h 2zo,1h9 at,xw,id,1bt,3ic 2bv,2q6,dt 4ev,1p7 7,1fv,1ij,17,p,c9,1jl,1if,7h 3jj,30x  4lq 1e,43x,pv,2ze vh,1w6,lb,43g,7e fd,1hc,1qt,1v3 gk,65,t6,40,km,tx,1w,2v,9e,gq,6j,2er,9w,1jx  p1,1n7,1xq,rg,y3,11d,pp 634  nd,2q5,4j,77,12q 1sj,n1 tg,1vk,158,pw,1tc b0,1qj,1k0    2c 53i 3ls,1i9 1qq,bx,2l7,39w  p8,146,80,70,bl,1fs,51,qt,60,js,qc 1ix,2i,v6 vh,3kr,3r7 4ri 5f,33,cc,zj,3f,ov,5,i4,2a,5b,e8,1dd,dm,gd,pt,1xn  1vq,17u 6l,9d,r8,7z,p,os,10p,c6,1u2,j2  s,62,1u8,ro,22b 3e0  715 dw,wv,kd   55z 1xb  5y,eb,or,3j,by,1tf,14e,13,n,zc,j4 ai,8j,8z,bs,qx,1u5,1cp,15u 13h,1kp,aq,253 d0,33,ac,300,cu,pk,1w,6v,1dg 316,506 a4,65z,11m 5sx 17n,eb,1nt,1u2,oh 6o,1b6,3j9,4p,23c,15t df,2c4,1sn,4b,ij,y9  if,3l,33,q9,ud,2i,e4,88,1bs,2o,14l,22w  3a,3f,15l,44,bf,ro,2h,fw,p2,9d,dd,to,eq,4f,ru,1n,6y,nz,ju,1z v9,o5,3h6,10m a  1ge,3yt,1q,k0 dw,1x,9z,6l,1bd,1x,2km,2nc   2s,g,xg,5x,1t2,2k,to,yh,k4 35o,1o1  5ip   1af,32x te,4ih 3d4,43,1hk,6x,12i mz,22,18a,45,1if,3j2  22k,3ek,1fh k3,8s,15q,w4,48,al,uk,gv,av,fx,2p,2g6 le,ke,lc,ow,26h,1lx,b7  2us,20c hw,x,1j,pj,2rc,zu,3o,z4,73 3aq,33o  o9,172,13w,4u6  2u4,3ef,gp   sx,2jw,c4,hh,fe,o4,kn 4p,cj,8p,61,2f,54,2u,f2,1bm,1df,54,mu,qb 6,18e,6y,2f8  ol,9p,60,1p,20m,5g,41,1x,1fj,2b,18r   mh,uc,pl,1e6,2b9 18e,6y,2f8,2gw,147 qh,2j,e1,7m,2lz dx,he,oi,i5,dv,pw,6u,bk f5,12h,438 5z    35s,sp,j6,1j0,c1,30,1ut 4s,9f,11o,f9,7m,14s 1k6,4lb,g4,1go,i ds,2zq,x1,sz,25b,6o 1ok,1p4 lu,7m 2c6 sn d3,4h,1r,65i 35b,d8,1kn,wb,9u,11w 39,pm,r,3ut  3ca,1j3 477,1b7,2n8 bq,444 45s 38,16z 1ug,17,578  2iz,1p,19,3nx  678 16l,4z,110,2e,ei,ua,fe,ki,237 6e,d1,cl,bv,1gx,1rf,8d,11i 1az,ha,1q6,c,cq,1cg,mt,1d0,6w  4zn,1e4 425 5p,7x,rt,5h,1ae,cz,f2,2xw    ob,5n5 i8,1oz,dx,ct,2af,4h,7m,ut,cl,tb,oq z8,1t3 5mc t6 50i,1wa    ca,1e0,d0,20e x8,1vd,3j4,1ql 2y,29e,2rd,se  7r  hy   cd,ky,6u,oq,62,3nd,78 nu 2up 5t,28g,2za       2zf,to,fi h0,56e,1e0,mg px,12j,s1 7o5 273,2f1 1i2,cr,d8,4g,89,4sj,mw,3v ra,19r  2nj,2i,2zr,93 nf,228,13n,s3,gu,28b 64,gz,ex,2f,bk,6,lc,18g,2b,cb,b6,ji,b9,3y,gb,fh,3r,8d,2c,p4,1w,fv j6,qw,15z,4,1vj,1ed wa,3lr  fu,1yy,5fp v0,3be 34,o5 1hv,cw,in,21s,38,26f,175 3cd,440  79y  313 1r,v4,16a,j0,ly,yy,aj 1ho,1pv,th,i5,1bm,9r 4t,uq,ih,1dw,18,a4,a,208,j9,m3,4,l7,tz   5ny 2b1  54q,1zd gj,yr,67t 3wt yj,3gq   ij 4j7   5z,8j,12b,1os,2l8 u5,13v,2jy,2l2 407,1ye,1ya 1aa,1z,2qj,8u,11r,ee,1rw 2f,4i4 cl,sy,3q5,15m,9y,fy,ix,rg,7p 2ds,1ig,3ix 51j,ds  2tq,1bc,42g 2vt,31k 3u4   ng,9i,4vu,fe,hn,1dm 31,2p,2t,9b,29,ri,8f,1uj,6w,mg,8w,z0,1m3 1d7,83,86,4u,fk,2q0,nt,1cb rf,4xu,22o oc,12t,2nq,2bi mh,h6  639 1qf,6x,4ct 3m,yi f9,2in,10q,21z 1vk,9z,3y,1o9,10y,jy,pg,1v2,2l pm,r,28u,x7,os,1z,24t 3op f6,2ch,1ks,14v,d5 13j,2xk,s4,1ni,qm  q0,gz,3im,jv,7w,2m,hc tl,6s0 2r,l3,yc 3gj 366,1pc 5zo,1py 2o7,1qd,7j,1uy,134  du,93 it,du,p8,og,7y,63,oi,97,j4,1w9,18m,3d 289    21e 53,2p,ua,vx,3s,jz,24k,qz,jo,6u,g on,5d,9l,1fa,1tl,5r,lp,14u x6,1cy,2a8,gf,se 7tx 6sk,ya  132,370,6a,13,n,iq,1gh,fv,j gg,8b,4x,122,3s8,eg,lg  3b,3ml 1ai,v6,e,8c,dv,17n,yc,1ri bj,ov,lz,22a,dh,t1,d0,jd,7p,1gi 2ti,le,338,19k  1ji 3r6  9d,r8,8o,os,1e,zb,2pa 1bl,2lv,15h,309 2xs,1ts,7u,179 5a,yj,zy,2tb  13k,596 4k0 2o,1yl,17,mt,16y,w9,1k2,2m 6b,1ub,1ms,4ca 1b3  1u8,2sr 73,1fw,3xb,1ao c8,5ly,va 4va 45x 36e,4z,65,3dv 1dn 2my 3yi,fu,1k7   kl,1kx,qq,pg,b4,1wt 4de 4y,4i,3u,av,ph,1u2,1w5,1vu 2hi ib,gh,g7,gs,189,8u,5t,sq,10e,zc,fy,ut  4i4,4b 1l4,2lt il,22s,9e,1p4,kq,1xg 345,2e,9y,480 pj,3oq,2bu,34   3rh x,15x,w1,1m1,wd,up,2es  un,ta,2pd,4v 1u5,u1,gr,js,8q,eu,264  4j,20a,e4,16c  6yj i0,3ya,311 63a 78c vg,3sx,uq,8c   a3,1dl,1py   2a,zf,6,2k,1tp,22w,of 5z,ol,46,6c,2p6,p5,6j,gl,gd,hm,1y7 xq dd,1j6,1ku,e6,2ly,17p,bx 1jy,1on,3tn gi,1ho,48n x2,c9,5e,aq,bk,1a,6p,fv,7t,1fj,fe,u7,1x,dm  hy,on,ae  2sb,461,148 29j,k7,e,y6,1o6,1qp  ej,xb,1,3i,11c,ay,2c,iq,oq,8u,bb,2,13,2u,1er,rm,6h,mj,e3 1a6,px,we,8a,rl 5c9,15t l3,ku,di,ij,1m1 3sh,3vq,3s  61,e,rt,fq,de,12o,c3,3o,1bb,kx,3v,im,3u,hv,9m,7e,s9  7k,4d2,v1,44,y j4,1t0,o3,79,1jy,a9,15i tf,am,80,1a1,170,to,95,v7 17s,a0,16x,ug,k,sv,55,14e,up,mg tl,1fh 1vi  37p,2cu 6bk 2f2,1jd,1n6 xq,d5,4hs,4m   1ux,1z,hy,373,27b  z4,ki,xq,ji,2ih,cs,mv,6r,130 yi,106,px,df,1tx,1gl,cn y3,d,cq,9b,nj,gb,r0,j8,7a,r6,s3,e2,14u,1h,31,4g,2q,40,3y,7n vx 2t,x8,11b,4ui c2,2gj,en,1as,ex   3ep,fj,k,41s,3y 28g  1xi ao  1pi,aa,co,32r,un,2m 5dj  1zi,1x6,dy,1qf,p8,jj 1g,q3,1j9,373,1zw   u7 mu,38,2wj,1ih 56h 39b,3ax,1ij  vi,1bw y,1p,uz,2jz,2hv zz,k1,ho,fq,ak,b1,1h0,1zi,7o 1g9,rr,8v,9g,1ae,153  1ax,2ky  1yt 2x,de,2sb,10d,m5,j1 k1,13z,pf,27q,gv,1mc,122  7o3 1bg  ke,2en,2o,4ip  7u,1l9 2o,kd,1u,4s,3a5,1k,2xe,cc,fn,5x  25z,lo,1z,qr,2j7,1to 1vz  7hz   24v,4v,1id,25g kw,2ka xz,le,11u,kr,la,3bt 1qj,g8,13s,b8,3m 3ar 13q,4a,1dw,rn,30,1u,2ii 3eo 4u,cy,dv,nn sf,46p   155,1j,db,ce,cq,47l 13w,3ad,11x sx,1wz,hg,ei,s,1lz,20l,re 4zt,x2 f1,t4 3t,k7,ao,1sh,6f,5z,el,44,6p,fp,fc,1r0,aq,2i,bh,3v,6e 1x7,317 4b1,2vd q3,1j9,373,1zw 2np,oa  1b0,5ut    wz,zp,jz,24k,qz,jo,6u 2v4 2x 18 6aw 23a,2k,5da 5jb 1kz 3f7,u4,fh,mt,1vf 1zs ct,4le  2t,1i,80 dh,7e 8p,r6,4z,3ej,7d  ao,19z,26b,1qw,1sz,6a 2z6,164  54j,2xe 3lp,2cy cb,6l,rv,5k,3r,jm,1b4  3pc xf,je 392  18d,5ov 4ij 71c   83,3pa,11s,rg 3dw  s5,uw,8l,zc,1ab,22,204 j7,nn,1u,ue,d5,mj,155,fb,bp,6o c,2v,1be,1p,2c,1e1,105,31,t0,1k9,1k9 4e,cc,e8,4x,j9,h6,95,rx,je,52,j,2y,g9,mi,lt,ax,qv,3o,pa 3h3,27e 304,19h   nx,hm,1x9,3r2   6n,fw,7t,b2,7g,ba,em,5s,1eu,z3,fo,t8 e5,484,1t7  5,1i5,4ug,1k9 24x  go,185,5st ec,12o,ls,im,143,2a7,yw    15w,1pu,39 qy 7sm 6it,r3  qz,3bp,39q 8s et,75,1e3,5a,15c,zm,h6,cp 13e,xr 4d,1bi,2el,136  5rx,kl m,1tp,2q,1k2,1t6,ut,cl,ho,u2,5n,7 18v  tn,nq,53,2dr  1kw,ct,r2,sq,1i7,4i,2j,b4,11j,79,70,ib 5z,2fj   93,k6,2qf,vu 18j,2ns,2am hh,bj,7y,n2,lb,4g,69,ab,nf,e4,h6,7k,232 4b9  mk,4ap,2uz 3l,34,2cm,4n  11,zl,f6,cm,zr,b7,1rk,jk,4k,1,ud,ia,a4 4wk,2bh,ie gp,15i,4sd,10j  6ha 1ip,184,1w,ns,m7,c0,jq,m7,1e4,zw bc,su,167,1k4,3em bk,3,2u,ky,e6,z6,ko,1at 3i3 1y,se,3b2,1lx,4f 308 1dc,44,cj,i4,1v,1ey,wb,9t,96,4s,1tt,11 1x2,1ku,1s8,166 1kh,ev,103  1fw,w8,1sn,4b,ij,lm,3i,95,2b9 fh,85,c6,xh 4k,50,17,du,ai,1m7,qv,119,6j,1m4,m4,l,16d  yu,vk,569 444,2cx  7z,7pe 4v7   1v,1gg,1iv,1t,2wz 6e7,2g 1wo,jo,1lm,9c,1q4 6qj  58q,1qw 7n,1b3  3z9  tl,1nh,2gx,244 6w,sp,tq,1g,m,t6,ds,qe,mc,b9,zz,hv,116 233 1hc,x,9u,1g2,10c,ur  1qs,18i,j5,me,fc,2n,3y,16v,8t,w,fy,gh,86 7r1  286,2as,gd,2d1,nf 7uq 6f 1ea,7o,5g,1zw,218  hz,33m,qk,dz,1hb,93 2uq,77,n6,22i,238 2nl,c3    ph,8z  1j,1a0,13p 13u,gt,sk,4ci 2v,9,1c3 5q,gm,oj,9w,1en,1ca,c3,qj,ca,sr 2hw,lk,4ku 8v,1z6,ad,1av,3wc 4h,679  1k6,5lx xy,dg,40,x9,1gy,3b6 1r0 1xm 1eg,2e7 15,1en,4f6,1q7  n7  2gs,2zo,sd 50j,8e,lc,cc n6,4f,ew   ux,ll,1ir,1pt,2j,n3,f4,2g,2w,2l,1b2,ep  1ha,3a7  13b,km,1bt,1q0,2bz 1bo,7u,1i0,xy,2c,10q,kf fd,4g8 14l,kl,3ng,2jy yd,18d,ap,65,rl,35w,q2  1iq 36t 370  1d0,16f,19v,4,mh,2k,ku,4d,5g,ek,fw,1pt 1fd,qa,t3,1ec,v1,44,y 294,n9,yb,1sb 5o or,4ch,tk hi,25a,1p4,2tx    qs,5z,j,5p,5i,141,n7,1br,cr,1w,7u,k0,49,2b,ff,zb,6e,fl,2q,18 7vc hh,k7 3n6,13v   bz,3,168,16o uf,3ww,4f ce,46,1da,2ba,mi,e5 1en,4f6,1q7 j0,l6,5h,58,5bc  e2  my,24,48,307,1ds,2bh 11p,mt,5g,jf,iu,l3,101,kb,hq,jr 18u,2y9  su,3sd,9v,18h,1d0,6z  19g 3sw 1yf,1rb,1fz,5b,8d,j1,9g,sv 1i0 8g,5i,i9,8w,2iv,q7,ja,tf,cs 6fx lt,461     ax,187  3em,19z,47,i,281  ag,e3,33,jw,3hr   49d  1d5,1q0 52,nw,121,1nz,mu,db,16u,8q,yv,z5  2g6  66c  4hj,1da,216  1er,2a1 1ba,45c,1l4  4o,rk,1ny,5f,pm,5p,61,s9,29,pz,vl,ar,18e sx,xi,293 o8 c5,nv,6mt  231  1l9,12i,fs,jo,1d0   2mk,3qg  3d2,1tz 1fp 1pf,2bg  1or,2vn 1x2,ex,3eo 2c6 6sn   h1,y,38w,34d,id 3rk 347,3ga   zm,kg,47,8c,4g5   5mz 1f3,1jl    4s,hh,5t,148,jh,r,1co,24s,1qb 3e,95,k,30,ax,e6,1ma,em,1oj,l7,3f,ca,ii,k0   16,10c,19x,3ax   28,z6,v,1v5,1pp,23p 3l,7c,3jn,37h  6v,1am,ke,i8,su,3s,se   2u8,zu r0,53d 2fj,27a 3w4,18w gx,146,lg,hk,2yd,37,163,iz 2r3  18k,mk,2mv,16d,22l,o e5,b9,1jo   1zk,5o3 4w8  2w,tp,w,rr,17d,3hc,ba 3mu,109,1bl,8y 5tk 2gb la,18c,22k 36q 93 qy 1r,65i vw,5sh 129 2ae,nv,oa,14u 3qh   3n,1zw,4je ht,mw,1zk,k1 3n4 117,wp 1bg,1ba,149,9u,fn,1uo,7c,ke 2pd,217,mf 1t,g8,4i,281,2d0,2v,83,ei,i1   yp,1ly,6l,1ay,14y 4i1 36b,bj,vu,28,38v 5o,3xk 3kg 1s5 2dg,qv,2d5,fw pw,cv,18n 4z3 7cs 10c,1u2 23j,di,ag,xm,3ke,gw 5c,5px 2ow  3u4,1oo 1qk,8f,10j,1k6 122,3cr,td,pl,193 71,4k,b8,cq,3,34,8,8s,g3,5,i4,75,1g,b6,7y,8t,8o,5,50,g1,4u,d8,e,gd,i5,7o,g0,gt,c 2ox,18c,14v,d5,107,pp pl,a1 3q6,2bf,kd,g  6k,4z4 hx,3di,dd,t3 ms,dp,1kl,lm,pi,8r,2bv,187 155,9w,1g1,1aw,c3,qj,ca  o4,fs,4k,5m3 2qi,ap,7m,iz,o7,qc,n6,r6,117,13 ec,rv,3u1 w7,hn,93,dv,4rn 32u a,m8,di,jw,vt,49,1mj,jn,t1,yl,198 c0,jl,dz,dr,sy,pn,2s9,1rj  2v6,1pp,hh,xo j4,zc,2bo,2h0,aw  10p 57f,2e1 1lr,1ao,18s,12q gk,18b,2rx,um,264 zq,29r,wq,2m5 49s,28n 1j6,ya,mk,qb,m8,eh c8,bt 65i  jm,1wc,471 3ir,cj,1vu,13,ca,1d,ks,f  bx,ii,1qp,vr,1b0 2dn,vz 37b,35v 1tf,8d,bv,2qk,la,w4 108,31h,1ld,wz vz 29z,5v 2ao,4w2  2a1  cg,dd,j5,3bj,7g,kv,bb,ye,fv l,1sr,1fw,3v,2on,1jx a4,2wd cl,1ss,1zs k,32,dt,cx,t1,jb,mi,4t,3q,6m,3ox,10,6x  3gs,18j,303   159,nt,cp,15o,257 21l,4kb,9l 3l5,3la 681  fj,2i6,4ux ah,ck,1y,1ag,ab,16k,1pp,1o5 k6,2qf 484 3b9,1lw,xw,t9 rk,1td,vb,10j,pz,ds,sk 3ki  2fv,ss,s3,hu,12b,25 3ag,gj,37h ts,5v,63,dw,6y,dv,o,p,6,9l,1ou,3e,5a,cx,ga,1ry 1m3,1yh d9,zp,296,2e9,5h 8b,5z3 42,3sq,1on,ur  2q5,4j  189,12t,vz 664,su 10h,d,su,2n,dk,3,xk,22o,2o,cl,1qb 5l pc,d9,12w,3lq   2wp h8,6bc,7e jf,3x,34u,65 5oj,1c5,4r  2u7,1lx 4c6 2y0,1y1 4h4,254 gl,97,80,64,a0,131,1vc,r9,2oa  1n6  4ln  l1,20o 4w,1q,jh,295,1ez 141 7z hh,5t,c1,s7,1s,hp,r,373,ad,1qb 1v1,4v,aa,494   5i,v9,o9,w,7r,p9,28y,y4,y6 rm 1ss,3tf  2gi,30s,pv,5f 4sd,2kl 13k,be,wm,z0,lr,r3,2ha w6,3ht,1of 234,67,8s 1p,uy,2vv ub,kk,2uq,i5,kt   yg,5k,3r,jm,1b4,36,2i,42x,6j,1w  22,6u,1n3,10x,3j2 19r,ar,eo,6a,t,3a,f,1ag,f4,bf,3s,1il,y7,l9,2g,1r,1e   uc,pl,1e6,27,26b,ks 3z,hc,sc,1m2,3dz 50 jf,132,a,on,2j,3o,gj,h7,3q,2c2,ha 2qa ua 1zd,1lk,1pj 2b1 1g6,ff,10,dx,6l,kg,1og,2da  57s 14y,1yf,ft,29x,1l7,5x 4xq 142,198,16m,2m,dm,ze,c    2o,1o4 5ee ud f4,518 4w,2qq,28z 8n 273,xz 1iv,zc 26p,ko,99,1ez,42,tv,j6,34,u1,f3,1e  1m3,lx 4yh,xh,1e2 1k7 3j5  1u,1w2,zb,10p,152  417,2bt 3v9,hx,397  j5,2o9,cg,1vd,10i,kk  15a,80,d3,1vq,al nd,fk,8v,2cj  2ls,30e tp,1h,yf,di,hp,216,18b,d5 be,2xa,1ur,pl 20f nr,375,3uj 2o,13e,53r  2lp bz uy,8c 172,13w 7l,ii,6,3y,ge,8m,1f,bh,55,gv,ca,8g,dp,4q,9e 1r0,1t8,1lt 71g,db bv,5e,np,lo,31v,ql,1g9 3aj  231,1w8 t4,19d,3ng 26u,1rz,wi 2d8,ao,23h,ve,42,1qb cp,1f,m8,12g,1us,su 93,2nn,2s8,86,7r  50 725 rq,6d,bz,7v,14,4b2 k5 6m,1d,3b,90,nw,38,o1,23,tc,st,2em,4c,7b,h5,ht on 1j4  bf,rr,1p5,gx,381,4q w4,2jk,1v5    56,gz,4h7,2aa  1yg,tt,4ut 3rl,3sg 1w,dv,nn,54s  1hy,2no,1f,21a pc,23y,2c1,w0 td,31g     z,n9,h4,14,l5,hs,14a,hu,ey,ea,1c9 t7,jl,va     2nj,1qt,ms,x2 12o,ls,im  hc,bq,nb,1e9,d,hn,j6,9s,1t,k9,8d,av,166 1ij,3h9,mr,1lu 3aw    4my,107 4sk  1eo,ou,b7,y4,lr,nj,l3,1d,1bj,j,e4,ek  35v,18x,di,2b6 1i,15x,gp,1i3,20x,29g 467,1rg 9k,1ls,9g,wq  62h vg,3og  21n 1hb,4ni 4ci   8p,2qb 5em g1,r4,ds,5p,4g0 2pq,4rg h6,41n 1be,26,5w,1pb,1ne,2re 1wl,35k f,i6,14x,ec,fd,jk,nb,19a,1bc,1u    1cu t1 y,qn,142 hh,2u9,2yh 6yg 3o1 187,2s2  hc,hs,ak,om,xg,2n,cw,jg,d9,i6,1jl 8j,tf,279,62 3a5 i6,1j9,10,xx,nb,si,gs,18i,2u,1u  4cx 2uc,km,40l 4x,8y,nn,54s r5,aa,1p,1gk   3,3ej,dn   168,ao,1xn,2a,bd 9i,3h,5pe    1x5,k2,fa,1bc,18,oi,1v5,jb,41    89,11d,d0,4b,p,274,vz,63,hk,6z,xm il,13k,1xe  30s,br,a1,44,7v,12k nm,6en ci,1dq,334,1 eb,2xw,w,2tr     5r8 e2,4y7,zk,n0 1al  6o,11h,vr,4x2 496 6mf qj,l3,mg,2qu,11c  2cj    148,1v8,j6,9r yc   12t,18r,1ez,35,1f4,1fz gq,4lh 8v,8t,1ok,2th,1av  7f,18l  1s4,x5,1ex,hu,2hp zz,og,8y,tw,2ne,16n 1ja,in,nx,1m2,1a5 129,4me 1a8,14 qk,d,9v,3vz,1hd  1w9,3m6 b8,sr,j5,2e0,1ya nv fc,9,1m9,3x,4m,xd,v7,12,8f,6g,z7,so  1ii,p4,144,37x 3l6,1j9 14j ne   23p  28q,3zj,cq ku,492,2q9 vq,hb,23w,aj  2w0,gt,18,qd,cl  5w,4n2,28k 2h0,156,200 3ec  rv,5k,3r,1uq   e,50r,1js gp,v6,id,2cp zy e1,5n,2ny  3qr,14q,db 3w1 285  2el 10e,wu,14k  6zt  97,10k,2z0,s0,1r6,jh r 2j 5a7 m,qc,2co ir 1bm,r3,2dj 3kr,3r7 3ec k,dx,b0,36,r8,mh,1ic 15o,19,8g,1y,hh,ll,1id,ys,20,x5,2n   15m fg,f8,1zp,8t,5r,2eh 14c,g3,148,2c7,6g 6mx hn,4be,55,2aa   s1  j9,2yt,qx,9d  5rj  330,cb 22h,4on 3ut s3,1ma,1jp o5,3h6,10m   3ok  1k4,1u0,fk    qs,4mf 4cc,73,2jk g3,2z,2mg,158 ng n,qi,36c,es,tv,3n,37,ve,6n,2,3s,yw 4k7,g6,xy 7e,2d6,2h7 2cb,4zp   38,4f0     43m,11x,8j,1xl 1a7 c3,151,gu,e9,gn,289,bg,19q,kh 4cw,ky,22o   do 1xl,24v 6ee,10s ck,5m,21k,14r,2d3,6n 33m,qo,249,9e,up 2u 25,27r,tn,9j,js,16v,8m,121,3u,by p9,mj,kp  15t  23,83,ew,2hz,3da lj tc,1o2,22 jl,c6,hj,de,1x3,hl,17b,ju,ms  2jd,1rk,16d,1ve 3gr,2yy,rz 2v8 3mv,m4 8y,nn  of io,2zl  6qt 2lu,4f,20l,b,77 in,6s,2p,go,m5,1on,378  ii 1x0,7w,2f1,5s,cq,199,s0,1e,2m   1s,2rr bt,78,9l,56m,t3 1ti,4r5,h4 43r,2kk 1v8,we,kf,2i8,10 6e,2vo,ry,r8,5x,2kj  334,gp,25d 90,5mr 15w,3p,4tk it,it,5t7 pw,3iu     107,r9,23,52j 4r9  18j,we,2y7 7o,89,5jd   1kh,2xo  4r6,290 do,3ud,13m,ye,fv 7y,1kw 272,1nx 3ph ji,27j  5h5,1qs  1ss,1zs    7f,2bv,12t  zb,1hs,34o 3m,3cn,9d  204,9g,5z,5v,9t,4,2x,nl,2id,j6 ax,1l5,g5,1e7 5dz x3,1g,xx,1es,1k7,8t,oo  55y,kl 4ks,zz au,c0,ib,12m,fw,em,wk,hy,ci,az,hj,2a,6e,1d,9v,ip  xe,5b8 5s6 1ls,17e,20t 8k  2nz,3nl 6vy  3m2,1le rv,1q5,23w,202  jo,4zp,4v 1sd,ze,4mm 1b3,3cj  hp,cz,21o,2x9  pf,xy 21u,1vh,25s aw we,3im,1ei    pn 4sb 1wo 5i,7k,i9,p,30v 2zz 3i,g,22,1cm,dd,13v,3x,4n,58,1go,ex,13,cu  ub,2yt 12l,hk,31p,23v,nj  1gt,f4,32t 9l,2kc,o0 27q 18h,p1,en,47b 146,1gm 1l8 24j,8b,c0,2iv hm,mv,1ae,3r2,fx  r5,ox,ji,80,7n,i4 li,ip,jz,nx,27q,wj,1t4 2qb,2o6,d7,1de 2bf,41u,id    4zb 1cv 1sd,r,1hg,f3,sz,af,17w 4e0,2nl 137,4x9  fj,1fu,2tm,13r 2x  36q dj,18d,ap,cs,ky,35w 2xa   58,2gi,2b0,5o  1ls,9g,wq,2qm 1cd,5me 5c2,dq 1j9,373 l4 11d,2g8,8w,122,hk,6z,xm 4i6 16a,14y,19h 1sh,1pd 146 va,91,a1,465,y4   2wl,42g     sb,2ay,xq,12b 23n 51k 5x,im,9w,qq,9u,2k,1gi,bn,k4 1gb,198 c6,xh t3,lo l8,5x0 rr,b2,177,xl,2y9  4iv  mw,1zk   1jw,ci,ls,4ol,6c  p6,j5,12i,16,xj,qq,oc,6a 1zl,oe,m3   27f,2nm  2j,6m,6r,8r,um,1yd,5n,1j8,zs 3h,e5,3oz,st,n9,68,wz 4i,1ol,jg,32g gy 2fy,1dj ta,2pd,g7,gq  1h,f0,z0,80,181 3tw   4sc 2dc,mz,lp   fv,2rn 8t,25p,148,8q,24,ad,cn,1gt,7x,g3,v,6n,7z,4,ao i2,lr,4z 56,5c,es,27d,sb,28,46,ew,al,1bl 6ke vv,5r,64,137,56,2y,4v,1wh,eh,20i,8  2sd 2zk  2h,1zg,1fc,4y,xr,27c  5xf,cq,k0  461  9d,3un,46,1g0 3y,bb,5b,kg,e,2v,1nn,ym,1eu 117  6x,5c1  14o,2c2,9b 1av,yf,291  10h,4n,4yx 2ps 2n2 4vz 5ou  597 521 q0,26c,8k 68c 1f,3ho,kg 1vg,2n6 12a,1th,1q1 12c,15l,1jq 2ec   r7 k5,1sp,xj,dg,2i b,2cv,b2,3ua 1m0,13r,25s  id,z3,4p8 3bp,131,bw 22,4k,2l,il,cm,nn,5k,ae,ru,kg,1m3,7b 9v    ip,5ro 2nx,3ua 4ca fy,3ht,15u qj,621 1dq,dc,2jf,13r,10b  2vo,ry,2e,ur,2ac,a7 1d2,2fo,id,1jb 3d4 27w,zf,341,7e  1rd,18g,p5,2vf 15i,ls,1qq,vv c6,3jv,nj  1fs,1a,30e 4bt  50m 95 y2,x2,vl,1qh,58,1gv,4w 1gq  2ct  ot,16p,5q,qh,bm,1v3,t1,4a       18c   18c,1dd,491 5t,148,jh,r,1co,zh,15b,qq  4uj 19b 1a7 1wc,1em,1gf,si  1bw,2e0,29u,81,k0 1zg,1fc,4y,xr 41k,20w,o6   qi,m3,1en,mo,dh 2fj,1ho,2q0 3sb,1wz 3m,j1 13v,3d0 1xb 41b 1wi x,37b,1fa,190,aw 66,ok,pk,6z,5dl     4q,am,w,jf,43f  1ib,1m4,7y 6me mz,36l,39n 89,5jd,8x 1cm,dd,17s,26j,cu,bt   gb,2rr,6a 3cl,3vv   1jh,tq,5o,2eb 6me 2sh 1mh,2mx 32n nn,54s 1bt  rc 1kw,4lr  2m5   38r,2dq 1jp 2qf,vu 1sa,42,3cl,4t 49f 281,2d0,17h 265 29o ec,1tq 17b,13,4y,r4,bo,2j,zg,nr,1x,54,131,u nq 326 wy   14b  5i lc,ow,26h,1lx 42r,22o 5k2 50k 2ab,jc,1o6 6i,b7,6h,1i8,og,22y,qv   3u,au,8,3gq,225 nu,g7,5re  2xw 4hk 57l y0 3er,329 47v 3ef us,es,c1,3y,o1,3b,6w,jm,sa,pq,19,yq,1t,bv,b0,3e,86 xd,4uv 2ad,bd,5u,iv,rg,2w8  1vo,ef,1x,279,de,12p,12f 1qt 1ya 132,1kr,193,sk,m8,l4,y,o5  k4,70,co,2g0,ia,ms,kp,gj 2hl,173,14u,14o c6,xi,lz,be,1rv,5v,1or  2br,1ft,1ti 1w3,1te,19b xb,60x    3v,az,12r,1gi,fa  3ci 1m,4y,2d,7b,5r,oc,40,6,5p,6l,rx,r,a9,2u,ek,bw,if,rm,6,1q,7a,86,h4,71,yl  55s 2eq,36x 2ec,1cs,2zu 27u 1n 1cx,47b bq,1w8,c6,15x,3y,gb,7h,1bk 2o9 1gz io,2s3,jl,hz,2x,2kt le,11u,11o,2d7,12z 20o lo 6wk    11f   151,p6,5x,l,2zr,19q   5n,iz,cm,1sd,fl,y8,1mk,116   3zm 1ox   5rc  j1  28g,15a,zh,1n5 11b,uo,3a8,1a4 1mv,23x,1tg  6yu 3x,qx,sk fh,f0,2jw,n,zc,6g js,ws,2p,rp,t,45,1bc,18,2jn,jb   1y,2t,v,7x,nd,2lt,ad,3n,1uy hd,h6,1i3,1bq    hs,ak,1cj,9j,fj,c,1ej    223,92,b1,5z,109,1a2  6,2k,1tp,8t,xe,wp,2oe 7b,9h,w3,n7,hr,bs,21y,155 11p,rw,9f,ar,v,1f9,17s,pj,in v8,3o8,ud e6,1n4,vs,39x ud,1g8,1dg,1zu 2k,1tp,1bn ub,2p3,4l,26u 2qf,2u,dt,1ce,23j   3gn 4dz 5qx 315  6y,2f8 5h,1jk,f8,aj,wu,25p,nn 8f ol,4kl  6sf    gt,s0,334,19i 9p,q9,ha,1tr,ia,1oq,97 14x,7a,72,5m,tb,1f,lw,ko,3e,l8,qy,ke,1u,cn,z5 ux,5,6x,1w9,ff,14c,hl,3h,1s,kh 14x,26x,k,3j3 1iu,62,40y,1d9 1ig,pm,2td  jf oa,1qg,173    xi,20l,13v,hs 6w,1p4,23c,dh,1lx,10h 1kj,xu,48v 1m9,1g,r,5s,1ib,28a 5c,2mq,3qy 1l5,1rt,dm   1mf,2ah,4f,s0  142 26y,12t 4h 4f8 2g7  rh,bj,x0,d8,1va 1a4 6d 212  17,1nd,12r,ea,f6,ad,9j,1jx,2a,eb,n0,r 5rg   13k,wu,4m8   gr,2ka,1fb,o7,3f,rw 2dy,o8,1f8   k4 9b,51   j5,17h,2bi ok,pk,aa,5aa    az,2yj 5n0 aa,od,25c,1je,21e 386,m4 6ox  xq,1xv,e0,1bb,5a,7t,1ep 16d 59j  3j1  1d2,qn,1vt,88  1g5,3lq 2z,2mg,158,46   363,wn,2k,qt 1tp,2rb 29z 9q 1r,je,2aj cf,2rz,z2,8f,2fm,8 qy,jp,h9,2pl,xk,hl 11m 32o,fy m1,1x8,2eb,18e 1fe,13y,3xk 12,1ip  5zq 1kc,2qt,2qe by,2xt,13  yk,1m5  gv,18p,4z,w4,2gz,1fy   fg,h8  507 1pt,1oi,6j,8b,yl,1r4 68,gs,2d8,1p7 e6,oc,au,1ed,42e qx,sk  3u4,352,13 n,ya,2st  6o,1l,5j,h3,34e,1qt,fk 279      2sj,wi  295,1ez  r,5y8 ho 1wf   1ip,un,nw 1xl 2fm,e1,ak,95,55,c8,1z9 12r,3b8,iz 1qa mb,pe,fd,tt,ef,rt,1hm 26j,43h 4hs  jh i5,jl,m8,5f,vb,x,ph,a5,5s,9m,7c,39,8n,m0,2b,1w,7i   rg 22q,1ib,ax   4vl  29t,pg,1xw 3s,14l,ap,65,rl,32k,3c,v7 2r7 ha,er,md,1i,y6,23b,1f9   2ny   gq,1mp  4bg 1kj,h4,c,2g0,15t 4ca js,nz,3d9 gg,b,ma,ez,3a,1ow,hl j6,1k8,2pq,7o,14g   10f,1tb  1dx aq,32u 9d zn,1kl,el,qx,9d,j9 40h,1c9 5q1 1p,3av,2fp  5wg,bu  1z,1gk,1w,c9,1jl,118,h7,7h 2hs 1i2 3rf  2mg,158 3wu 4ly,67,13,zs,ht 3yd 2f2,30o  63z  33d,3b1 55u 1rg  41v,ge,22k  456,hf,f1,1ln,ax   6,kc,8m,1f,bh,55,bb,5k,135   og,2e,hm,w2,8y,5u,f4,dn,57,o0,1b9,19c,52   3i,gu,8m,1f,bh,55,gv,9z,2b,m5,4q,1l0    32,1x,2m,2k,4xh 2zl  w,ka,3vc,1l9 35u,zx,1to  13y,1is,19x,1l8,vt  5ag,127 13r  xr mq,ax 2a5,64,1w7,xk 3lo,135,1sl a0,1x7,46,k,sv,55,1dw,17n 241  386 47e,bh fy,6e,3ft,mk  1ir,1fk,1et,1in 5j3  c6 it 22y,3zx 21q 13w,2ju 1op,k2,3qk  7y,3i8,35,33n  fc,29s,1ik,ty,ga,14x ka 133,2h,hl,5m,hr,bs,14m,kg,62,kh,a,r8,kz iq ko,1uk c4,iu,w3,ps,1kb,ee,1rw,nv 40j hp,2nv   hn,my,2en,33q 12p,1s2   h9,tb,8p,424,ep pp,cq,47l 2xs 44i fw,1q,xw,12l,31n 5ay   1kt,3n9   p6,52o,10h     6d,bz,7v,7n,28m,al,1fq,5m  mv,1ae,t2,3dx 2lt,12s,2y8  v2,37d,ap,bv  27j   m4,ih,ap,65,i4,1c9,gr,3v,14m,dw  su,25a,1zg 76,hh,61l 5xg 22q  2qn,2kf  2x fq  83,86,ke,l2,24y oc,312,87 ml,m3,2hn,9m,11h  25y,26b px,a7,m7,8a,ay,gn 16l,101,6q,r1,2w0 t0,wu,3n9 1n2 24q,x8,210 2i,v6,z5  2f1 5ba    1ly,6l,2fw 5r 26x,u5 19d  2l6 50p 1x,2m,2k,105,3xc  km,hq,1p,1f,5jb  50l  2wf,3g4   gs gr,55n  2rh,37v 2l5,3zr 335,w0 1fr,1lg,7r  ow,13n 348,21t   1j6  5q,m,hy,2r,zt,16,92,1m,2f4,4m,in,yi 3en,2tc 16v 6w,1q9,8c,2ew gm,2ic 11l,u7,14n,hh,2ub,co 274,1b2,w1 20m,1ex  1l,mm,16o,1rv,5v,1or  3ht lc,v,t6,147,ur,2v,u,zs,zt 48d,7k,199,s0,40 rr,kv,1eo,2u,36,ux,o,pz,34,m3,9g,oh 5jq,ql ij,1f2,3m,ru,1g2 yl,13b,18z,2k1 3f,5w,iz,5,i4,7l,1rl,c4,1i,gd,a8,fl,qx,wa,ag 5ov rr,56,uh,1yi,ut,6i 38y,2hl  v,10,3hq,ea,hm,39 bn,1we,1yr,1f9,no    43c,4p,15x,1e1 2gh,g9,kh yf,15c,27 2n4,mo lr,23,2w  1a1  14g,2l3 2rl ar,mo,19s,73 5h,ox,mh,d7,155 vi,1pn,1kp    bu,3dm,1nn,q9 3gb,k2 2m,2k,4xh  1tq,yu,1yf 3r5  238  hw 5x,qs,2kb,g0,hm  5lz 2cl,191,2l8,87 17z,yz 2vp  1el,2q5   42m 4e2 5z,gn,197,1v7,1qt  4u,1nw,bk   2ij 51x og   e5,4k,7a,cp,28,lp,2st,bg,aj,1cq,3v,20 178,1gk,ma b,2,16m,1nm,2t,jk,cz,ci,11,1u2,w,9m,6c   cw,in,1nt,dz,46,1bm,9r,3n,gh,cv,ua   1hm,e2,1yi,2om  2iv,12d,9d,e9,cx,e6,dw 2co,157,1,xp,1jk z3 2i,146,k,1bf,1oi,3e,25u ey,fo,249,hs,1vj,12b,ed 15g,11,2p2,b2,78,16b,hx,qd n5,30,48e,3e,18p 2rr e5,1b3,2jt kx 15s jf,1j4,10b,kp,51,vb,18k,3l,5h of 5k,3r,jm,8u,12a,28f 6bs 4mg 6g,32j   11v  3w,55b 3cr,j7,sm 22e    d0,2lj,jg,1px  nd,1zl,6z,8,ub,1t3 147,3i8,1qg 6p7 60w 108   4o1 101,8m,1b3  65e   4cd 1ta,1tl 35 d,2rz  4im,yl  gd,45u,gj,1k6    3q0 2k,3n8,l7,fp,ii ov,5,i4,1z6,dm,gd,pt 5y,14e,143  1xc,11,wj,t9,2qr 2ig,rh,fi,5q,jj  3h4,1g0,1q1  4r,1cp,2v4,1er   1mm,2rm 3pf,10w,12i 1gp,30r 18w,2bh 50y    bz,7v,2g9,1qb,5m hx,6m,1um,ko,2wh 40n 1r2 2r,1va,1zg,2bw 2pf,2io 235 2w3 x5,lf,zz,na,37e 4t7,y6 4t0 19a  5ab  625 3br ix,36,ty,1ks,3x,159 o0,1bk,k1,3gw,az fl,2bq,2si  2xt,13,n  4hs 2oy,2iy,og ac,323,5t,35,33n     35j 1n6,1cc,322    56o 28l x6  2uw,ep   hh g8,4c,mk,x8 10,f3,34s,22a,a1,an,9k 1sc,z1,1ch 4v,dp,g6,me,1c cf,vm,1hi,cp 55t 12w 45,1jk,1og  go,qg,1rz,wf,3,9k,gp,1cu 40,1ev,1fe 58p,lk 5j  444 vk,4n,r,2o1,13m  bx,12o nw,1go,o2,wn,1eq,1iu 4c,hg,qr,fa,oy,bs,al,bc,ms,16u,k7,ph bf  2lu jx,347,1w,je 34h 9w,330,yk,ip,4k  hm,c8,y6,j6,a1,qy,15l 1bk 4xh 1ku,wd vl,8w 138,5ky  13t   f3,aa,12h,30y 307,i9,jr,24t nv,26x,55,3j,1xj 3nn 86,4u,fk,95,1b4,15r,2y,mh,o0,mp,18   55b 18a,m3 13p,lf  2jo,kw,18x um,240 1i2,105 h6,1i3 10o,21w,2e3 1lb ng,la  156,7r  2f0 17y,2n6 3uq,2bw  1d,2qq,13a,1wh 3ia 2fi,tp,1w,ic,20u 3zm  3u1 s9,3r  ak,om,xg,2n,3bc 1t4,20c,235  be,wm,4t4 16j nt,km 25b 56j 1id,7h,1eh,cl   2l1  1mk,282,2am 51y  we    1ck,bu  dr,3am m9,2vq gr,ds,3gn  3r,jm,8u,uq,7k 1on     jg,3qe,22  5ld  na,1bb 3z8,t9,pk,jr,ky l7,i1 so,3wi  2lt,238,3c,15 u0  511   1cp,1u4,110    1kf,2ww,a0,m4  1n6,1kc,1hp,15n 464    1a2,lv 27b,11h,2r8   45c,1l4 re,r6 4z6 7o,2i6,fl,21o,bf,4s,cu,29,hy   64z 24p,3ql 3jh,vg,en 2f0,hu,1cf,1y,15y 3jf,26l  5g,1ej 2dm,1j,2yi 262,8u,y,fd,2iw,4q 2e8,29x,1l7,8j h5,kv,4z,5cr dc,4ye,iy 3ci,s3,22s  1ky,3a,60 14e,fs,ob,393,r2,6s c5,21u  380,13m yz 2k,28e,xq,1w4,159 xe,ak,11u,24w,kt 4md 11u,yr,2x,1tt,je 2h,m6 3i3,1mp 187,ab ff,18r hg,er 103 hz,57,j,yv,17c,35p 5zg o9,18g,w0,8a,gj,1w,10y,l4 1ez ei,yv   1nh,10q,d7,8q,bf,39,g1,z,1i5  4di,1bv 1gd,1t9,xl,232 444,29g   2fj 302 4in  8a,8m,4u2  a5 1q0  vs p4,1q7 17k,2v6 1y1,1p4,qv,ph 4ug,1k9 vj,2sz 19s,3cn,1j3  3iz,ji,11f,ih,7h,4f 11,69u      g7,5re 2a4 ml,i9,2pg,18p 17j,eg  1t 1mp,r6,21b,1q7,b6 37r,9t,27r 1i8,3i9 ym,pm,25c wu,2ip hl gm,56,92,50,1ef,xi 3b0 1p4 2pd,17h mo,tw,mz 5pd   9w,120,d8,3u,4y,118,10c,89,sy   1ze,40j 2jk,dy jm,8u,12a 4jq 28x 1bl,1pa,1dx,wj  249,sx,1de,hd,y8 2am,gj,ur,13m,1kc  27w,3lj 1we,27v,165 3im 4b4 1dp h6,24,1e,7d,87,e,n6,1a,11l,191,3x,16q,xe jd,rv,ef,ht,ph,5a,k9,3b,148  3x7,z,hk,2w,2l,1b2,ep di  28e,16k,7a,i4,hy,a4,vj,e1,1j m6 5g0 1id vw,1bm,g8  2uv 5b8 3b9,xi,vz,2a,11q 1iv,1t     vd,8j,2bg,1fa 11b ei,17r 3dm,g2,oy,in,q9,am,j  3oh,ez 9u  kv,tx,zt,hl,1h8,y,ew,7v,1dd hd,10n,1t,px,12z,22k 5wm     7m 1qq  12x,1m4 3f1   6b9 1wb,39z,br 1q,20h,gn,243 i4,75,17z 24z,41j 6c,n7,5w,1nz,17e,1mc,94,h3 2cp,25z,p,61 4qa 115 25o,2is,7t bk,vn,1ux,u7  eu,pj h,1q,20c,1rn,lz  1jg,7h,nh 1jl   2sr,54,2z0 f9,1l8,a6,1pe 2im,pr,20d 1qb  pf,5cz 40h 2gw lm,km kp,dk,65,s7,1sq,ap,15p,pb  4fo 3jc,1z7 xs,32t 2th,ym 15h  r9,2kc,2t3  1ey   6x,je,5i,dp,ob,36,ji,16,140,8l,1yq  183,jy,1wh  1do,46i ho   ke,xi,fc,c5,n2,dz,1k7,pc,d1  ca,1s7 1ys  1ej zz eo,o,3b,4h,6b,hk,19g,38,8,rg,59,31,y,jw,56,7v,8m,gg,nw,2t my,3xe,u9 1qg 14q,6y,3k,216   27k  20h 10g 17x,1ab,22,1p3,b1 3j7 1qr 1gs,17j,97,20v  1l3  2qt jv,48,2bk,35d  36n  33b 4yj,ne   1n0,p,3b,3dq 1w0,d6 4tw xs,1vl ec,18q   2mc,3ka  g3,148 3y3,fv  4vt 2qx,c3 7c,hl,6d,6g,91,128,1up 2g4,2xz 9e,iy,3q9 3i6  55n 7v,r,wb,39i,5m 110,1al,hv,1pt,1ik 1j6  4n,5e,bh,55,gv,sj,am,2e,9i,14b,18o  27n pk,hz,1cz,yp,kk,1jl,b,mh  2n,1tv,1dy  1e7,145 3k,l5,eg,kp,272,3q,ia,1nc  ke,1eu,z3,18w,i4 4t6  3hg e0 le,4m,2yj   d1,47s,1c8  38w  3kb   26h 39g  g8,cw,qw,b8,6y ro 2cj,331 nq  6dw x2,3kr,12r g4,29o,yp,5v 3oe 3vc  6a9 27u 5st  2g0 1cx,16x,7p,nt,ls,ju,h4,bn,4p  q4   3f4,1z,jm,52,p8 1ld   5en 12o,112   6q 2x,1j5,fj,1ev,1jl,y2 vm,1hi,cp 5ms 1um,ms 19g,3io  1b2,3id   zl oj,1ds 14v,qv,191,cp,117,17c,87  8k,vt,2dz,2f  8g,jf,23y,ys,207 e3,gk,jr,176 1do,c1,vi,39w 9n,1wa,o8  5sb d0,238,1ay,hk,14l xu,452    5n4,nj 47,61l 54,1bk,i0,8q,tx,n1,1n,eo,iu bj,x0,d8,1va,2sj k4,qk,4e,vg,ng,sm,nd,sx   wm,z0,lr,r3,2ha,1j 8m,bw,dg,wt,1fl,1gp,bn,ye,9k  1v1 1dj,3xt    1te,2wx 1tv,1dy 24u,3je,8a ax,104,1bg,ne 2n3,cv   y4,5e1  3le 69,5uc   3lw  1t5,r,3kp  4pv op,c9,3n5,hl 25x    pp 2bo,2h0  3ek ak,1di,bm,1z4,k0,ig,i,qo n7,5w,1nz,17e,2g 4x9 45u,gj,1k6 v9,1vd,10e,1yz  2b1,1et,1in   4l1 eb,f5,5v,a,7y,2jt,1o7,8z e2,1xx sk   256 i8,ac,py,hg,61,j4,4l,gr,86,10b  ae,yn,a,84,zs,21b,g5,fh,s3 1p0,5u,sr,57,o0,1b9,1ee  rn,bd,hl,5a,24l,6x,37,14w,tl jf    2qx 1it jz,nx,349,1t4 10p,2pa,1u0 ff,li,6k,22c,11c 1ku,ay   4qq  4s,3gp,uk,n5   214,xw,x9,10e 22g 4uv 54,ar mg,2qu,11c 2a9,b6 2lm,109 8y,3we,pf 1t0,1aq pc,1tl,2dy,ak  1eg,22r 4nh 63h 60x  2st,kb 32c 3gl,2pr en,1ff,1ez,oe 4w9  dv 34s,22a  6x,34,3uh  de,di   226,7b,115    tc t4,r1,9c,16,38,dq,4s,135 1j4,1dd,7n,51,27g  15l ou,4eg,24 x,1g9,3ns c1  19m,4io c,18p,gj,b6  6m,2fa,a3,2vq 2lx,b1   mc,36,2g,23g,15q,19e,2q 1dh,128,75,85,128,mp,1cf 18a,12d,2ts  2nd,1ff,1tq 4z 20e 68f  76,jr,2d,ec  gl,33l  zf,27f,a2,82  542,8j 29c,152,13,1a6,1ee  we,2y7 2sz,1gs bp,239,ub,182 8y,12h,30y,c4,1d4 4t,fe,1d,3mu r3,2dj     2vn vw 5nu cq,xy,1f,388,1mb    70    hl,6d,6g,91,128,bk,1j5,aw  1em,10t,147  14y,yy,aj  fb  429 36,3nw ns,5c,3ff 2bg   13y,25n zc,1v7 ah,4wv 5pp jz,2vj,qi q3,29a,da v8,2eh   1i3,1bq e,pz,gh,ha,2s,3d,v9 14,11g,19e,4b,1qb,5m,6k    1e6,27,26b,6,km,1l6  34e,1qt,12t  5ji 1pg,b5,13v,hs 50y o4,1ix,2rw  pz,gh,ha,2s,ym   4ea we,8a,rl 2mj sw,3at  20l on,e,en,47b 53k  24e,2ct 1yh,43f 17d,1cj  1lx,3kv,ef 4qf 1f,bh,55,gv,yf,4q  w1,10z,1gq,u,e5,3z,94,ps,az,10  41j,p8    3ux 4b2 3kr,mh 4co     1y9  13d  iy,mv,f5,1sb,2n3 1ya,1k0   4ye,vy 3h9    2ss 5u7   2q,143,kj,3nm,86     mk,1tz,18y,5f,1r4  1lt,26r,13g 3ud 1sd  3d8,2j,mv,5f,9b,3a    33o 2rx,um  bh,55,gv,yf,4q 6s,d8,2q,4rv  24,169,1ky,9x 1m1,wd,ih,c8,d6,s2,19k 3zd      e0,141,nb,dc,u2,2qu kv,4z,5cr  1ql 1yc 2in,p1,eh,1r,18u 4s,16v,2f4,4m,d9,5e,yi 39s    60,l2,kr,1ed 1ku,1s8,166 nv jo,1lm,9c,1q4 1s7 3,r3,g,iw,nb,1ln,al,va,ro 20p 5ko,8q 1xq,1ln,al,1my     27o,11c 5re t1,h2,1xk,2rl  63m  er,al,au,lz,xa,25g,57 11b,bm,2n1,pj f7,dh,1ff,2fj  45r 1xq 1ok,pi,qf,1zs wu,22c 8i,6w,1d,id,q,4,n3,23d,22,b,au 161,1bb,y4,16u,k7,ph,4n 5gk    5vz  38s,1rq,dp,j7  2in,3cg  2ye ml,1xx 56,5rk 60b,1i   fe,1fc,1dr  5ch fk,bu,ll,mu,295,hf,71,4x,t,pd 2ya rr,14u     183 3xl 92,p7,hg,4r,1go,qw 5,i4,16d,fa,dj,dm,gd,63,jq,kn  1ze,2oq y5,37t ki,4m,144 i4,8m,pg,114,dm,gd,cu,cz,kn w,7r,23i,eh,wc  1um,ko,a3,2vq 2vj 20s 2m9,21y 2qj 2s,2b5 br p3 1am  2qu,r8    1l8,1l5,we 117,on,oy,1hp dv,1d,1qk,81    257 24,2m6,2gs,lh 5me   zv,384    zw,1zz,11q,57 7r,23i,eq,2lp  20v m4,ec,24j  48b  v3,19n,wn,u2,ko,1iu 47s,1c8   1un  1eq,oj,2c4,99,w6  3we,pf yf,1p,p1,kk,xr,u2,1p2,95  30g,sc py,1ag,1l7,6h,zt    vn,1d,d8,1b0,ka,ai,232 5wc   ek,16y   pz  205,1h4  1ml ya 15r 1kl,el,10a,1zo 152,pk rd,wg,j0,4q  5sk 2kh 2r2 3fr,2ae   1vy px,1n4 46j 3uq    jh,r,3hg,1qb   2e,2wz,rk,119  mh,1ic 1rs 1ag,38d   2sw,qi,a7 ec,yx,nb,19a,1bc 8u,12a,1w6,eq  3j0  q,nn,qr,12l,9o,se 16v,4dk 549,o8 1bb   370  g0,3xx m8,g9,2w7,4r,1vg  om,35s,on xu,2n,43l 3u8  30,118,2in     5ql    er,1f9 e1 lo,1z,qr,4cv  3wx  45g z5 z9,zt,8f qr,rz  32i 17b,2io,3g 1qk g7,32z,cl,1qb 3b8 v,82,ph,2ms,236      4mx  3bu  2u6     1ix 150,ew,dx,62,1d7 57t vk,4sd 10z,4p9 26q j,yv,1pv,yj,1fw 26h,1lx cw,qw,b8 4hc yd,c6,1v,1w,2hc 4cj,1w,jf     lz,2m,4j,1xj,1lo,9y,kl,gn 21s,38,1py,gh,82,z3 4dr 5jv 10b,as 4y6,2l  1s5 2za ez,3a,gm,1bm   8v,1sw 4e,g7,y6 dc,vw,md,sm,27t   g7,i5,gb,mo,p3,aa,1k6,nv      1nw  3kk 1gv 2m4,cp,1c8,hy,3w,o5  q  t8  4qa 40 51o 239  3ro,on   4v,4je 1dt  4lh 1ig  1bw,x,1kv,m0,1pk       di,44b 31j 13y,dw,rq,11,eq,1j7,b9 1k9,18p 2o1,357 1hj  5ed,9h 334 2s,6b,59,21g,32,16v,cb,bz,ik 4xy  3ra,8d 2wh 1xl  bf  cy,m1,168 3r 6q,1kd,eg,9j,8l    2e4    39v  47l   8x  y6,j6 1s2 li,28w    17f,1ge,1az da,d7,5,n7,5s,5h,14i,85,pk,mo,2v,1a,17w  1mz,15y,2xc 1sc,7q,sa,9c,5z,o7,3f,rw  373,1zw 3jv,1e5   15q 6z,lh,5q,8d,m1,qr,c1,af,hv,6t r6  1qy 2wp,h8    op,3ac 17r,89,4p,bb,ju,3k,1a1,1g0 79,34r,5w,1c7 hj,13n,3j,82,3hr       1eu,v2,41,aj,a0,2vf 17e,20t   22e a0,38s 4lc,ug bk,1b2,mj,xh,nq 15d,v0,1ds   250,22b 4p8 zn,47o 2i8,yt,1mw 240,1j8,zs 3b8,1k2   5am 1p,19,55m 30e lf,3s,336,1np   14n,vg,mi    2hy 55,7d,9i,yf,4q,442 ab,3b9 8w  1g9,2v8,1hm x5 hm  12e,1y3,ku,156,7v 21r,r7,oi,9l,1w8 3di   2au,3h8  1sk,1oo wp,zj,2l4,71 2uo         3cc 34a en  fw,f8,9u,1v4,xw,1f9  5u,6u,vd,2,94,5j,nu,fo,2nu ap,65,rl,b8,x5,w9,11a,v7 b1 9g,wq,2qm 3wu,rl  2du,gx 1g3,pq,5b   2r5,1dp,1mr  zb,tk,1c7    23c  9r 19,1ig   5f,2mx,1ch as,1ag,f4,bf,35t 5af 3kx  4ax,122 2zf a4,v4,rt,ej,xh,4w aa,494 bv,3yq 20w,e7,ce,b7,286,1l    11n 43o  50u  10t 1x3,28q,ei,8a,1b 7v,24x,cx,1pl,12r  55b     1bb,4bj 4r7,7j  1u2 1e,1yu nq,182,2j9,17p    150,5u,sr,57  4bw  37x 35k,id  5ar nx,349,1n9,3v,20   24o,u2,2kl     tr 1vc,1cl nq,1ue 5jq 2gl 2tl 6d,61,f,91,w5,63,14t,pw  1tl,1wa,88  1hd  58,ki,1f7,1d0,xa,6t,99,uc  1lg,fm,3j2  eg,49,gg,w,jo,o1,dd,174,pz,xd    1lk,194  hj  b6   3uv 366,189 ba,1nk,mv,2y4 23,2i9,1uc,j9,fi 196,24j,jb  3b2     hk,31k  qy zc,17p,3n,18,1fm,141 5kk    372  1sn,mu,y9  16f    2j9,12x 1kd,eg gb,50d  3u9,ps,jr 7p  3dj fv 1ed ej,2wc  28f 16c,31s   9u,1j2,16p,18u  3ei,1yp,3v    1ff lb,1ti,2hc,d7 gv,fy,ih,4q 3x2 6k,3zd 5w,1nz,17e,1ig,3w,94,h3 ez,cz 1d,1yl,3e,ra,ge,12w rx,4tg  1cm l2,of,nx,k9,2ht,98 5y,fn,2vp,kt    545 ug,4ho 4c5,13b  1zs,ck,1fu 2tm 3zs 3e3,11w 53 1fc,5l,186  5g7  40r  315   2vj,qi,11j ze,4mm 1z7 fx,3jy,9y,156 4pj 4at,ep 34r,5w,1c7 4t,23v 4s4  1ae,19l,1fa,129 9c,1yb,ky,l2,6i 4p0 3oh  240,2cz   1np,y7,1id 59,3y3  2i4,185 9r,11t,j0,41,3e,5a,m0,ge,d7,pp,mh 2u1,rp  2ke  14,3w1 5m,m3,3wh  4y8  ma,20n       fr,r7,pa,v,dc,36,mw,23b 2dy 1xa,1pi 2fj 19,o2,19r,4y,9s,1ty,4x,g3,q3 st,6n,1fn,ix,111   3y,1yw,2sz k6,tw,3rj   1wt      62,40y 2bh   32b  13n 122,9n,39,1ww 3qd  1pd,26o qq,1v5,1dz,zq yx,f,5b,hl,19a,12,1aa,1u,w     3fh  38u  pm,25c  150,ld,7j,1s4     qw,1d2,kb,dz,i,z5  1s6 o2,o3,10e,4g,2ai s4,1tz,7r,1pg,h1 4gs,99,uc 4ul  i1,w4,11,pp bk,3db 1f8,32v ug,2rw     26c,gl,2lv  1lm,9c,1q4  1bm,1lo,7q,y0  1z6,dm,gd,pt,xm   kn,o2   4z,26b,2ze  1ly   38s 1ch,1wy,1rq    2jf,13r,4q,vl  6g,91,128,14t,pw,of 9f 53k   1kb   4z,5cr   3v4 2cy,12a,17w  iy,23n 4hu 18g,p5,2vf q2,1e2,yg,gk,ef,hy,3w,35,n7 nx,tn    kc 17s,1l,rq,6h,9g,7j,fa,7,ab,9p,1bv xz  9j,jf,om,ln,zm,1bk,lm  2ct,12,1ji 20c,3fr 7r,2oi   wq,2qm  31s 1   2vk   nm,dc,39v rn,30,1ez,15d    294 338   oh,194 nf,14r,1at 1rz,wi,16y ky,2i1,cl,12o,k1,3m  47,58,1tb,o,d8,i4,26v,5u  9m,1ed,17e,1mc,94,h3   jr 59i 564 26d,2li  3yk lk,n6   2dy 233,168 dh,u1,s6,tn,21h 367 1po s6 65,kv,3g,3a,1zo,168,q2,55 pn,1p9,1hk 44s 35q 1i4,jd,2km 1hi,cp  1v,t9,kq,3a6  27c,1t8 en,w8,f4,bf,2kk,l9 1w,c9,1jl,1if  4q,6v 494 22k 1tj,1qd,1bh  ig vz,18o,sl l7,1dw,a7,195,zn 99,24a  fs,ob,393  1pk,bf 2cm,2aj bt i5,gb,mo,p3,1ug 4ik f4,dg,v5,1ad,r9  3kr,1vy 2q3  o8,9j,433       r,1co,24s,1qb   23o 2i,1er oa,1hl  zf n6,l3 k2   139,kt,fo,v1,68,3c,19m,vb m3 1n9 1n9,zx,6h 9g,oo,3p4     c3,1ja,205,z8 h4,c,2g0,4m,117  3g,1hz,210,ti,fn  27e,1yw    3bu,mw 1fk,l7,mt,6t,1ik,3,5z,at,ce 147,9s,oo,zs,1lq,p9  j6,19l  1z0,un,ek c9,q1,2bz,18b     vl,1qh,1m3 j5 ec,24j  2r6,1tk    en  1s8,2mb  2at,1wr   1m4,td 73,3e9   5q,gt   vq,g4,2bm,hm,11b     5cr 2ai 51h   4u6,g3 1h1  23z   wt,1ay,1du 2ij,205,ao 2af,4h,28b,oq  31k  30u  1co 1z7,5u,2ip,bw  1u 1hd,33t  1er,2pe 50t   1j0,1p4  42l,1bg  2do,174 1g5 2j9,rk 39,75,qa,ut,yw,9n,qu,6f,3m,ty,6g rs,161 1j8,1bt oe,l4,z,3hz  15b 323  1ic 91,128,1up 2pj,5y,qt,59   1ly,r7 16m,2m,dm,qt,8x,2pu  1z,an,7y,86,eg,2j4,1fb  3hk 45,1a,vb,x,ph,1z,dy,1h5,1w,7i 3nt,aq,88,g0 ng,13s,1t,if,94,aq,ly,3g,og   ab 1s8,5a   3ol  27,1w,5q  1rl,3hf  3n9 27,ug,1j,ms,13r,q5,6g,u8,pp 6v f8,106,5j,1cm,kh,2,oq,q1,i,1h,1s,28  c3,3o,203,im,vb,7e 411   4s4 50 1wq,2lz   1c,4o2   1l9,45,2fq 1z3,2qi 1fk,1x1 tn,3u2 lv iy,ho,ur  to,1y,wj,j0,14,mq nn 2y7 39j     7h 3k0 10q,21z,no,pv pg 3t3    q4,1h,2cv,t1,38,mu 2tj   kp,w,17p,yh,3q,ia,xz,pd  6y       qr,4cv   4ua  t8 14u,uc,108  4ql 4o2 3uy 468 3cw 1ig,1ij,1aj,lx  30s,va,16x  h2,5e,14a,nw,10h,k4,17,i5,no 1ts,7u,179  bu,1k0 3k5,30 1w     20,ra,2jd,1wb 3qg gh,188,w,1tb,1hr 1fc,2l,1iu,s0,8v,nr,67,6g  8b,c0,2iv 1ux,u7  6l,2fw 8a,rl,2em,h gu,3jx,117 1ql,lr tt 31   40u    po 1b,ps,1du,4,2bd  2pa 1sz,35,7y eb,2gt  3e3   2hb 1ru,9j 181,10v,1vy,lm y3,ph,35a   1od  22r    1ww 54s  1gx,2dv nv,2az pr y4,bf,ac,1tg,if,9l,8r,pv 3ws  135,1is 4j,5h,1s2,1hj,45,1b6  fp,1n7,co,9,41,d5 ao,17b   1tb,2cx,py    3rg    ez,1e5,1md pt,1dy,2t6,3h ps,1du,4 ru  d1,20y,2f,2jz hn,38l,1gq  1pr   vr,25g 537   4sg jz  ww,3xr 3y5 1k0,o2 1zw,cp   g4,1c9,v2 35e  4g6 3e9  2aw 11t,fn,136 31k  je,bx,10j,pz,16c 3aq 2e,3xc,139  4o1 4b,1e,7j,1f1,n9,ud,mw pp,1xg  2g6,68,m,278    57d 135,8q,1v1 3jy,9y 1a0,2hd  2bo,1nt,64,aj   2ch,f9,1,k7   1mn     2hi  9h,1x,1c0,2lq      1n1 5z,ip,nl,2id,fc,3u 22c   1v,25v   1hc  1o,4y1 3s1 20,k0,c5,2yg,rk   79,st,3,9o,1w,pr 30c z0    15q 6m     2ue 108,4,2ms  1ch 387  ww,b9    49h 217,mf 37m zc,3md 4un mb,20k,gi   18e,37u    17d hr  50l 3p,84 1yj 1ru,2jn,nc   6p   d,4fp   1ns   1jp,1pv          1vn 19l,8p,df,d9,io,16c,1a,2f,136 5h,xj,3l,qy,al,16y,18,2x,po,li 5,yg,217,1zp  5h,2ld,232 1c1 oa,5r,24,63,bk,1j5,1ke sz,5h,1v7,1gy,or 164 1a4,1uc       3ag 3ai,1cb  29q   391 d8,1va,2a5   3q2     2fw  1jq,3jc 4vc cc,su,1ge,jm 2if,1e 10n,im,1ci,sy   uk,1yr,6i,9l,1ib 2ym 92,1h9,1s   1jl,1if,7h,1aq 8x,2wn,4,l7 ie 182,1kj,11i,is  i4,1k8 3jm   33o mz,1s3 19p  4au 1cc,322   47b   19h  291,v8    1pk    2nw,28u 4sd  yp,1f2,23c ar,v,2n1,pj      4j,77,12q  25f   2uv 15n,174,1ph 2fi rl,2fb,3z,7n,1dn  2jv 7j,3jj  tw,jv,2b9,iu,dl 18l,3rl  zu,ng,n5,av,13p 216,19c 10j,ct,3fo qk,e0,15d   og,22y,qv 84 2nn 1nw,15c,if,wt  2n,ew   3m1,1ao 2t5 23h,zg 1vo,6l,2j,u5  1o9 9y,18z  ka     31e    4io  1gp,18z,e8,1pm  bk,121 3tc el,at,gw,1l8,x5,bh 1yk,2al,r8 3an  7y,mm,2j4 3a,60  af,11v,6t,5a,fa 1ez 145 br,219,17h 2hu,25w,7r    7r,9j 1ad,hi,5v,1or 1w5,d8    1pt,1a2,1sc 10,17j,1wa,1l5   2uz     f5,1sb,2n3  286     1t   i4,2y7 pa x1,sz   188 c6  2j5,oc,bg  3pq   34o,1at   1kc,1hp,15n 26n,6v c1,vi,1wa  28p,k2,gu,18,2x,c0,9o,pi       c,1ry,o2,15t 29t,vi  1ah,1lg,12i 9p,9w,3t,12b,2oj,8  3xt  2cu 440 xj,fy 14r,ub,1is,lq 95,1kg,mf,a7,vm,10z    3tn    1t0,1nt n6  b2,265     148,hl,sl,ue,a3,ov,eq,ao,i zb,xm,ck 4x7 3a6,10h  9n       1bw,a1  jc,7e,1gs 77,12q    15a,1g2,21r 183    1x,oo,nc,r1,4h,8w,cz,kz,n6,mi  2bi k1,fh    as,25a bd,ky,al,32,1sc,c7,199  3i 12t  3i,2r5,5w  2pq,1c4 1dj 30y  30y,1vg 14r 1hk,6x   2v3      45d 1eb,87,l4,p,139  2td   f1,8l,15i,8s 97,13x,1bg,pk,mf,51      zj  207 3ax,a5,18e     1dw,2go  28p,2lu   2k9  qq 3uc 1lu      441 25c 22r,kl 130,ct,o8,xg  pk 2ap,25v,1x 128,2s,4d,1x2,1cf 3v3    381  1p  nj,9f,ds,ll,2mk  dc,4hl  17d oj,g8 fa,4fx    9t,4   20q,1b9  yk 3da 43h      120  1oj   1f1,n9,ud,mw 1h9,1s,111,15q   oa  1re,8t,qc 16c 3j2 1ps b8 d2,ay,11i,3b,1ks,bq g3,31a 2xj 188,w,l4  223 1y1  2jv 3em 3ws ru cq,1cg,3b,53,qn,10s,9v,qb ju,ub    nb,2ri 2x1  at,289,1hn 1ea,dd,yb 2ft  3jx,117  4io 14g,vf,9,53,6u     ho,214,1cc 10t,147,1h1    18z    1ka,30d  49y 27,ly,1kd,6,km,1l6 1zg  72,1mx,1x7,h1 2f4,4m,in,yi mi,3iq 8c,ea,2j4    y,2nw,1w0 p qz,1k1  3ga 30e,7r 1qa 1v3,2b,bh,1z2   30b 1rn   1hl 16n 3r4   3jd,bx 3ns c5,29g 4bk,7  1c9,2bc,a3   1q8,3p,s5 f6,2ao      1g4,17s     4q,sv,2qo  m   2vd 2io  480  fj,k,1eb,1jl,17u  38a   nl 30,1u,2ii  3x0  3n1 k1,2o5,b6,hl 38l,1gq 460 w,17p,1kh,5u,1hi  2n1,pj,je,17  1va  26b,gt,1tn  1co 250 26i        3nf  kg,2li 1g0,17o,48,b8 29v 1l0,51,27g 2eb,3u 2qn 1c0,5n 2iv cf,3t9  431  wi,b7,3n,18,31,cu,zr,xz,62,jb 3o6    123,ox 173 1p4,1ej  1r0 289,oz,og o8,27u,34,194    3qk   4hb 2h2,71,1pk 41p   8t,5r  2dj m3 9c,4e 38b   dp     1a4,168,1rq ca,13y   6i,2di,1am  sp   1kz,su  v0 64,1cm,4x,8u,5u,280,15 u4,fh,mt,1qr,4o 3dq     26s 25i 12e,1w,if,1pb,r,an,5u,2v  4oe    m1,1d7,hv  1b2 18p 6z ik,wf,15d,12g   38s 4mm      3l3      9d,171,qi,kr,1vg    2wq      22y  2pq,1r4  j4,k1,s,1bg,1bz 3ua   vi,1wa 47z 3xv   1x9,18p  30c,1eg w8,1i6   20t sv,55,1dw,17n  o9,ne,n4,7p,wb,b9,no 19v,5s,ix,111   ur,8c,k5,ro,ga  sh nb,19a,1bc,1u,cy oj,1ae,11q 1sn,cn 1rn,2it  1w3 1p4,1gc  10s,1l0,hs,nt 1av,s1,fl   sx 3lj   7z    1b5,20n,x3   161 5u,f4,dn,57,1zc,199 2n6 i1   1mx,1rf,5s,h1   25s 118,18l   7d,zo  2i,42x,8f pw,1tc  2az i2 176,jm,2nc hr,m7  cz  eo  18j uy,f0 4,1k4     2bi,183,tl    189  3wu,ik  1kp 30o      2,12j,1gm  12j,fo  94  3cq  3nj wq,2m5 2f4   3ov 76,3ps   35w,81 40j 2so  9h,pm,ym  1bw,23d 1qh,1m3 1pj,2i3,ax fg      21n,18a,o5 k8     47b   1s8 3ko 5z 3jo 2h2,1z5,1s c5,n2,2ni r1,2cc 1s4 w6  21a,qg,1ix  3n3   ww,3eg  4ab 2w0 1dy,30l    3g1      r,m1,2yo mo,37e        1gc,17g  15s 1dy va qv,21t     me,fc,vf,bo,1ch,3u   s3,gu,28b,2j   1xg  3kp 2d7   x2 3ry           xa fb  25t 2v0 2,185,u,1ac,11,2j,mc,l0,87 3ql 42e x6  12e 1aq,9m,11h 1ur 1cg,1zt    4ey    1nz,3y,7n  lr,39w         5r 1fj,7g,ge,22   168  cb 2pj ym   1k4,2qx   6q,222 2on,1jx  f4,dn,57,1zc,199  el,10a,1hi,i6  1bq,1v,al,1bl  1q1,jf     23d,2ck          34v  8k,qj    1p3 35a 1sf,dd  1uk 2qn     3fp 2no,y8 17f,g  11h,2r8 mi,14b  2u,1q7,23j  1zz 1x2 j6,1v1 143,yv,rz,xp,8m 1if     1sv zu   1o6,2p,1kg 1k6,32   2qo 2ia   gp g9  24r  1i,ds,8p,14w  31a,hn  2e6,1iu   29m    62,1x,3gz    2mu     er 12t 158 6c,2rf,70 2ab,ac,h4,71,3m fh  2s1        393,r2,6s 1tp,1l5,y0   19d 25n,18y,ig     1i4,j9,i2 fl,y8,1mk    25g,ri,8d cc,3dt  1ke,9o mh 2up,j5  10j,pz,16c       18j 2d7,1dr  vh,40,m1,42,h3,j5    1vt,ye  kk 3tq 10y,1dx,1qj 6l,2k0 rl 2su,182 373     k,2xw 2xm     ph,5a,3p,zs,m0,2b,1w,16c   c5,qn 5h,hs,3j4 3qu   3xr t9 3lj 1wt   15h,dw,2md mb 21z 5x  p5,4l,2qu     2sc 31s cj,1wx,yf,o   3j,1e4,1c0,164,9b 3tm  tf  px 37p 22d 1wb h1,19,41,as,dk,1xr,xd xq,1w4,159  2f2,188 2v1    12v    467 62,gu,2ff 3v4     1d0 145 rq,fx,si,gj,19u eg i5,1bm,9r  v5,1uo   a1,bz,12k,1q0  163     zu,15r    222,yl   37x,11k  3j p9,17e,c5,11r 1v5,10e  29l wi  18o,1k4  2oh 4q,1z5,wk  yc,4e,1c4   15i,8m,6,f4   109 gn     11i   1kh 6j,293  1fa,18c   418 yi hn,97,mx,1q8,p7    h9     dn 3r4 15y,1p6,9,w6   18,yw,42,nc,1ug   ko,1ex      2u0,11c  1wy,i9 gc,163,44,9v,1ai 2zt 7n,6d,kz,mh,3v,5a,44  mo,5a 1k0,nq,an  g7,3ov 164,mx,26t   1s0,1zo 41w 1e4,2rf 3n1 wq,jz n2,212,mg 241 2rf,18s    1iv,1ls     rz,3d3     1x3,gt qj,3s,1il,1jg,2g,1r,1e     g8  2r2  29m   wq,1z,56,hs,al,v4,6,ro 9r,7n,9r,8n,8l,1sn,33  2e2 by    1vd,gr,70,6h,6a,4p,5q,ns  fn,dd,39o  1is,2i1 40w  2y9 1pj,37,us,gv 2li   4,19v,o5,g4,8o,sa,1t 207 1zr  mh,20b 3yf    1wo   2j h0  1b5,112,7t 2j7,1k n2,cn,1uw    1qn,uk,vv 3xi 2g3  42g   4h,27v,i7  3p9    11,1w8,13c,ct    387    fm,3j2     1ea  18   140,26i   gr,2h2    1gf,fu dm,qt,8x 1sc,116,2r er,3gm t9,1bf      aj  2aj 60,1lk 1f2,23c   1l2 13o  m7,2p8,s4 m5,9l        1uh  18,116,li,1cr,3a,ml  ry,w5 412  33b    1ub   s,17v,1qa  1ym       dy 278  100,fb,o7,3f,rw sz       2sv,117   1a4 1m6  1up 1d7,hv   2tz  1mo,1g1     377     34w,5a 3xs     37h 3l,11j,1b3,po  3au    qx,9d,cj,6q,1gf 2iy,og 2z6    1p7 16w,2i3,ax id,38k  1gx fy   284   dn,57,1zc    1sn    b2 1ro      27v   1oo,y4     1j9,1ne,76   180,6t,1in,5z  1dd 1f 9d      b6 2dq rc,mh,3v,5a,44 2c,10q,g7 2h0,aw   3nm 1rj,5o,rm bz,2jt  39q     74,390     133,22h,2k   2pe 19a,1bc,1u   152 1q5,212   1gf     9c,1q4 9l,3s,t3,10r  vq,ti   18x,15x     122 16o   ju,1dl,1g0 200     g3 1wx,yf,o  z2,by,1is,1r      39b   11j,jm,72,kf,po   4x,4v,ap,e1   42,21 22,g8,1jw yy,1bt,b2 wf  3hr  33a  z6,2pz  sz,7r u8,22a   or 2gz 2hd,gl   243 fj,8b  rg,6s,6n,d5 ea,c8     6l,pq      52,2yf  1mn  al,bc,ms  2bd       1ay,hk 1l3      3b1  156,3h 2h9,g7,cu,29 36h     2ek,57 30v 1lx  gp,py 37e 38,26f,175 2b4    1dk,bj,b1 198 fc,y3,90,1ch     1v1     1tx 8b 3fb     26s,17n 1bu  3a1  2z6  m4 161  1dl 1p4 193 3aw  2e,55,3n0 35t 3r4  hl,2c7 v2    210,7a,m8  fh,mt,1vf  3bp  83  17e,bv,1ah,94,b,gs 4v zz b,1u1,x1,3e     hp 1tb 17d    2qo,e 1a6,ue,a3,bt,rs,b6 29c,15o 2d3,55   21,22g,18c      1i4 303  1bb,5a  b7,4v,6g,e7    38y  1fi    22w     1o9  4v zx,6h    2ig k      26f,175  kg,1wc  w0    1xv 2l2 147,4,sc,g4,8h  2mm,12y  vf  41,oc,6c,ge,1pd   7o 38p 3oy 2wa      1f4,51      1bm,9r,wz lo,2an  1wa  q9 bf n,iq,bn,4z  1lx  r7,125,128  21t 93 2r4  qj,gi,1yo,m    311   45,2fq     m6,dr,cb,e3,5m,w2 zc  ww      1u1 17d,kl,2n,17h     qt,8x wi pq,ia,zh,16d,2o dd,1rh  22g po,44   hj,uc,1ud,7      1sj 46 8u,1lo    gu,28b l,1xm      196     1q4 1dx,1d8 qf,1lo    1by    wv,10r         1cf,1y,1dw  3j2 j3,9w,af,17w  10r,4t,1ky   2bt 2lj   1ed,cl     54,2z0 1b9     3fo  2ny  c3,12t    uo,ge,1b1,9s,4k x1,1o,qi dz,1hb       2i6   d0 1kb,62,1au  6j,pd,2i5  2jt 33 30q  122,1m5 2m5    ym,14b    2y5,jj  57,1zc,199  2rj,js 33d  1ex 28o,4x b1   2rw    1n1,sp,5l   ja,mn,1rn         11,1uf  3fw  3eb   up,2es wd   cx   1gr y4,vb,bj,lx,nr 1qn  1ur,2b,1w,u1,cb  24r 1w,27q,h8 v1,44,y  jz,a3 4l,2qu   w,2d7     36m 54  1b8,hv,199 z0,qt,cz  3ec  1lm,bv bz,74,e1,id,gw,l5,3u      dm,gd,pt,1xn 1pv 3ko 1g6   2k0    13n,2bn  1l7    5a    2xz  2e7      ll,1ry  18l 2r  25g  7d   1n7   if,10y,4u,jj,r,gh,2v fh,1ll,mg   ja,o4 1pv      95 9m,2kn    lr  3ay  ci,rw,1hc   2f1  1x ov,1j3  1bg,1bz         jw   22p        fk,21n 7u     m2      20v     87,l4 4v,1fm,xz,pd sm,1d6 id,2yv fx,48,9v,1tk,16,a2,25   38l  10u    2tt  8x 9j  19b 24n  8b     9o   2wz 1u9,1iv  9l     1er,rm 39,349,3l  1lo  2fa,az  ya,i,20,x5,2n  7u,179      1g2  k9 2tc  40,q3   dt,gu,1ig,11t       3em  2e4 2jk cl,wb,i4      32,32b 3s,321,47 21y   2b  1da        3s,3e,nm,2ev  2lf j4,2fi 1sf,1ag,7t 1md,t   xc  u7     em,ut 114,5g,ek  dd,cl,lq,lg   v8,kj,u4 172   2wc mt,2bo  11x,13u,12a lz   168 b1,2sa 6z,13l  nj  v6,28k 1uo 18,2jn,jb  1fk,yv,z5  1g5,b6       12u 8u  gl  36y  5n 1pz      10m  k2 38y   7y,15l  2gx  15c,1f8   281  1hx,13d  13m 2r8 1fm,141,jb   15u 1id 364 1dg    1s,111 9v,px,zz 2vq 1rh um      co 1e4   1w4 q3 2dx    g1,2d6,en nl,286 hd   v5 hz  321 225    12t   9t,27r      3e,19c pz hd,16t,l7 2td    78,f1    1wa 2wy     xf,10e  17m   111,1g2       1,xp,1jk xp,1jk 1a1,1g0   tt,fe,4q,13q,mt,2l     58,j9  cp 254 1bf 7f ts,1h8 1h3,34,iu,qa    1zw   9d,cj,6q  jz  cu,uc,1gj,ep 124,1f2 mb,13m  17o  1t8  1hb  l4 1t2    266  ms  gy,tb   2cz 2tw    p4,95 ox,163      1ke      2pb   179  s3,1qm,bw 1mx,77,ep 28b,gd,5l 2b4  5c  yl,1r4  1lw,1n9 2t5    2a,q1,bb,ye,fv,1t oz,5d,gh,z8,ex 180,1sd     mh,u,31,5a,44 og  5v,170,hr,c9  12i,1cg 16i,4k,8c  2p2  1sr cp,28j,87 2w,1a,1g0,w8  1wc  15g 35,33n 2b 23d  28s   3k 14n,5h  42,nc   vk,mz   gd,6l,j8,1eb ct  1nw        170 4f,2jx  1az   iy   ix,111 1lo    vl  2c,1pf,js  aa,1k6   jk,15q    tv,j6,34,194,1e 272 mf  24b  1zq,ho,1v 25y  96      ru  co,hf  204   32,27l   1zd   3y    6s  309 6l,2j,a5,k0                51,27g 14u     4,2bd    2bd,sa   sb   g2,oy,in,10v dr,cb     1zt,88  7r,1ho,3n,7o   2aj     1wr       6k   1g0    2cs,oq pe,hy,a4,vj,e1   2hj 2l9  nc      vs  2lj      8s     21n 1mc mh 1fa j9    1kb 27l   1hk o gu      1lw  fb,o7,3f,3,hr,a2,27,78 1x 1sn vv  hs 2jl  1aq al,1bl e1,1tq 103 2iv   192   26 1hl 1pf x6,v6     yb,1mv    l7,fp,ii i4,6l,264  10y,4u  3p            26d  iz,3y,52,21r    cj,6q,281,d vk,1hh     7g,ge   97,j2,160,t0         kt 28g 1aq 13r,4q  2v4 30 27w s5    1kr   125,128 27g  174   u2 cl,yd,f          26x,dr,1c 1c9 8x ju         39,g1,8e 2hp ci,1v3      2o9 je,2ef   wo 2vo 8e   2om dp   1th,3q,h1    116,14f  g6,2x      ip 1j8 1z,jm,ua 2pz  ls,1ha                 zg,1qb      2m2,2e ge,22k 1qb,8w         hx,we ia  2b,bh,l4  1gc     21b       hm,39,c7,4a,14y,7m  1fh 14k,f1 qv  45,dl,jr  1ig   97,qv,7i,y5,hv   ig,bp,65,jw,vc,2b,p,9b   jm,rh,2t,mv    1jo     2rl  g1,1e5,7o  1vr,v6      27r     o5,ak,5k  3z    pe,oa,ik 2gl xw,t9     1c4  1d8  ig 5b          1i4        1q4 l8 7y,7c,k7     2f,1yf   14s,a4,47 rk,e9,9p      hf,20o,ax    112,7t 21p   1b9,1ee  qc  hz,118   202  cn 1d8           ge,12w,mh 9 9n  1m3,8m  29q qj   53,6u,2cy,w 1sn,1x,pv    1c0  6h 1a6    tb 29z,n 19i    qj ku       qc,tz,8i,kc nn,np,1br     1sf d5    6t,1in,gs,5g,6y jy            qi,4b,cl,1bq   1bl   1p2,pq  xo 1uj 1lx,10h       68,m,278  1am  pt 2b9,f5    1o  pg,1v2   cb   2q9  7i      12o    x9      9h,17k,77,2h,hj,1d     1g9       18y,ne    1bc,1u     18q,13w 28c  18p   9h 1d6,vu 5c     qi     mv,eq        n8 18p,ud   hv  uk   db     90,87,7r 23c      1qz     1ll 8h,ea,1lu 1mg     1h1,cj 111 2k5 15j,g9  16u,k7,ph 13m  2dd 1ep,40,7,1r     1zw   21k  19w 1hc   1kg   bk yd 17a,ub 1et   o7,3f,rw  1is    20x       1mc,94,h3   1v3 y 7c,k7   7k,di,vr,s0,40 1zr  2jy   1hk  dp      pl         u,cf,5r,10w 19t  2k9  k8      i1   1g1    2cw hk,6z,hh,g5 93    1in,5z 1n,1h1     cf  139 m,1gp,qj             jt,do,oe kg,2l,1b2,9p,50   al,1my  2ae  q3 278  1jw   wo,kh,108  r5  hm,1pp     1fs   xt   23a  kj  oz   3q  ue,cd    6l,264   1vb 28k 189     dm,10p 17d  n8  sb               2i,x5  gi  10j,wb  25w ry 15t    5w,1c7 25u     207 3y  5a,44    ce,1dj,8j   18a   11m  281,d qg,1ix n5    1ro     mi 5o,h9,1rk s2        22k   fe,4q,cx,qt   1m,xw   9v,1dj    1h8  29z  2gn 1l4,uk  kr,1lc,a4 29g  w4   fp,ii   1jr  19p   1eu 4m wb,u,2n,vg ye     1lt 9r        ea      3n       xw 1q8 k7 cl,12o,nn  1g1  39  1zo 6a,tv,16e te  199,s0,40  16b        2x,138  ie,n,12b       28u cp  1qf hy,a4,vj,e1     1ud 28g 52,21r     5g,ek    10e,3w     w4  1ov   1lx  3t,1yp,3v   4m,in,yi    3z   9u 1jk   fw       us 22,1nb e8  264    44 nh,1d7,ax   1y5 1i4        1c7,53  b5     k9    16k,v7,7r  mw  bu,b5      8q  gr  3u b6    1po,8m 9l    cc,9x      i2,3g   1h4  18z   e8,1pm xl    1jl,b   1e5  bm 17n        11i,14x         1cc   hv,199 yp,x6    kl,pu g3   va,ro     dw,k8,18y u5,14k,3v        3i,xd,ir,b7,6g 9d   gt 94,ps    183,tl  sr,xy     21r   1ub  yl i8  in,yi 18l  tv,16e        ek      s6,83      1r9 1wl  if,wt    qw 7a,q0       1ey    uz,c9,4r        g4,1a0   1g5  1ke 1kk  i4 18h 1bv yl 1c4   bn  1ai                   b1  zs       1pi  wz  1i6  cb,bz,ik    1wu   dz,1fr  23i  121,3u             1an,cb 1pm  gj,1k6            1ah ye,fv      7v,3j,1g,bt   18k,92 y,mr,1br,1m    sz,4o,om   p8   8d      w0  17w     1h0  4l      14l mw       pj   9l   88,1mf k4,i,191 1c9 1c5,4r        1ty   5h,1b2,ep      5j     9p,st  1qb 5x           rm     17e,a8        1s6  dq     147   cw  4q,cx,qt,1c       1v2         ca,m5        xu,e4   h3,yx   do   q0 ii       r6,117,31   5m 1v4  1xt  ps,bz     2l,1b2,cy,1r       y6  1a0     15k  1zo    1iu,17  ov        a9 1qs  1y8 1n4  zu 1qg       3f,rw  1dr p,61,s5,z5             11m  1c8    1n9,3v,20  1qb  b6,l5,4v mm 61 h0,kc    1ax    128       qv 1jw  1nc kv,z2,92,2 1b2,ep  t9 l7   1l7,5x y6,69   1bh     8c,15b     15n   3j,107,mt  cl,1bq xm 1pm    ov,t7     l4 1fn e8    a4,vj,e1           1hl      1m5 1t6  189,d3 10u,um  2m    h 12b    rw   hr,c9 rl       1mf         m4     98,ee oj          1su  1er  os       1bg 1fj    1q1     gu,11h    og,5q,ns  bz  65,l7    1p1  1dj   1cb 34,194     y4       1t3    103,fo,3p     ja  qh    17q  kd  h4,71,3m,10,4p    iy,qo     199 1f9  1p9            7r    12p    14j         1f3,2o     1jx  1ix,6k  vh 2b,1w,u1      7n       18p           19k 11m  30   194   yi               42  1dp,6k       a4   139 pu    18,2x,1b6      aq,o8         1d,l7,6o 1g0  1w  1k6                        2x,9r,11f               10h     dr,7g,rq       ie am   9y,3z,117    oe    19r,8i  qs      1n9            cn       vj,e1        175            hy,3w,gj     ee    11z        4h  po,li  bn,177  1ij               oz              1bq          1dm                r3,bu          19j           2n   1ad  mg  191   6f,6a 1ee aw  o0            og 1a9   rg,5u,8p,ar     i7,as wb            zc ph     8x      57       kc   k7,ph  1dd cm,dn,am            lk              83 ud              gl              1av            13l,b6     js 16e 1eo   pp,25 g7,cu,29            1u,me      4x l0         jj,bo    kk      2a  c9      3w,6t                    9c        z2,94 wf 86        w6  cr j7    ep  h8          lo         7k      13b  71,3m,8p       kl  pb                                   l       x3        7g  iy   rk    o5  qo,7q      117 s7      4x   5y  is            ir,b7,6g     bx  iq zv                      t7 jh       wk     qa  hl      aa                         fv,1t            15e                  s0,40       12y  10h 14z   5q,ns    3y       1y    zs   1r        lm jr       3m     1r             99,uc k3  w9  3w,ww  3u 2k,q7      86,uu      11t        e4     4g             r3  5z     a1,9u,t,9k              rz  2h,hj,1d   6c,80 4v   7o     az     aj   h1    id 2b    tl  15,p2 dx        wn                t          v6      p2 z5   qf   4p   7j   ns,1l    iw,1g     ef 7e                            cu,29    ux         jq  ig       of,2u                c5,bp  fx                 se      ph     5a   h4         4v        92     pw               80      6e,jj                 rl     a8     uc                      ey    ro                                               dr d5     bu  9u,ad                      ew   r8               b,gs      by      oq     bv   e1  ej   nq             bw pe  gg       es   ae                      nj         jj                               jh             db        d3                           87 bl  n7         ep                      8m   ce       kn   8     bp m                                                                              en                      t          3y           1d   cm     57            9h                              1l         6p    7             8f          6f               3r                 1x,4j        ds                            40  94                                             2o   2o     8j     ax                v     2e               3v                                 47                 d    2u                     6c            4k,3d                                                                                 2l    2m     52                                                                          3d                                                     1i"
  ]
];

// src/domain/semantic/related-words.ts
var ROOM = 2 ** 16;
var knowledge;
function readWords() {
  knowledge ??= read();
}
function read() {
  const places = /* @__PURE__ */ new Map();
  const rarities = [];
  for (const [degree, stems2] of STEMS_BY_RARITY.entries()) {
    for (const stem of stems2 === "" ? [] : stems2.split(" ")) {
      places.set(stem, rarities.length);
      rarities.push(degree / (STEMS_BY_RARITY.length - 1));
    }
  }
  return { places, rarities, likeness: readLikeness() };
}
function readLikeness() {
  const likeness2 = /* @__PURE__ */ new Map();
  for (const [degree, distances] of RELATED_STEMS) {
    for (const [place, list] of distances.split(" ").entries()) {
      let other = place;
      for (const distance of list === "" ? [] : list.split(",")) {
        other += Number.parseInt(distance, 36);
        likeness2.set(place * ROOM + other, degree);
      }
    }
  }
  return likeness2;
}
function stemLikeness(stem, others) {
  if (others.includes(stem)) return 1;
  knowledge ??= read();
  const { places, likeness: likeness2 } = knowledge;
  const x = places.get(stem);
  if (x === void 0) return 0;
  let most = 0;
  for (const other of others) {
    const y = places.get(other) ?? x;
    most = Math.max(most, likeness2.get(Math.min(x, y) * ROOM + Math.max(x, y)) ?? 0);
  }
  return most;
}
function rarity(stem) {
  knowledge ??= read();
  const place = knowledge.places.get(stem);
  return place === void 0 ? 1 : knowledge.rarities[place] ?? 1;
}

// src/domain/semantic/number-reading.ts
var UNITS = `zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen
|fifteen|sixteen|seventeen|eighteen|nineteen`.replaceAll("\n", "").split("|");
var TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
var ORDINALS = `zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh
|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth`.replaceAll("\n", "").split("|");
var ROMAN = "||ii|iii|iv||vi|vii|viii|ix||xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx".split("|");
var SCALES = /* @__PURE__ */ new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12]
]);
function cardinal(word) {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten < 0 ? void 0 : (ten + 2) * 10;
}
function ordinal(word) {
  const nth = ORDINALS.indexOf(word);
  if (nth >= 0) return `#${nth}`;
  const ten = TENS.indexOf(word.replace(/ieth$/u, "y"));
  return ten >= 0 && word.endsWith("ieth") ? `#${(ten + 2) * 10}` : void 0;
}
var SPELT = /* @__PURE__ */ new Set([
  ...SCALES.keys(),
  ...UNITS,
  ...TENS,
  ...ORDINALS,
  ...TENS.map((ten) => ten.replace(/y$/u, "ieth"))
]);
function isNumberWord(word) {
  return SPELT.has(word) || /^\p{N}/u.test(word);
}
var ROMAN_VALUES = new Map(
  ROMAN.flatMap((word, n) => word === "" ? [] : [[word, `${n}`]])
);
function digitsOf(word) {
  return /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(word) ? word.replaceAll(",", "") : word;
}
var NumberReader = class {
  #found = [];
  #text;
  #count;
  constructor(text) {
    this.#text = text;
  }
  take(token) {
    if (/^\p{N}/u.test(token.word)) this.#digits(token);
    else if (!this.#suffix(token) && !this.#scale(token)) this.#word(token);
  }
  done() {
    this.#flush();
    return this.#found;
  }
  #flush() {
    const count2 = this.#count;
    this.#count = void 0;
    if (count2 !== void 0 && !(count2.spelt && count2.value === 1))
      this.#found.push(`${count2.value}`);
  }
  #digits({ word, start, end }) {
    this.#flush();
    const digits = digitsOf(word);
    const negative = /(?:^|[^\p{L}\p{N})\s]|\s)-$/u.test(
      this.#text.slice(Math.max(0, start - 2), start)
    );
    if (negative) this.#found.push("-");
    if (/^(?:0|[1-9]\d{0,14})$/u.test(digits))
      this.#count = { value: Number(digits), end, spelt: false };
    else this.#found.push(digits);
  }
  /** The 1st, 5 pm. */
  #suffix({ word, start }) {
    const count2 = this.#count;
    if (count2 === void 0 || start - count2.end > 1) return false;
    if (start === count2.end && /^(?:st|nd|rd|th)$/u.test(word)) this.#name(`#${count2.value}`);
    else if (/^[ap]m$/u.test(word)) this.#name(`${count2.value}${word}`);
    else return false;
    return true;
  }
  #name(name) {
    this.#count = void 0;
    this.#found.push(name);
  }
  #scale({ word, end }) {
    const scale = SCALES.get(word);
    if (scale === void 0 || word === "k" && this.#count === void 0) return false;
    const { value, spelt } = this.#count ?? { value: 1, spelt: true };
    const high = spelt && value >= scale ? value - value % scale : 0;
    this.#count = { value: high + (value - high) * scale, end, spelt: true };
    return true;
  }
  #word({ word, end }) {
    const nth = ordinal(word);
    const counted = cardinal(word);
    if (nth === void 0 && counted === void 0) {
      if (word !== "and") this.#flush();
      const roman = ROMAN_VALUES.get(word);
      if (roman !== void 0) this.#found.push(roman);
    } else if (nth !== void 0) this.#ordinal(nth);
    else this.#counted(counted ?? 0, end);
  }
  #ordinal(nth) {
    const before = this.#count?.spelt === true ? this.#count.value : 0;
    if (before === 0) this.#flush();
    this.#name(`#${before + Number(nth.slice(1))}`);
  }
  #counted(value, end) {
    const before = this.#count?.spelt === true ? this.#count.value : 0;
    const joins = before >= 100 ? value < 100 : before >= 20 && value < 10;
    if (!joins) this.#flush();
    this.#count = { value: (joins ? before : 0) + value, end, spelt: true };
  }
};
function numbersIn(tokens, text) {
  const reader = new NumberReader(text);
  for (const token of tokens) reader.take(token);
  return reader.done();
}

// src/domain/semantic/function-words.ts
var FUNCTION_WORDS = new Set(
  `a an the this that these those there here it its itself i me my mine myself we us our ours you
  your yours he him his she her hers they them their theirs one ones some any someone anyone
  something anything is am are was were be been being do does did doing done have has had having
  can could will would shall should may might must ought let get gets got getting of to in on at by
  for from with about as into onto over under than then and or but so if because while until up down
  out off again also too just very really quite only even still ever yet already now please what
  which who whom whose when where why how whether such same other another each every all both more
  most much many few own able want wants wanted need needs needed like know tell kindly not no nor
  s t m d ll re ve o between through during before after above below against per via s being`.split(
    /\s+/u
  )
);
function isFunctionWord(word) {
  return FUNCTION_WORDS.has(word);
}

// src/domain/semantic/question-likeness.ts
var WEIGHTS = { functionWord: { least: 0.02, rare: 0.15 }, other: { least: 0.07, rare: 1 } };
var CAPITAL = 6;
var UNSAID = 0.06;
var LESS_FOUND = 0.8;
function weightOf({ word, stem, capital }) {
  if (isNumberWord(word)) return 0;
  const { least, rare } = isFunctionWord(word) ? WEIGHTS.functionWord : WEIGHTS.other;
  return (least + rare * rarity(stem)) * (capital ? CAPITAL : 1);
}
function likenessTo(stems2, { word, stem, capital }) {
  if (capital || isFunctionWord(word)) return stems2.includes(stem) ? 1 : 0;
  return stemLikeness(stem, stems2);
}
function foundIn(others, tokens, only) {
  let [found, all5] = [0, UNSAID];
  for (const token of tokens) {
    const weight = weightOf(token);
    all5 += weight;
    found += only.includes(token) ? weight * likenessTo(others, token) : weight;
  }
  return found / all5;
}
function stemsOf({ tokens }) {
  return tokens.map(({ stem }) => stem);
}
function questionLikeness(a, b, matching) {
  const x = foundIn(stemsOf(b), a.tokens, matching.onlyA);
  const y = foundIn(stemsOf(a), b.tokens, matching.onlyB);
  return LESS_FOUND * Math.min(x, y) + (1 - LESS_FOUND) * Math.max(x, y);
}

// src/domain/semantic/question-features.ts
function worthOf(tokens, words) {
  return tokens.reduce((sum, { stem }) => sum + words.tellingness(stem), 0);
}
function trigramsOf(tokens) {
  const text = ` ${tokens.map(({ word }) => word).join(" ")} `;
  const trigrams = /* @__PURE__ */ new Set();
  for (let at = 0; at + 3 <= text.length; at++) trigrams.add(text.slice(at, at + 3));
  return trigrams;
}
function dice(a, b) {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return 2 * shared / Math.max(1, a.size + b.size);
}
function haveSameWords({ onlyA, onlyB }) {
  return [...onlyA, ...onlyB].every(({ word }) => isNumberWord(word));
}
function features(a, b, { content, all: all5 }, { cosine, density }, words) {
  const total = worthOf(a.tokens, words) + worthOf(b.tokens, words);
  const only = worthOf(all5.onlyA, words) + worthOf(all5.onlyB, words);
  return [
    cosine * questionLikeness(a, b, all5),
    Math.min(60, total - only) / 2,
    dice(trigramsOf(a.tokens), trigramsOf(b.tokens)),
    haveSameWords(content) ? 1 : 0,
    cosine - density
  ];
}

// src/domain/semantic/doubts.ts
var TERM = { cost: 0.4, rises: { from: 0.8, by: 8 }, forbids: 0.9 };
var SAME_SENTENCE = 2 / 3;
var RENAMED = 3;
function termCost(shared) {
  if (shared >= TERM.forbids) return void 0;
  return TERM.cost + TERM.rises.by * Math.max(0, shared - TERM.rises.from);
}
function costOf(guard, shared) {
  if (guard === "terms") return termCost(shared);
  if (guard === "names") return 0;
  return guard === "negation" && shared <= SAME_SENTENCE ? 0 : void 0;
}

// src/domain/semantic/literal-text.ts
var QUOTED = /"([^"]{1,200})"|`([^`]{1,200})`|(?<![\p{L}\p{N}])'([^']{1,200})'(?![\p{L}\p{N}])/gu;
var ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|[^@\s]+@[^@\s]+\.|[@#]\p{L})/iu;
var FILE = /^[\w-]+(?:\.[\w-]+)*\.[a-z][a-z\d]{1,4}$/iu;
var PATH = /^(?:[~.]{0,2}\/[^/]|[a-z]:\\)|\/.*\/|\\/iu;
var CODE = /[\p{L}\p{N}]_[\p{L}\p{N}]|^--?[a-z][\w-]*$|::|->|\(\)|[{}<>]|^\.[a-z]{2,}$/iu;
var CAMEL = /\p{Ll}\p{Lu}/u;
var MIXED = /\p{L}\p{N}|\p{N}\p{L}/u;
var MEASURE = /^\p{N}[\p{N}.,:]*-?\p{L}+(?:'\p{L}+)?$/u;
function bare(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
function quotesIn(text) {
  return Array.from(text.matchAll(QUOTED)).map(([, double, tick, single]) => bare(double ?? tick ?? single ?? "")).filter((quoted) => quoted !== "");
}
function isIdentifier(word) {
  if (ADDRESS.test(word) || FILE.test(word) || PATH.test(word) || CODE.test(word)) return true;
  return CAMEL.test(word) || MIXED.test(word) && !MEASURE.test(word);
}
function pieces(text) {
  return text.split(/\s+/u).map((piece) => piece.replace(/^["'([{,;:!?]+|["')\]},;:!?.]+$/gu, "")).map((piece) => piece.replace(/'s$/iu, "")).filter((piece) => piece !== "");
}
function identifiersIn(text) {
  return pieces(text).filter(isIdentifier);
}
function quotesAgree(quotes, other) {
  if (quotes.length === 0) return true;
  const words = ` ${bare(other)} `;
  return quotes.every((quoted) => words.includes(` ${quoted} `));
}
function identifiersAgree(identifiers, other) {
  if (identifiers.length === 0) return true;
  const there = new Set(pieces(other.toLowerCase()));
  return identifiers.every((identifier) => {
    const lower = identifier.toLowerCase();
    return there.has(lower) || there.has(lower.replace(/[^\p{L}\p{N}]/gu, ""));
  });
}

// src/domain/semantic/word-exchange.ts
function agree(x, from, y, at, count2) {
  for (let n = 0; n < count2; n += 1) if (x[from + n]?.stem !== y[at + n]?.stem) return false;
  return true;
}
function differing(x, y) {
  let start = 0;
  while (start < x.length && x[start]?.stem === y[start]?.stem) start += 1;
  let end = x.length;
  while (end > start && x[end - 1]?.stem === y[end - 1]?.stem) end -= 1;
  return [start, end];
}
var MAX_DIFFERING = 64;
function wordExchange(x, y) {
  const [start, end] = differing(x, y);
  const length = end - start;
  if (length > MAX_DIFFERING) return void 0;
  for (let words = 2; words <= length; words += 1) {
    for (let first = 1; first < words; first += 1) {
      const second = words - first;
      const exchanged = agree(x, start, y, end - first, first) && agree(x, end - second, y, start, second) && agree(x, start + first, y, start + second, length - words);
      if (exchanged) return partsOf(x, [start, start + first, end - second, end]);
    }
  }
  return void 0;
}
function partsOf(x, [start, middle, last, end]) {
  return {
    before: x.slice(0, start),
    first: x.slice(start, middle),
    between: x.slice(middle, last),
    second: x.slice(last, end)
  };
}
var COORDINATORS = /* @__PURE__ */ new Set(["and", "or", "vs", "versus"]);
var MAX_JOINED = 6;
function isCoordinator(words) {
  const [word, more] = words;
  return word !== void 0 && more === void 0 && COORDINATORS.has(word.word);
}
function isJoinedOtherwise(x, y) {
  const [start, end] = differing(x, y);
  const from = Math.max(0, end - 1 - MAX_JOINED);
  const places = [...x.keys()].slice(from, start + MAX_JOINED + 1);
  return places.some((at) => isCoordinator(x.slice(at, at + 1)) && turns(x, y, at));
}
function turns(x, y, at) {
  const most = { left: Math.min(at, MAX_JOINED), right: Math.min(x.length - 1 - at, MAX_JOINED) };
  for (let left = 1; left <= most.left; left += 1) {
    for (let right = 1; right <= most.right; right += 1) {
      const [start, end] = [at - left, at + 1 + right];
      const middle = [...x.slice(at + 1, end), ...x.slice(at, at + 1), ...x.slice(start, at)];
      const turned = [...x.slice(0, start), ...middle, ...x.slice(end)];
      if (agree(turned, 0, y, 0, y.length)) return true;
    }
  }
  return false;
}

// src/domain/semantic/negation.ts
var NEGATIONS = /* @__PURE__ */ new Map([
  ["not", "not"],
  ["no", "not"],
  ["never", "not"],
  ["none", "not"],
  ["nothing", "not"],
  ["nobody", "not"],
  ["nowhere", "not"],
  ["neither", "not"],
  ["nor", "not"],
  ["non", "not"],
  ["without", "without"],
  ["except", "except"],
  ["excluding", "except"],
  ["unless", "unless"],
  ["hardly", "hardly"],
  ["barely", "hardly"],
  ["scarcely", "hardly"],
  ["rarely", "hardly"],
  ["seldom", "hardly"]
]);
function negationsIn(tokens) {
  return tokens.flatMap(({ word }) => NEGATIONS.get(word) ?? []).sort();
}

// src/domain/semantic/word-move.ts
function wordSet(words) {
  return new Set(words.split(/\s+/u));
}
var PRONOUNS = wordSet("i me you he him she her it we us they them who whom what which");
var RELATIVES = wordSet("who whom what which that");
var JOINING = wordSet(`because before after if when while until till unless since than as so although though
  whether of to from for with without by at about into against through via but and or then`);
var LIMITING = wordSet("only just even");
function areBound(words) {
  const isTied = ({ word }) => LIMITING.has(word) || /\p{N}/u.test(word);
  return words.some(isTied) || negationsIn(words).length > 0;
}
function dangle(words) {
  const last = words.findLast(({ word }) => !PRONOUNS.has(word));
  return last !== void 0 && JOINING.has(last.word);
}
function mayMove({ word }) {
  return isFunctionWord(word) && !PRONOUNS.has(word);
}
function isHarmlessMove({ before, first, second }) {
  const shorter = first.length === second.length ? [...first, ...second] : shorterOf(first, second);
  if (areBound(shorter) || dangle(first) || dangle(second)) return false;
  const { word: leading = "" } = before.at(-1) ?? {};
  if (RELATIVES.has(leading) || JOINING.has(leading)) return false;
  const both = [...first, ...second];
  return both.some(both.length === 2 ? mayMove : ({ word }) => isFunctionWord(word));
}
function shorterOf(one, other) {
  return one.length < other.length ? one : other;
}

// src/domain/semantic/order-agreement.ts
var MOVABLE = new Set(
  "a an the is am are was were be do does did has have had can could will would should may might must".split(
    " "
  )
);
function isRearranged(x, y) {
  const [a, b] = [stems(x), stems(y)];
  if (a.length !== b.length || a.every((word, n) => word === b[n])) return false;
  const sorted = b.toSorted();
  return a.toSorted().every((word, n) => word === sorted[n]);
}
function stems(tokens) {
  return tokens.map(({ stem }) => stem);
}
function unmoved(tokens) {
  return tokens.filter(({ word }) => !MOVABLE.has(word));
}
function likeness(a, b) {
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(1, a.length, b.length);
}
var ALIKE = 0.75;
function ordersAgree(a, b) {
  return agreesWith(a, b) && agreesWith(b, a);
}
function agreesWith(a, b) {
  const [x, y] = [unmoved(a.tokens), unmoved(b.tokens)];
  if (isRearranged(x, y)) return isJoinedOtherwise(x, y) || isPhraseMoved(a, b);
  if (!isRearranged(a.content, b.content) || likeness(stems(x), stems(y)) < ALIKE) return true;
  return isOtherPhrasing(a, b);
}
function isPhraseMoved(a, b) {
  if (isRearranged(a.tokens, b.tokens)) {
    const exchange = wordExchange(a.tokens, b.tokens);
    if (exchange !== void 0 && exchange.between.length > 0) return false;
  }
  const move = wordExchange(unmoved(a.tokens), unmoved(b.tokens));
  return move !== void 0 && move.between.length === 0 && isHarmlessMove(move);
}
function isOtherPhrasing(a, b) {
  const there = wordExchange(a.content, b.content);
  const back = wordExchange(b.content, a.content);
  if (there === void 0 || back === void 0 || there.between.length > 0) return false;
  const one = joint(a.tokens, there.first, there.second);
  const other = joint(b.tokens, back.first, back.second);
  if (one.length > 0 && stems(one).join() === stems(other).join()) return isCoordinator(one);
  return !areBound(there.first) && !areBound(there.second);
}
function joint(tokens, first, second) {
  const [last, next] = [first.at(-1), second[0]];
  if (last === void 0 || next === void 0) return [];
  return unmoved(tokens.slice(tokens.indexOf(last) + 1, tokens.indexOf(next)));
}

// src/domain/semantic/alignment.ts
function lengths(a, b, alike) {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let m = a.length - 1; m >= 0; m -= 1) {
    const [row, below] = [table[m], table[m + 1]];
    for (let n = b.length - 1; row && below && n >= 0; n -= 1) {
      const both = isAlike(a[m], b[n], alike);
      row[n] = both ? (below[n + 1] ?? 0) + 1 : Math.max(below[n] ?? 0, row[n + 1] ?? 0);
    }
  }
  return table;
}
function isAlike(a, b, alike) {
  return a !== void 0 && b !== void 0 && alike(a, b);
}
function aligned(a, b, alike) {
  const table = lengths(a, b, alike);
  const differences = [];
  let [m, n, common] = [0, 0, 0];
  let [fromA, fromB] = [0, 0];
  const note = () => {
    if (m > fromA || n > fromB) differences.push({ a: a.slice(fromA, m), b: b.slice(fromB, n) });
  };
  while (m < a.length && n < b.length) {
    if (isAlike(a[m], b[n], alike)) {
      note();
      common += 1;
      m += 1;
      n += 1;
      fromA = m;
      fromB = n;
    } else if ((table[m + 1]?.[n] ?? 0) >= (table[m]?.[n + 1] ?? 0)) m += 1;
    else n += 1;
  }
  m = a.length;
  n = b.length;
  note();
  return { common, differences };
}
function matchedInOrder(a, b, { pairs }) {
  const counterparts = new Map(pairs.map(([m, n]) => [a[m], b[n]]));
  return aligned(a, b, (x, y) => x.stem === y.stem || counterparts.get(x) === y);
}

// src/domain/semantic/relations.ts
function kinds(...lines) {
  return lines.map(
    (line) => new Map(
      line.split(/\s+/u).flatMap((forms) => forms.split("=").map((form) => [form, forms]))
    )
  );
}
var RELATIONS = kinds(
  `to from in into out on off over under up down before after during until since with without against
  for by above below between through via`,
  "i me my mine myself we us our ours you your yours he him his she her hers they them their theirs",
  "all some any every each most more few fewer many much both none own same other another only",
  "who whom whose when where why which"
);
var OPPOSED = kinds(
  "to from through",
  "in=into=on out=off up down",
  "over=above under=below",
  "before after during until=till since",
  "with=for without against",
  "my=mine=our=ours=me=us your=yours his=him=he her=hers=she their=theirs=them=they",
  "all=every=each=both any=some most few=fewer none",
  "when where why who=whom"
);
function isRelatedOtherwise({ a, b }, relations) {
  return relations.some((kind) => {
    const said = (tokens) => tokens.flatMap(({ word }) => kind.get(word) ?? []).join();
    const [x, y] = [said(a), said(b)];
    return x !== "" && y !== "" && x !== y;
  });
}

// src/domain/semantic/replaced-term.ts
var ONE_SENTENCE = 0.5;
function saysSomething({ word }) {
  return !isFunctionWord(word) && !isNumberWord(word);
}
function isTermReplaced(a, b, matching) {
  const { common, differences } = matchedInOrder(a, b, matching);
  if (differences.some((difference) => isRelatedOtherwise(difference, RELATIONS))) return true;
  if (common < ONE_SENTENCE * Math.max(a.length, b.length)) return false;
  const matched = new Set(matching.pairs.flatMap(([m, n]) => [a[m], b[n]]));
  return isSaidOftener(a, b, matched);
}
function isSaidOftener(a, b, matched) {
  const excess = /* @__PURE__ */ new Map();
  const count2 = (tokens, by) => {
    for (const token of tokens) {
      if (!saysSomething(token) || matched.has(token)) continue;
      excess.set(token.stem, (excess.get(token.stem) ?? 0) + by);
    }
  };
  count2(a, 1);
  count2(b, -1);
  return [...excess.values()].some((oftener) => oftener !== 0);
}

// src/domain/semantic/same-things.ts
var SAME_SENTENCE2 = 0.6;
function asksOtherOfTheSame(a, b, matching, shared) {
  const [word, ...more] = [...matching.onlyA, ...matching.onlyB].filter(
    (token) => !isFunctionWord(token.word)
  );
  if (word === void 0) {
    const { differences } = matchedInOrder(a, b, matching);
    return differences.some((difference) => isRelatedOtherwise(difference, OPPOSED));
  }
  const others = matching.onlyA.includes(word) ? b : a;
  const isRepeated = others.some(({ stem }) => stem === word.stem);
  return more.length === 0 && isRepeated && shared >= SAME_SENTENCE2;
}

// src/domain/semantic/question-guards.ts
function areEqual(a, b) {
  return a.length === b.length && a.every((item, n) => item === b[n]);
}
function numbersAgree(a, b) {
  return areEqual(a.numbers, b.numbers) && areEqual(a.symbols, b.symbols);
}
function literalsAgree(a, b) {
  return quotesAgree(a.quotes, b.text) && quotesAgree(b.quotes, a.text) && identifiersAgree(a.identifiers, b.text) && identifiersAgree(b.identifiers, a.text);
}
function areLetters(a, b) {
  if (!/^\p{L}$/u.test(a.word) || !/^\p{L}$/u.test(b.word)) return false;
  return !/^[ai]{2}$/u.test(a.word + b.word);
}
function bareText({ tokens }) {
  return tokens.map(({ word }) => word).join(" ");
}
function payloadsAgree(a, b) {
  if (a.code !== b.code) return false;
  if (a.payload === b.payload) return true;
  return !/[()]/u.test(a.payload + b.payload) && bareText(a) === bareText(b);
}
function scriptsAgree(a, b) {
  if (a.tokens.length === 0 || b.tokens.length === 0) return a.text.trim() === b.text.trim();
  if ((a.isForeign || b.isForeign) && bareText(a) !== bareText(b)) return false;
  return areEqual(a.foreign, b.foreign);
}
function replaces({ onlyA, onlyB }, test) {
  return onlyA.some((a) => onlyB.some((b) => test(a, b)));
}
var OBJECTIONS = [
  ["scripts", (a, b) => !scriptsAgree(a, b)],
  ["payload", (a, b) => !payloadsAgree(a, b)],
  ["numbers", (a, b) => !numbersAgree(a, b)],
  ["negation", (a, b) => !areEqual(a.negations, b.negations)],
  ["quoted", (a, b, words) => !literalsAgree(a, b) || replaces(words, areLetters)],
  ["antonyms", (_a3, _b, words) => replaces(words, areAntonyms)],
  ["names", (_a3, _b, words) => replaces(words, areRivals)],
  ["terms", (a, b, words) => isTermReplaced(a.tokens, b.tokens, words)],
  ["order", (a, b) => !ordersAgree(a, b)]
];
var NOTHING = { doubts: [], cost: 0 };
function objectionsTo(a, b, words, match) {
  if (match === "intent") return weighed(a, b, words);
  const veto = OBJECTIONS.find(([, objects]) => objects(a, b, words))?.[0];
  return veto === void 0 ? NOTHING : { ...NOTHING, veto };
}
function weighed(a, b, words) {
  const shared = words.pairs.length / Math.max(a.tokens.length, b.tokens.length);
  const isRenamed = replaces(words, (x, y) => x.capital && y.capital);
  const isOther = () => asksOtherOfTheSame(a.tokens, b.tokens, words, shared);
  const doubts = [];
  let cost = isRenamed ? RENAMED : 0;
  for (const [guard, objects] of OBJECTIONS) {
    const objecting = objects(a, b, words);
    const taken = objecting ? costOf(guard, shared) : 0;
    if (taken === void 0 || objecting && guard === "terms" && isOther())
      return { ...NOTHING, veto: guard };
    if (objecting || isRenamed && guard === "names") doubts.push(guard);
    cost += taken;
  }
  return { doubts, cost };
}

// src/domain/semantic/courtesies.ts
var YOU_COULD = "(?:can|could|would|will) (?:you|anyone|someone|somebody|anybody)";
var HOW_KIND = "(?: please| kindly| possibly| maybe| just| perhaps)?";
var BEFORE = [
  "(?:hi|hello|hey|hiya|greetings|howdy)(?: there| all| everyone| everybody| guys| team| folks| friend)?",
  "good (?:morning|afternoon|evening|day)",
  "dear (?:all|sir|madam|team|support)",
  "(?:ok|okay|so|well|um|uh|hmm|alright|actually|basically|anyway|oh)",
  "(?:please|kindly)",
  "excuse me",
  "(?:i am |i )?sorry(?: to (?:bother|disturb|trouble) you)?",
  "(?:just |here is |i have |i have got |i got |one more |another )*(?:a |an |one |my )?(?:quick |simple |short |small |little |dumb |silly |random |honest |serious )?question(?: for you| here| about this)?",
  "(?:just |i am |i was |i am just |i was just |we are |we were )?(?:curious|wondering|asking)(?: if you could tell me| if you know)?",
  "i wonder",
  "out of curiosity",
  `${YOU_COULD}${HOW_KIND} (?:tell|explain to|help|show|inform|advise|enlighten|let)(?: me| us)(?: know| out| understand)?(?: with this| with the following| on this)?`,
  `${YOU_COULD}${HOW_KIND} (?:answer|explain|clarify)(?: this| the following)?(?: question)?(?: for me)?(?: please)?`,
  "(?:please |kindly )?(?:answer|explain|clarify|advise)(?: me)?(?: this| the following)?(?: question)?",
  "(?:please |kindly |just )?(?:tell|help|inform|advise) (?:me|us)(?: this| understand)?",
  "(?:please |kindly )?let me know",
  "(?:i|we) (?:would |d |really |just )*(?:like|love|want|need) to (?:know|ask|understand|find out)",
  "do you (?:happen to )?know",
  "(?:does )?(?:anyone|anybody|someone) know",
  "(?:may|can|could|might) i ask(?: you)?(?: something| a question)?",
  "(?:i )?need (?:some |your )?(?:help|advice)(?: with this| please)?",
  "help(?: me)?(?: please| out)?",
  "any (?:idea|ideas|chance you know)",
  "thanks in advance"
];
var AFTER = [
  "(?:many |please and )?(?:thanks|thank you|ty|cheers)(?: so much| very much| a lot| a bunch| a million| in advance| for your help| for the help| for any help| again| everyone| all| guys| you)*",
  "(?:please|kindly)(?: explain| advise| help| answer| respond| reply| clarify| share| elaborate| tell| assist| and thank you| and thanks)*(?: me| us)?(?: know| out)?(?: asap| in detail| in short| briefly)?",
  "(?:please |kindly |just )?(?:let me know|tell me|help me|explain to me)",
  "any (?:idea|ideas|help|suggestions|suggestion|advice|thoughts|tips)(?: is| are| would be| will be)?(?: much| greatly| highly)?(?: appreciated| welcome)?",
  "(?:i )?(?:would |d |really )*appreciate (?:it|your help|any help|the help)",
  "(?:asap|urgent|urgently)",
  "if you (?:do not mind|could|can|would|please)",
  "(?:i am |i was )?(?:just )?(?:curious|wondering|asking)",
  `${YOU_COULD}${HOW_KIND} (?:help|explain|tell me|advise)(?: me)?(?: please)?`,
  "have a (?:nice|good|great) (?:day|one|evening|weekend)",
  "(?:ok|okay|anyone|guys|sir|madam)"
];
var LEADING = new RegExp(`^(?:(?:${BEFORE.join("|")}) )+`, "u");
var MARK = "\n";
var GAP = `[ ${MARK}]`;
var TRAILING = new RegExp(`^${GAP}(?:${AFTER.join("|").replaceAll(" ", GAP)})(?=${MARK}|$)`, "u");
function count(words) {
  return words === "" ? 0 : words.split(" ").length;
}
function trailing(words) {
  let rest = "";
  let found = 0;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    rest = ` ${words[place]}${rest}`;
    if (!TRAILING.test(rest)) continue;
    rest = MARK + rest.slice(1);
    found = words.length - place;
  }
  return found;
}
function withoutCourtesies(tokens) {
  const words = tokens.map(({ word }) => word);
  const first = count((LEADING.exec(`${words.join(" ")} `)?.[0] ?? "").trim());
  const last = trailing(words);
  const rest = tokens.slice(first, tokens.length - last);
  return rest.length === 0 ? tokens : rest;
}

// src/domain/semantic/language.ts
var SENTENCE = 4;
var LEAST_SHARE = 0.2;
function mayBeForeign(tokens, text) {
  if (/[¿¡ßæøœ]|(?=\p{Script=Latin})[^A-Za-z]/iu.test(text.normalize("NFC"))) return true;
  if (tokens.length < SENTENCE) return false;
  const known2 = tokens.filter(({ word }) => isFunctionWord(word)).length;
  return known2 < LEAST_SHARE * tokens.length;
}

// src/domain/semantic/payload.ts
var INTRODUCED = /:(?=\s|$|[()])|\n/u;
var CODE2 = /[`{}=<>|\\^*+[\]~;]|^--?\p{L}|\p{L}\(|\(\p{N}|\p{N}\)|\p{N}!|&&|\?[.:]|\/\/|%\p{L}|!\p{L}/u;
var CASED = /^[-\\%]/u;
function payloadOf(text, start) {
  const introduced = INTRODUCED.exec(text.slice(start));
  if (introduced === null) return "";
  const payload = text.slice(start + introduced.index + 1).toLowerCase();
  return payload.replace(/\s+/gu, " ").trim().replace(/[?.]{1,8}$/u, "");
}
function codeIn(text) {
  return text.split(/\s+/u).map((piece) => piece.replace(/^["']{1,2}|[?.,:"']{1,4}$/gu, "")).filter((piece) => CODE2.test(piece)).map((piece) => CASED.test(piece) ? piece : piece.toLowerCase()).join(" ");
}

// src/domain/semantic/script-runs.ts
var FOREIGN = /(?:(?!\p{Script=Latin})\p{L}|(?![0-9])\p{Nd})(?:(?!\p{Script=Latin})[\p{L}\p{M}]|(?![0-9])\p{Nd})*/gu;
var SIGNS = /[\p{Sm}\p{Sc}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}^*%#√]|(?<=[\p{N})]\s?)[-/:](?=\s?[\p{N}(])|(?<=(?:^|\s)\p{L}\s)[-/](?=\s\p{L}(?:\s|$))/gu;
function foreignRuns(text) {
  return text.toLowerCase().match(FOREIGN) ?? [];
}
var NAMES = /* @__PURE__ */ new Map([["%", "percent"]]);
function symbolsIn(text) {
  const signs = (text.match(SIGNS) ?? []).map((sign) => NAMES.get(sign) ?? sign);
  const words = text.match(/\bper ?cent\b/giu) ?? [];
  return [...signs, ...words.map(() => "percent")].sort();
}

// src/domain/semantic/tokens.ts
var TOKEN = /\p{N}+(?:[.,:/⁄-]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
var SPELT_OUT = /* @__PURE__ */ new Map([
  ["cannot", "can not"],
  ["can't", "can not"],
  ["cant", "can not"],
  ["won't", "will not"],
  ["wont", "will not"],
  ["shan't", "shall not"],
  ["ain't", "is not"],
  ["aint", "is not"],
  ["unable", "not able"],
  ["let's", "let"],
  ["im", "i"],
  ["ive", "i"],
  ["whats", "what"],
  ["hows", "how"],
  ["wheres", "where"],
  ["whos", "who"],
  ["gonna", "going to"],
  ["wanna", "want to"],
  ["pls", "please"],
  ["plz", "please"],
  ["thx", "thanks"]
]);
var NEGATED = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need|might)n'?t$/u;
var CLITIC = /'(?:s|m|re|ve|ll|d|all)?$/u;
function spellOut(word) {
  const whole = SPELT_OUT.get(word);
  if (whole !== void 0) return whole.split(" ");
  const negated = NEGATED.exec(word)?.[1];
  if (negated !== void 0) return [negated, "not"];
  return [word.replace(CLITIC, "").replaceAll("'", "")];
}
function beginsSentence(text, start) {
  return /(?:^|[.?!:;\n])[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 6), start));
}
function isCapital(text, match, start) {
  return /^\p{Lu}/u.test(match) && match !== "I" && !beginsSentence(text, start);
}
function tokensOf(text) {
  const joined = text.replace(/\b(\p{L})\.(\p{L})\.(?!\p{L})/gu, "$1$2  ");
  return Array.from(joined.matchAll(TOKEN)).flatMap(({ 0: match, index: start }) => {
    const capital = isCapital(joined, match, start);
    const end = start + match.length;
    return spellOut(match.toLowerCase()).filter((word) => word !== "").map((word) => ({ word, stem: stemOf(word), start, end, capital }));
  });
}

// src/domain/semantic/question-reading.ts
var SUPERSCRIPTS = /[⁰¹²³⁴-⁹]+/gu;
function plain(text) {
  return text.replace(SUPERSCRIPTS, (digits) => `^${digits}`).normalize("NFKC").replace(/[‘’‛ʼ´]/gu, "'").replace(/[“”„‟«»]|''|""/gu, '"').replace(/[‐‑‒–—−]/gu, "-");
}
function readQuestion(question) {
  const text = plain(question);
  const all5 = tokensOf(text);
  const polite = withoutCourtesies(all5);
  const payload = payloadOf(text, polite[0]?.start ?? 0);
  const [first] = polite;
  const tokens = payload === "" || !first ? polite : all5.slice(all5.indexOf(first));
  return {
    text,
    tokens,
    content: tokens.filter(({ word }) => !isFunctionWord(word)),
    numbers: numbersIn(tokens, text),
    negations: negationsIn(tokens),
    symbols: symbolsIn(text),
    quotes: quotesIn(text),
    identifiers: identifiersIn(text),
    foreign: foreignRuns(text),
    payload,
    code: codeIn(text),
    isForeign: mayBeForeign(tokens, text)
  };
}

// src/domain/semantic/word-matching.ts
function oneEditApart(a, b) {
  if (Math.abs(a.length - b.length) > 1) return void 0;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (n, m) => a.slice(from + n) === b.slice(from + m);
  if (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(2, 2)) return "swap";
  return rest(1, 1) || rest(1, 0) || rest(0, 1) ? "edit" : void 0;
}
function isMisspelling(a, b, words) {
  if (a.word.length < 4 || b.word.length < 4 || /^\P{L}/u.test(a.word)) return false;
  if (words.knows(a.stem) === words.knows(b.stem)) return false;
  const edit = oneEditApart(a.word, b.word);
  if (edit !== "edit") return edit === "swap";
  const shorter = Math.min(a.word.length, b.word.length);
  return shorter >= 5 && !(a.capital && b.capital) && a.word[0] === b.word[0];
}
var Matcher = class {
  #a;
  #b;
  #takenA = /* @__PURE__ */ new Set();
  #takenB = /* @__PURE__ */ new Set();
  #pairs = [];
  constructor(a, b) {
    this.#a = a;
    this.#b = b;
  }
  /** Pairs what is alike, the first with the first. */
  pair(alike) {
    for (const [m, a] of this.#a.entries()) {
      if (this.#takenA.has(m)) continue;
      const n = this.#b.findIndex((b, n2) => !this.#takenB.has(n2) && alike(a, b));
      if (n >= 0) this.#take(m, n);
    }
  }
  #take(m, n) {
    this.#takenA.add(m);
    this.#takenB.add(n);
    this.#pairs.push([m, n]);
  }
  done() {
    return {
      pairs: this.#pairs.toSorted(([a], [b]) => a - b),
      onlyA: this.#a.filter((_, m) => !this.#takenA.has(m)),
      onlyB: this.#b.filter((_, n) => !this.#takenB.has(n))
    };
  }
};
function matchWords(a, b, words) {
  const matcher = new Matcher(a, b);
  matcher.pair((a2, b2) => a2.word === b2.word);
  matcher.pair((a2, b2) => a2.stem === b2.stem);
  matcher.pair((a2, b2) => isMisspelling(a2, b2, words));
  return matcher.done();
}

// src/domain/semantic/rescorer.ts
var Rescorer = class {
  #model;
  /** The question that was read last: it is judged against several candidates in a row. */
  #latest;
  constructor(model) {
    this.#model = model;
  }
  /** As `judge` does. */
  judge(asked, candidate, match) {
    const { bias, weights, density: usual } = this.#model;
    const density = countedDensity(candidate.density, usual);
    const { objections, values } = this.examine(asked, { ...candidate, density }, match);
    const { veto, doubts, cost } = objections;
    const score = values.reduce((sum, x, n) => sum + x * (weights[n] ?? 0), bias);
    if (veto !== void 0) return { kind: "vetoed", guard: veto, score };
    const [guard] = doubts;
    if (guard === void 0) return { kind: "scored", score };
    return { kind: "doubted", guard, score: score - cost };
  }
  /** The features of a pair, with the density as it is, and which guards object to it. */
  examine(asked, candidate, match) {
    const { text, cosine, density = this.#model.density } = candidate;
    const a = this.#read(asked);
    const b = readQuestion(text);
    const { words } = this.#model;
    const all5 = matchWords(a.tokens, b.tokens, words);
    const content = matchWords(a.content, b.content, words);
    const values = features(a, b, { content, all: all5 }, { cosine, density }, words);
    return { objections: objectionsTo(a, b, all5, match), values };
  }
  #read(text) {
    if (this.#latest?.text !== text) this.#latest = { text, reading: readQuestion(text) };
    return this.#latest.reading;
  }
};

// src/domain/semantic/rescorer-weights.ts
var BIAS = -1.7738;
var USUAL_DENSITY = 0.724;
var WEIGHTS2 = [
  3.5697,
  // likeness_times_cosine
  0.0528,
  // shared_worth
  1.1959,
  // trigrams
  0.6073,
  // same_words
  7.9787
  // cosine_above_density
];

// src/domain/semantic/word-frequencies.ts
var LEVEL_STEP = 0.5;
var WORDS_BY_LEVEL = [
  "",
  "",
  "i my to",
  "a is the what",
  "can card do for how not you",
  "account and get hav in it me need of on",
  "an are be from mon that ther this top transfer up was when why wil with",
  "am at but car cash chang charg check credit did does exchang has if lik long mak new payment tak tim use want wher would your",
  "about any app atm bank been bil currenc declin fee find go going know list mad man much nam now one order out pay pend pin rat reservation set should show som transaction visa work",
  "add all amount as back befor by cal cancel could current da dat deposit direct extra flight gas giv good got just last limit look lost meet mor next number off oil or phon pleas possibl purchas put receiv refund request right see shop so someth song stil tel th think through tir toda travel using vacation who withdrawal wrong yet",
  "abl accept ago ai another arriv balanc calendar chas com countr day debit disposabl dollar expir fees fund help her identit insuranc interest into keep kind let location march mastercard mean month no pla plac playlist pm point process reason recent reminder report say schedul scor seem send someon start statement status stolen sur tax things tri typ used verif virtual wait way week wer which withdraw",
  "activat after again alarm alert allow alread america american appl application apr ask availabl becaus being between block book bought bus buy calor carr chequ coin complet confirm cook correct cost coupl deliver detail dic different dinner due everyth expect express fact fail flip fr friend gon had happen hear hold hotel increas information international item k left lif luggag mal may minimum morn must onlin over paid paycheck peopl person plan pound problem pto real recogniz requir restaurant return revert review reward rol room rout sa sav sent sinc soon speak spel spend step stop switch talk text than them timer timezon tomorrow tr traffic turn two uber under until updat us verification voic volum w we went whil whisper year yesterda",
  "abroad access activit actual ad additional age air airlin amex answer anyth appear appli appointment approv auto bad batter beneficiar benefit best cabl cam cat chicken china cit clear cod compan creat delet delta discover dog doing don doubl down earlier eat els enough error factor far few figur first fix food foreign form found franc fraudulent freez french frida fridg fuel fun gbp googl health hobb holida hom hour immediat incom incorrect info ingredient instead issu its job jok jump languag light link liv locat longer machin mail meal messag milk minut miss mod mov mpg never notic old only open option other pa passcod pet physical pizza plug polic pressur provid read recip red remember remind remov rent rental repeat replac reset rollover salar sam second seller servic shar shot sid spent st stat stor support tabl taken thank thought todo too total track twic uk ups visit water weather wel york",
  "accent address ahead airport anymor april around assist assistanc attempt automatical awa believ born both british canada capital caus certain checkbook chicago choos clean clos closest contact convert converter coordinat cream dalla daughter denver duplicat earn electric enter euro europ even exact expiration fargo februar federal fiat fil fiv frozen funn garden gav german goes gps grocer head hello high id idea inch inform instruction januar jun land lat later level listen lock lot low mexico might mil min mistak mom monda most multipl music near nearest normal nutrition nutritional offer oliv onc ons original owe own packag per personal post question quick rd reach redeem refer reject replacement reserv restriction robin saf said saw se seattl seen several shown slow sort sourc spain spanish specific sta steakhous substitut suggest suggestion suppos system tail thes thing though tonight took trip trivia tru try tuesda unblock understand unit urgent usd vega ver verifi wallet withdrew without word x yen yes",
  "ab africa amazon anywher appleb appreciat area aud authoriz awar bag bak beef birthda bit board boss boston bot brazil bread broken bu build business cak calculat calori centimeter chees chili chines chocolat computer connect contactless content conversion count crypto cup customer damag dead deal definit definition deni die disappear disconnect discount dish disput dl doctor door driv dur edit egg either end engin english enjo eu european event ever fals fast faster femal fin flat forgot four fraud freezer ful gallon given goodb gotta gotten great half happ hous houston human improv includ ita italian japan john kid la larg las latest laundr leav less littl london los lov maintenanc map market mayb mcdonald merchant miami mileag mind mortgag myself nd necessar nic noon noth obtain offic ok oka ones ounc our outback pair paris part pass password past phoenix pick pie potato prefer procedur program proper prov pul purpos rais ran reactivat recipient recommend reflect regard revers rid rubl rul run russia russian salt san saturda search sepa skip socket somewher south southwest spaghetti speaker speech speed squar starbuck station steak stev stol strang stuck subject submit sudden sushi swap swift tampa tank target task temperatur ten then tourist translat troubl tv typical usual vaccination vehicl via wa walk walmart watch wednesda wish wonder zon",
  "ac acceptabl accidental action activation also alternativ alwa angel animal anyon associat atlanta august austin australia averag b banana bar beatl begin better big birth black bob bring brown buffalo burger butter bye carl carrot cel cellphon chat children chip chris citibank concern confus cool decid decreas default defin destination detroit devic dial direction divid document donut downtown employer england enrol eur explain fal fami fan favorit feel finish fish fl follow forecast forget fram frequent function gam grap gril gu hawaii he heard higher highwa hil him histor hop however hundr hurt ice identification ihop important initiat interbank jam joe july kevin king korea landlord lax learn least lobster local lower lunch macaroni mark marri maximum mechanic method mexican modif mug nashvil nav noodl notif november odd often orlando outlet outsid oven overcharg oversea pasta payda peso pork present prett previous pric product progress quit rain random realiz regular relat remain reno repair resolv respond respons result ric roast rock root roundtrip s salad seat serv she ship sign six slower soda somebod soup standard sugar tablespoon taco teaspoon terminat thai thailand their thos thr thursda ticket til titl tokyo told tom tomato topup town tun unauthoriz union unsync utilit vaccin wash weekend whether win withdrawn within worri yourself zoo",
  "aaa abort accord accurat acquir adam adjust affirmativ afternoon al alright anniversar annual arrival asap ate automatic availabilit bab barcla bathroom beach bel ben bent bird blu bois box brad brand breast brok brooklyn carri cas casserol catch central charl child chipotl choic chor clu colleg columbus command compromiz configur connection consider contain cooki cover cross cut dan dav david december decent deduct design determin displa doo dough drop each earth eas econom eight electrical electricit emplo entir equal eras estimat evan exist fair familiar featur feed feet final fly foot ford forever forgotten forward francisco fred fries frontier fry futur god gold gram guess guid ham hamburger hand harbor hard healthcar hey hit hot identif impression initial instant internet involv iphon ireland jacket japanes jason jazz jim josh jud kentuck kenya kept kilo known lasagna length libert lin lisa loan log louder mac madison main manag mar mash master math matter max melt mess meter michael mik misplac moment mop mother national nearb night notifi nugget nyc official onto operat orang origin pacific paper park peanut pepper percentag perform period permission philadelphia pittsburgh plus pnc pop portland positiv pot power premium prepar proof protect quiet rather re recal receipt receiver reciev recommendation refus requirement resident responsibl restor rom round ruth sad sal sarah scratch secur securit select separat seven sho shower shrimp shut singl siri sit smal smart snow solv son sound sour spar special spirit stadium stand star statu street stuff sub subwa sum sunda suspicious swallow sweden sync t td teach temp thousand throw toward trac trash tries turk u unknown unlock unsuccessful unsur usa usaa uses utiliz warn wend west western wild wings withdrawl world worth writ ya z",
  "abc absolut accru activ adult advanc adviz affiliat afghanistan afraid aiken aj alexa alfredo alic aliv ally almond almost along alter although altruism andrea antipath anywa apparent approval approximat argentina arrang artificial asia atarax attraction austria avoid awesom bacon baltimor bangkok bangor barcelona bas basis becom behind belgium bever bjs blackberr bmw boa bowl broccoli brother brought bulb burn cad cali caloric cancellation capitol cc cd chanc charlott cheddar cheerio cheeto cherrio chew chow christi church citizen cloth coff cok cold colorado comcast compar condition consist continu cop costa costco coverag crack craig creator cuba cuisin d dad data dc deactivat dela den denmark describ desperat dessert died diego differenc din disn dissatisfi domestic drink dte dublin eastern economic el elephant elvis email employment empt energ engineer entertainment eta everest exam exceed existenc expensiv experienc extrem fac fak farm field fifth flang flea floor florida flour frank fri frustrat ft funniest furnac further garag gasolin gatlinburg gift glad grand grateful greec greek green grow grub gumbo gusto hal handcraft handl happiness hawaiian hel hi hidden highest hol hon hospital hut hy iceland imag incur india input inquir insid intelligenc interval island israel jack jak jamaica jean jerr jet jfk johnn juic kaya kilometer kitchen knowledg lakewood laugh lebron lemon lesser lexington librar limitation liter loft longhorn lookup lowest lysol malignant mandarin manhattan manual manufactur maroon marriot mart meat meatloaf medical medicin mein member mesa millimeter mix mobil morton mountain movi mt muffin museum neat negativ nick nigeria non north nowher nutrient ny occur ocean october ohar older olympia omelett onion operator organization originat orlean ought owed owner paint pancak parent particular passenger paypal payrol percent phil pho photo phras piec pint plant pocket popular portugal possib possibilit powder prevent qat qtip quart quarter quicker radio rb readabl record redemption redrobin refil refrigerator remot renew rescind retirement retriev rib road robb robert robot roger rub ruin safewa salem satisfi sauc sausag schwab scoop scotland scrap seafood sens sfo shal shark shepherd short sick simpl sioux situation siz sky smallest smith smooth soccer southern spago spark specif split spot sprint staff steven stew strip student subscription successful such suck suit superficial supervisor suv switzerland tallahass term terribl texa tgi theater third thirt thru tip together toilet ton toss towel trad tranfer truck tulsa tuna twent typo umami umbrella unawar undo unexpect unfamiliar unfortunat unusabl unusual upset urugua usbank vacuum valu vanish vee verizon victim vietnam vietnames view villag virginia wag wak wal war washington websit weird wheeler whit whol wif wis workout xenophob xfinit yakamoto yard yardhous yeah yo yogurt zepher zest zeus",
  "aa abov accident accommodat accomplish accumulat acount act adio adress afford agenda aid airplan ajar alaska alex allowanc alot alpha amaz ameritrad amy android ann antonio arbor arizona art asian assess atlantic attend australian authenticat automat automobil avocado await awful backyard barrel basebal bat bay bbq bear beautiful bedroom beer beforehand bellagio belong beneficier besid bett birthplac blank blood bluebird blur bod bofa boil break breakfast brexit bridg buck bueno burrito buttermilk cambodia canadian cancun cand canyon capabl captain carla casino celebrat celer center centr cereal character cheapest cheeseburger cheesecak chev chi chil chilis chillis chima chos christma christopher cider circl citi citicard citigroup claim class classical client club color columbia combin commerc common communicat communit commut compatibl completion con conferenc consum conversation conveter corn cracker creation crowd cryptocurrenc cst cumin decision degr demagnetiz democrac dentist depart deplet depot despit destro desync detergent devon dia dictionar difficult digit dim diner dinosaur dip disabl disappoint discontinu discretionar distribut documentation doughnut dr draw dream dress dryer duration dutch e ear earliest egypt electronic eligibl embarrass emergenc empir employ enabl enchilada engag enjoyabl ensur entit entr equit equivalent evanescenc eve expedit explanation expresswa extent facebook famous fat favorabl fel fift fifteen film filter finland fit flower fold footbal forth freedom front functional gain garlic gat general georg georgia ginger girlfriend glar glitch golden government grad gratitud greater gross group guidanc guitar gym habit hack halt hang havnt heart heav helpful his ho homemad hometown hong honolulu hook horribl huh hungr hurr husband ill imana inaccurat indian indicat individual indonesia inflat inn inspect institution instruct intend inventor investigat irs itself jan jeff jetblu joint jos jr jumper ketchup kilogram knew kohl kong korean l labor lan larger lasagn lauderdal laura lawn lawr lawyer led lee leftover letter lettuc lighthous lisbon liz load login lord loud louis luck magnetic maintain manager match mauric meant melbourn metal metro michel microwav minh minnis mississippi mood moscow motor mower mr mustard n nanc natali nativ netflix nfl nicknam nik nin ninth noel nois nordstrom norwa notification nov nutrional ohio opinion pack panera parc partial paso passat pattern paul paus peac penn perfect permit peruvian peter petrol pietro plat platinum pleasur portugues position preferenc prep president print prior privat proceed psi pumpkin queen quickest rang recover reduc referenc region reimburs releas remainder renam republic research resid rest resum retailer ridiculous ring rip river roug rt sacramento sandwich sat scampi screen sear secret sentenc setup shak shampoo shelf sidetrack singapor skin snap softwar spac spec specifi specifical spoil stan steal sterl strict stroganoff structur stud stupid subaru subtract summer sunflower sunn super superior surcharg suspect swedish taiwan tartin tavern telephon terminal test thankful tiger tommorow toothpast topic torn toronto torris tortilla tower train treat trenton tumeric twelv tx underpant unhapp universit unlead unless unlimit unsupport upcom upon usag user valid validit van vancouver various vegan vers vet video vinegar virgin visibl vocal waffl walgreen wd wed weekda weight welcom whereabout whom winter wir wrot y yep young zeb zeppelin zipp",
  "abandon abilit acccount accountant acero acquaintanc across acupunctur adapter addition advantag advisor affect against agreed alcohol algebra algorithm allianc alligator amanda amc anachronism andr angr antarctica anticipat applicabl approach appropriat arabic arb architect arnold artist ashl assagio assur audr authentication autism awhil axolotl baggag band barbara barbecu basil bath bb bella bend bermuda beyonc biggest bik blemish bleu bon bowi branch breach breed built bul bun burden burma burmes buttercup button ca caesar caf cajun calender california cannabis cap carpet carrabba carryover cart cashew categor cater caught cayman cevich charli charlottesvil checqu cheesesteak chess chez chic chop christ cielo circumferenc classifi clock closet cloud cm co coach coconut collect colombia comfortabl commit companion compos comput confirmation congo consent continental continual continuous control convers convertibl corral countdown counter cours cow creamer creas creatur crem curious curr cybersecurit dai danger dangerous daniel de deductibl deeper defect demand denn department depost designation detect develop dew dibruno didn directv disagr disclos disposal distanc domain doug drak drawl drunk dubai duck dud dul easiest easter ecuador education effect efficienc eithiopia elaborat eli elizabeth elsewher emirat en entail entitl equation est establish establishment everyda everywher evolution excellent excit exerciz expens factual fahrenheit failur farewel father favor feb fed felix festival fidelit fiduciar fiji finaliz financial fir firm flew flow fluff format formula formulat fourth franklin fresh froz furnitur ga gather generat girl glaz golf goodnight goof grab gramerc grandma grav guerrilla gum gun gutter guy hae hail hair haircut handful harm hat headphon heather heathrow heck held hilarious hiya hmo hoe hopsital horn hotdog hr huntington idaho ideal immunization imperativ impos incentiv incident incomplet indeed indianapolis ingest insert inspection instanc intetest introduc invalid invent ishmael istanbul iterat jackson jacksonvil jaim jeep jello jers jiro jo johnson jon jot juarez jungl justin kansa kath kel key kia kick kim kleenex knock knowledgabl kob kroger kroner kyri lack lad laguardia lak lanc lao laptop latin latitud lay lb lira litter loaf lodg loin longest longitud loos luc lunchabl ma madrid magic malfunction margarin mario marriag matt md measur mediterranean medium melissa mercur michigan mid middl million minor minus mistaken misus ml modesto molli motorcycl mst multip mutualon nation nationalit natural negat net network newark nfcu nintendo nirvana nix nj nop notabl nutritious oatmeal oblig obtainabl omaha orchid oregano oregon oreil outer outgo p pam pan panam parmesan partak patt paymet pearl peco pencil pennsylvania pepsi perhap personalit pgw pharmac plastic pleasant plent politician pool poor port possess possession potential ppo preciz predict preform preparation prim primar programmer project prompt protocol provider pump pupp push quer questionabl rac radiohead ramen rand rap rapid ray razor realit recit recur recycl redirect refrain refresh regga register reorder repl rider rings ris roadhous roderick roman ros royal rundown rush saa sacremento safeguard salmon salsa salvador santa saul scal schem school scotiabank scrambl season sedan sedona seeming sees self sen session sevent shap sharp sheet shel shirt shit shokudo shoot shovel shred sight silver simp sister sixt skillet skis sleep slic slight smash smoothi solution somehow spinach spiral spoken sport spring springs stag stevi stick stir straight strand strawberr strong sue suffer sufficient suitabl supp suppl surpriz suspend swahili sweet tack tacoma taxi team teen tenness tenur tgifrida theft theor thief ths thus ti tidbit tier timefram timelin tin tob toledo tool touch tow toyota transcation transit transport trap traveler travis tread trek trick trigger troubleshoot truth tuition twilight uniqu unnecessar uv vaccinat validat vanilla vendor version viet visitor void volunteer vot vs walnut warm whenever whip window windshield winer wing wip woman won wood wreck xylophon youngest zen"
];

// src/domain/semantic/word-statistics.ts
var WordStatistics = class {
  #levels;
  #step;
  #unknown;
  /** Stems by level, separated by spaces; each level is one step more telling than that before it, from 0. */
  constructor(stemsByLevel, step) {
    this.#step = step;
    this.#unknown = (stemsByLevel.length - 1) * step;
    this.#levels = new Map(
      stemsByLevel.flatMap(
        (stems2, level) => stems2 === "" ? [] : stems2.split(" ").map((stem) => [stem, level])
      )
    );
  }
  /**
   * Inverse document frequency of a stem: how telling it is that a question says it. At least 0; of
   * one that is not known, as much as of the rarest.
   */
  tellingness(stem) {
    const level = this.#levels.get(stem);
    return level === void 0 ? this.#unknown : level * this.#step;
  }
  /** Whether a stem is a word that people use, rather than a name or a misspelling. */
  knows(stem) {
    return this.#levels.has(stem);
  }
};

// src/domain/semantic/judgement.ts
var GUARDS = [
  "numbers",
  "negation",
  "antonyms",
  "names",
  "terms",
  "payload",
  "quoted",
  "scripts",
  "order"
];
var MATCHES = ["answer", "intent"];
var DEFAULT_MATCH = "intent";
var DEFAULT_THRESHOLD = 0.99;
var shipped;
function readLists() {
  shippedRescorer();
}
function shippedRescorer() {
  readWords();
  readOpposites();
  readNames();
  shipped ??= new Rescorer({
    words: new WordStatistics(WORDS_BY_LEVEL, LEVEL_STEP),
    density: USUAL_DENSITY,
    bias: BIAS,
    weights: WEIGHTS2
  });
  return shipped;
}
function judge(asked, candidate, match) {
  return (shipped ?? shippedRescorer()).judge(asked, candidate, match);
}
function probabilityOf(score) {
  return 1 / (1 + Math.exp(-score));
}

// imported-builtin:node:stream
var all2 = /* @__PURE__ */ process.getBuiltinModule("node:stream");
var Readable = /* @__PURE__ */ (() => all2.Readable)();
var pipeline = /* @__PURE__ */ (() => all2.pipeline)();

// imported-builtin:node:zlib
var all3 = /* @__PURE__ */ process.getBuiltinModule("node:zlib");
var crc32 = /* @__PURE__ */ (() => all3.crc32)();
var deflateSync = /* @__PURE__ */ (() => all3.deflateSync)();
var inflateSync = /* @__PURE__ */ (() => all3.inflateSync)();
var zstdCompressSync = /* @__PURE__ */ (() => all3.zstdCompressSync)();
var zstdDecompressSync = /* @__PURE__ */ (() => all3.zstdDecompressSync)();
var createInflate = /* @__PURE__ */ (() => all3.createInflate)();
var createGunzip = /* @__PURE__ */ (() => all3.createGunzip)();
var createBrotliDecompress = /* @__PURE__ */ (() => all3.createBrotliDecompress)();
var constants = /* @__PURE__ */ (() => all3.constants)();

// imported-builtin:node:diagnostics_channel
var all4 = /* @__PURE__ */ process.getBuiltinModule("node:diagnostics_channel");
var channel = /* @__PURE__ */ (() => all4.channel)();
var tracingChannel = /* @__PURE__ */ (() => all4.tracingChannel)();

// src/domain/openai-response-request.ts
var ACTING_TOOLS = /* @__PURE__ */ new Set(["mcp", "code_interpreter"]);
function inputItemsOf({ messages, parameters }) {
  const { input } = parameters;
  if (typeof input === "string") return [...messages, { role: "user", content: input }];
  return [...messages, ...Array.isArray(input) ? input : []];
}
function responseDependsOnState(parameters) {
  const { previous_response_id: previous, conversation, background, tools, input } = parameters;
  if (given(previous) || given(conversation) || background === true) return true;
  return jsonObjects(input).some(isReference) || jsonObjects(tools).some(acts);
}
function given(value) {
  return value !== void 0 && value !== null;
}
function isReference({ type, role }) {
  return type === "item_reference" || !given(type) && !given(role);
}
function acts({ type, environment }) {
  if (ACTING_TOOLS.has(type)) return true;
  const place = type === "shell" && isJsonObject(environment) ? environment.type : void 0;
  return typeof place === "string" && place.startsWith("container");
}

// src/domain/one-piece.ts
var OnePiece = class {
  #body;
  add(chunk) {
    this.#body = chunk;
  }
  get finished() {
    return this.#body !== void 0;
  }
  body() {
    return this.#body ?? {};
  }
};

// src/domain/embedding-list.ts
var EMBEDDING_LIST = {
  read: readEmbeddingList,
  unfitness: ({ body }) => embeddingUnfitness(body),
  assembly: () => new OnePiece(),
  replay: (body) => [body],
  reissued: (body) => body,
  reissuedChunk: (chunk) => chunk,
  idPrefix: "embd-",
  cachedInputTokens: () => 0
};
function readEmbeddingList(body, origin) {
  return {
    protocol: "openai.embeddings",
    content: "",
    model: typeof body.model === "string" ? body.model : "",
    inputTokens: promptTokensOf(body),
    outputTokens: 0,
    ...{ provider: origin.provider, requestId: origin.requestId, latencyMs: origin.latencyMs },
    cached: false,
    finishReason: null,
    toolCalls: [],
    body
  };
}
function embeddingsOf(body) {
  const position = ({ index }) => typeof index === "number" ? index : 0;
  return [...jsonObjects(body.data)].sort((one, other) => position(one) - position(other));
}
function isComplete(body, items) {
  const embeddings = jsonObjects(body.data);
  if (embeddings.length !== items || items === 0) return false;
  const places = new Set(embeddings.map(({ index }) => index));
  const unnumbered = places.size === 1 && places.has(void 0);
  const numbered = embeddings.every((_, place) => places.has(place));
  return (unnumbered || numbered) && embeddings.every(({ embedding }) => isVector(embedding));
}
function promptTokensOf({ usage }) {
  return tokenCount(objectIn(usage).prompt_tokens);
}
function itemsOf({ parameters }) {
  const { input = "" } = parameters;
  const isList = Array.isArray(input) && typeof input[0] !== "number";
  return isList ? input : [input];
}
function embeddingUnfitness(body) {
  const [embedding, ...others] = embeddingsOf(body);
  if (embedding === void 0) return "no_choice";
  if (others.length > 0) return "incomplete";
  return isVector(embedding.embedding) ? void 0 : "empty";
}
function isVector(value) {
  if (typeof value === "string") return value !== "";
  return Array.isArray(value) && value.length > 0 && value.every(Number.isFinite);
}

// src/domain/ai-sdk-answer.ts
function readAiSdkAnswer(body, origin) {
  const content = contentOf(body);
  const { modelId } = memberOf(body, "response");
  const { unified } = memberOf(body, "finishReason");
  return {
    protocol: "ai-sdk.v4",
    content: content.map(({ type, text }) => type === "text" ? String(text ?? "") : "").join(""),
    model: typeof modelId === "string" ? modelId : "",
    inputTokens: tokensIn(body, "inputTokens", "total"),
    outputTokens: tokensIn(body, "outputTokens", "total"),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: typeof unified === "string" ? unified : null,
    toolCalls: content.filter(({ type }) => type === "tool-call"),
    body
  };
}
function contentOf({ content }) {
  return jsonObjects(content);
}
function memberOf(body, name) {
  const member = body[name];
  return isJsonObject(member) ? member : {};
}
function cachedTokensOfAiSdk(body) {
  return tokensIn(body, "inputTokens", "cacheRead");
}
function cacheWritesOfAiSdk(body) {
  return { cacheWriteTokens: tokensIn(body, "inputTokens", "cacheWrite"), cacheWriteHourTokens: 0 };
}
function tokensIn(body, side, kind) {
  return tokenCount(memberOf(memberOf(body, "usage"), side)[kind]);
}
function reissuedAiSdkAnswer(body, identity) {
  return { ...body, response: { ...memberOf(body, "response"), ...metadataOf(identity) } };
}
function reissuedPart(part, identity) {
  return part.type === "response-metadata" ? { ...part, ...metadataOf(identity) } : part;
}
function metadataOf({ id, created }) {
  return { id, timestamp: new Date(created * 1e3).toISOString() };
}
function plainAiSdkAnswer(answer) {
  const { model, content, inputTokens = 0, outputTokens = 0 } = answer;
  return {
    content: [{ type: "text", text: content }],
    finishReason: { unified: "stop" },
    usage: { inputTokens: { total: inputTokens }, outputTokens: { total: outputTokens } },
    warnings: [],
    response: { ...metadataOf(answer), modelId: model }
  };
}

// src/domain/ai-sdk-answer-assembly.ts
var PASSING = /* @__PURE__ */ new Set([
  "ping",
  "raw",
  "tool-input-start",
  "tool-input-delta",
  "tool-input-end"
]);
var AiSdkAnswerAssembly = class {
  #answer = { warnings: [] };
  #content = [];
  /** Where the blocks are that grow, by kind and identifier. */
  #places = /* @__PURE__ */ new Map();
  #finished = false;
  get finished() {
    return this.#finished;
  }
  add(part) {
    const { type, ...said } = part;
    const [, kind, step] = /^(text|reasoning)-(start|delta|end)$/.exec(String(type)) ?? [];
    if (kind !== void 0 && step !== void 0) this.#addToBlock(kind, step, said);
    else if (type === "stream-start") this.#answer = { ...this.#answer, ...said };
    else if (type === "response-metadata") this.#addMetadata(said);
    else if (type === "finish") this.#finish(said);
    else if (!PASSING.has(type) && part.preliminary !== true) this.#content.push(part);
  }
  body() {
    return { ...this.#answer, content: [...this.#content] };
  }
  #addMetadata(said) {
    this.#answer = { ...this.#answer, response: { ...memberOf(this.#answer, "response"), ...said } };
  }
  #finish(said) {
    this.#answer = { ...this.#answer, ...said };
    this.#finished = true;
  }
  #addToBlock(kind, step, { id, delta, ...rest }) {
    const name = `${kind}:${String(id)}`;
    if (step === "start") {
      this.#places.set(name, this.#content.length);
      this.#content.push({ type: kind, text: "", ...rest });
      return;
    }
    const place = this.#places.get(name) ?? -1;
    const block = this.#content[place];
    if (block === void 0) return;
    const text = String(block.text) + (step === "delta" ? String(delta ?? "") : "");
    this.#content[place] = { ...block, ...rest, text };
  }
};

// src/domain/ai-sdk-answer-replay.ts
function replayAiSdkAnswer(body) {
  const { warnings = [], finishReason, usage, providerMetadata } = body;
  const metadata = providerMetadata === void 0 ? {} : { providerMetadata };
  return [
    { type: "stream-start", warnings },
    { type: "response-metadata", ...memberOf(body, "response") },
    ...contentOf(body).flatMap(contentParts),
    { type: "finish", finishReason, usage, ...metadata }
  ];
}
function contentParts(content, place) {
  const { type } = content;
  if (type === "text" || type === "reasoning") return blockParts(content, String(type), place);
  return type === "tool-call" ? [...inputParts(content), content] : [content];
}
function blockParts({ type: _type, text, citations, ...rest }, kind, place) {
  const id = String(place);
  const cited = citations === void 0 ? {} : { citations };
  return [
    { type: `${kind}-start`, id, ...rest },
    ...text === "" ? [] : [{ type: `${kind}-delta`, id, delta: text }],
    { type: `${kind}-end`, id, ...cited, ...rest }
  ];
}
function inputParts(call) {
  const { toolCallId: id, toolName, input, providerExecuted, dynamic } = call;
  const how = {
    ...providerExecuted === void 0 ? {} : { providerExecuted },
    ...dynamic === void 0 ? {} : { dynamic }
  };
  return [
    { type: "tool-input-start", id, toolName, ...how },
    { type: "tool-input-delta", id, delta: input },
    { type: "tool-input-end", id }
  ];
}

// src/domain/ai-sdk-answer-format.ts
var COMPLETE = /* @__PURE__ */ new Set(["stop", "tool-calls"]);
var AI_SDK_ANSWER = {
  read: readAiSdkAnswer,
  unfitness: aiSdkUnfitness,
  assembly: () => new AiSdkAnswerAssembly(),
  replay: replayAiSdkAnswer,
  reissued: reissuedAiSdkAnswer,
  reissuedChunk: reissuedPart,
  idPrefix: "aisdk-",
  cachedInputTokens: cachedTokensOfAiSdk,
  cacheWrites: cacheWritesOfAiSdk,
  plain: plainAiSdkAnswer
};
function aiSdkUnfitness({ body, content, finishReason, toolCalls }, { parameters }) {
  if (!COMPLETE.has(finishReason)) return "incomplete";
  const files = contentOf(body).filter(({ type }) => type === "file");
  if (content === "" && toolCalls.length + files.length === 0) return "empty";
  if (!toolCalls.every(hasValidInput)) return "invalid_json";
  const { responseFormat } = parameters;
  const wantsJson = isJsonObject(responseFormat) && responseFormat.type === "json";
  return wantsJson && toolCalls.length === 0 && !isJsonText(content) ? "invalid_json" : void 0;
}
function hasValidInput({ input }) {
  return typeof input === "string" && (input === "" || isJsonText(input));
}

// src/domain/anthropic-message.ts
function readMessage(body, origin) {
  const usage = usageOf(body);
  return {
    protocol: "anthropic.messages",
    content: textOf(body.content),
    model: typeof body.model === "string" ? body.model : "",
    // Anthropic counts what it read from its own cache, and wrote to it, apart.
    inputTokens: tokenCount(usage.input_tokens) + tokenCount(usage.cache_read_input_tokens) + tokenCount(usage.cache_creation_input_tokens),
    outputTokens: tokenCount(usage.output_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: typeof body.stop_reason === "string" ? body.stop_reason : null,
    toolCalls: blocksOf(body).filter(({ type }) => type === "tool_use"),
    body
  };
}
function blocksOf({ content }) {
  return jsonObjects(content);
}
function usageOf({ usage }) {
  return objectIn(usage);
}
function cachedTokensOf(body) {
  return tokenCount(usageOf(body).cache_read_input_tokens);
}
function cacheWritesOf(body) {
  const { cache_creation_input_tokens: all5, cache_creation: byTime } = usageOf(body);
  const hour = isJsonObject(byTime) ? byTime.ephemeral_1h_input_tokens : 0;
  return { cacheWriteTokens: tokenCount(all5), cacheWriteHourTokens: tokenCount(hour) };
}
function reissuedMessage(body, { id }) {
  return { ...body, id };
}
function plainMessage(answer) {
  const { id, model, content, inputTokens = 0, outputTokens = 0 } = answer;
  return {
    id,
    type: "message",
    role: "assistant",
    model,
    content: [{ type: "text", text: content, citations: null }],
    stop_reason: "end_turn",
    stop_sequence: null,
    usage: {
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0
    }
  };
}

// src/domain/anthropic-message-assembly.ts
var TARGETS = /* @__PURE__ */ new Map([
  ["text_delta", ["text", "text"]],
  ["thinking_delta", ["thinking", "thinking"]],
  ["signature_delta", ["signature", "signature"]],
  ["citations_delta", ["citation", "citations"]]
]);
var MessageAssembly = class {
  #message = {};
  #blocks = /* @__PURE__ */ new Map();
  /** Input of tools, which comes as pieces of JSON text. */
  #inputs = /* @__PURE__ */ new Map();
  #stopped = false;
  /** Adds the next event; those that it does not know, such as `ping`, say nothing of the message. */
  add(event) {
    const { type, index, delta } = event;
    const place = typeof index === "number" ? index : 0;
    if (type === "message_start") this.#message = objectIn(event.message);
    if (type === "content_block_start") this.#blocks.set(place, objectIn(event.content_block));
    if (type === "content_block_delta") this.#addDelta(place, objectIn(delta));
    if (type === "message_delta") this.#finish(objectIn(delta), objectIn(event.usage));
    if (type === "message_stop") this.#stopped = true;
  }
  get finished() {
    return this.#stopped && typeof this.#message.stop_reason === "string";
  }
  body() {
    const places = [...this.#blocks.keys()].sort((one, other) => one - other);
    return { ...this.#message, content: places.map((place) => this.#blockAt(place)) };
  }
  #addDelta(place, delta) {
    if (delta.type === "input_json_delta") {
      this.#inputs.set(place, (this.#inputs.get(place) ?? "") + String(delta.partial_json ?? ""));
      return;
    }
    const [from, to] = TARGETS.get(delta.type) ?? [];
    if (from === void 0 || to === void 0) return;
    const block = this.#blocks.get(place) ?? {};
    this.#blocks.set(place, { ...block, [to]: grown(block[to], delta[from], to === "citations") });
  }
  /** What comes at the end replaces what was said at the beginning, unless it says nothing. */
  #finish(delta, usage) {
    const used = { ...objectIn(this.#message.usage), ...withoutNulls(usage) };
    this.#message = { ...this.#message, ...delta, usage: used };
  }
  #blockAt(place) {
    const block = this.#blocks.get(place) ?? {};
    const input = this.#inputs.get(place) ?? "";
    return input === "" ? block : { ...block, input: parsed(input) };
  }
};
function grown(known2, more, list) {
  if (list) return [...Array.isArray(known2) ? known2 : [], more ?? null];
  return String(known2 ?? "") + String(more ?? "");
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// src/domain/anthropic-message-replay.ts
function replayMessage(body) {
  const { stop_reason = null, stop_sequence = null, ...rest } = body;
  const begun = { ...rest, content: [], stop_reason: null, stop_sequence: null };
  const usage = usageOf(body);
  return [
    { type: "message_start", message: { ...begun, usage: { ...usage, output_tokens: 0 } } },
    ...blocksOf(body).flatMap(blockEvents),
    { type: "message_delta", delta: { stop_reason, stop_sequence }, usage },
    { type: "message_stop" }
  ];
}
function reissuedEvent(event, { id }) {
  if (event.type !== "message_start" || !isJsonObject(event.message)) return event;
  return { ...event, message: { ...event.message, id } };
}
function blockEvents(block, index) {
  const { empty, deltas } = inPieces(block);
  return [
    { type: "content_block_start", index, content_block: empty },
    ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index }
  ];
}
function inPieces(block) {
  if (typeof block.text === "string") return textPieces(block, block.text);
  if (typeof block.thinking === "string") return thinkingPieces(block, block.thinking);
  const { input } = block;
  if (!isJsonObject(input) || Object.keys(input).length === 0) return { empty: block, deltas: [] };
  const delta = { type: "input_json_delta", partial_json: JSON.stringify(input) };
  return { empty: { ...block, input: {} }, deltas: [delta] };
}
function textPieces(block, text) {
  const cited = jsonObjects(block.citations);
  const begun = cited.length > 0 ? { citations: [] } : {};
  const citations = cited.map((citation) => ({ type: "citations_delta", citation }));
  return {
    empty: { ...block, ...begun, text: "" },
    deltas: [...citations, ...text === "" ? [] : [{ type: "text_delta", text }]]
  };
}
function thinkingPieces(block, thinking) {
  const { signature } = block;
  const signed = typeof signature === "string" && signature !== "";
  return {
    empty: { ...block, thinking: "", ...signed ? { signature: "" } : {} },
    deltas: [
      ...thinking === "" ? [] : [{ type: "thinking_delta", thinking }],
      ...signed ? [{ type: "signature_delta", signature }] : []
    ]
  };
}

// src/domain/anthropic-message-format.ts
var COMPLETE2 = /* @__PURE__ */ new Set(["end_turn", "tool_use", "stop_sequence"]);
var ANTHROPIC_MESSAGE = {
  read: readMessage,
  unfitness: messageUnfitness,
  assembly: () => new MessageAssembly(),
  replay: replayMessage,
  reissued: reissuedMessage,
  reissuedChunk: reissuedEvent,
  idPrefix: "msg_",
  cachedInputTokens: cachedTokensOf,
  cacheWrites: cacheWritesOf,
  plain: plainMessage
};
function messageUnfitness({ body, content, toolCalls }, request) {
  if (!COMPLETE2.has(body.stop_reason)) return "incomplete";
  if (content === "" && toolCalls.length === 0) return "empty";
  const inputs = blocksOf(body).filter((block) => "input" in block);
  if (!inputs.every(({ input }) => isJsonObject(input))) return "invalid_json";
  const broken = asksForJson(request) && toolCalls.length === 0 && !isJsonText(content);
  return broken ? "invalid_json" : void 0;
}
function asksForJson({ parameters }) {
  const { output_config: config2, output_format: format } = parameters;
  const wanted = isJsonObject(config2) ? config2.format : format;
  return isJsonObject(wanted) && wanted.type === "json_schema";
}

// src/domain/chat-completion-assembly.ts
var NAMING_FIELDS = /* @__PURE__ */ new Set(["id", "type", "name", "role", "index", "format"]);
var NOTHING_SAID = {
  message: { role: "assistant", content: null, refusal: null },
  logprobs: null,
  finish_reason: null
};
var ChatCompletionAssembly = class {
  #envelope = {};
  #choices = /* @__PURE__ */ new Map();
  /** Adds the next chunk. What pads it to hide its length (`obfuscation`) is no part of the answer. */
  add(chunk) {
    const { choices: _choices, usage, obfuscation: _padding, ...envelope } = chunk;
    if (!repeats(this.#envelope, envelope))
      this.#envelope = { ...envelope, ...this.#envelope, ...withoutNulls(envelope) };
    if (isJsonObject(usage)) this.#envelope.usage = usage;
    for (const choice of choicesOf(chunk)) this.#addChoice(choice);
  }
  /** Whether there is a choice, and each has its finish reason. */
  get finished() {
    const reasons = finishReasonsOf(this.body());
    return reasons.length > 0 && !reasons.includes(null);
  }
  /** The whole body so far. */
  body() {
    const indices = [...this.#choices.keys()].sort((a, b) => a - b);
    const choices = indices.map((index) => ({
      index,
      ...wholeChoice(this.#choices.get(index) ?? {})
    }));
    return { ...this.#envelope, object: "chat.completion", choices };
  }
  /** Only the delta and the logprobs come in pieces; all else that a choice says, it says anew. */
  #addChoice(choice) {
    const { index, delta, logprobs, ...said } = choice;
    const place = typeof index === "number" ? index : 0;
    const known2 = this.#choices.get(place) ?? NOTHING_SAID;
    this.#choices.set(place, {
      ...repeats(known2, said) ? known2 : { ...known2, ...withoutNulls(said) },
      logprobs: merge2(known2.logprobs, logprobs) ?? null,
      message: merge2(known2.message, objectIn(delta))
    });
  }
};
function repeats(known2, said) {
  return Object.keys(said).every((name) => {
    const value = said[name];
    return Object.hasOwn(known2, name) && (value === null || value === known2[name]);
  });
}
function wholeChoice(choice) {
  const message = messageOf(choice);
  if (!Array.isArray(message.tool_calls)) return choice;
  const calls = jsonObjects(message.tool_calls).map(({ index: _index, ...call }) => call);
  return { ...choice, message: { ...message, tool_calls: calls } };
}
function merge2(known2, more) {
  if (more === void 0) return known2;
  if (more === null || known2 === void 0 || known2 === null) return known2 ?? settled(more);
  if (typeof known2 === "string" && typeof more === "string") return known2 + more;
  if (Array.isArray(known2) && Array.isArray(more)) return mergeLists(known2, more);
  if (isJsonObject(known2) && isJsonObject(more)) return mergeObjects(known2, more);
  return more;
}
function mergeObjects(known2, more) {
  const merged = { ...known2 };
  for (const [field, value] of Object.entries(more)) {
    const replaces2 = NAMING_FIELDS.has(field) && value !== null && value !== "";
    merged[field] = replaces2 ? value : merge2(merged[field], value);
  }
  return merged;
}
function mergeLists(known2, more) {
  const merged = [...known2];
  for (const item of more) {
    const place = merged.findLastIndex((other) => samePart(other, item));
    if (place < 0) merged.push(item);
    else merged[place] = merge2(merged[place], item) ?? null;
  }
  return merged;
}
function samePart(one, other) {
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  if (typeof one.index !== "number" || one.index !== other.index) return false;
  return !one.id || !other.id || one.id === other.id;
}
function settled(value) {
  return Array.isArray(value) ? mergeLists([], value) : value;
}

// src/domain/chat-completion-fitness.ts
var COMPLETE3 = /* @__PURE__ */ new Set([
  "stop",
  "tool_calls",
  "function_call",
  "eos",
  "eos_token",
  "stop_sequence"
]);
function chatCompletionUnfitness(response, request) {
  const choices = choicesOf(response.body);
  if (choices.length === 0) return "no_choice";
  if (choices.length < choicesWanted(request)) return "incomplete";
  if (!choices.every((choice) => COMPLETE3.has(choice.finish_reason))) return "incomplete";
  const messages = choices.map(messageOf);
  if (messages.some(isEmpty)) return "empty";
  const valid = messages.every((message) => keepsJson(message, asksForJson2(request)));
  return valid ? void 0 : "invalid_json";
}
function choicesWanted({ parameters: { n } }) {
  return typeof n === "number" ? n : 1;
}
function isEmpty(message) {
  const says = textOf(message.content) !== "" || Boolean(message.refusal);
  return !says && !callsTools(message) && !isJsonObject(message.audio);
}
function callsTools(message) {
  return jsonObjects(message.tool_calls).length > 0 || isJsonObject(message.function_call);
}
function asksForJson2({ parameters }) {
  const format = isJsonObject(parameters.response_format) ? parameters.response_format.type : void 0;
  return format === "json_object" || format === "json_schema";
}
function keepsJson(message, textToo) {
  const argumentsValid = calledFunctions(message).every(hasValidArguments);
  if (!textToo || callsTools(message) || message.refusal) return argumentsValid;
  return argumentsValid && isJsonText(textOf(message.content));
}
function calledFunctions(message) {
  const calls = jsonObjects(message.tool_calls).map(({ function: called }) => called);
  return [...calls, message.function_call].filter(isJsonObject);
}
function hasValidArguments({ arguments: text }) {
  return typeof text !== "string" || text === "" || isJsonText(text);
}

// src/domain/chat-completion-replay.ts
function replayChunks(body) {
  const { choices: _choices, usage, ...rest } = body;
  const envelope = { id: "", created: 0, ...rest, object: "chat.completion.chunk" };
  const chunks = choicesOf(body).flatMap((choice) => choiceChunks(envelope, choice));
  return usage ? [...chunks, { ...envelope, choices: [], usage }] : chunks;
}
function isUsageChunk(chunk) {
  return choicesOf(chunk).length === 0 && Boolean(chunk.usage);
}
function choiceChunks(envelope, choice) {
  const { index = 0, message: _message, finish_reason, logprobs = null, ...rest } = choice;
  const message = { index, delta: deltaOf(messageOf(choice)), logprobs, finish_reason: null };
  const finish = { ...rest, index, delta: {}, logprobs: null, finish_reason };
  return [
    { ...envelope, choices: [message] },
    { ...envelope, choices: [finish] }
  ];
}
function deltaOf(message) {
  if (!Array.isArray(message.tool_calls)) return message;
  const calls = jsonObjects(message.tool_calls).map((call, index) => ({ index, ...call }));
  return { ...message, tool_calls: calls };
}

// src/domain/chat-completion-format.ts
var CHAT_COMPLETION = {
  read: readChatCompletion,
  unfitness: chatCompletionUnfitness,
  assembly: () => new ChatCompletionAssembly(),
  replay: replayChunks,
  reissued,
  reissuedChunk: reissued,
  idPrefix: "chatcmpl-",
  cachedInputTokens: cachedInputTokensOf,
  plain: chatCompletionBody
};

// src/domain/langchain-generations.ts
function readGenerations(body, origin) {
  const [first = {}] = generationsOf(body);
  const { response_metadata: metadata, tool_calls: toolCalls } = messageDataOf(first);
  const { input, output } = tokensOf2(body);
  const names = isJsonObject(metadata) ? [metadata.model_name, metadata.model] : [];
  return {
    protocol: "langchain.generations",
    content: typeof first.text === "string" ? first.text : "",
    model: [...names, body.model].find((name) => typeof name === "string") ?? "",
    inputTokens: input,
    outputTokens: output,
    ...{ provider: origin.provider, requestId: origin.requestId, latencyMs: origin.latencyMs },
    cached: false,
    finishReason: finishReasonsOf2(first)[0] ?? null,
    toolCalls: jsonObjects(toolCalls),
    body
  };
}
function generationsOf({ generations }) {
  return jsonObjects(generations);
}
function messageDataOf({ message }) {
  return isJsonObject(message) && isJsonObject(message.data) ? message.data : {};
}
var FINISH_FIELDS = ["finish_reason", "stop_reason", "finishReason", "stopReason", "done_reason"];
function finishReasonsOf2(generation) {
  const places = [generation.generationInfo, messageDataOf(generation).response_metadata];
  return places.filter(isJsonObject).flatMap((place) => FINISH_FIELDS.map((field) => place[field])).filter((reason) => typeof reason === "string").map((reason) => reason.toLowerCase());
}
function reissuedGenerations(body, { id }) {
  const generations = generationsOf(body).map((generation, place) => {
    const { message } = generation;
    const data = messageDataOf(generation);
    if (!isJsonObject(message) || typeof data.id !== "string") return generation;
    const own2 = place === 0 ? id : `${id}-${place}`;
    return { ...generation, message: { ...message, data: { ...data, id: own2 } } };
  });
  return { ...body, generations };
}
function cachedTokensOfGenerations(body) {
  const { input_token_details: details } = usageOf2(body);
  return isJsonObject(details) ? tokenCount(details.cache_read) : 0;
}
function cacheWritesOfGenerations(body) {
  const { input_token_details: details } = usageOf2(body);
  const { cache_creation: all5, ephemeral_1h_input_tokens: hour } = isJsonObject(details) ? details : {};
  return { cacheWriteTokens: tokenCount(all5), cacheWriteHourTokens: tokenCount(hour) };
}
function tokensOf2(body) {
  const usage = usageOf2(body);
  return {
    input: tokenCount(usage.input_tokens ?? usage.promptTokens),
    output: tokenCount(usage.output_tokens ?? usage.completionTokens)
  };
}
function usageOf2(body) {
  const [first = {}] = generationsOf(body);
  const { usage_metadata: usage, response_metadata: metadata } = messageDataOf(first);
  if (isJsonObject(usage)) return usage;
  return isJsonObject(metadata) && isJsonObject(metadata.tokenUsage) ? metadata.tokenUsage : {};
}

// src/domain/langchain-generations-fitness.ts
var COMPLETE4 = /* @__PURE__ */ new Set([
  ...["stop", "tool_calls", "function_call", "eos", "eos_token", "stop_sequence"],
  ...["end_turn", "tool_use", "complete", "completed", "tool_call"]
]);
var UNFINISHED = /* @__PURE__ */ new Set([
  "incomplete",
  "failed",
  "cancelled",
  "in_progress",
  "queued"
]);
function generationsUnfitness({ body }, request) {
  const generations = generationsOf(body);
  if (generations.length === 0) return "no_choice";
  if (generations.some(isCutShort)) return "incomplete";
  if (generations.some(isEmpty2)) return "empty";
  const valid = generations.every((generation) => keepsJson2(generation, asksForJson3(request)));
  return valid ? void 0 : "invalid_json";
}
function isCutShort(generation) {
  if (!finishReasonsOf2(generation).every((reason) => COMPLETE4.has(reason))) return true;
  const { response_metadata: metadata } = messageDataOf(generation);
  if (!isJsonObject(metadata)) return false;
  return isJsonObject(metadata.incomplete_details) || UNFINISHED.has(metadata.status);
}
function isEmpty2(generation) {
  const { content } = messageDataOf(generation);
  return generation.text === "" && textOf(content) === "" && !callsTools2(generation);
}
function callsTools2(generation) {
  const { tool_calls: calls, additional_kwargs: extra } = messageDataOf(generation);
  return jsonObjects(calls).length > 0 || isJsonObject(extra) && isJsonObject(extra.function_call);
}
function keepsJson2(generation, textToo) {
  const { text } = generation;
  const { invalid_tool_calls: invalid, content } = messageDataOf(generation);
  if (jsonObjects(invalid).length > 0) return false;
  if (!textToo || callsTools2(generation)) return true;
  return isJsonText(typeof text === "string" && text !== "" ? text : textOf(content));
}
function asksForJson3({ parameters }) {
  const entries = Array.isArray(parameters.llm) ? parameters.llm : [];
  return entries.some((entry) => {
    if (!Array.isArray(entry)) return false;
    const [name, value] = entry;
    if (name === "response_format") return isJsonFormat(value);
    if (name === "text") return isJsonObject(value) && isJsonFormat(value.format);
    return name === "format" && (value === "json" || isJsonObject(value));
  });
}
function isJsonFormat(format) {
  return isJsonObject(format) && (format.type === "json_object" || format.type === "json_schema");
}

// src/domain/langchain-generations-format.ts
var LANGCHAIN_GENERATIONS = {
  read: readGenerations,
  unfitness: generationsUnfitness,
  assembly: () => new OnePiece(),
  replay: (body) => [body],
  reissued: reissuedGenerations,
  reissuedChunk: reissuedGenerations,
  // LangChain's own identifiers of messages begin so.
  idPrefix: "run-",
  cachedInputTokens: cachedTokensOfGenerations,
  cacheWrites: cacheWritesOfGenerations
};

// src/domain/openai-response.ts
var CALLS = /* @__PURE__ */ new Set(["function_call", "custom_tool_call"]);
function readResponse(body, origin) {
  const usage = objectIn(body.usage);
  return {
    protocol: "openai.responses",
    content: messagesOf(body).map(({ content }) => textOf(content)).join(""),
    model: typeof body.model === "string" ? body.model : "",
    inputTokens: tokenCount(usage.input_tokens),
    outputTokens: tokenCount(usage.output_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: finishReasonOf(body),
    toolCalls: outputOf(body).filter(({ type }) => CALLS.has(type)),
    body
  };
}
function outputOf({ output }) {
  return jsonObjects(output);
}
function messagesOf(body) {
  return outputOf(body).filter(({ type }) => type === "message");
}
function cachedTokensIn(body) {
  return tokenCount(objectIn(objectIn(body.usage).input_tokens_details).cached_tokens);
}
function reissuedResponse(body, { id }) {
  return body.store === false ? { ...body, id } : body;
}
function plainResponse(answer) {
  const { id, created, model, content, inputTokens = 0, outputTokens = 0 } = answer;
  const part = { type: "output_text", text: content, annotations: [], logprobs: [] };
  return {
    id,
    object: "response",
    created_at: created,
    status: "completed",
    completed_at: created,
    ...{ error: null, incomplete_details: null, instructions: null, max_output_tokens: null },
    model,
    output: [
      {
        type: "message",
        id: id.replace(/^resp_/, "msg_"),
        status: "completed",
        role: "assistant",
        content: [part]
      }
    ],
    ...{ parallel_tool_calls: true, tool_choice: "auto", tools: [], truncation: "disabled" },
    ...{ previous_response_id: null, reasoning: { effort: null, summary: null }, store: false },
    ...{ temperature: null, top_p: null, text: { format: { type: "text" } } },
    usage: {
      input_tokens: inputTokens,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: inputTokens + outputTokens
    },
    metadata: {}
  };
}
function finishReasonOf({ status, incomplete_details: details }) {
  const reason = objectIn(details).reason ?? status;
  return typeof reason === "string" ? reason : null;
}

// src/domain/openai-response-assembly.ts
var ENDS = /* @__PURE__ */ new Map([
  ["response.completed", "completed"],
  ["response.incomplete", "incomplete"]
]);
var ResponseAssembly = class {
  #begun = {};
  #last;
  #items = /* @__PURE__ */ new Map();
  /** Adds the next event; pieces of items say nothing that the items do not. */
  add({ type, response, item, output_index: place }) {
    const said = isJsonObject(response) ? response : {};
    const status = ENDS.get(type);
    if (status === void 0) this.#begun = { ...this.#begun, ...said };
    else this.#last = { status, ...said };
    if (isJsonObject(item) && typeof place === "number") this.#items.set(place, item);
  }
  get finished() {
    return this.#last !== void 0;
  }
  body() {
    const { output, ...last } = this.#last ?? {};
    if (outputOf({ output }).length > 0) return { ...last, output };
    const places = [...this.#items.keys()].sort((one, other) => one - other);
    const items = places.map((place) => this.#items.get(place) ?? {});
    return { ...this.#begun, ...last, output: items };
  }
};

// src/domain/openai-response-fitness.ts
function responseUnfitness({ body, toolCalls }, request) {
  const items = outputOf(body);
  if (!isComplete2(body) || !items.every(isItemComplete)) return "incomplete";
  if (items.every(saysNothing)) return "empty";
  if (!items.every(hasValidArguments2)) return "invalid_json";
  const broken = asksForJson4(request) && toolCalls.length === 0 && !messagesOf(body).every(keepsJson3);
  return broken ? "invalid_json" : void 0;
}
function isComplete2({ status, error: error2, incomplete_details: details }) {
  return status === "completed" && !error2 && !details;
}
function isItemComplete({ status = null }) {
  return status === null || status === "completed";
}
function saysNothing(item) {
  if (item.type !== "message") return item.type === "reasoning";
  return textOf(item.content) === "" && !refuses(item);
}
function refuses({ content }) {
  return jsonObjects(content).some(({ refusal }) => Boolean(refusal));
}
function hasValidArguments2({ arguments: given2 }) {
  return typeof given2 !== "string" || given2 === "" || isJsonText(given2);
}
function asksForJson4({ parameters: { text } }) {
  const format = isJsonObject(text) && isJsonObject(text.format) ? text.format.type : void 0;
  return format === "json_object" || format === "json_schema";
}
function keepsJson3(message) {
  return message.phase === "commentary" || refuses(message) || isJsonText(textOf(message.content));
}

// src/domain/openai-response-parts.ts
var TEXTS = /* @__PURE__ */ new Map([
  ["output_text", ["text", "output_text"]],
  ["refusal", ["refusal", "refusal"]],
  ["reasoning_text", ["text", "reasoning_text"]],
  ["summary_text", ["text", "reasoning_summary_text"]]
]);
var LISTS = ["annotations", "logprobs"];
function partEvents(name, part, place) {
  const text = TEXTS.get(part.type);
  const whole = (stage, said) => ({
    type: `response.${name}.${stage}`,
    ...place,
    part: said
  });
  if (text === void 0) return [whole("added", part), whole("done", part)];
  return [
    whole("added", begunPart(part, text)),
    ...contentEvents(part, text, place),
    whole("done", part)
  ];
}
function textEvents(holder, [member, events], place) {
  const text = holder[member];
  if (typeof text !== "string") return [];
  const delta = { type: `response.${events}.delta`, ...place, delta: text };
  const done = { type: `response.${events}.done`, ...place, [member]: text };
  return text === "" ? [done] : [delta, done];
}
function begunPart(part, [member]) {
  const lists = LISTS.filter((list) => Array.isArray(part[list])).map((list) => [list, []]);
  return { ...part, [member]: "", ...Object.fromEntries(lists) };
}
function contentEvents(part, text, place) {
  const probable = part.type === "output_text" ? { logprobs: part.logprobs ?? [] } : {};
  const pieces3 = textEvents(part, text, place).map((event) => ({ ...event, ...probable }));
  const annotations = jsonObjects(part.annotations).map((annotation, index) => ({
    type: "response.output_text.annotation.added",
    ...place,
    annotation_index: index,
    annotation
  }));
  return [...pieces3.slice(0, -1), ...annotations, ...pieces3.slice(-1)];
}

// src/domain/openai-response-items.ts
var TEXTS2 = /* @__PURE__ */ new Map([
  ["function_call", ["arguments", "function_call_arguments"]],
  ["custom_tool_call", ["input", "custom_tool_call_input"]],
  ["mcp_call", ["arguments", "mcp_call_arguments"]],
  ["code_interpreter_call", ["code", "code_interpreter_call_code"]]
]);
var STAGES = /* @__PURE__ */ new Map([
  ["web_search_call", ["in_progress", "searching"]],
  ["file_search_call", ["in_progress", "searching"]],
  ["image_generation_call", ["in_progress", "generating"]],
  ["code_interpreter_call", ["in_progress", "interpreting"]],
  ["mcp_call", ["in_progress"]],
  ["mcp_list_tools", ["in_progress"]]
]);
function itemEvents(item, index) {
  const { id } = item;
  const named = typeof id === "string" && id !== "";
  return [
    { type: "response.output_item.added", output_index: index, item: begunItem(item) },
    ...named ? pieces2(item, { item_id: id, output_index: index }) : [],
    { type: "response.output_item.done", output_index: index, item }
  ];
}
function pieces2(item, place) {
  const [first, ...further] = stages(item, place);
  const parts = (name, member, index) => jsonObjects(item[member]).flatMap(
    (part, at) => partEvents(name, part, { ...place, [index]: at })
  );
  return [
    ...first === void 0 ? [] : [first],
    ...parts("reasoning_summary_part", "summary", "summary_index"),
    ...parts("content_part", "content", "content_index"),
    ...ownText(item, place),
    ...further
  ];
}
function stages({ type, status, error: error2 }, place) {
  const before = STAGES.get(type);
  if (before === void 0) return [];
  const failed = String(type).startsWith("mcp_") && (error2 || status === "failed");
  const completed = (status ?? "completed") === "completed" ? ["completed"] : [];
  const names = [...before, ...failed ? ["failed"] : completed];
  return names.map((name) => ({ type: `response.${type}.${name}`, ...place }));
}
function ownText(item, place) {
  const text = TEXTS2.get(item.type);
  if (text === void 0) return [];
  const events = textEvents(item, text, place);
  if (item.type !== "function_call") return events;
  return events.map((event) => "arguments" in event ? { ...event, name: item.name } : event);
}
function begunItem(item) {
  const [member = ""] = TEXTS2.get(item.type) ?? [];
  const lists = ["content", "summary"].filter((name) => Array.isArray(item[name]));
  return {
    ...item,
    ..."status" in item ? { status: "in_progress" } : {},
    ...Object.fromEntries(lists.map((name) => [name, []])),
    ...typeof item[member] === "string" ? { [member]: "" } : {},
    // An image, which is large and comes once.
    ...item.type === "image_generation_call" ? { result: null } : {}
  };
}

// src/domain/openai-response-replay.ts
var KNOWN_LAST = ["completed_at", "incomplete_details"];
function replayResponse(body) {
  const response = begunResponse(body);
  const end = body.status === "incomplete" ? "response.incomplete" : "response.completed";
  const events = [
    { type: "response.created", response },
    { type: "response.in_progress", response },
    ...outputOf(body).flatMap(itemEvents),
    { type: end, response: body }
  ];
  return events.map((event, place) => ({ ...event, sequence_number: place }));
}
function reissuedResponseEvent(event, identity) {
  if (!isJsonObject(event.response)) return event;
  return { ...event, response: reissuedResponse(event.response, identity) };
}
function begunResponse(body) {
  const { usage: _usage, output_text: _text, ...rest } = body;
  const unknown2 = KNOWN_LAST.filter((member) => member in body).map((member) => [member, null]);
  return { ...rest, status: "in_progress", output: [], ...Object.fromEntries(unknown2) };
}

// src/domain/openai-response-format.ts
var OPENAI_RESPONSE = {
  read: readResponse,
  unfitness: responseUnfitness,
  assembly: () => new ResponseAssembly(),
  replay: replayResponse,
  reissued: reissuedResponse,
  reissuedChunk: reissuedResponseEvent,
  idPrefix: "resp_",
  cachedInputTokens: cachedTokensIn,
  plain: plainResponse
};

// src/domain/wire-formats.ts
var FORMATS = {
  "openai.chat": CHAT_COMPLETION,
  "openai.responses": OPENAI_RESPONSE,
  "openai.embeddings": EMBEDDING_LIST,
  "anthropic.messages": ANTHROPIC_MESSAGE,
  "ai-sdk.v4": AI_SDK_ANSWER,
  "langchain.generations": LANGCHAIN_GENERATIONS
};
function formatOf(protocol) {
  return FORMATS[protocol];
}
function protocolNamed(name) {
  return typeof name === "string" && Object.hasOwn(FORMATS, name) ? name : void 0;
}

export {
  isJsonObject,
  jsonObjects,
  choicesOf,
  messageOf,
  textOf,
  chatCompletionBody,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  randomFillSync,
  randomInt,
  randomUUID,
  hash,
  X509Certificate,
  inputItemsOf,
  responseDependsOnState,
  embeddingsOf,
  isComplete,
  promptTokensOf,
  itemsOf,
  isUsageChunk,
  formatOf,
  protocolNamed,
  NEVER,
  prettifyError,
  string2 as string,
  base642 as base64,
  number2 as number,
  int,
  boolean2 as boolean,
  unknown,
  array,
  object,
  strictObject,
  looseObject,
  union,
  discriminatedUnion,
  record,
  _enum,
  literal,
  custom,
  NEIGHBOURS,
  densityOf,
  readQuestion,
  GUARDS,
  MATCHES,
  DEFAULT_MATCH,
  DEFAULT_THRESHOLD,
  readLists,
  judge,
  probabilityOf,
  Readable,
  pipeline,
  crc32,
  deflateSync,
  inflateSync,
  zstdCompressSync,
  zstdDecompressSync,
  createInflate,
  createGunzip,
  createBrotliDecompress,
  constants,
  channel,
  tracingChannel
};
