var App_ = (() => {
"use strict";
// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
  return typeof value == "bigint" ? value.toString() : value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter, this._value = void 0;
  }
  get value() {
    let getter = this._getter;
    return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function cleanRegex(source) {
  let start = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data == "object" && data !== null && !Array.isArray(data);
}
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  let cl = new inst._zod.constr(def ?? inst._zod.def);
  return (!def || params?.parent) && (cl._zod.parent = inst), cl;
}
function normalizeParams(_params) {
  let params = _params;
  if (!params)
    return {};
  if (typeof params == "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  return delete params.message, typeof params.error == "string" ? { ...params, error: () => params.error } : params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
function aborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue !== !0)
      return !0;
  return !1;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue === !1)
      return !0;
  return !1;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    return (_a2 = iss).path ?? (_a2.path = []), iss.path.unshift(path), iss;
  });
}
function unwrapMessage(message) {
  return typeof message == "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  let caps = [];
  for (let ch of defChecks ?? []) {
    let d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    let max = d.maximum ?? d.length ?? d.size;
    max >= 0 && caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++)
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  let traits = iss.inst?._zod?.traits;
  traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a2 = iss).schema ?? (_a2.schema = iss.inst) : iss.schema = iss.inst);
  let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input", full = {};
  for (let k of Object.keys(iss))
    k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__" || (full[k] = iss[k]);
  return full.path ?? (full.path = []), full.message = message, ctx?.reportInput && (full.input = iss.input), full;
}
function members(proto, table) {
  for (let key in table) {
    let desc = Object.getOwnPropertyDescriptor(table, key);
    desc.get ? Object.defineProperty(proto, key, { ...desc, enumerable: !1 }) : defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = !0) {
  return Object.defineProperty(inst, key, { configurable: !0, writable: !0, enumerable, value }), value;
}
function hide(inst, key, value) {
  return own(inst, key, value, !1);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  let proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing, broke = !1, breaker = {
  configurable: !0,
  get() {
    broke = !0;
  }
};
function defineLazyInternal(inst, key, compute) {
  let proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod, Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      Object.defineProperty(this, key, breaker);
      let outer = broke;
      broke = !1;
      try {
        let value = compute(this);
        return broke ? delete this[key] : Object.defineProperty(this, key, { configurable: !0, writable: !0, value }), broke = broke || outer, value;
      } catch (err) {
        throw delete this[key], broke = broke || outer, err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  let proto = claim(inst, key);
  proto && Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      let desc = { configurable: !0, writable: !0, enumerable, value: void 0 };
      return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: !1 }, _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  let E = _E;
  if (E) {
    let saved = E.stackTraceLimit;
    if (typeof saved == "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        return _E = null, new Definition();
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
function $constructor(name, initializer2, proto, params) {
  let zodProto = {};
  function Internals(def) {
    this.def = def, this.constr = _, this.traits = new Set();
  }
  Internals.prototype = zodProto;
  let protoMembers = proto, initialized = protoMembers && new WeakSet();
  function init(inst, def) {
    if (inst._zod) {
      if (inst._zod.traits.has(name))
        return;
    } else {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    }
    if (inst._zod.traits.add(name), initializer2(inst, def), initialized) {
      let own2 = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype, up = own2;
      for (; up && up !== ctorProto; )
        up = Object.getPrototypeOf(up);
      let target = up ?? own2;
      initialized.has(target) || (initialized.add(target), members(target, protoMembers));
    }
    let proto2 = _.prototype;
    for (let k in proto2)
      Object.prototype.hasOwnProperty.call(proto2, k) && (k in inst || (inst[k] = proto2[k].bind(inst)));
  }
  let Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    let inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    let deferred = inst._zod.deferred;
    if (deferred) {
      for (let fn of deferred)
        fn();
      inst._zod.deferred = void 0;
    }
    let pp = globalThis.__zod_globalConfig?.postProcessor;
    return pp && pp(inst), inst;
  }
  return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name)
  }), Object.defineProperty(_, "name", { value: name }), _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  return newConfig && Object.assign(globalConfig, newConfig), globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  let internals = this._zod;
  return internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2)), internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: !0,
  configurable: !0
}, _issuesDesc = { value: void 0, enumerable: !1 }, _installedToString = new WeakSet([Object.prototype, Error.prototype]), initializer = (inst, def) => {
  inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
  let proto = Object.getPrototypeOf(inst);
  _installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let value = () => this.message;
      return Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 }), value;
    },
    set(value) {
      Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 });
    }
  }));
}, $ZodError = $constructor("$ZodError", initializer), $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  let fn = (schema, value, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      throw new $ZodAsyncError();
    if (result.issues.length) {
      let e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, _params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parse = _parse($ZodRealError), _parseAsync = (_Err) => {
  let fn = async (schema, value, _ctx, params) => {
    let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise && (result = await result), result.issues.length) {
      let e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parseAsync = _parseAsync($ZodRealError), _safeParse = (_Err) => (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    throw new $ZodAsyncError();
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: !1,
    get error() {
      return error || (error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config()))), issues = void 0, ctx = void 0), error;
    },
    set error(e) {
      error = e, issues = void 0, ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
  return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParseAsync = _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {}), inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version;
  let defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (let ch of checks)
    for (let fn of ch._zod.onattach)
      fn(inst);
  if (checks.length === 0)
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []), inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  else {
    let runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload), asyncResult;
      for (let ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload) || !ch._zod.def.when(payload))
            continue;
        } else if (isAborted)
          continue;
        let currLen = payload.issues.length, _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === !1)
          throw new $ZodAsyncError();
        if (asyncResult || _ instanceof Promise)
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _, payload.issues.length !== currLen && (attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen)));
          });
        else {
          if (payload.issues.length === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen));
        }
      }
      return asyncResult ? asyncResult.then(() => payload) : payload;
    }, handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary))
        return canary.aborted = !0, canary;
      let checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks)
        return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        let canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: !0 });
        return canary instanceof Promise ? canary.then((canary2) => handleCanaryResult(canary2, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
      }
      let result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === !1)
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
}), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  let ctx = { async: !0 };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      let ctx = { async: !1 };
      try {
        let r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch {
      }
    return typeof payload.value == "string" || payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    }), payload;
  };
});
var $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = number, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch {
      }
    let input = payload.value;
    if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input))
      return payload;
    let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
    return payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    }), payload;
  };
});
function capSize(inst, size) {
  let caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  let cap = Math.min(...caps.map((c) => c[0])), parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    let n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (let [max, ch] of sizeCaps(inst._zod.def.checks))
        if (n > max && ch._zod.def.when(payload)) {
          let start = payload.issues.length;
          return ch._zod.check(payload), payload.issues[start].continue = !1, attachSchema(payload.issues, start, inst), payload;
        }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index2) {
  result.issues.length && final.issues.push(...prefixIssues(index2, result.issues)), final.value[index2] = result.value;
}
var $ZodArray = $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  let memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!Array.isArray(input))
      return payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    let proms = [], abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      let item = input[i], result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && aborted(result))
        break;
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  }, capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  let isPresent = key in input, isOptionalOut = optout === "optional";
  if (!(!isPresent && isOptionalOut && optin === "optional")) {
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent)
        return;
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      result.issues.length || final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
      return;
    }
    result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  let keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (let k of allKeys)
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
      throw new Error('Invalid element at key "'.concat(String(k), '": expected a Zod schema'));
  let okeys = optionalKeys(def.shape);
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
  let unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout, seen = 0;
  for (let key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      t === "never" && unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    let r = _catchall.run({ value: input[key], issues: [] }, ctx);
    r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
  }
  return unrecognized.length && payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), proms.length ? Promise.all(proms).then(() => payload) : payload;
}
var $ZodObject = $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  let desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    let get = () => {
      let newSh = { ...sh };
      return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
    };
    get.raw = sh, Object.defineProperty(def, "shape", { get });
  }
  let _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    let shape = zod.def.shape, propValues = {};
    for (let key in shape) {
      let field = shape[key]._zod;
      if (field.values) {
        Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set());
        for (let v of field.values)
          propValues[key].add(v);
        field.optin !== void 0 && propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  let isObject2 = isObject, catchall = def.catchall, value, memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    let input = payload.value;
    if (!isObject2(input))
      return payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    let proms = [], shape = value.shape, abortEarly = ctx?.abortEarly, seen = payload.issues.length;
    for (let key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      let el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({ value: input[key], issues: [] }, ctx);
      r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
    }
    return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (let result of results)
    if (result.issues.length === 0)
      return final.value = result.value, final;
  let nonaborted = results.filter((r) => !aborted(r));
  return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  }), final);
}
var $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values))
      return new Set(zod.def.options.flatMap((option2) => Array.from(option2._zod.values)));
  }), defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      let patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp("^(".concat(patterns.map((p) => cleanRegex(p.source)).join("|"), ")$"));
    }
  });
  let first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first)
      return first(payload, ctx);
    let async = !1, results = [];
    for (let option2 of def.options) {
      let result = option2._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        results.push(result), async = !0;
      else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    return async ? Promise.all(results).then((results2) => handleUnionResults(results2, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
  };
});
var $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  let values = new Set(def.values);
  inst._zod.values = values, defineLazyInternal(inst, "pattern", (zod) => {
    let vals = zod.def.values;
    return new RegExp(vals.length ? "^(".concat(vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|"), ")$") : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return values.has(input) || payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    }), payload;
  };
});
function handleOptionalResult(payload, result) {
  return payload.value = result.issues.length ? void 0 : result.value, payload;
}
var $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", defineLazyInternal(inst, "values", (zod) => {
    let values = zod.def.innerType._zod.values;
    return values ? new Set([...values, void 0]) : void 0;
  }), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp("^(".concat(cleanRegex(pattern.source), ")?$")) : void 0;
  }), inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      return result instanceof Promise ? result.then((result2) => handleOptionalResult(payload, result2)) : handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  return def.checks && (def.checks = [...def.checks]), def;
}
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def), inst.def = def, inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    let def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch == "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: !0 });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    return reg.add(this, meta2), this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
}), ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def), ZodMiniType.init(inst, def);
});
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def), ZodMiniType.init(inst, def);
});
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def), ZodMiniType.init(inst, def);
});
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def), ZodMiniType.init(inst, def), installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
});
function object(shape, params) {
  let def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
var ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def), ZodMiniType.init(inst, def);
});
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def), ZodMiniType.init(inst, def);
});
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def), ZodMiniType.init(inst, def);
});
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}

// src/core/dyads/sheet.ts
var COLUMNS = [
  "status",
  "mentee",
  "mentor",
  "score",
  "rank",
  "why",
  "watch",
  "alternatives",
  "menteeKey",
  "mentorKey",
  "proposal",
  "checked",
  "note",
  "decidedBy",
  "decidedOn"
];
var ESSENTIAL = [
  "status",
  "mentee",
  "mentor",
  "menteeKey",
  "mentorKey"
], STATUSES = ["proposed", "locked", "confirmed", "refused", "toPlace"];

// src/core/tabs/sheet-plan.ts
var number3 = number2(), text = string2(), area = object({ row: number3, column: number3, rows: number3, columns: number3 }), dropdowns = object({
  row: number3,
  column: number3,
  lists: array(array(number3))
}), chart = object({
  kind: literal(["bar", "column"]),
  title: text,
  of: area,
  row: number3,
  column: number3
}), carried = object({
  sheetId: number3,
  /** What that tab held when the plan was made, see `tabMark`: where it holds else, nothing is written. */
  state: text,
  rows: array(number3),
  columns: array(number3),
  firstOwn: number3
}), highlight = object({ of: area, formula: text, background: text }), sheetPlan = object({
  language: literal(["fr", "en"]),
  /** Tells this writing from all others: the same id again is the same tab, not a second one. */
  id: optional(text),
  /** The name of the tab; a name already taken gets ` (2)`. */
  title: text,
  /** Whether the host adds the moment to the name, and begins the text of the first cell with it. */
  dated: literal([!0, !1]),
  /** Rows of equal length. */
  cells: array(array(union([text, number3]))),
  /** Rows at the top that stay in sight. */
  frozen: number3,
  /** Rows that look like a header. */
  heads: array(number3),
  /** Pixels, one for each column. */
  widths: array(number3),
  /** Columns that are hidden: the first and how many; none for a length of 0. */
  hidden: object({ from: number3, length: number3 }),
  /** One colour for each cell of the rows from `row` on; no rows for none. */
  backgrounds: object({ row: number3, colours: array(array(text)) }),
  /** Notes of the cells of one column; no texts for none. */
  notes: object({ row: number3, column: number3, texts: array(text) }),
  /** Number formats of whole columns below the frozen rows, such as `0.0`. */
  formats: array(object({ column: number3, format: text })),
  /** What dropdowns offer: indices into `names`, or the cells of one column of this very tab. */
  names: array(text),
  lists: array(union([array(number3), area])),
  dropdowns: array(dropdowns),
  charts: array(chart),
  highlights: array(highlight),
  /** What each column is, kept out of sight with the column itself, which people may then rename and move. */
  tags: optional(array(text)),
  carried: optional(carried)
});

// src/core/tabs/table.ts
function cellText(value) {
  return value === void 0 ? "" : String(value).trim();
}

// src/core/tabs/tab-edit.ts
var number4 = number2(), text2 = string2(), written = union([text2, number4]), tabEdit = object({
  sheetId: optional(number4),
  title: text2,
  header: array(text2),
  widths: array(number4),
  changes: array(object({ row: number4, column: number4, was: text2, value: written })),
  filled: optional(number4),
  added: array(array(written)),
  dropped: array(object({ row: number4, was: array(text2) }))
});
function filledRows(rows) {
  let isFilled = (row) => row.some((value) => value !== !1 && cellText(value) !== "");
  return rows.map(isFilled).lastIndexOf(!0) + 1;
}
function remainder(rows, edit) {
  let { sheetId, header, changes, filled: filled2, added, dropped } = edit, at = (row, column) => cellText(rows[row]?.[column]), says3 = (row, cells) => cells.every((value, column) => at(row, column) === cellText(value)), gone = dropped.filter(({ was }) => !rows.some((_, row) => says3(row, was))), now = (place2) => ({
    ...place2,
    row: place2.row - gone.filter(({ row }) => row < place2.row).length
  }), left = dropped.filter((row) => !gone.includes(row)), places2 = changes.map(now), count3 = filledRows(rows), first = count3 - added.length, isAdded = first > 0 && added.every((cells, index2) => says3(first + index2, cells)), more = isAdded ? added.length : 0;
  return !says3(0, header) || places2.some(
    ({ row, column, was, value }) => at(row, column) !== was && at(row, column) !== cellText(value)
  ) || left.some(({ row, was }) => !says3(row, was)) || filled2 !== void 0 && count3 !== filled2 + more || sheetId === void 0 && count3 > more + 1 ? null : {
    ...edit,
    changes: places2.filter(({ row, column, value }) => at(row, column) !== cellText(value)),
    added: isAdded ? [] : added,
    dropped: left
  };
}

// src/core/tabs/parsed.ts
function parsed(text4) {
  try {
    return JSON.parse(text4);
  } catch {
    return null;
  }
}

// src/core/programme/complete.ts
var COLUMNS2 = ["timestamp", "name", "email", "organisation", "manager", "consent", "avoid"];
function isSettingsFile(value) {
  return typeof value == "object" && value !== null && "format" in value && value.format === "dyade-settings/1";
}
var ADDED_SINCE = { coordinationTab: null, emphasis: 2 }, COLUMNS_ADDED_SINCE = { mostImportant: null, musts: null };
function withLaterKeys(file2) {
  let { mentees } = file2;
  return {
    ...ADDED_SINCE,
    ...file2,
    ...mentees?.columns && {
      mentees: { ...mentees, columns: { ...COLUMNS_ADDED_SINCE, ...mentees.columns } }
    }
  };
}
function hasAll(part, keys) {
  return part !== void 0 && keys.every((key) => part[key] !== void 0);
}
function isComplete(file2) {
  let { mentors, mentees } = file2;
  return hasAll(file2, [
    "language",
    "coordinationTab",
    "linksTab",
    "eligibility",
    "criteria",
    "links",
    "decisions",
    "objective",
    "spread",
    "emphasis"
  ]) && hasAll(mentors, ["tab"]) && hasAll(mentees, ["tab"]) && hasAll(mentors?.columns, [...COLUMNS2, "capacity"]) && hasAll(mentees?.columns, [...COLUMNS2, "priority", "mostImportant", "musts"]) && hasAll(file2.links, ["sameManager", "past"]) && hasAll(file2.decisions, ["locked", "refused"]);
}

// src/core/people/shown-name.ts
var HALF_A_SIGN = /[\ud800-\udbff]$/;
function shownName(name) {
  if (name.length <= 200) return name;
  let start = name.slice(0, 200).replace(HALF_A_SIGN, ""), isOpen = (open, close) => start.lastIndexOf(open) > start.lastIndexOf(close);
  return "".concat(start, "…").concat(isOpen("(", ")") ? ")" : isOpen("[", "]") ? "]" : "");
}

// src/core/people/kept-lately.ts
function keptLately(read) {
  let lately = new Map();
  return (text4) => {
    let kept = lately.get(text4);
    if (kept !== void 0) return kept;
    lately.size >= 2e3 && lately.clear();
    let value = read(text4);
    return lately.set(text4, value), value;
  };
}

// src/core/people/fold.ts
var INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu, LONE_ACUTE = /\u00b4/g, SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2035\u02bc\u0060]/g, DOUBLE_QUOTES = /[\u201c-\u201f]/g, ACCENTS = /\p{M}+/gu, DASHES = /[\p{Pd}\u2212]/gu, SAINT = /(?<![\p{L}\p{N}'])st(e?)\.?(?=[ -][\p{L}\p{N}])/gu, TRAILING = " .,;:!?*", PLAIN = /^(?!.*\bste? )[a-z0-9]+(?: [a-z0-9]+)*$/;
function fold(text4) {
  return PLAIN.test(text4) ? text4 : foldAnew(text4);
}
var foldAnew = keptLately((text4) => {
  let folded = text4.replace(INVISIBLE, "").replace(LONE_ACUTE, "'").normalize("NFKD").replace(ACCENTS, "").toLowerCase().normalize("NFKD").replace(ACCENTS, "").normalize("NFKC").replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(/œ/g, "oe").replace(/æ/g, "ae").replace(DASHES, "-").replace(/\s+/g, " ").replace(SAINT, "saint$1"), end = folded.length;
  for (; end > 0 && TRAILING.includes(folded.charAt(end - 1)); ) end--;
  return folded.slice(0, end).trim();
});

// src/core/tabs/tab-kinds.ts
var HIDDEN_HEADERS = {
  menteeKey: "dyade:mentee",
  mentorKey: "dyade:mentor",
  proposal: "dyade:proposal",
  checked: "dyade:checked"
}, KEY_HEADERS = Object.values(HIDDEN_HEADERS), PIECE_MARK = /^dyade (\d+)\/(\d+) /, FIRST_ROWS = 12;
function isDyadsTab({ rows, tags }) {
  let isSign = (cell) => KEY_HEADERS.some((key) => key === cell) || typeof cell == "string" && PIECE_MARK.test(cell);
  return tags !== void 0 || rows.slice(0, FIRST_ROWS).some((row) => row.some(isSign));
}

// src/core/messages/en/grammar.ts
function count(value, singular2, plural) {
  return "".concat(String(value), " ").concat(value === 1 ? singular2 : plural);
}
function list(items, last = "and") {
  return items.length < 2 ? items[0] ?? "" : "".concat(items.slice(0, -1).join(", "), " ").concat(last, " ").concat(items[items.length - 1] ?? "");
}
function number5(value) {
  return String(Math.round(value * 10) / 10);
}
function percent(share) {
  return "".concat(String(Math.round(100 * share)), "%");
}

// src/core/messages/en/dyads.ts
var LEVELS = { conflict: "Conflict", caution: "Caution", unknown: "To check" }, LINKS = {
  "same-person": "this may be one and the same person",
  "reporting-line": "reporting line",
  "same-manager": "same manager",
  declared: "declared tie",
  avoid: "person or organisation to avoid",
  past: "past dyad",
  "unknown-manager": "manager not known, a reporting line is possible"
}, LINK_RULES = { ...LINKS, "same-person": "same person" }, RANKS = ["1st", "2nd", "3rd"];
function rank(position) {
  return RANKS[position] ?? "".concat(String(position + 1), "th");
}
function wishes(factor, must) {
  let times = factor === 2 ? "double" : "".concat(number5(factor), " times");
  return [factor === 1 ? "" : "counts ".concat(times, " for the mentee"), must ? "a must for the mentee" : ""].filter(
    (part) => part !== ""
  );
}
var MOST_OPTIONS = 4;
function some(options) {
  let more = options.length - MOST_OPTIONS;
  return options.slice(0, MOST_OPTIONS).join(", ") + (more > 0 ? " and ".concat(count(more, "other", "others")) : "");
}
var dyads = {
  headers: {
    status: "Status",
    mentee: "Mentee",
    mentor: "Mentor",
    score: "Score",
    rank: "Rank",
    why: "Why",
    watch: "To watch",
    alternatives: "Alternatives",
    note: "Committee note",
    decidedBy: "Decided by",
    decidedOn: "Decided on",
    ...HIDDEN_HEADERS
  },
  statuses: {
    proposed: "Proposed",
    locked: "Locked",
    confirmed: "Confirmed",
    refused: "Refused",
    toPlace: "Unmatched"
  },
  marked: (level, text4) => "".concat(LEVELS[level], ": ").concat(text4),
  reason({ criterion, evidence, satisfaction: satisfaction2, points, of, factor, must }) {
    let label = criterion.label ?? criterion.kind, pointsOf = "(".concat(["".concat(String(Math.round(points)), " of ").concat(String(Math.round(of))), ...wishes(factor, must)].join(", "), ")");
    switch (evidence.kind) {
      case "common":
        return "".concat(label, ": ").concat(some(evidence.options), " ").concat(pointsOf);
      case "answers":
        return "".concat(label, ": ").concat(evidence.mentee, " and ").concat(evidence.mentor, " ").concat(pointsOf);
      case "indifferent":
        return "".concat(label, ": ").concat(evidence.answer, ", anyone suits ").concat(pointsOf);
      case "choice": {
        if (evidence.byMentee !== null && evidence.byMentor !== null) return "Chosen by both ".concat(pointsOf);
        let [position, whose] = evidence.byMentee === null ? [evidence.byMentor, "Mentor’s"] : [evidence.byMentee, "Mentee’s"];
        return "".concat(whose, " ").concat(rank(position ?? 0), " choice ").concat(pointsOf);
      }
      case "none":
        return "".concat(label, ": ").concat(percent(satisfaction2), " ").concat(pointsOf);
    }
  },
  link({ kind, chain, relation, level, probable }) {
    let what = kind === "same-person" && level === "conflict" ? "this is one and the same person" : LINKS[kind], tie = relation === void 0 || kind === "past" ? what : "".concat(what, ", ").concat(relation), link = probable === !0 ? "".concat(tie, ", probably: a name that is alike") : tie;
    return chain.length === 0 ? link : "".concat(link, " (").concat(chain.join(" → "), ")");
  },
  blankRequired: (label) => "“".concat(label, "” is required, and one of the two answers is missing"),
  failedRequired: (label) => "“".concat(label, "” is required and is not met"),
  lowCoverage: (share) => "Few answers in common: the score rests on ".concat(percent(share), " of the criteria"),
  overCapacity: (mentor, load, capacity) => "Too many dyads: ".concat(mentor, " has ").concat(count(load, "dyad", "dyads"), " for ").concat(count(capacity, "place", "places")),
  placedTwice: (mentee) => "".concat(mentee, " is in more than one dyad"),
  notRecognised: (text4) => "Person not recognised: “".concat(text4, "”. Choose a name from the list."),
  refusedPair: "Pair refused earlier",
  noAllowedMentor({ links, refused, noSeats, criteria, mentors }) {
    let parts = [
      ...links.map(({ kind, mentors: removed }) => "".concat(String(removed), " removed (").concat(LINK_RULES[kind], ")")),
      ...criteria.map(({ label, mentors: removed }) => "".concat(String(removed), " removed by “").concat(label, "”")),
      refused > 0 ? "".concat(String(refused), " refused earlier") : "",
      noSeats > 0 ? "".concat(String(noSeats), " without a place") : ""
    ].filter((part) => part !== ""), why = parts.length === 0 ? "" : ": ".concat(list(parts));
    return "No possibility among ".concat(count(mentors, "mentor", "mentors")).concat(why, ".");
  },
  freeSeats: (best) => "A place is free with ".concat(list(best, "or"), "."),
  mentorsFull: (possible, best) => "No place left with ".concat(possible === 1 ? "the only possible mentor" : "the ".concat(String(possible), " possible mentors"), ". One more place with ").concat(list(best, "or"), " would be enough.")
};

// src/core/messages/fr/grammar.ts
function count2(value, singular2, plural) {
  return "".concat(String(value), " ").concat(value < 2 ? singular2 : plural);
}
function list2(items, last = "et") {
  return items.length < 2 ? items[0] ?? "" : "".concat(items.slice(0, -1).join(", "), " ").concat(last, " ").concat(items[items.length - 1] ?? "");
}
function number6(value) {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}
function percent2(share) {
  return "".concat(String(Math.round(100 * share)), " %");
}

// src/core/messages/fr/dyads.ts
var LEVELS2 = { conflict: "Conflit", caution: "Prudence", unknown: "À vérifier" }, LINKS2 = {
  "same-person": "il s’agit peut-être de la même personne",
  "reporting-line": "lien hiérarchique",
  "same-manager": "même gestionnaire",
  declared: "lien déclaré",
  avoid: "personne ou organisation à éviter",
  past: "dyade passée",
  "unknown-manager": "gestionnaire non connu·e, un lien hiérarchique est possible"
}, LINK_RULES2 = { ...LINKS2, "same-person": "même personne" };
function rank2(position) {
  return position === 0 ? "1er" : "".concat(String(position + 1), "e");
}
function wishes2(factor, must) {
  let times = factor === 2 ? "double" : "".concat(number6(factor), " fois");
  return [
    factor === 1 ? "" : "compte ".concat(times, " pour la personne mentorée"),
    must ? "indispensable pour ".concat(factor === 1 ? "la personne mentorée" : "elle") : ""
  ].filter((part) => part !== "");
}
var MOST_OPTIONS2 = 4;
function some2(options) {
  let more = options.length - MOST_OPTIONS2;
  return options.slice(0, MOST_OPTIONS2).join(", ") + (more > 0 ? " et ".concat(count2(more, "autre", "autres")) : "");
}
var dyads2 = {
  headers: {
    status: "Statut",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    score: "Score",
    rank: "Rang",
    why: "Pourquoi",
    watch: "À surveiller",
    alternatives: "Autres possibilités",
    note: "Note du comité",
    decidedBy: "Décidé par",
    decidedOn: "Décidé le",
    ...HIDDEN_HEADERS
  },
  statuses: {
    proposed: "Proposée",
    locked: "Verrouillée",
    confirmed: "Confirmée",
    refused: "Refusée",
    toPlace: "À placer"
  },
  marked: (level, text4) => "".concat(LEVELS2[level], " : ").concat(text4),
  reason({ criterion, evidence, satisfaction: satisfaction2, points, of, factor, must }) {
    let label = criterion.label ?? criterion.kind, pointsOf = "(".concat(["".concat(String(Math.round(points)), " sur ").concat(String(Math.round(of))), ...wishes2(factor, must)].join(", "), ")");
    switch (evidence.kind) {
      case "common":
        return "".concat(label, " : ").concat(some2(evidence.options), " ").concat(pointsOf);
      case "answers":
        return "".concat(label, " : ").concat(evidence.mentee, " et ").concat(evidence.mentor, " ").concat(pointsOf);
      case "indifferent":
        return "".concat(label, " : ").concat(evidence.answer, ", convient à tout ").concat(pointsOf);
      case "choice": {
        if (evidence.byMentee !== null && evidence.byMentor !== null) return "Choix réciproque ".concat(pointsOf);
        let [position, who3] = evidence.byMentee === null ? [evidence.byMentor, "du ou de la mentor·e"] : [evidence.byMentee, "de la personne mentorée"];
        return "".concat(rank2(position ?? 0), " choix ").concat(who3, " ").concat(pointsOf);
      }
      case "none":
        return "".concat(label, " : ").concat(percent2(satisfaction2), " ").concat(pointsOf);
    }
  },
  link({ kind, chain, relation, level, probable }) {
    let what = kind === "same-person" && level === "conflict" ? "il s’agit de la même personne" : LINKS2[kind], tie = relation === void 0 || kind === "past" ? what : "".concat(what, ", ").concat(relation), link = probable === !0 ? "".concat(tie, ", probable : un nom qui ressemble") : tie;
    return chain.length === 0 ? link : "".concat(link, " (").concat(chain.join(" → "), ")");
  },
  blankRequired: (label) => "« ".concat(label, " » est obligatoire, et une des deux réponses manque"),
  failedRequired: (label) => "« ".concat(label, " » est obligatoire et n’est pas respecté"),
  lowCoverage: (share) => "Peu de réponses en commun : le score repose sur ".concat(percent2(share), " des critères"),
  overCapacity: (mentor, load, capacity) => "Places dépassées : ".concat(mentor, " a ").concat(count2(load, "dyade", "dyades"), " pour ").concat(count2(capacity, "place", "places")),
  placedTwice: (mentee) => "".concat(mentee, " figure dans plus d’une dyade"),
  notRecognised: (text4) => "Personne non reconnue : « ".concat(text4, " ». Choisissez un nom de la liste."),
  refusedPair: "Paire refusée auparavant",
  noAllowedMentor({ links, refused, noSeats, criteria, mentors }) {
    let parts = [
      ...links.map(
        ({ kind, mentors: removed }) => "".concat(count2(removed, "écarté·e", "écarté·es"), " (").concat(LINK_RULES2[kind], ")")
      ),
      ...criteria.map(
        ({ label, mentors: removed }) => "".concat(count2(removed, "écarté·e", "écarté·es"), " par « ").concat(label, " »")
      ),
      refused > 0 ? "".concat(count2(refused, "refusé·e", "refusé·es"), " auparavant") : "",
      noSeats > 0 ? "".concat(count2(noSeats, "sans place", "sans place")) : ""
    ].filter((part) => part !== ""), why = parts.length === 0 ? "" : " : ".concat(list2(parts));
    return "Aucune possibilité parmi ".concat(count2(mentors, "mentor·e", "mentor·es")).concat(why, ".");
  },
  freeSeats: (best) => "Place libre chez ".concat(list2(best, "ou"), "."),
  mentorsFull: (possible, best) => "Il n’y a plus de place chez ".concat(possible === 1 ? "la seule personne possible" : "les ".concat(String(possible), " mentor·es possibles"), ". Une place de plus chez ").concat(list2(best, "ou"), " suffirait.")
};

// src/core/messages/index.ts
var DYADS = { fr: dyads2, en: dyads };
function dyadWords(language) {
  return DYADS[language];
}
function languageOf(locale) {
  return /^fr(?![a-z])/i.test(locale) ? "fr" : "en";
}

// src/core/messages/en/server.ts
var server = {
  openPanel: "Open the panel",
  panelTitle: "Dyade",
  busy: "Someone else is writing in this workbook with Dyade. Wait a few seconds and try again. Nothing was changed.",
  unreadableRequest: "The panel and the program are not of the same version. Reload the spreadsheet.",
  dyadsGone: "This dyads tab, or the answers it was made from, are no longer in the workbook. Nothing was changed. Read the workbook again.",
  perhapsWritten: "Google stopped answering while writing: part of it may have been written. Look at the tab, then try again: nothing will be done twice.",
  tabUnchecked: "This tab can no longer be checked: it lacks a column or its first row, a column is there twice, or the forms no longer ask one of its questions. Nothing is written there. Undo that change (Ctrl+Z), or open the panel, which says what to do.",
  storeFull: "This text does not fit in the 500 KB of the workbook. Nothing was kept. Shorten it, or remove other choices.",
  tabGone: (tab) => "The tab “".concat(tab, "” no longer exists. Read the workbook again."),
  unexpected: "Dyade met an error that comes from the program, not from your data. Nothing was changed. Try again.",
  tabChanged: (tab) => "The tab “".concat(tab, "” has changed meanwhile. Nothing was written. Read the workbook again, then start over.")
};

// src/core/messages/fr/server.ts
var server2 = {
  openPanel: "Ouvrir le panneau",
  panelTitle: "Dyade",
  busy: "Une autre personne écrit dans ce classeur. Attendez quelques secondes, puis réessayez. Rien n’a été changé.",
  unreadableRequest: "Le panneau et le programme ne sont pas de la même version. Rechargez la feuille de calcul.",
  dyadsGone: "Cet onglet de dyades, ou les réponses dont il vient, ne se trouvent plus dans le classeur. Rien n’a été changé. Relisez le classeur.",
  perhapsWritten: "Google a cessé de répondre pendant l’écriture : une partie a peut-être été écrite. Regardez l’onglet, puis réessayez : rien ne sera fait deux fois.",
  tabUnchecked: "Cet onglet ne peut plus être vérifié : il lui manque une colonne ou sa première ligne, une colonne s’y trouve deux fois, ou les formulaires ne posent plus une de ses questions. Rien n’y est écrit. Annulez ce changement (Ctrl+Z), ou ouvrez le panneau, qui dit quoi faire.",
  storeFull: "Ce texte ne tient pas dans les 500 Ko du classeur. Rien n’a été gardé. Raccourcissez-le, ou retirez d’autres choix.",
  tabGone: (tab) => "L’onglet « ".concat(tab, " » n’existe plus. Relisez le classeur."),
  unexpected: "Dyade a rencontré une erreur qui vient du programme, pas de vos données. Rien n’a été changé. Réessayez.",
  tabChanged: (tab) => "L’onglet « ".concat(tab, " » a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.")
};

// src/server/reply.ts
var WORDS = { fr: server2, en: server };
function personWords() {
  return WORDS[languageOf(Session.getActiveUserLocale())];
}
var Refusal = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "Refusal";
  }
};
function detailOf(error) {
  return error instanceof Error ? String(error.stack ?? error) : String(error);
}
function answer(schema, work) {
  return (json) => {
    let words = personWords();
    return JSON.stringify((() => {
      try {
        let request = safeParse(schema, JSON.parse(json));
        return request.success ? { ok: !0, value: work(request.data, words) } : { ok: !1, fault: words.unreadableRequest, detail: request.error.message };
      } catch (error) {
        return { ok: !1, fault: error instanceof Refusal ? error.message : words.unexpected, detail: detailOf(error) };
      }
    })());
  };
}

// src/server/kept-texts.ts
var PIECE = /[^]{1,2200}/gu, STORE_BYTES = 5e5, GENERATION = /^¶([ab])/, ROOM = "dyade:", store = () => PropertiesService.getDocumentProperties();
function namesOf(properties, key) {
  let prefix = "".concat(key, ".").concat(GENERATION.exec(properties[key] ?? "")?.[1] ?? ""), names = [];
  for (let name = key; name in properties; name = prefix + String(names.length)) names.push(name);
  return names;
}
function keptText(key, properties = store().getProperties()) {
  return namesOf(properties, key).map((name) => properties[name]).join("").replace(GENERATION, "");
}
function sweep(key) {
  let properties = store().getProperties(), names = namesOf(properties, key);
  for (let name in properties)
    name.startsWith("".concat(key, ".")) && !names.includes(name) && store().deleteProperty(name);
}
function keepText(writes, key, text4) {
  sweep(key);
  let properties = store().getProperties();
  if ((Object.entries(properties).join("") + text4).replace(/[^\0-\x7f]/g, "...").length > STORE_BYTES && text4)
    throw new Refusal(personWords().storeFull);
  let [head, ...pieces] = text4.match(PIECE) ?? [], generation = properties[key]?.startsWith("¶a") ? "b" : "a", entries = pieces.map((piece, at) => ["".concat(key, ".").concat(generation).concat(String(at + 1)), piece]);
  store().setProperties(Object.fromEntries(entries), !1);
  let point = (to) => {
    to === void 0 ? store().deleteProperty(key) : store().setProperty(key, to);
  };
  writes.do(
    () => point(head === void 0 ? head : "¶".concat(generation).concat(head)),
    () => point(properties[key])
  ), writes.afterwards(() => sweep(key));
}
function keepOfRoom(writes, { name, value, before }) {
  let now = keptText(ROOM + name);
  return now !== before ? now : (keepText(writes, ROOM + name, value), value);
}
function keptOfRooms() {
  let properties = store().getProperties(), texts = {};
  for (let name in properties)
    /^dyade:[a-z-]+$/.test(name) && (texts[name.slice(ROOM.length)] = keptText(name, properties));
  return texts;
}

// src/server/choices.ts
var KEY = "dyade";
function isKept(value) {
  return typeof value == "object" && value !== null && "tabs" in value && "settings" in value && isSettingsFile(value.settings);
}
function readChoices(tables) {
  let stored = parsed(keptText(KEY));
  if (!isKept(stored)) return { format: "dyade-settings/1" };
  let { tabs, settings } = stored, today = (id) => tables.find((table) => table.id === id)?.name, sideToday = (side, id) => {
    if (side?.tab === void 0) return side;
    let tab = today(id);
    return tab === void 0 ? tab : { ...side, tab };
  };
  return {
    ...settings,
    decisions: void 0,
    mentors: sideToday(settings.mentors, tabs.mentors),
    mentees: sideToday(settings.mentees, tabs.mentees),
    linksTab: settings.linksTab && today(tabs.links)
  };
}
function keepChoices(writes, text4) {
  let settings = parsed(text4);
  if (!isSettingsFile(settings)) throw new Refusal(personWords().unreadableRequest);
  let sheets = SpreadsheetApp.getActive().getSheets(), id = (name) => sheets.find((sheet) => sheet.getName() === name)?.getSheetId(), { mentors, mentees, linksTab } = settings, kept = {
    version: 1,
    tabs: { mentors: id(mentors?.tab), mentees: id(mentees?.tab), links: id(linksTab) },
    settings: { ...settings, criteria: void 0, eligibility: void 0, decisions: void 0 }
  };
  keepText(writes, KEY, JSON.stringify(kept));
}

// src/core/tabs/iso-day.ts
function isoDay(moment) {
  let two = (part) => String(part).padStart(2, "0");
  return "".concat(String(moment.getFullYear()), "-").concat(two(moment.getMonth() + 1), "-").concat(two(moment.getDate()));
}

// src/core/dyads/checked.ts
function checkedText({ status, mentee, mentor }) {
  let cells = [status, mentee, mentor];
  return cells.every((cell) => cell === "") ? "" : cells.join(" ¦ ");
}
function readChecked(text4) {
  let [status, mentee, mentor, ...more] = text4.split(" ¦ ");
  return status === void 0 || mentee === void 0 || mentor === void 0 || more.length > 0 ? null : { status, mentee, mentor };
}

// src/core/people/file-under.ts
function fileUnder(index2, key, value) {
  let filed = index2.get(key);
  filed === void 0 ? index2.set(key, new Set([value])) : filed.add(value);
}

// src/core/people/one-edit.ts
var LENGTHS = { least: 6, most: 80 };
function mayHoldSlip({ length }) {
  return length >= LENGTHS.least && length <= LENGTHS.most;
}
var isDigit = (sign) => sign !== void 0 && sign >= "0" && sign <= "9";
function oneEditApart(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return !1;
  let start = 0;
  for (; start < a.length && a[start] === b[start]; ) start++;
  if (isDigit(a[start]) || isDigit(b[start])) return !1;
  let restIsEqual = (skipA, skipB) => a.slice(start + skipA) === b.slice(start + skipB);
  if (a.length !== b.length) return a.length < b.length ? restIsEqual(0, 1) : restIsEqual(1, 0);
  let exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return restIsEqual(1, 1) || exchanged && restIsEqual(2, 2);
}
var [BASE, INVERSE] = [16777619, 899433627];
function deletionKeys(text4) {
  let whole2 = 0, power = 1, before = [0];
  for (let at = 0; at < text4.length; at++)
    whole2 = whole2 + Math.imul(text4.charCodeAt(at), power) | 0, before.push(whole2), power = Math.imul(power, BASE);
  let keys = [whole2];
  for (let at = 0; at < text4.length; at++) {
    let [start = 0, end = 0] = [before[at], before[at + 1]];
    !isDigit(text4[at]) && text4[at] !== text4[at - 1] && keys.push(start + Math.imul(whole2 - end, INVERSE) | 0);
  }
  return keys;
}

// src/core/people/number-file.ts
function numberFile() {
  let last = new Map(), before = [], owners = [];
  return {
    add(number7, owner) {
      before.push(last.get(number7) ?? -1), last.set(number7, owners.push(owner) - 1);
    },
    visit(number7, each) {
      for (let place2 = last.get(number7) ?? -1; place2 >= 0; place2 = before[place2])
        each(owners[place2]);
    }
  };
}

// src/core/people/short-forms.ts
var LETTER = /^\p{L}/u;
function numberOfWord(word) {
  let number7 = 2166136261;
  for (let at = 0; at < word.length; at++) number7 = Math.imul(number7 ^ word.charCodeAt(at), 16777619);
  return number7 = Math.imul(number7 ^ number7 >>> 16, 569420461), number7 ^ number7 >>> 15;
}
function numberOfWords(words) {
  return words.reduce((sum, word) => sum + numberOfWord(word) | 0, 0);
}
function shortFormNumbers(words) {
  let forms = [];
  if (words.length < 2 || (forms.push(numberOfWords(words.slice(-1))), words.length > 5)) return forms;
  let numbers = words.map(numberOfWord), initials = words.map((word) => numberOfWord(word.charAt(0))), choose = (at, sum, whole2, letters) => {
    let [word, number7 = 0, initial = 0] = [words[at], numbers[at], initials[at]];
    if (word === void 0) {
      (letters > 0 ? whole2 > 0 : whole2 > 1 && whole2 < words.length) && forms.push(sum);
      return;
    }
    choose(at + 1, sum, whole2, letters), word.length > 1 && choose(at + 1, sum + number7 | 0, whole2 + 1, letters), (word.length === 1 || LETTER.test(word)) && choose(at + 1, sum + initial | 0, whole2, letters + 1);
  };
  return choose(0, 0, 0, 0), forms;
}

// src/core/people/alike.ts
function readingsOf({ words, otherwise }) {
  return otherwise.length === 0 ? [words] : [words, ...otherwise];
}
function isWithin(some3, others) {
  return some3.every(
    (word) => others.some((other) => other === word || word.length === 1 && other.startsWith(word))
  );
}
function haveCommonWords(a, b) {
  return readingsOf(a).some(
    (some3) => readingsOf(b).some((others) => isWithin(some3, others) || isWithin(others, some3))
  );
}
function alikeTo(bearers) {
  let [byWords, byShortForm, byDeletion] = [numberFile(), numberFile(), numberFile()], names = new Map(), places2 = new Map();
  bearers.forEach(({ name }, place2) => {
    if (name.key === "") return;
    let text4 = name.words.join(" ");
    names.set(text4, name), fileUnder(places2, text4, place2);
  });
  let spellings = [...names];
  spellings.forEach(([text4, name], at) => {
    for (let words of readingsOf(name)) {
      byWords.add(numberOfWords(words), at);
      for (let form of shortFormNumbers(words)) byShortForm.add(form, at);
    }
    if (mayHoldSlip(text4)) for (let key of deletionKeys(text4)) byDeletion.add(key, at);
  });
  let readings = spellings.flatMap(([, name]) => readingsOf(name)), fewestWords = readings.reduce(
    (fewest, { length }) => length === 0 ? fewest : Math.min(fewest, length),
    1 / 0
  ), hasInitials = readings.some((words) => words.some(({ length }) => length === 1));
  return (name) => {
    if (name.key === "") return [];
    let met = new Set(), addShort = (at) => {
      let spelling2 = spellings[at];
      spelling2 !== void 0 && haveCommonWords(name, spelling2[1]) && met.add(at);
    }, mayBeLong = hasInitials || name.words.length > fewestWords || name.otherwise.length > 0;
    for (let words of readingsOf(name))
      if (byWords.visit(numberOfWords(words), addShort), byShortForm.visit(numberOfWords(words), addShort), mayBeLong) for (let form of shortFormNumbers(words)) byWords.visit(form, addShort);
    let text4 = name.words.join(" ");
    if (mayHoldSlip(text4))
      for (let key of deletionKeys(text4))
        byDeletion.visit(key, (at) => {
          oneEditApart(text4, spellings[at]?.[0] ?? "") && met.add(at);
        });
    let others = [...met].flatMap((at) => {
      let [other = "", { key } = name] = spellings[at] ?? [];
      return key === name.key ? [] : [...places2.get(other) ?? []];
    });
    return [...new Set(others.sort((a, b) => a - b).flatMap((place2) => bearers[place2]?.id ?? []))];
  };
}

// src/core/people/organisation.ts
var LEGAL_FORMS = new Set(
  "inc ltee limitee ltd limited enr senc sencrl corp co cie llc llp srl sa sarl sas".split(" ")
), ARTICLE = /^(?:(?:la|le|les|the) |l' ?)(?=.)/;
function organisationKey(text4) {
  let words = fold(text4).replace(/[-&]/g, (sign) => sign === "-" ? " " : " et ").split(" ").filter((word) => word !== "").map((word) => word === "and" ? "et" : word), isForm = (word) => word !== void 0 && LEGAL_FORMS.has(word.replace(/[.,()]/g, "")), end = words.length;
  for (; end > 1 && isForm(words[end - 1]); ) end -= words[end - 2] === "et" && end > 2 ? 2 : 1;
  return (fold(words.slice(0, end).join(" ")) || words.join(" ")).replace(ARTICLE, "");
}

// src/core/people/words-of-names.ts
var CIVILITIES = new Set(
  "m mme mlle me dr dre mr mrs ms prof monsieur madame mademoiselle maitre docteur docteure professeur professeure miss mx".split(
    " "
  )
), TITLE_WORDS = new Set(
  [
    "directeur directrice direction president presidente presidence vice vp pdg dg ceo cfo coo cto rh hr",
    "gestionnaire manager superviseur superviseure supervisor superieur superieure chef cheffe patron patronne boss",
    "responsable coordonnateur coordonnatrice coordinator coordinateur coordinatrice conseiller conseillere adviser advisor",
    "adjoint adjointe assistant assistante associe associee associate partner fondateur fondatrice founder cofounder",
    "proprietaire owner ingenieur ingenieure ing eng engineer cpa mba phd avocat avocate lawyer notaire notary",
    "comptable accountant analyste analyst technicien technicienne technician administrateur administratrice administrator",
    "secretaire secretary officer director executive head lead chief senior junior principal principale generale",
    "commis clerk agent agente representant representante charge chargee specialiste specialist expert experte",
    "equipe team service departement department projet project"
  ].flatMap((line) => line.split(" "))
), FIRM_ENDS = new Set(
  "fils filles freres soeurs associes associees associates sons brothers partners partenaires cie co company compagnie inc ltee ltd".split(
    " "
  )
);
function holdsTitle(words) {
  return words.some((word) => TITLE_WORDS.has(word));
}
function isPost(words) {
  return TITLE_WORDS.has(words[0] ?? "") && words.filter((word) => !TITLE_WORDS.has(word)).length < 2;
}
function endsAsFirm(words) {
  return FIRM_ENDS.has(words[words.length - 1] ?? "");
}

// src/core/people/name.ts
var MAY_BREAK = /[,([]|\s\p{Pd}\s/u, WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu, GLUED = /^[bcdfghjklmnpqrstvwxz]{2}$/, BREAK = /,|\(([^()]*)\)|\[([^[\]]*)\]|\s\p{Pd}\s/gu;
function wordsOf(text4) {
  return fold(text4).match(WORD) ?? [];
}
function wordCount(part) {
  return part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
function withoutCivility(words) {
  let from = 0;
  for (; from < words.length - 1 && CIVILITIES.has(words[from] ?? ""); ) from++;
  return words.slice(from);
}
function wordsOfPart(part) {
  let words = wordsOf(part);
  return words[0] === "m" && wordCount(part) === 2 ? words : withoutCivility(words);
}
function nameOf(words, note) {
  let bare2 = withoutCivility(words), otherwise = bare2.length < words.length && words[0] === "m" ? [bare2] : [];
  return words.length > 1 && words.some((word) => GLUED.test(word)) && otherwise.push(words.flatMap((word) => GLUED.test(word) ? [...word] : [word])), { words, key: keyOf(words), note, otherwise };
}
function keyOf(words) {
  return words.length < 2 ? words[0] ?? "" : [...words].sort().join(" ");
}
function partsOf(text4) {
  let parts = [], from = 0, after = "";
  for (let { 0: sign, 1: round, 2: square, index: index2 } of text4.matchAll(BREAK)) {
    parts.push({ text: text4.slice(from, index2), after }), from = index2 + sign.length;
    let bracketed = round ?? square;
    bracketed !== void 0 && parts.push({ text: bracketed, after: "sign" }), after = sign === "," ? "comma" : bracketed === void 0 ? "sign" : "";
  }
  return parts.push({ text: text4.slice(from), after }), parts.filter((part) => wordCount(part.text) > 0);
}
var readName = keptLately((text4) => {
  if (!MAY_BREAK.test(text4)) return nameOf(wordsOfPart(text4), "");
  let words = [], count3 = 0;
  for (let { text: part, after } of partsOf(text4)) {
    if (count3 > 0 && after !== "" && (count3 > 1 || holdsTitle(wordsOf(part))))
      return nameOf(words, part.trim());
    let added = wordsOfPart(part);
    words = after === "comma" ? [...added, ...words] : [...words, ...added], count3 += wordCount(part);
  }
  return nameOf(words, "");
});

// src/core/people/mention.ts
var EMAIL = /[^\s<>()[\]{},;:"|@]{1,64}@[^\s<>()[\]{},;:"|@]{1,255}/g, INVISIBLE2 = /\p{Default_Ignorable_Code_Point}/gu, EMPTY_BRACKETS = /[<([]\s{0,9}[>)\]]|"/g, BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g, MAILTO = /mailto:/gi;
function emailsIn(text4) {
  return ((text4.includes("@") ? text4.normalize("NFKC").replace(INVISIBLE2, "").match(EMAIL) : null) ?? []).map((email2) => email2.toLowerCase().replace(/[.!?]{1,9}$/, ""));
}
function withoutEmails(text4) {
  return text4.includes("@") ? text4.replace(MAILTO, " ").replace(EMAIL, " ") : text4;
}
function hideBrackets(text4) {
  return text4.replace(BRACKETED, (note) => " ".repeat(note.length));
}
function readMention(text4) {
  let [email2 = ""] = emailsIn(text4), shown3 = email2 === "" ? text4 : withoutEmails(text4).replace(EMPTY_BRACKETS, " ").trim().replace(/[\s,:-]{1,20}$/, ""), name = shownName(shown3);
  return { text: text4, shown: name === "" ? email2 : name, name: readName(name), email: email2 };
}

// src/core/people/labels.ts
function keysOf(people) {
  return people.map(({ name }) => readMention(name).name.key || name);
}
function countOf(keys) {
  let counts = new Map();
  for (let key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
function labels(people) {
  let keys = keysOf(people), bearers = countOf(keys);
  return people.map(({ name, email: email2, row }, at) => bearers.get(keys[at] ?? "") === 1 ? name : "".concat(name, " (").concat(email2 !== "" && email2 !== name ? email2 : "#".concat(String(row)), ")"));
}
function publicNames(people) {
  let keys = keysOf(people), bearers = countOf(keys), firms = people.map(({ organisation }) => organisationKey(organisation)), placed = keys.map((key, at) => "".concat(key, "|").concat(firms[at] ?? "")), colleagues = countOf(placed), numbers = new Map();
  return people.map(({ name, organisation }, at) => {
    let key = keys[at] ?? "", number7 = (numbers.get(key) ?? 0) + 1;
    if (numbers.set(key, number7), bearers.get(key) === 1) return name;
    let alone2 = firms[at] !== "" && colleagues.get(placed[at] ?? "") === 1;
    return "".concat(name, " (").concat(alone2 ? organisation : String(number7), ")");
  });
}

// src/core/people/people-index.ts
function listRoster(people) {
  let [label, publicName] = [labels(people), publicNames(people)];
  return people.map(({ name, email: email2, organisation, key }, id) => {
    let shown3 = [label[id] ?? "", publicName[id] ?? ""].filter((text4) => text4 !== name);
    return { id, name, email: email2, organisation, shown: key === email2 ? shown3 : [...shown3, key] };
  });
}
function indexRoster(people) {
  return indexPeople(listRoster(people));
}
function indexPeople(people) {
  let byShown = new Map(), byEmail = new Map(), byName = new Map(), byNote = new Map(), byFirm = new Map(), spellings = new Set(), names = people.map(({ name }) => readMention(name).name);
  people.forEach((person, at) => {
    let { id, organisation = "" } = person, { key, note } = names[at] ?? readMention("").name;
    key !== "" && (fileUnder(byName, key, id), fileUnder(byNote, "".concat(key, "|").concat(fold(note)), id), fileUnder(byFirm, "".concat(key, "|").concat(organisationKey(organisation)), id)), person.email !== "" && fileUnder(byEmail, person.email, id);
    for (let text4 of person.shown) text4 !== "" && fileUnder(byShown, fold(text4), id);
    for (let text4 of [person.name, ...person.shown]) spellings.add(fold(text4));
  });
  let mentions = new Map(), mentionOf = (text4) => file(mentions, text4, () => readMention(text4)), alike, endings, bear = ({ name: { key, note } }) => {
    let noted = byNote.get("".concat(key, "|").concat(fold(note))) ?? byFirm.get("".concat(key, "|").concat(organisationKey(note)));
    return answer2("several", [...(note === "" ? null : noted) ?? byName.get(key) ?? []]);
  }, resemble = ({ name }) => (alike ?? (alike = alikeTo(people.map(({ id }, at) => ({ id, name: names[at] ?? readMention("").name })))), answer2("alike", alike(name))), look = (text4) => {
    let shown3 = [...byShown.get(fold(text4)) ?? []];
    if (shown3.length === 1) return answer2("several", shown3);
    let mention = mentionOf(text4), owners = [...byEmail.get(mention.email) ?? []];
    if (owners.length === 0) {
      let bare2 = readMention(hideBrackets(text4)), readings = bare2.name.key === mention.name.key ? [mention] : [mention, bare2];
      for (let answerTo of [bear, resemble])
        for (let reading of readings) {
          let meant = answerTo(reading);
          if (meant.kind !== "nobody") return meant;
        }
      return { kind: "nobody" };
    }
    if (owners.length === 1) return answer2("several", owners);
    for (let meant of [bear(mention), resemble(mention)]) {
      let both = idsIn(meant).filter((id) => owners.includes(id));
      if (both.length === 1) return answer2("several", both);
    }
    return answer2("several", owners);
  }, answers = new Map();
  return {
    mentionOf,
    lookUp: (text4) => file(answers, text4, () => look(text4)),
    isSpelling: (text4) => spellings.has(fold(text4)),
    endsName(text4) {
      return endings ?? (endings = endingsOf(names)), endings.has(mentionOf(text4).name.words.join(" "));
    }
  };
}
var MOST_WORDS = 5;
function endingsOf(names) {
  let endings = new Set();
  for (let { words } of names)
    for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++)
      endings.add(words.slice(from).join(" "));
  return endings;
}
function file(index2, key, make) {
  let filed = index2.get(key);
  if (filed !== void 0) return filed;
  let value = make();
  return index2.set(key, value), value;
}
function idsIn(meant) {
  return meant.kind === "nobody" ? [] : meant.kind === "one" ? [meant.person] : meant.people;
}
function answer2(kind, people) {
  let [person, ...more] = people;
  return person === void 0 ? { kind: "nobody" } : kind === "several" && more.length === 0 ? { kind: "one", person } : { kind, people };
}

// src/core/people/who-is-meant.ts
function peopleMeant(meant) {
  return meant.kind === "one" ? [meant.person] : meant.kind === "several" ? meant.people : [];
}
function personMeant(meant) {
  return meant.kind === "one" ? meant.person : null;
}

// src/core/cohort/find-person.ts
function personFinder(people) {
  let { lookUp } = indexRoster(people);
  return (text4, hiddenKey) => {
    let meant = peopleMeant(lookUp(text4)), [only, ...more] = meant;
    return only === void 0 || more.length === 0 ? only ?? null : meant.find((index2) => people[index2]?.key === hiddenKey) ?? null;
  };
}

// src/core/dyads/read-rows.ts
function pairKey(menteeKey, mentorKey) {
  return menteeKey === "" || mentorKey === "" ? "" : "".concat(menteeKey, " > ").concat(mentorKey);
}
var STATUS_WORDS = {
  proposed: "propose proposee proposed",
  locked: "verrouille verrouillee locked",
  confirmed: "confirme confirmee confirmed",
  refused: "refuse refusee refused"
};
function readStatus({ statuses }) {
  let byText = new Map(
    STATUSES.flatMap(
      (status) => [fold(statuses[status]), ...STATUS_WORDS[status]?.split(" ") ?? []].map(
        (text4) => [text4, status]
      )
    )
  );
  return (text4) => byText.get(fold(text4)) ?? null;
}
function cellReader(people) {
  let find = personFinder(people), byKey = new Map(people.map(({ key }, index2) => [key, index2]));
  return (text4, key, checked) => text4 === "" ? "nobody" : (checked?.trim() === text4 && key !== "" ? byKey.get(key) : void 0) ?? find(text4, key) ?? "unrecognised";
}
function readRows({ mentees, mentors }, words, rows) {
  let [readMentee, readMentor] = [cellReader(mentees), cellReader(mentors)], statusOf = readStatus(words);
  return rows.map((row) => {
    let checked = readChecked(row.checked);
    return {
      row,
      mentee: readMentee(row.mentee, row.menteeKey, checked?.mentee ?? null),
      mentor: readMentor(row.mentor, row.mentorKey, checked?.mentor ?? null),
      status: statusOf(row.status)
    };
  });
}
function isDyad({ mentee, mentor, status }) {
  return typeof mentee == "number" && typeof mentor == "number" && status !== "refused";
}
function tally(rows, who3) {
  let counts = new Map();
  for (let row of rows) isDyad(row) && counts.set(row[who3], (counts.get(row[who3]) ?? 0) + 1);
  return counts;
}

// src/core/programme/languages.ts
var LANGUAGES = ["fr", "en"];

// src/core/dyads/tab/find-columns.ts
function titlesOf(rows, row) {
  return (rows[row] ?? []).map((cell) => fold(cellText(cell)));
}
function findHeader(rows, headersOf) {
  let best = { row: -1, language: null, count: 1 };
  for (let language of LANGUAGES) {
    let headers = new Set(Object.values(headersOf(language)).map(fold));
    for (let row = 0; row < Math.min(rows.length, FIRST_ROWS); row++) {
      let count3 = titlesOf(rows, row).filter((title) => headers.has(title)).length;
      count3 > best.count && (best = { row, language, count: count3 });
    }
  }
  return best;
}
function isAsWritten(rows, wordsOf4) {
  let headersOf = (language2) => wordsOf4(language2).headers, { row, language } = findHeader(rows, headersOf);
  if (language === null) return !1;
  let headers = headersOf(language), titles = titlesOf(rows, row).filter((title) => title !== fold(STATE_HEADER));
  return COLUMNS.map((name) => fold(headers[name])).every((title, at) => titles.indexOf(title) === at && titles.lastIndexOf(title) === at);
}
var STATE_HEADER = "dyade:state";
function placesWhere(titles, isIt) {
  return titles.flatMap((title, at) => isIt(title) ? [at] : []);
}
function findColumns({ rows, tags }, wordsOf4) {
  let { row: headerRow, language } = findHeader(rows, (choice) => wordsOf4(choice).headers), titles = titlesOf(rows, headerRow), isTagged = tags !== void 0 && tags.columns.length > 0, titled = (name) => language === null ? [] : placesWhere(titles, (title) => title === fold(wordsOf4(language).headers[name])), placesOf = isTagged ? (name) => (tags?.columns ?? []).filter((tag) => tag.name === name).map(({ at }) => at) : titled, laterColumns = tags !== void 0 || placesOf("checked").length > 0 ? ["proposal"] : [];
  return {
    at: Object.fromEntries(COLUMNS.map((name) => [name, placesOf(name)[0] ?? -1])),
    headerRow,
    language,
    titled,
    placesOf,
    lacking: [...ESSENTIAL, ...laterColumns].filter((name) => placesOf(name).length === 0),
    doubled: COLUMNS.filter((name) => placesOf(name).length > 1)
  };
}

// src/core/dyads/tab/sources.ts
function isSources(value) {
  let isSource = (source) => typeof source == "object" && source !== null && ["tab", "id", "columns"].every((key) => key in source);
  return Array.isArray(value) && value.every(isSource);
}
function capacityAskedIn(origins, { mentors }) {
  return origins.find(({ tab }) => tab === mentors.tab)?.capacity ?? null;
}

// src/core/dyads/tab/hidden-state.ts
function complete(value) {
  let settings = isSettingsFile(value) ? withLaterKeys(value) : null;
  return settings !== null && isComplete(settings) ? settings : null;
}
function stateIn(value) {
  if (typeof value != "object" || value === null || !("settings" in value)) return null;
  let settings = complete(value.settings);
  return settings === null ? null : { sources: [], refused: [], ...value, settings };
}
function earlierLayout(texts) {
  for (let text4 of texts) {
    let settings = text4.startsWith("{") ? complete(parsed(text4)) : null;
    if (settings === null) continue;
    let sources = texts.map(parsed).find(isSources) ?? [], refused = settings.decisions.refused.map(([mentee = "", mentor = ""]) => ["", "", mentee, mentor]);
    return { settings: withoutDecisions(settings), sources, refused };
  }
  return null;
}
function readState(cells) {
  let texts = cells.map(cellText), pieces = [], count3 = 0;
  for (let text4 of texts) {
    let mark2 = PIECE_MARK.exec(text4);
    mark2 !== null && (pieces[Number(mark2[1]) - 1] = text4.slice(mark2[0].length), count3 = Number(mark2[2]));
  }
  return count3 === 0 ? earlierLayout(texts) : stateIn(parsed(pieces.join("")));
}
function withoutDecisions(settings) {
  return { ...settings, decisions: { locked: [], refused: [] } };
}

// src/core/dyads/tab/read-tab.ts
function rowOf(cells, at) {
  let raw = (name) => String(cells[at[name]] ?? ""), text4 = (name) => raw(name).trim(), decided3 = { status: raw("status"), mentee: raw("mentee"), mentor: raw("mentor") };
  return {
    status: text4("status"),
    mentee: text4("mentee"),
    mentor: text4("mentor"),
    menteeKey: text4("menteeKey"),
    mentorKey: text4("mentorKey"),
    proposal: text4("proposal"),
    checked: raw("checked"),
    isVerified: checkedText(decided3) === raw("checked"),
    kept: { note: text4("note"), decidedBy: text4("decidedBy"), decidedOn: text4("decidedOn") }
  };
}
function ownColumnsOf(rows, at, headerRow) {
  let ours = new Set(Object.values(at)), shown3 = rows.slice(Math.max(headerRow, 0)), width = shown3.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => !ours.has(column) && cellText(rows[headerRow]?.[column]) !== STATE_HEADER && shown3.some((row) => cellText(row[column]) !== "")
  );
}
function lastPieceRow(rows, headerRow) {
  return headerRow >= 0 ? headerRow : readState(rows[0] ?? []) === null ? -1 : 0;
}
function isKey(text4) {
  return text4 !== "" && !text4.startsWith("{") && !isDyadsTab({ rows: [[text4]] });
}
function examine(table, wordsOf4) {
  if (!isDyadsTab(table)) return null;
  let { rows } = table, { at, headerRow, language, lacking, doubled } = findColumns(table, wordsOf4), titlesEnd = lastPieceRow(rows, headerRow) + 1, state = readState(rows.slice(0, Math.max(titlesEnd, 1)).flat()), tabLanguage = state?.settings.language ?? language ?? "fr", early = rows.slice(0, Math.max(headerRow, 0)).findIndex((cells) => isKey(cellText(cells[at.menteeKey]))), head = early >= 0 ? early : titlesEnd, fault = { language: tabLanguage, lacking, doubled, stateLost: state === null || early >= 0 }, isFaulty2 = lacking.length + doubled.length > 0 || fault.stateLost;
  if (lacking.length + doubled.length > 0) return { rows: null, state, fault };
  let below = rows.map((cells, index2) => index2 === headerRow ? [] : cells).slice(head);
  return { rows: {
    language: tabLanguage,
    at,
    head,
    headerRow,
    ownColumns: ownColumnsOf(rows, at, headerRow),
    rows: below.map((cells) => rowOf(cells, at)),
    scores: below.map((cells) => {
      let score2 = cells[at.score];
      return typeof score2 == "number" ? score2 : null;
    }),
    refusedBefore: state?.refused ?? []
  }, state, fault: isFaulty2 ? fault : null };
}
function readDyadsTab(table, wordsOf4) {
  let examined = examine(table, wordsOf4);
  if (examined === null || examined.rows === null || examined.state === null || examined.fault !== null)
    return null;
  let { settings, sources } = examined.state;
  return { ...examined.rows, settings, sources };
}

// src/server/writes.ts
var Writes = class {
  constructor() {
    this.undos = [];
    this.tidyings = [];
  }
  /** Writes, and remembers how to take it back: also a step that fails may have been done. */
  do(write, undo) {
    this.undos.push(undo), write();
  }
  /** Tidies up once all is written; nothing depends on it. */
  afterwards(tidy) {
    this.tidyings.push(tidy);
  }
  finish() {
    this.tidyings.forEach(succeeds);
  }
  /** Takes everything back, the last step first. @returns whether that is certain. */
  takeBack() {
    let undos = this.undos.splice(0).reverse();
    return undos.length === 0 ? !0 : [...undos, () => SpreadsheetApp.flush()].map(succeeds).every(Boolean);
  }
};
function succeeds(work) {
  try {
    return work(), !0;
  } catch {
    return !1;
  }
}
function whole(work) {
  let writes = new Writes();
  try {
    let value = work(writes);
    return SpreadsheetApp.flush(), writes.finish(), value;
  } catch (error) {
    let words = personWords(), isUndone = writes.takeBack();
    if (error instanceof Refusal && isUndone) throw error;
    let refusal = new Refusal(isUndone ? words.unexpected : words.perhapsWritten);
    throw refusal.stack = detailOf(error), refusal;
  }
}

// src/server/lock.ts
var PATIENCE_MS = 5e3;
function alone(work) {
  let lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refusal(personWords().busy);
  try {
    return whole(work);
  } finally {
    quietly(() => lock.releaseLock());
  }
}
function quietly(work) {
  try {
    work();
  } catch {
  }
}

// src/core/links/link.ts
var LEVELS3 = ["conflict", "caution", "unknown"];
function gravest(levels) {
  return LEVELS3.find((level) => levels.includes(level)) ?? "ok";
}

// src/core/cohort/cohort.ts
function makeCohort({ mentors, mentees, links, scores, settings, refused }) {
  return {
    mentors: mentors.people,
    mentees: mentees.people,
    mentorLabels: labels(mentors.people),
    menteeLabels: labels(mentees.people),
    links,
    scores,
    settings,
    refused: new Set(refused.map(([mentee, mentor]) => mentee * mentors.people.length + mentor))
  };
}
function pairIndex({ mentors }, mentee, mentor) {
  return mentee * mentors.length + mentor;
}
function scoreOf(cohort, mentee, mentor) {
  return cohort.scores.values[pairIndex(cohort, mentee, mentor)];
}
function isRefused(cohort, mentee, mentor) {
  return cohort.refused.has(pairIndex(cohort, mentee, mentor));
}
function isAllowed(cohort, mentee, mentor) {
  return cohort.scores.forbidden[pairIndex(cohort, mentee, mentor)] === 1 || isRefused(cohort, mentee, mentor) ? !1 : cohort.links.level(mentee, mentor) !== "conflict";
}
function levelOf(cohort, mentee, mentor) {
  let { links, scores } = cohort;
  return gravest([
    links.level(mentee, mentor),
    scores.blankRequired(mentee, mentor).length > 0 ? "unknown" : "ok",
    scores.failed(mentee, mentor).length > 0 ? "conflict" : "ok"
  ]);
}
function allowedMentors(cohort, mentee) {
  return [...cohort.mentors.keys()].filter((mentor) => (cohort.mentors[mentor]?.capacity ?? 0) > 0 && isAllowed(cohort, mentee, mentor)).sort((a, b) => scoreOf(cohort, mentee, b) - scoreOf(cohort, mentee, a) || a - b);
}

// src/core/cohort/decisions.ts
function readDecisions({ locked, refused }, mentees, mentors) {
  let [findMentee, findMentor] = [personFinder(mentees), personFinder(mentors)], ofNobody = [], resolve = (decided3, pairs) => {
    let resolved = new Map();
    for (let names of pairs) {
      let [menteeText = "", mentorText = ""] = names, [mentee, mentor] = [findMentee(menteeText), findMentor(mentorText)];
      mentee === null || mentor === null ? ofNobody.push({ decided: decided3, names, mention: mentee === null ? menteeText : mentorText }) : resolved.set("".concat(String(mentee), " ").concat(String(mentor)), [mentee, mentor]);
    }
    return [...resolved.values()];
  };
  return { locked: resolve("locked", locked), refused: resolve("refused", refused), ofNobody };
}

// src/core/links/feminine-endings.ts
var ENDING = /(?<=\p{L})[·•.(-](?:e|ne|te|rice|trice|euse)\)?(?:[·•.-]?s\)?)?(?!\p{L})/gu;
function withoutFeminineEndings(folded) {
  return folded.replace(ENDING, "");
}

// src/core/links/relations.ts
var WORDS2 = [
  [
    "manages",
    /^(?:dirige|gere|supervises?|manages?|encadre|oversees|gestionnaire|manager|superieure?|supervis(?:eure?|or))$/
  ],
  ["reports-to", /^(?:releve|reports?(?: to)?|(?:dirige|gere|supervise)e? par|(?:managed|supervised) by)$/],
  ["has-manager", /^(?:a (?:pour|comme)|has(?: as| for)?) (?:gestionnaire|manager)$/],
  [
    "declared",
    /^(?:cliente?|customer|fournisseu(?:r|se)|supplier|vendor|concurrente?|competitor|actionnaire|shareholder|famille|family|(?:conflit|conflict)(?: d'interets?| of interests?)?)$/
  ],
  [
    "past",
    /^(?:past|passee?|dyade (?:passee|anterieure)|(?:past|previous|former|ancienne) (?:dyade?|pair))$/
  ],
  ["affinity", /^(?:affinites?|affinity|affinities)$/],
  ["same", /^(?:la )?(?:meme|same)(?: person(?:ne)?)?(?: que| as)?$/],
  [
    "different",
    /^(?:une )?(?:autre|different|another|other)(?: person(?:ne)?)?(?: que| from| than)?$|^(?:personnes? differentes?|two people|deux personnes)$/
  ],
  ["consent", /^consent(?:ement)?s?$/]
], IS_A = /^(?:est|is) (?:(?:le|la|un|une|a|an|the|en) )?/, OF = / (?:de|du|of)$/;
function readRelation(text4) {
  let word = withoutFeminineEndings(fold(text4)).replace(IS_A, "").replace(OF, "");
  return WORDS2.find(([, words]) => words.test(word))?.[0] ?? null;
}

// src/core/links/links-rows.ts
function readTies({ rows, tabs }, { cut }) {
  return rows.flatMap(({ row, person, relation: words, other, columns }) => {
    let [left, right, relation] = [cut(person), cut(other), readRelation(words)];
    return left.length === 0 || right.length === 0 || relation === null ? [] : [{ relation, words, left, right, where: (end) => place(tabs.links ?? "", row, columns?.[end]) }];
  });
}
function place(tab, row, column) {
  return { tab, row, ...typeof column == "string" ? { column } : {} };
}

// src/core/intake/vocabulary/words.ts
var SENTENCE_END = "|", INCLUSIVE = /(?<=\p{L})[·•‧.\-(/]{1,2}(?:s|(?:[flnrsv]?e|t?rice|eu[rs]e)s?)\)?(?:[·•‧.\-(]?s\)?)?(?![\p{L}\p{N}])/gu, ABBREVIATION = /(?<=\p{L})\.(?=\s\p{Ll})/gu, WORD2 = /[\p{L}\p{N}]+(?:\+\p{N})?|&|[.?!;](?=\s)/gu;
function singular(word) {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}
function wordsOf2(text4) {
  return (fold(text4.replace(ABBREVIATION, "").replace(/[\r\n]+/g, ". ")).replace(INCLUSIVE, "").match(WORD2) ?? []).map((word) => /^[.?!;]$/.test(word) ? SENTENCE_END : singular(word));
}

// src/core/intake/vocabulary/phrase.ts
var PART = /[$^]|[^\s'$^-]+/g, FIRST_PART = new RegExp(PART, ""), GAP = [], LONGEST_GAP = 8;
function formsOf(part) {
  return part === "..." ? GAP : part.split("/").map((form) => form.includes("*") ? form : singular(form));
}
function foldList(list4) {
  return fold("".concat(list4.join("|"), "|")).split("|").slice(0, -1);
}
function firstForms(phrase) {
  return formsOf(FIRST_PART.exec(phrase)?.[0] ?? "");
}
function isOf(forms, word) {
  return forms.some((form) => form.endsWith("*") ? word.startsWith(form.slice(0, -1)) : form.startsWith("*") ? word.endsWith(form.slice(1)) : word === form);
}
function partsStandAt(words, at, [forms, ...rest]) {
  if (forms === void 0) return !0;
  if (forms !== GAP) return isOf(forms, words[at] ?? "") && partsStandAt(words, at + 1, rest);
  for (let next = at; next <= at + LONGEST_GAP && next < words.length; next++) {
    if (partsStandAt(words, next, rest)) return !0;
    if (words[next] === SENTENCE_END) return !1;
  }
  return !1;
}
var partsOf2 = keptLately((phrase) => (phrase.match(PART) ?? []).map(formsOf));
function standsAt(phrase, words, at) {
  return partsStandAt(words, at, partsOf2(phrase));
}

// src/core/intake/vocabulary/matcher.ts
var index = new Map(), waiting = [], longest = 0;
function addToIndex(list4) {
  for (let phrase of foldList(list4))
    for (let form of firstForms(phrase)) {
      let entries = index.get(form);
      entries === void 0 ? index.set(form, [{ phrase, list: list4 }]) : entries.push({ phrase, list: list4 }), form.includes("*") && (longest = Math.max(longest, form.length));
    }
}
function findLists(text4) {
  waiting.splice(0).forEach(addToIndex);
  let words = ["^", ...wordsOf2(text4), "$"], lists = new Set();
  return words.forEach((word, at) => {
    let look = (form) => {
      for (let { phrase, list: list4 } of index.get(form) ?? [])
        !lists.has(list4) && standsAt(phrase, words, at) && lists.add(list4);
    };
    look(word);
    for (let length = Math.min(word.length, longest); length > 0; length--)
      look("".concat(word.slice(0, length), "*")), look("*".concat(word.slice(-length)));
  }), lists;
}
var listsIn = findLists;
function recogniser({ fr, en, es = [], not = [] }) {
  let [phrases, counterWords] = [[...fr, ...en, ...es], [...not]];
  return waiting.push(phrases, counterWords), listsIn = keptLately(findLists), (text4) => {
    let lists = listsIn(text4);
    return lists.has(phrases) && !lists.has(counterWords);
  };
}
function wholeRecogniser({ fr, en, es = [] }) {
  let texts = new Set([...fr, ...en, ...es].map(fold));
  return (text4) => texts.has(fold(text4));
}

// src/core/links/stated-nobody.ts
var NOBODY = /^(?:-+|(?:aucun(?:.?e\)?)?|sans|pas de|no)(?: one| personne| gestionnaire| superieur(?:.?e\)?)?| supervis(?:eure?|or)| manager)?|none?|nil|neant|nobody|personne|n[/.]?a|s[/.]?o|sans objet|ne s'applique pas|does not apply|(?:non|not) applicable|moi(?:-meme)?|me|(?:my)?self|self-employed|travaill(?:eur|euse) autonome)$/, UNTOLD = /^(?:|(?:je )?ne sais pas|(?:i )?(?:don't|do not) know|inconnu(?:.?e\)?)?|unknown|x{1,3}|a determiner|tbd|to be determined)$/, VACANT = /^(?:(?:le |un )?(?:poste )?(?:est )?(?:vacante?|a pourvoir|a combler)|vacancy|vacant (?:position|post)|(?:position |post )?(?:to be filled|open))$/;
function isVacant(folded) {
  return VACANT.test(folded);
}
var saysOwnBoss = recogniser({
  fr: [
    "^je n'ai pas/aucun/aucune",
    "^je suis … propriétaire/compte",
    "^à mon compte",
    "mon/ma propre patron/patronne/boss"
  ],
  en: ["^i have no", "^i do not have", "^i don't have", "self employed", "^i am/m … owner", "my own boss"]
});
function statesNobody(folded) {
  return NOBODY.test(folded) || saysOwnBoss(folded);
}
function tellsNothing(folded) {
  return UNTOLD.test(folded);
}
function namesSomebody(folded) {
  return !statesNobody(folded) && !tellsNothing(folded) && !isVacant(folded);
}

// src/core/links/tie.ts
function themselves(people, sure = !0) {
  return { people, through: () => [], sure, probable: !1 };
}

// src/core/links/whole-words.ts
var WORD3 = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s]/gu, HYPHEN = /(?<=[\p{L}\p{N}])-/u, LINES = /[\r\n\u2028\u2029]+/g, LONG_DASHES = /[\u2013-\u2015]/g, MOST_WORDS2 = 12;
function phrasesBy(keyOf2, longest2 = !1) {
  let byKey = new Map(), vocabulary = new Set();
  return {
    add(phrase, value) {
      let words = partsOf3(wordsOf3(phrase));
      words.length === 0 || words.length > MOST_WORDS2 || (words.forEach((word) => vocabulary.add(word)), fileUnder(byKey, keyOf2(words), value));
    },
    in(text4) {
      let values = new Set(), lines = text4.replace(LINES, " ; ");
      for (let reading of new Set([lines, lines.replace(LONG_DASHES, " - ")])) {
        let words = wordsOf3(reading), isUsed = words.map((word) => partsOf3([word]).every((part) => vocabulary.has(part)));
        for (let from = 0; from < words.length; from++) {
          let end = from;
          for (; end < from + MOST_WORDS2 && isUsed[end] === !0; ) end++;
          for (; end > from; end--) {
            let phrase = byKey.get(keyOf2(partsOf3(words.slice(from, end))));
            if (phrase?.forEach((value) => values.add(value)), !(phrase === void 0 || !longest2)) {
              from = end - 1;
              break;
            }
          }
        }
      }
      return values;
    }
  };
}
function wordsOf3(text4) {
  return (fold(text4).match(WORD3) ?? []).map((word) => word === "&" || word === "and" ? "et" : word);
}
function partsOf3(words) {
  return words.flatMap((word) => word.split(HYPHEN));
}
function namePhrases(entries) {
  let phrases = phrasesBy(keyOf, !0);
  for (let { asName, person } of entries) phrases.add(asName.words.join(" "), person);
  return phrases;
}
function organisationPhrases(entries, byOrganisation) {
  let phrases = phrasesBy((words) => words.join(" "));
  for (let { organisation, person } of entries) {
    let key = organisationKey(organisation), folded = fold(organisation), article = folded.slice(0, folded.indexOf(key.split(" ")[0] ?? ""));
    byOrganisation.has(key) && phrases.add(key.includes(" ") ? key : "".concat(article).concat(key), person);
  }
  return phrases;
}

// src/core/links/avoid.ts
var NO = new Set([
  "non",
  "non merci",
  "rien",
  "pas vraiment",
  "personne en particulier",
  "aucune personne en particulier",
  "ras",
  "no",
  "no thanks",
  "no thank you",
  "nothing",
  "not really",
  "nobody in particular",
  "no one in particular"
]);
function namesNobody(part) {
  return part.split(",").every((piece) => {
    let folded = fold(piece);
    return statesNobody(folded) || tellsNothing(folded) || NO.has(folded);
  });
}
var CAPITALISED = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{2,40}/gu, MOST_CAPITALISED = 8, BEGINS_WITH_NO = /^(?:pas|not|jamais|never|surtout)\s/iu, SMALL_WORD = /(?:^|\s)(?!(?:d[eu]s?|la|les?|van|von)\s)\p{Ll}/u;
function isRemark(part) {
  return BEGINS_WITH_NO.test(part) || SMALL_WORD.test(part);
}
function capitalisedWords(part) {
  return [...new Set(part.match(CAPITALISED) ?? [])].slice(0, MOST_CAPITALISED);
}
var SIDES = { mentee: "mentees", mentor: "mentors" };
function findAvoided(participants, doubts, { tabs, avoidColumns }) {
  let { mentees, mentors, entries, people: index2, byOrganisation, owners, cut } = participants, names = namePhrases(entries.flat()), organisations = organisationPhrases(entries.flat(), byOrganisation), unclear = [], answers = [...mentees, ...mentors].flatMap(
    (asker) => asker.avoid.flatMap((text4, at) => {
      let side = SIDES[asker.role], where = place(tabs[side], asker.row, avoidColumns[side][at]);
      return text4.trim() === "" ? [] : [{ asker, text: text4, where }];
    })
  ), alikeIn = (text4, { role: asking }) => {
    let meant = index2.lookUp(text4), { key } = index2.mentionOf(text4).name;
    return (meant.kind === "alike" ? meant.people : []).filter(
      (person) => !doubts.isOther(key, person) && entries[person]?.some(({ role }) => role !== asking)
    );
  }, ofPeople = [], ofFirms = [], unread = [];
  for (let answer3 of answers) {
    let { asker, text: text4, where } = answer3, left = themselves([asker.person]), firms = organisations.in(withoutEmails(text4)), people = new Set(emailsIn(text4).flatMap(owners)), unreadParts = [];
    for (let part of cut(text4)) {
      if (namesNobody(part)) continue;
      let members2 = byOrganisation.get(organisationKey(part));
      members2?.forEach((person) => firms.add(person));
      let { key } = index2.mentionOf(part).name, isMeant = (person) => !doubts.isOther(key, person), meant = index2.lookUp(part), bearers = [...doubts.same(key), ...peopleMeant(meant)].filter(isMeant), inside = bearers.length > 0 ? bearers : [...names.in(withoutEmails(part))];
      if (inside.forEach((person) => people.add(person)), inside.length > 0 || members2 !== void 0 || organisations.in(part).size > 0) continue;
      let others = alikeIn(part, asker), mentions = others.length > 0 ? [part] : isRemark(part) ? capitalisedWords(part) : [], isRead = !1;
      for (let mention of mentions) {
        let perhaps = mention === part ? others : alikeIn(mention, asker);
        if (perhaps.length === 0) continue;
        isRead = !0, unclear.push({ code: "name-alike", where, read: mention, people: perhaps });
        let sure = mention === part && perhaps.length === 1;
        ofPeople.push({ kind: "avoid", left, right: { ...themselves(perhaps, sure), probable: !0 } });
      }
      isRead || unreadParts.push(part);
    }
    people.size > 0 && ofPeople.push({ kind: "avoid", left, right: themselves([...people]) });
    let right = { ...themselves([...firms]), through: ({ organisation }) => [organisation] };
    firms.size > 0 && ofFirms.push({ kind: "avoid", left, right });
    let wholly = people.size === 0 && firms.size === 0;
    unreadParts.length > 0 && unread.push({ ...answer3, parts: unreadParts, wholly });
  }
  return { ties: [...ofPeople, ...ofFirms], unclear, unread };
}

// src/core/links/declared-ties.ts
function readDeclaredTies(rows, participants, doubts) {
  let { people: index2, byOrganisation, entries } = participants, unclear = [], ties = [], affine = new Map(), indicesOf = (person, role) => (entries[person] ?? []).filter((entry) => entry.role === role).map((entry) => entry.index), addAffinity = (some3, other) => {
    for (let mentee of indicesOf(some3, "mentee"))
      for (let mentor of indicesOf(other, "mentor"))
        affine.set("".concat(String(mentee), " ").concat(String(mentor)), [mentee, mentor]);
  };
  for (let { relation: kind, words: relation, left, right, where } of rows) {
    if (kind !== "declared" && kind !== "past" && kind !== "affinity") continue;
    let endsOf = (column, texts) => texts.flatMap((mention) => {
      let { key } = index2.mentionOf(mention).name, meant = index2.lookUp(mention), answered = doubts.same(key), people = answered.length > 0 ? answered : peopleMeant(meant).filter((person) => !doubts.isOther(key, person)), members2 = kind === "declared" ? byOrganisation.get(organisationKey(mention)) : void 0;
      if (people.length === 0 && members2 !== void 0)
        return { ...themselves([...members2]), through: () => [mention] };
      let alike = meant.kind === "alike" ? meant.people.filter((person) => !doubts.isOther(key, person)) : [], tell = (code, perhaps) => (unclear.push({ code, where: where(column), read: mention, people: perhaps }), themselves(perhaps, !1));
      return people.length === 1 ? themselves(people) : people.length > 1 ? tell("link-person-ambiguous", people) : tell(alike.length > 0 ? "name-alike" : "link-person-unknown", alike);
    }), [lefts, rights] = [endsOf("person", left), endsOf("other", right)];
    for (let [from, to] of lefts.flatMap((end) => rights.map((other) => [end, other])))
      if (kind !== "affinity") ties.push({ kind, relation, left: from, right: to });
      else if (from.sure && to.sure)
        for (let some3 of from.people)
          for (let other of to.people)
            addAffinity(some3, other), addAffinity(other, some3);
  }
  let affinities = [...affine.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { ties, affinities, unclear };
}

// src/core/links/doubts.ts
function readDoubts(rows, participants) {
  let unclear = [], [byName, byPerson] = [answerIndex(), answerIndex()], endOf = (text4) => {
    let { email: email2, name } = participants.people.mentionOf(text4), owners = participants.owners(email2), byEmail = owners.length === 1;
    return {
      people: byEmail ? owners : peopleMeant(participants.people.lookUp(text4)),
      name: name.key,
      byEmail
    };
  };
  for (let { relation, left, right, where } of rows)
    if (!(relation !== "same" && relation !== "different" && relation !== "has-manager"))
      for (let [person, other] of left.flatMap((a) => right.map((b) => [a, b]))) {
        let [a, b] = [endOf(person), endOf(other)], { names, pairs } = answerOf(a, b);
        for (let [name, who3] of names) fileUnder(byName[relation], name, who3);
        for (let [some3, other2] of pairs) fileUnder(byPerson[relation], some3, other2);
        a.people.length === 0 && b.people.length === 0 && unclear.push({ code: "link-person-unknown", where: where("person"), read: person, people: [] });
      }
  return {
    joined: [...byPerson.same].flatMap(
      ([a, others]) => [...others].flatMap((b) => joinedEntries(participants, a, b))
    ),
    unclear,
    same: (name) => [...byName.same.get(name) ?? []],
    isOther: (name, person) => byName.different.get(name)?.has(person) === !0,
    isManager: (person, lower) => byPerson["has-manager"].get(lower ?? -1)?.has(person) === !0,
    areTwo: (a, b) => byPerson.different.get(a)?.has(b) === !0 || byPerson.different.get(b)?.has(a) === !0
  };
}
function answerIndex() {
  return { same: new Map(), different: new Map(), "has-manager": new Map() };
}
function answerOf(a, b) {
  let others = (end, { byEmail, people }) => byEmail ? end.people.filter((person) => person !== people[0]) : end.people, [some3, rest] = [b.byEmail ? others(a, b) : a.people, a.byEmail ? others(b, a) : b.people], about = (name, people) => name === "" ? [] : people.map((person) => [name, person]), pairs = some3.flatMap(
    (first) => rest.filter((second) => second !== first).map((second) => [first, second])
  );
  return { pairs, names: pairs.length > 0 ? [] : [...about(b.name, some3), ...about(a.name, rest)] };
}
function joinedEntries({ entries }, a, b) {
  let [some3 = [], others = []] = [entries[a], entries[b]], of = (mentees, mentors) => mentees.flatMap(
    ({ role, index: index2 }) => role === "mentee" ? mentors.flatMap((mentor) => mentor.role === "mentor" ? [[index2, mentor.index]] : []) : []
  );
  return [...of(some3, others), ...of(others, some3)];
}

// src/core/intake/one-name.ts
function oneNameGroups(names) {
  let parsed2 = names.map(readName), parent = names.map((_, at) => at), rootOf = (at) => {
    let root = at;
    for (; parent[root] !== root; ) root = parent[root] ?? root;
    return parent[at] = root, root;
  }, join = (a, b) => {
    let [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    parent[second ?? a] = first ?? b;
  };
  joinEqual(parsed2, join);
  let alike = alikeTo(parsed2.map((name, id) => ({ name, id }))), distinct2 = new Map(parsed2.map((name, at) => [name.key, at]));
  for (let at of distinct2.values()) for (let other of alike(parsed2[at] ?? readName(""))) join(at, other);
  return names.map((_, at) => rootOf(at));
}
function joinEqual(names, join) {
  let byKey = new Map(), byWord = new Map(), first = Math.max(
    0,
    names.findIndex(({ key }) => key !== "")
  );
  names.forEach(({ key, words }, at) => {
    join(at, key === "" ? first : byKey.get(key) ?? at), byKey.has(key) || byKey.set(key, at);
    for (let word of words.length > 1 ? words : []) byWord.has(word) || byWord.set(word, at);
  }), names.forEach(({ words }, at) => {
    words.length === 1 && join(at, byWord.get(words[0] ?? "") ?? at);
  });
}

// src/core/people/cut.ts
var NUMBERING = /^\s*(?:\d{1,2}\s*[.):-]\s+|[-•*]\s+)/, LINES2 = /[;\n\r\u2028\u2029]/g, COMMAS = /,/g, JOINTS = /\s(?:et|and|ou|or)\s|[&/]/giu;
function piecesOf2(text4, separator) {
  let masked = hideBrackets(text4), pieces = [], from = 0;
  for (let { 0: sign, index: index2 } of masked.matchAll(separator))
    pieces.push(text4.slice(from, index2)), from = index2 + sign.length;
  return [...pieces, text4.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== "");
}
function withoutNumbering(name) {
  return name.replace(NUMBERING, "").trim();
}
function linesOf(cell) {
  return piecesOf2(cell, LINES2).map(withoutNumbering).filter((line) => line !== "");
}
var isSomebody = (text4, { lookUp }) => peopleMeant(lookUp(text4)).length > 0, isName = (text4) => text4.split(/\s+/).length > 1 && !holdsTitle(wordsOf(text4));
function joined(pieces, goesOn) {
  let names = [];
  for (let piece of pieces)
    names.length > 0 && goesOn(piece) ? names.push("".concat(names.pop() ?? "", ", ").concat(piece)) : names.push(piece);
  return names;
}
function isTurned(pieces, line, people) {
  let [first = ""] = pieces;
  return pieces.length === 2 && !isName(first) && !isSomebody(first, people) && isSomebody(line, people);
}
function choicesIn(cell, people) {
  return people.isSpelling(cell) ? cell.trim() === "" ? [] : [cell.trim()] : linesOf(cell).flatMap((line) => {
    let pieces = piecesOf2(line, COMMAS).map(withoutNumbering);
    return pieces.length < 2 || people.isSpelling(line) || isTurned(pieces, line, people) ? [line] : joined(pieces, (piece) => holdsTitle(wordsOf(piece)) && !isSomebody(piece, people));
  });
}
function mentionsIn(cell, people) {
  let whole2 = cell.trim();
  return !MAY_BE_SEVERAL.test(whole2) || people.isSpelling(whole2) ? whole2 === "" ? [] : [whole2] : linesOf(cell).flatMap((line) => people.isSpelling(line) ? [line] : betweenCommas(line, people).flatMap((text4) => betweenJoints(text4, people)));
}
function betweenCommas(line, people) {
  let pieces = piecesOf2(line, COMMAS);
  return emailsIn(line).length > 1 ? pieces : pieces.length < 2 || isTurned(pieces, line, people) ? [line] : pieces.every(isName) && !isSomebody(line, people) ? pieces : joined(pieces, (piece) => {
    let { kind } = people.lookUp(piece);
    return kind === "nobody" || kind === "alike" && !isName(piece) && !people.endsName(piece);
  });
}
var MAY_BE_SEVERAL = /[;,&/\n\r\u2028\u2029]|\s(?:et|and|ou|or)\s|^\s*[-•*\d]/iu;
function betweenJoints(text4, people) {
  if (isSomebody(text4, people) || endsAsFirm(wordsOf(text4))) return [text4];
  let pieces = piecesOf2(text4, JOINTS);
  if (pieces.some((piece) => wordsOf(piece).join("").length < 2)) return [text4];
  let names = pieces.filter((piece) => !isPost(wordsOf(piece)));
  return names.length > 0 ? names : [text4];
}

// src/core/links/participants.ts
function gatherParticipants(mentors, mentees, joined3 = []) {
  let entries = [], byEmail = new Map(), mentorOf = new Map(joined3), enter = (participation, index2) => {
    let { email: email2, role } = participation, asName = readMention(namesSomebody(fold(participation.name)) ? participation.name : "").name, same = [...byEmail.get(email2) ?? []].find(
      (person2) => entries[person2]?.some((entry2) => oneNameGroups([spelling(entry2), spelling(participation)])[1] === 0)
    ), person = (role === "mentee" ? entered.mentors[mentorOf.get(index2) ?? -1] : void 0)?.person ?? same ?? entries.length;
    email2 !== "" && fileUnder(byEmail, email2, person);
    let entry = { ...participation, person, index: index2, asName };
    return (entries[person] ?? (entries[person] = [])).push(entry), entry;
  }, entered = { mentors: [], mentees: [] };
  entered.mentors = mentors.map(enter), entered.mentees = mentees.map(enter);
  let byOrganisation = new Map();
  for (let { organisation, person } of entries.flat())
    namesSomebody(fold(organisation)) && fileUnder(byOrganisation, organisationKey(organisation), person);
  let organisations = entries.map(() => []);
  byOrganisation.forEach(
    (members2, organisation) => members2.forEach((person) => organisations[person]?.push(organisation))
  );
  let people = indexPeople([...listed(entered.mentors), ...listed(entered.mentees)]), isWhole = (text4) => people.isSpelling(text4) || byOrganisation.has(organisationKey(text4)), cuts = new Map();
  return {
    ...entered,
    entries,
    organisations,
    byOrganisation,
    people,
    owners: (email2) => [...byEmail.get(email2) ?? []],
    cut(cell) {
      let texts = cuts.get(cell) ?? mentionsIn(cell, { ...people, isSpelling: isWhole });
      return cuts.set(cell, texts), texts;
    }
  };
}
function spelling({ name, email: email2 }) {
  return name === email2 ? "" : name;
}
function listed(entries) {
  return listRoster(entries).flatMap((item) => {
    let entry = entries[item.id];
    return entry === void 0 ? [] : [{ ...item, id: entry.person, name: entry.asName.key === "" ? "" : item.name }];
  });
}
function distance(some3 = [], others = []) {
  return some3.length === 0 || others.length === 0 ? 1 : some3.some((organisation) => others.includes(organisation)) ? 0 : 2;
}

// src/core/links/links-of-pairs.ts
var MANAGER_UNKNOWN = { kind: "unknown-manager", level: "unknown", chain: () => [] }, PairLink = class {
  constructor(mentee, mentor, reason) {
    this.left = mentee, this.right = mentor, this.reason = reason;
  }
  get mentee() {
    return this.left.index;
  }
  get mentor() {
    return this.right.index;
  }
  get kind() {
    return this.reason.kind;
  }
  get level() {
    return this.reason.level;
  }
  get probable() {
    return this.reason.probable === !0;
  }
  get relation() {
    return this.reason.relation;
  }
  get chain() {
    return this.level === "unknown" ? [] : this.reason.chain(this.left, this.right);
  }
};
function linksOfPairs({ mentees, mentors, entries, organisations }, reasons, answered, affinities) {
  let silent = entries.map((_, person) => answered?.has(person) === !1), managerUnknown = (mentee, mentor) => {
    let [a = -1, b = -1] = [mentees[mentee]?.person, mentors[mentor]?.person];
    return (silent[a] === !0 || silent[b] === !0) && distance(organisations[a], organisations[b]) < 2;
  }, links = (mentee, mentor, why) => {
    let [left, right] = [mentees[mentee], mentors[mentor]];
    return left === void 0 || right === void 0 ? [] : why.map((reason) => new PairLink(left, right, reason));
  }, listed2 = () => reasons.flatMap(
    (reasonsByMentor, mentee) => [...reasonsByMentor].sort(([a], [b]) => a - b).flatMap(
      ([mentor, why]) => links(
        mentee,
        mentor,
        why.filter(({ level }) => level !== "unknown")
      )
    )
  ), all;
  return {
    affinities,
    get list() {
      return all ?? (all = listed2());
    },
    of(mentee, mentor) {
      let pairReasons = reasons[mentee]?.get(mentor) ?? [], why = pairReasons.some(
        ({ kind, level }) => kind === "same-person" || kind === "reporting-line" && level === "conflict"
      ) || !managerUnknown(mentee, mentor) ? pairReasons : [...pairReasons, MANAGER_UNKNOWN];
      return links(
        mentee,
        mentor,
        LEVELS3.flatMap((level) => why.filter((reason) => reason.level === level))
      );
    },
    level(mentee, mentor) {
      let pairReasons = reasons[mentee]?.get(mentor);
      return pairReasons !== void 0 ? gravest(pairReasons.map(({ level }) => level)) : managerUnknown(mentee, mentor) ? "unknown" : "ok";
    }
  };
}

// src/core/links/reporting-claims.ts
function readClaims({ tabs, managerColumns }, participants, rows) {
  let claims = [];
  for (let role of ["mentees", "mentors"])
    for (let { person, row, manager } of participants[role])
      manager.forEach((answer3, at) => {
        let where = place(tabs[role], row, managerColumns[role][at]);
        for (let upper of participants.cut(answer3)) claims.push({ lower: person, upper, where });
      });
  for (let { relation, left, right, where } of rows) {
    if (relation !== "manages" && relation !== "reports-to" && relation !== "has-manager") continue;
    let [uppers, lowers] = relation === "manages" ? [left, right] : [right, left];
    for (let upper of uppers)
      for (let lower of lowers) claims.push({ lower, upper, where: where("person") });
  }
  return claims;
}

// src/core/links/reasons.ts
function fileReasons({ entries, mentees }, findings) {
  let reasons = mentees.map(() => new Map()), indices = (people, role) => {
    let roleIndices = [];
    for (let person of people) {
      let personEntries = entries[person];
      if (personEntries !== void 0)
        for (let entry of personEntries) entry.role === role && roleIndices.push(entry.index);
    }
    return roleIndices;
  }, alone2 = [];
  for (let [reason, asMentees, asMentors] of findings) {
    alone2[0] !== reason && (alone2 = [reason]);
    let mentors = indices(asMentors, "mentor");
    for (let mentee of indices(asMentees, "mentee"))
      for (let mentor of mentors) {
        let pairReasons = reasons[mentee]?.get(mentor);
        pairReasons === void 0 ? reasons[mentee]?.set(mentor, alone2) : adds(reason, pairReasons) && reasons[mentee]?.set(mentor, [...pairReasons, reason]);
      }
  }
  return reasons;
}
function adds({ kind, level }, pairReasons) {
  let [first] = pairReasons;
  return first?.kind === "same-person" && (first.level === "conflict" || level !== "conflict") ? !1 : pairReasons[pairReasons.length - 1]?.kind !== kind;
}

// src/core/links/outsiders.ts
function numberOutsiders(first, mentions) {
  let nameOf2 = new Map(), spelling2 = new Map();
  for (let { email: email2, name, shown: shown3 } of mentions)
    name.key !== "" && (spelling2.has(name.key) || spelling2.set(name.key, shown3), email2 !== "" && name.key <= (nameOf2.get(email2) ?? name.key) && nameOf2.set(email2, name.key));
  let keys = [], numbers = new Map();
  return {
    keys,
    person: ({ text: text4, email: email2, name }) => {
      let key = nameOf2.get(email2) ?? (name.key || email2 || fold(text4)), number7 = numbers.get(key) ?? first + keys.push(key) - 1;
      return numbers.set(key, number7), number7;
    },
    shown: (key) => spelling2.get(key) ?? key
  };
}

// src/core/links/who-is-meant.ts
var NOBODY2 = { people: [], sure: !0, probable: !1, doubt: null }, certain = (people) => ({
  ...NOBODY2,
  people,
  doubt: people.length > 1 ? "ambiguous" : null
});
function resolver(participants, doubts, outsiders) {
  let { organisations, people, owners } = participants, { mentionOf } = people, statementOf = statementReader(), near2 = (candidates, to, least) => candidates.filter((person) => distance(organisations[person], to) === least), nearest = (candidates, to) => [0, 1, 2].map((far) => near2(candidates, to, far)).find(({ length }) => length > 0) ?? [], resembling = (candidates, { organisations: to }, mention) => {
    let [same, unknown] = [near2(candidates, to, 0), near2(candidates, to, 1)], held = same.length > 0 ? same : unknown;
    if (held.length === 0) return certain([outsiders.person(mention)]);
    let probable = same.length === 1;
    return { people: held, sure: probable, probable, doubt: "alike" };
  };
  return (text4, beside) => {
    let mention = mentionOf(text4), { email: email2, name } = mention, { self, organisations: to, trusted } = beside, [owner, ...more] = email2 === "" ? [] : owners(email2);
    if (owner !== void 0 && more.length === 0) return owner === self ? NOBODY2 : certain([owner]);
    let stated = email2 === "" ? statementOf(text4) : null;
    if (stated !== null) return stated === "nothing" ? null : NOBODY2;
    let isOther = (person) => person === self || doubts.isOther(name.key, person), same = doubts.same(name.key), meant = people.lookUp(text4), bearers = peopleMeant(meant), alike = meant.kind === "alike" ? meant.people.filter((person) => !isOther(person)) : [], managers = new Set(
      [...same, ...bearers, ...alike].filter((person) => doubts.isManager(person, self))
    );
    if (managers.size === 1) return certain([...managers]);
    let others = same.filter((person) => person !== self);
    if (others.length > 0) return certain(nearest(others, to));
    if (self !== null && [...same, ...bearers].includes(self) && !doubts.isOther(name.key, self) && (!trusted || bearers.length < 2)) return NOBODY2;
    let candidates = nearest(
      bearers.filter((person) => !isOther(person)),
      to
    ), [first] = candidates;
    return first !== void 0 ? !trusted && distance(organisations[first], to) === 2 ? { ...NOBODY2, people: candidates, sure: !1, doubt: "namesake" } : certain(candidates) : resembling(alike, beside, mention);
  };
}
function statementReader() {
  let statements = new Map(), read = (text4) => {
    let folded = fold(text4);
    return isVacant(folded) || statesNobody(folded) ? "nobody" : tellsNothing(folded) ? "nothing" : null;
  };
  return (text4) => {
    let statement = statements.get(text4) ?? (statements.has(text4) ? null : read(text4));
    return statements.set(text4, statement), statement;
  };
}

// src/core/links/reporting-graph.ts
function isCertain({ sure, uppers }) {
  return sure && uppers.length === 1;
}
function isProven(edge) {
  return isCertain(edge) && !edge.probable;
}
var NOBODY_BESIDE = { self: null, organisations: [], trusted: !0 };
function buildReportingGraph(participants, doubts, claims) {
  let { entries, organisations } = participants, mention = participants.people.mentionOf, texts = claims.flatMap(({ lower, upper }) => typeof lower == "number" ? [upper] : [lower, upper]), outsiders = numberOutsiders(entries.length, texts.map(mention)), resolve = resolver(participants, doubts, outsiders), unclear = [], edges = [], answered = new Set(), add2 = (edge) => {
    edge.sure && answered.add(edge.lower), edge.uppers.length > 0 && edges.push(edge);
  }, ask = ({ doubt, people }, text4, where, byAnswer) => {
    if (doubt === null) return;
    let code = { ambiguous: byAnswer ? "manager-ambiguous" : "link-person-ambiguous", namesake: "manager-namesake", alike: "name-alike" };
    unclear.push({ code: code[doubt], where, read: text4, people });
  }, addMeant = (from, meant, { upper, where }) => {
    let { people: uppers, sure, probable } = meant;
    add2({ ...from, uppers, sure: sure && from.sure, probable: probable || from.probable, where }), sure || add2({ ...from, uppers: [outsiders.person(mention(upper))], where });
  }, besides = (other) => {
    let [only, ...more] = other.people;
    return only === void 0 || more.length > 0 || !other.sure ? NOBODY_BESIDE : { self: only, organisations: organisations[only] ?? [], trusted: !0 };
  };
  for (let claim2 of claims) {
    let { lower, upper, where } = claim2;
    if (typeof lower == "number") {
      let meant = resolve(upper, {
        self: lower,
        organisations: organisations[lower] ?? [],
        trusted: !1
      });
      if (meant === null) continue;
      addMeant({ lower, sure: !0, probable: !1 }, meant, claim2), ask(meant, upper, where, !0);
      continue;
    }
    let [alone2, aloneUpper] = [resolve(lower, NOBODY_BESIDE), resolve(upper, NOBODY_BESIDE)];
    if (alone2 === null || aloneUpper === null) continue;
    let below = (alone2.doubt === null ? alone2 : resolve(lower, besides(aloneUpper))) ?? alone2, above = resolve(upper, besides(below)) ?? aloneUpper;
    ask(below, lower, where, !1), ask(above, upper, where, !1);
    let [sure, { probable }] = [below.sure && below.people.length === 1, below];
    for (let person of below.people) addMeant({ lower: person, sure, probable }, above, claim2);
    below.sure || addMeant({ lower: outsiders.person(mention(lower)), sure: !0, probable: !1 }, above, claim2);
  }
  let names = [...entries.map(([first]) => first?.name ?? ""), ...outsiders.keys.map(outsiders.shown)], keys = [
    ...entries.map(([first]) => "".concat(first?.asName.key ?? "", "\0").concat(first?.key ?? "")),
    ...outsiders.keys
  ], up = names.map(() => []), down = names.map(() => []);
  for (let edge of edges) {
    up[edge.lower]?.push(edge);
    for (let upper of edge.uppers) down[upper]?.push(edge);
  }
  return { names, byName: (a, b) => {
    let [left = "", right = ""] = [keys[a], keys[b]];
    return left < right ? -1 : left > right ? 1 : 0;
  }, up, down, certain: edges.every(isProven), answered, unclear };
}

// src/core/links/reporting-lines.ts
function surenessesOf({ certain: certain2 }) {
  return certain2 ? ["proven"] : ["proven", "probable", "perhaps"];
}
function descent({ names, down }) {
  let met = new Int32Array(names.length), search = 0, holds2 = ({ uppers, sure }) => sure && uppers.every((upper) => met[upper] === search);
  return (upper, sureness) => {
    let counts = (edge) => sureness === "perhaps" || (sureness === "probable" || !edge.probable) && (isCertain(edge) || holds2(edge)), people = [upper];
    met[upper] = search += 1;
    for (let person of people)
      for (let edge of down[person] ?? [])
        met[edge.lower] === search || !counts(edge) || (met[edge.lower] = search, people.push(edge.lower));
    return people;
  };
}
function shortestChain(graph, a, b) {
  let whoever = (upper, sureness) => {
    let below = new Set(descent(graph)(upper, sureness));
    return ({ sure, uppers, probable }) => sure && (sureness === "probable" || !probable) && uppers.every((candidate) => below.has(candidate));
  }, ways = [
    () => isProven,
    (upper) => whoever(upper, "proven"),
    () => isCertain,
    (upper) => whoever(upper, "probable")
  ];
  for (let counts of graph.certain ? ways.slice(0, 1) : ways) {
    let chains = [climb(graph, a, b, counts(a)), climb(graph, b, a, counts(b))], [shortest] = chains.filter(({ length }) => length > 0).sort((x, y) => x.length - y.length);
    if (shortest !== void 0) return shortest;
  }
  return [];
}
function climb({ up, byName }, upper, lower, counts) {
  let below = new Map([[lower, lower]]);
  for (let layer = [lower]; layer.length > 0 && !below.has(upper); ) {
    let next = [];
    for (let person of layer.sort(byName))
      for (let edge of up[person] ?? [])
        if (counts(edge))
          for (let manager of edge.uppers)
            below.has(manager) || (below.set(manager, person), next.push(manager));
    layer = next;
  }
  let chain = [];
  if (!below.has(upper)) return chain;
  for (let at = upper; chain[chain.length - 1] !== lower; at = below.get(at) ?? lower) chain.push(at);
  return chain;
}

// src/core/links/same-person.ts
function* maybeOnePerson({ mentees, mentors, organisations }, doubts) {
  let byName = new Map();
  for (let mentor of mentors) mentor.asName.key !== "" && fileUnder(byName, mentor.asName.key, mentor);
  let mayBeOne = (mentee, mentor) => mentee.person !== mentor.person && (mentee.email === "" || mentor.email === "" || distance(organisations[mentee.person], organisations[mentor.person]) === 0) && !doubts.areTwo(mentee.person, mentor.person);
  for (let mentee of mentees) {
    let namesakes = [...byName.get(mentee.asName.key) ?? []].filter((mentor) => mayBeOne(mentee, mentor));
    namesakes.length > 0 && (yield [mentee.person, namesakes.map(({ person }) => person)]);
  }
}

// src/core/links/why-linked.ts
function* whyLinked(participants, doubts, graph, ties, { sameManager, past }) {
  yield* samePeople(participants, doubts), yield* reportingLines(participants, graph), sameManager !== "ignore" && (yield* teams(graph, sameManager)), yield* tied(ties, "declared", "conflict"), yield* tied(ties, "avoid", "conflict"), yield* tied(ties, "past", past);
}
function* samePeople(participants, doubts) {
  let same = { kind: "same-person", level: "conflict", chain: (mentee, mentor) => [mentee.name, mentor.name] };
  for (let person of participants.entries.keys()) yield [same, [person], [person]];
  let maybe = { ...same, level: "unknown" };
  for (let [mentee, mentors] of maybeOnePerson(participants, doubts)) yield [maybe, [mentee], mentors];
}
function* reportingLines({ entries }, graph) {
  let chain = (mentee, mentor) => shortestChain(graph, mentor.person, mentee.person).map(
    (person) => [mentee, mentor].find((end) => end.person === person)?.name ?? graph.names[person] ?? ""
  ), below = descent(graph);
  for (let sureness of surenessesOf(graph)) {
    let line = { kind: "reporting-line", level: sureness === "perhaps" ? "unknown" : "conflict", probable: sureness === "probable", chain };
    for (let upper of entries.keys()) {
      let lowers = below(upper, sureness);
      yield [line, [upper], lowers], yield [line, lowers, [upper]];
    }
  }
}
function* teams(graph, level) {
  let { names, byName, down, certain: certain2 } = graph, managers = [...names.keys()].filter((person) => (down[person]?.length ?? 0) > 1).sort(byName);
  for (let probable of certain2 ? [!1] : [!1, !0])
    for (let manager of managers) {
      let team = (down[manager] ?? []).filter(probable ? isCertain : isProven).map(({ lower }) => lower);
      yield [{ kind: "same-manager", level, probable, chain: (mentee, mentor) => [mentee.name, names[manager] ?? "", mentor.name] }, team, team];
    }
}
function* tied(ties, kind, handling) {
  if (handling === "ignore") return;
  let surenessOf = ({ left, right }) => !left.sure || !right.sure ? "perhaps" : left.probable || right.probable ? "probable" : "proven";
  for (let sureness of ["proven", "probable", "perhaps"]) {
    let level = sureness === "perhaps" ? "unknown" : handling, ofKind = ties.filter((tie) => tie.kind === kind && surenessOf(tie) === sureness);
    for (let forward of [!0, !1])
      for (let { left, right, relation } of ofKind) {
        let chain = (mentee, mentor) => {
          let [from, to] = forward ? [mentee, mentor] : [mentor, mentee];
          return [from.name, ...left.through(from), ...right.through(to), to.name];
        }, [mentees, mentors] = forward ? [left, right] : [right, left];
        yield [
          { kind, level, relation, probable: sureness === "probable", chain },
          mentees.people,
          mentors.people
        ];
      }
  }
}

// src/core/links/find-links.ts
function findLinks(sources) {
  let { mentors, mentees, managerColumns, handling } = sources, apart = gatherParticipants(mentors, mentees), rows = readTies(sources, apart), { joined: joined3 } = readDoubts(rows, apart), participants = joined3.length === 0 ? apart : gatherParticipants(mentors, mentees, joined3), doubts = readDoubts(rows, participants), claims = readClaims(sources, participants, rows), asksForManagers = managerColumns.mentors.length > 0 || managerColumns.mentees.length > 0 || claims.length > 0, graph = buildReportingGraph(participants, doubts, claims), declared = readDeclaredTies(rows, participants, doubts), avoided = findAvoided(participants, doubts, sources), ties = [...declared.ties, ...avoided.ties], reasons = fileReasons(participants, whyLinked(participants, doubts, graph, ties, handling)), answered = asksForManagers ? graph.answered : null, links = linksOfPairs(participants, reasons, answered, declared.affinities);
  return Object.assign(links, { evidence: { sources, participants, doubts, asksForManagers, graph, declared, avoided } });
}

// src/core/links/links-headers.ts
var MANAGER = "(?:gestionnaire|manager|superieure?|supervis(?:eure?|or)|responsable|patronn?e?|boss|cheff?e?)", NAME_OF = "(?:nom (?:complet )?(?:du |de la |de l'|de )?)?", HEADERS = [
  ["relation", /^(?:(?:type|nature) (?:de |du ))?(?:relation(?:ship)?|lien|link)s?(?: type)?$|^type$/],
  ["other", /^(?:autre|other|avec|with)(?: .*)?$|^person(?:ne)?[ -]?[2b]$|^(?:deuxieme|seconde?) person/],
  ["manager-email", new RegExp("^(?=.*(?:courriel|e-?mail)).*".concat(MANAGER))],
  ["email", /courriel|e-?mail/],
  [
    "manager",
    new RegExp(
      "^".concat(NAME_OF, "(?:(?:votre|son|line|direct|people) )?(?:").concat(MANAGER, "|releve de|relevant de|reports? to|n\\+1)(?:s|\\(s\\))?(?: (?:immediate?|directe?|hierarchique|name))*$")
    )
  ],
  ["first-name", /^(?:prenom|(?:first|given) name)$/],
  ["level", /^(?:niveau|level|echelon|palier|rang|tier|n|l)(?: hierarchique)? ?[-#]? ?\d+$/],
  [
    "title",
    /^(?:(?:vice-)?presiden(?:te?|ce)|pdg|dg|ceo|vp|direct(?:ion|eur|rice|or)(?: generale?)?|executive director|equipe|team)$/
  ],
  [
    "person",
    new RegExp(
      "^".concat(NAME_OF, "(?:personnes?|persons?|people|qui|who|employee?s?|salariee?|membre|member|subordonnee?|subordinate|collaborat(?:eur|rice)|staff|direct report)(?:[ -]?[1a]| name| ou organisation| or organi[sz]ation)?$|^(?:nom(?: complet| de famille)?|(?:full |last )?name|surname|premiere personne|first person)$")
    )
  ]
];
function readHeader(header) {
  let folded = withoutFeminineEndings(fold(header));
  return HEADERS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

// src/core/links/org-chart.ts
function recogniseChart(all) {
  let numbered = all("level"), titled = [...all("title"), ...all("manager"), ...all("person")], inOrder = titled.every((column, at) => column > (titled[at - 1] ?? -1)), outline = numbered.length > 1 ? numbered : inOrder && all("title").length > 0 && titled.length > 1 ? titled : [];
  if (outline.length > 0) return { levels: outline.map((column) => [column]), inherits: !0, titles: !0 };
  let first = (kind) => all(kind).slice(0, 1), managers = [...first("manager"), ...first("manager-email")], people = [...first("first-name"), ...first("person"), ...first("email")], [manager, person] = [managers[0], people[0]];
  return manager === void 0 || person === void 0 ? null : { levels: [managers, people], inherits: manager < person, titles: !1 };
}
function isBlank(folded) {
  return tellsNothing(folded) || isVacant(folded);
}
function readOrgChart(headers, rows, { levels, inherits, titles }) {
  let path = [], foldedByText = new Map(), foldOnce = (text4) => {
    let folded = foldedByText.get(text4) ?? fold(text4);
    return foldedByText.set(text4, folded), folded;
  };
  return rows.flatMap((row, index2) => (inherits || (path.length = 0), levels.flatMap((columns, level) => {
    let text4 = columns.map((column) => row[column] ?? "").filter((cell) => cell !== "").map((cell) => titles ? cell.replace(/[\r\n].*/s, "") : cell).join(" "), step = { text: text4, folded: foldOnce(text4), header: headers[columns[0] ?? 0] ?? "" };
    if (text4 === "" || step.folded === path[level]?.folded) return [];
    path.length = level, path.push(step);
    let above = path.slice(0, -1).filter(({ folded }) => !isBlank(folded)), others = above.filter(({ folded }) => folded !== step.folded && namesSomebody(folded)), upper = [...above, ...others].pop();
    if (upper === void 0 || isBlank(step.folded)) return [];
    let under = { person: upper.header, other: step.header };
    return [{ row: index2 + 2, person: upper.text, relation: "manages", other: text4, columns: under }];
  })));
}

// src/core/links/read-links.ts
function textsOf({ rows }) {
  return rows.map((row) => row.map(cellText));
}
function shapeOf(headers) {
  let kinds = headers.map(readHeader), all = (kind) => [...kinds.keys()].filter((index2) => kinds[index2] === kind), [person, second] = all("person"), [relation] = all("relation"), [other = second] = all("other");
  if (person !== void 0 && relation !== void 0 && other !== void 0)
    return (below) => readTypedRows(headers, below, [person, relation, other]);
  let chart2 = recogniseChart(all);
  return chart2 === null ? null : (below) => {
    let people = below.map((row) => statesRelation(row) ? [] : row), added = below.map((row) => statesRelation(row) ? row : []);
    return [...readOrgChart(headers, people, chart2), ...readTypedRows([], added, [0, 1, 2])];
  };
}
function readLinks(table) {
  let [headers = [], ...below] = table === null ? [] : textsOf(table);
  return shapeOf(headers)?.(below) ?? [];
}
function statesRelation([person = "", relation = "", other = ""]) {
  let kind = person === "" || other === "" ? null : readRelation(relation);
  return kind !== null && kind !== "manages" && kind !== "reports-to";
}
function readTypedRows(headers, rows, columns) {
  let endsOf = (texts) => {
    let [person = "", relation = "", other = ""] = columns.map((column) => texts[column]);
    return { person, relation, other };
  }, under = endsOf(headers);
  return rows.flatMap((row, index2) => {
    let texts = endsOf(row);
    return Object.values(texts).every((text4) => text4 === "") ? [] : [{ row: index2 + 2, ...texts, columns: under }];
  });
}

// src/core/steps.ts
var Cancelled = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "Cancelled";
  }
};
function runSteps(steps, { onProgress, signal } = {}) {
  for (; ; ) {
    if (signal?.aborted) throw new Cancelled();
    let step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}
function* within(steps, from, to) {
  for (; ; ) {
    let step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

// src/core/programme/titles.ts
function titlesOf2(titles) {
  return titles == null ? [] : typeof titles == "string" ? [titles] : titles;
}

// src/core/intake/answers/weekday.ts
var DAYS = [
  "lundi lundis lun|mardi mardis mar|mercredi mercredis mer|jeudi jeudis jeu|vendredi vendredis ven",
  "samedi samedis sam|dimanche dimanches dim",
  "monday mondays mon|tuesday tuesdays tue tues|wednesday wednesdays wed|thursday thursdays thu thurs",
  "friday fridays fri|saturday saturdays sat|sunday sundays sun",
  "lunes|martes|miercoles|jueves|viernes|sabado|domingo"
].flatMap((line) => line.split("|")), LONGEST_SHORT_FORM = 5, NAMES = new Map(
  DAYS.flatMap((forms) => {
    let [name = "", ...others] = forms.split(" ");
    return [name, ...others].map((form) => [form, name]);
  })
);
function dayOf(title) {
  let words = fold(title).split(/[^\p{L}]+/u).filter((word) => word !== ""), days = new Set(
    words.filter((word) => word.length > LONGEST_SHORT_FORM || NAMES.get(word) === word || words.length === 1).map((word) => NAMES.get(word)).filter((day2) => day2 !== void 0)
  ), [day] = days;
  return days.size === 1 && day !== void 0 ? day : null;
}

// src/core/scoring/kernel.ts
function those(flags, holds2) {
  return Int32Array.from(flags.keys()).filter((person) => holds2(flags[person] ?? 0));
}
function byBoth(menteeFlags, mentorFlags) {
  let everyone = those(mentorFlags, () => !0), partners = {
    0: {
      answering: those(mentorFlags, (flag) => flag === 2),
      blank: those(mentorFlags, (flag) => flag !== 2)
    },
    1: {
      answering: those(mentorFlags, (flag) => flag !== 0),
      blank: those(mentorFlags, (flag) => flag === 0)
    }
  }, suited = { answering: everyone, blank: new Int32Array(0) };
  return {
    partners: (mentee) => partners[menteeFlags[mentee] ?? 0] ?? suited,
    has: (mentee, mentor) => {
      let [a, b] = [menteeFlags[mentee] ?? 0, mentorFlags[mentor] ?? 0];
      return a === 2 || b === 2 || a === 1 && b === 1;
    }
  };
}
function orAnybody(menteeFlags, mentorFlags, compared) {
  let suited = those(mentorFlags, (flag) => flag === 2), { answer: answer3, fill, evidence, said } = compared;
  return {
    answered: byBoth(menteeFlags, mentorFlags),
    ...answer3 && { answer: answer3 },
    fill(mentee, out) {
      if (menteeFlags[mentee] === 2) out.fill(1);
      else {
        fill(mentee, out);
        for (let mentor of suited) out[mentor] = 1;
      }
    },
    evidence(mentee, mentor) {
      return menteeFlags[mentee] === 2 ? { kind: "indifferent", answer: said("mentee", mentee) } : mentorFlags[mentor] === 2 ? { kind: "indifferent", answer: said("mentor", mentor) } : evidence(mentee, mentor);
    }
  };
}
function byEither(menteeFlags, mentorFlags) {
  let everyone = { answering: those(mentorFlags, () => !0), blank: new Int32Array(0) }, silent = {
    answering: those(mentorFlags, (flag) => flag !== 0),
    blank: those(mentorFlags, (flag) => flag === 0)
  };
  return {
    partners: (mentee) => (menteeFlags[mentee] ?? 0) === 0 ? silent : everyone,
    has: (mentee, mentor) => (menteeFlags[mentee] ?? 0) !== 0 || (mentorFlags[mentor] ?? 0) !== 0
  };
}
function byList(pairs, mentors) {
  let everyone = Int32Array.from({ length: mentors }, (_, mentor) => mentor);
  return {
    partners: (mentee) => {
      let listed2 = pairs[mentee];
      return {
        answering: everyone.filter((mentor) => listed2?.has(mentor) === !0),
        blank: everyone.filter((mentor) => listed2?.has(mentor) !== !0)
      };
    },
    has: (mentee, mentor) => pairs[mentee]?.has(mentor) === !0
  };
}

// src/core/scoring/affinity.ts
function affinityKernel(affinities, mentees, mentors) {
  let pairs = Array.from({ length: mentees }, () => new Set());
  for (let [mentee, mentor] of affinities) pairs[mentee]?.add(mentor);
  return {
    answered: byList(pairs, mentors),
    leavesOut: !0,
    fill: (_, out) => {
      out.fill(1);
    },
    evidence: () => ({ kind: "none" })
  };
}

// src/core/intake/answers/answers.ts
var UNTICKED = /^(?:false|faux)$/i, TICKED = /^(?:true|vrai)$/;
function answerText(cell) {
  let text4 = cellText(cell);
  return UNTICKED.test(text4) ? "" : text4;
}
function isTicked(folded) {
  return TICKED.test(folded);
}
function answeredTexts(question, rows) {
  let texts = [];
  for (let row of rows)
    for (let { index: index2 } of question.columns) {
      let text4 = answerText(row[index2]);
      text4 !== "" && texts.push(text4);
    }
  return texts;
}
function once(parse2) {
  let optionsByCell = new Map();
  return (cell) => {
    let options = optionsByCell.get(cell) ?? parse2(cell);
    return optionsByCell.set(cell, options), options;
  };
}
function shown({ key, text: text4 }) {
  return isTicked(key) ? "✓" : text4;
}
function optionReader({ columns }, parse2) {
  let cells = columns.map(({ index: index2, label }) => {
    let slot = fold(label);
    return { index: index2, readOptions: once(label === "" ? (cell) => parse2(cell).map((option2) => ({ ...option2, text: shown(option2) })) : (cell) => parse2(cell).map(({ key, text: text4 }) => ({
      key: "".concat(slot, "\0").concat(key),
      text: isTicked(key) ? label : "".concat(label, " : ").concat(text4)
    }))) };
  });
  return (row) => {
    let options = cells.flatMap(({ index: index2, readOptions }) => readOptions(answerText(row[index2])));
    return cells.length < 2 ? options : [...new Map(options.map((option2) => [option2.key, option2])).values()];
  };
}

// src/core/intake/answers/indifference.ts
var INDIFFERENT_ANSWERS = [
  "peu importe",
  "indifférent",
  "indifférente",
  "indifférent·e",
  "indifférent.e",
  "sans préférence",
  "aucune préférence",
  "pas de préférence",
  "n'importe",
  "n'importe lequel",
  "n'importe laquelle",
  "ça m'est égal",
  "les deux",
  "l'un ou l'autre",
  "tous",
  "toutes",
  "toutes ces réponses",
  "any",
  "anything",
  "no preference",
  "doesn't matter",
  "does not matter",
  "either",
  "both",
  "all",
  "all of the above"
], ANYTHING = INDIFFERENT_ANSWERS.map(fold);
function bare(folded) {
  return folded.endsWith(")") && folded.includes("(") ? folded.slice(0, folded.indexOf("(")).trim() : folded;
}
function indifferenceOf(any) {
  let phrases = new Set(any?.map(fold) ?? ANYTHING);
  return (folded) => phrases.has(folded) || phrases.has(bare(folded));
}
var isIndifferent = indifferenceOf();

// src/core/intake/vocabulary/answers.ts
var saysUnticked = wholeRecogniser({ fr: ["faux"], en: ["false"] }), beginsWithRefusal = recogniser({
  fr: [
    "^non/refus/refusé/refuser/désaccord",
    "^je refuse/décline/ne/n",
    "^pas d'accord",
    "^en désaccord",
    "^je suis en désaccord",
    "^je m'oppose",
    "^je m'y oppose"
  ],
  en: [
    "^no/nope/refuse/refused/decline/declined/disagree",
    "^i dont/refuse/decline/disagree",
    "^i do not",
    "^i don't",
    "^do not agree/consent"
  ]
}), beginsWithReserve = recogniser({
  fr: ["^pas/jamais/peut/incertain", "^plus tard", "^à voir/discuter/confirmer", "^je préfère/préférerais"],
  en: ["^not/never/maybe/perhaps/later/unsure/n", "^i would/d rather/prefer", "^i rather/prefer/am/m not"]
}), saysPlainYes = wholeRecogniser({ fr: ["oui", "vrai"], en: ["yes", "true"] }), saysPlainNo = wholeRecogniser({ fr: ["non", "faux"], en: ["no", "false"] }), saysNobody = wholeRecogniser({
  fr: [
    "aucun",
    "aucune",
    "aucun·e",
    "aucun(e)",
    "personne",
    "non",
    "néant",
    "rien",
    "s/o",
    "sans objet",
    "vacant"
  ],
  en: ["none", "nobody", "no one", "noone", "n/a", "na", "no", "nil", "nothing", "not applicable", "-", "--"]
}), saysNotFree = recogniser({
  fr: [
    "^pas/non/jamais disponible/libre",
    "^indisponible",
    "^aucune disponibilité",
    "^aucun moment$",
    "^jamais$"
  ],
  en: ["^not/never available/free", "^unavailable", "^never$"]
}), beginsWithNone = recogniser({ fr: ["^aucun/aucune"], en: ["^none"] }), NUMBER_WORDS = "zero|un une one|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten".split("|").map((words) => words.split(" "));

// src/core/scoring/chosen.ts
var RANKS2 = 5;
function isWish(name) {
  return name.trim() !== "" && !isIndifferent(fold(name)) && !saysNobody(name);
}
function places(questions, row, others) {
  let [question, second] = questions;
  if (question !== void 0 && second === void 0 && question.columns.length === 1) {
    let text4 = answerText(row[question.columns[0]?.index ?? -1]);
    return choicesIn(text4, others).map((name) => [name]);
  }
  return questions.flatMap(
    ({ grid, columns }) => columns.map(({ index: index2 }) => {
      let text4 = answerText(row[index2]);
      return grid ? choicesIn(text4, others) : [withoutNumbering(text4)];
    })
  );
}
function readChoices2(choosers, count3, others) {
  let answered = new Uint8Array(count3);
  if (choosers === null) return { answered, positions: [] };
  let { questions, rows } = choosers, index2 = indexRoster(others), positions = rows.map((row, person) => {
    let chosen = new Map();
    return places(questions, row, index2).forEach((names, position) => {
      for (let name of names.filter(isWish))
        for (let other of peopleMeant(index2.lookUp(name)))
          chosen.has(other) || chosen.set(other, position);
    }), answered[person] = +(chosen.size > 0), chosen;
  });
  return { answered, positions };
}
function satisfaction(position) {
  return Math.max(0, 1 - position / RANKS2);
}
function chosenKernel(mentees, mentors, people) {
  let a = readChoices2(mentees, people.mentees.length, people.mentors), b = readChoices2(mentors, people.mentors.length, people.mentees), chosenBy = people.mentees.map(() => []);
  return b.positions.forEach((chosen, mentor) => {
    for (let [mentee, position] of chosen) chosenBy[mentee]?.push([mentor, position]);
  }), {
    answered: byEither(a.answered, b.answered),
    leavesOut: !0,
    fill(mentee, out) {
      out.fill(0);
      let hasChosen = a.answered[mentee] === 1, add2 = (position, mentor) => {
        let sides = hasChosen && b.answered[mentor] === 1 ? 2 : 1;
        out[mentor] = (out[mentor] ?? 0) + satisfaction(position) / sides;
      };
      a.positions[mentee]?.forEach(add2);
      for (let [mentor, position] of chosenBy[mentee] ?? []) add2(position, mentor);
    },
    evidence: (mentee, mentor) => ({
      kind: "choice",
      byMentee: a.positions[mentee]?.get(mentor) ?? null,
      byMentor: b.positions[mentor]?.get(mentee) ?? null
    })
  };
}

// src/core/intake/answers/number.ts
var NUMBER = /[-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?|[-−]?(?<![\p{L}\d])[.,]\d+/u;
function valueOf(digits) {
  return Number(
    digits.replace(/[ \u00a0\u202f]/g, "").replace("−", "-").replace(",", ".")
  );
}
function firstNumber(text4) {
  let match = NUMBER.exec(text4);
  if (match === null) return null;
  let [digits] = match, signed = /^[-−]/.test(digits), before = text4.slice(0, match.index), value = signed && /[\p{L}\d]$/u.test(before) ? valueOf(digits.slice(1)) : valueOf(digits);
  return Number.isFinite(value) ? value : null;
}
function numberIn(cell) {
  return typeof cell == "number" ? cell : firstNumber(cellText(cell));
}
function wholeNumber(text4) {
  let trimmed = text4.trim(), match = NUMBER.exec(trimmed);
  return match !== null && match[0].length === trimmed.length ? valueOf(match[0]) : null;
}

// src/core/scoring/numbers.ts
function readNumbers(side, ladder, isAny) {
  let values = new Float64Array(side.rows.length), flags = new Uint8Array(side.rows.length), texts = side.rows.map((row, person) => {
    let cells = side.question.columns.map(({ index: index2 }) => row[index2]).filter((cell2) => answerText(cell2) !== ""), [cell] = cells, text4 = answerText(cell), value = ladder === null ? numberIn(cell) : ladder.get(fold(text4)) ?? null, any = cells.map(answerText).find((answer3) => isAny(fold(answer3)));
    return any !== void 0 ? flags[person] = 2 : value !== null && (values[person] = value, flags[person] = 1), any ?? text4;
  });
  return { values, flags, texts };
}
function span(sides) {
  let low = 1 / 0, high = -1 / 0;
  for (let { values, flags } of sides)
    values.forEach((value, person) => {
      flags[person] === 1 && (low = Math.min(low, value), high = Math.max(high, value));
    });
  return high > low ? high - low : 0;
}
function near(a, values, range, out) {
  for (let mentor = 0; mentor < out.length; mentor++) {
    let distance2 = Math.abs((values[mentor] ?? 0) - a);
    out[mentor] = range === 0 ? +(distance2 === 0) : Math.max(0, 1 - distance2 / range);
  }
}
function ahead(a, values, { min = 1, max = 1 / 0, slack = 1 }, out) {
  for (let mentor = 0; mentor < out.length; mentor++) {
    let lead = (values[mentor] ?? 0) - a, distance2 = lead < min ? min - lead : lead > max ? lead - max : 0;
    out[mentor] = distance2 === 0 ? 1 : slack === 0 ? 0 : Math.max(0, 1 - distance2 / slack);
  }
}
function readLadder({ ladder = [], equivalents = [] }) {
  if (ladder.length === 0) return null;
  let positions = new Map([...ladder.entries()].reverse().map(([at, step]) => [fold(step), at]));
  for (let group of equivalents.map((texts) => texts.map(fold))) {
    let at = group.map((text4) => positions.get(text4)).find((position) => position !== void 0);
    for (let text4 of group) at !== void 0 && !positions.has(text4) && positions.set(text4, at);
  }
  return positions;
}
function numbersKernel(criterion, mentees, mentors) {
  let ladder = readLadder(criterion), isAny = indifferenceOf(criterion.any), a = readNumbers(mentees, ladder, isAny), b = readNumbers(mentors, ladder, isAny), range = criterion.range ?? span([a, b]);
  return orAnybody(a.flags, b.flags, {
    answer: (mentee) => a.flags[mentee] === 1 ? a.values[mentee] ?? 0 : void 0,
    fill(mentee, out) {
      let value = a.values[mentee] ?? 0;
      criterion.kind === "near" ? near(value, b.values, range, out) : ahead(value, b.values, criterion, out);
    },
    evidence: (mentee, mentor) => ({
      kind: "answers",
      mentee: a.texts[mentee] ?? "",
      mentor: b.texts[mentor] ?? ""
    }),
    said: (role, person) => (role === "mentee" ? a : b).texts[person] ?? ""
  });
}

// src/core/intake/answers/fragments.ts
var SEPARATOR = /,\s|[;\n\r\u2028\u2029]/;
function option(text4) {
  return { key: fold(text4) || text4.trim(), text: text4.trim() };
}
function cutter() {
  let fragmentByText = new Map(), numbers = new Map(), make = (text4) => {
    let textOption = option(text4), number7 = numbers.get(textOption.key) ?? numbers.size;
    return numbers.set(textOption.key, number7), { ...textOption, number: number7 };
  };
  return (cell) => {
    let fragments = [];
    for (let text4 of cell.split(SEPARATOR)) {
      let fragment = fragmentByText.get(text4) ?? make(text4);
      fragmentByText.set(text4, fragment), fragment.key !== "" && fragments.push(fragment);
    }
    return fragments;
  };
}

// src/core/intake/answers/tight-commas.ts
function tightParts({ text: text4 }) {
  return text4.split(",").filter((part) => part.trim() !== "");
}
function partingTightly(cut, isKnown) {
  let parts = new Map(), partsOf4 = (fragment) => {
    let texts = tightParts(fragment);
    return texts.length > 1 && !isNumber(fragment) && texts.every((text4) => isKnown(option(text4).key)) ? texts.flatMap(cut) : [fragment];
  };
  return (fragments) => fragments.some(({ text: text4 }) => text4.includes(",")) ? fragments.flatMap((fragment) => {
    let fragmentParts = parts.get(fragment.text) ?? partsOf4(fragment);
    return parts.set(fragment.text, fragmentParts), fragmentParts;
  }) : fragments;
}
function isNumber({ text: text4 }) {
  return /^[-\d\s.,]+$/.test(text4);
}

// src/core/intake/answers/options.ts
function distinct(options) {
  if (options.length < 2) return options;
  let keys = new Set();
  return options.filter(({ key }) => !keys.has(key) && keys.add(key));
}
function listedOptions(options, equivalents) {
  let cut = cutter(), optionByKey = new Map(), sequence = (text4) => cut(text4).map(({ key }) => key).join("\n");
  for (let group of [...options.map((text4) => [text4]), ...equivalents]) {
    let members2 = group.map((text4) => ({ key: sequence(text4), text: text4 })).filter(({ key }) => key !== ""), [first] = members2;
    if (first === void 0) continue;
    let same = new Set(members2.flatMap(({ key }) => optionByKey.get(key) ?? []));
    for (let [key, option2] of optionByKey) same.has(option2) && optionByKey.set(key, first);
    for (let { key } of members2) optionByKey.set(key, first);
  }
  let needles = [...optionByKey].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)).map(([key, option2]) => ({ keys: key.split("\n"), option: option2 })), tight = partingTightly(cut, (key) => optionByKey.has(key)), fragments = (cell) => cut(cell).flatMap((fragment) => optionByKey.has(fragment.key) ? [fragment] : tight([fragment]));
  return (cell) => {
    let parts = fragments(cell), owner = new Array(parts.length).fill(null);
    for (let { keys, option: option2 } of needles)
      for (let at = 0; at + keys.length <= parts.length; at++)
        keys.every((key, k) => owner[at + k] === null && parts[at + k]?.key === key) && owner.fill(option2, at, at + keys.length);
    let rest = parts.filter((_, at) => owner[at] === null), listed2 = owner.filter((option2) => option2 !== null);
    return distinct(
      rest.length === 0 ? listed2 : [...listed2, option(rest.map(({ text: text4 }) => text4).join(", "))]
    );
  };
}
function countCells(cells) {
  let counts = new Map();
  for (let cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
var SPAN = 2 ** 26;
function countNeighbours(cells) {
  let counts = [], beside = new Map();
  for (let [parts, people] of cells)
    parts.forEach(({ number: number7 }, at) => {
      counts[number7] = (counts[number7] ?? 0) + people;
      let before = parts[at - 1]?.number ?? number7, after = parts[at + 1]?.number ?? number7;
      for (let neighbour of before === after ? [after] : [before, after]) {
        let pair = number7 * SPAN + neighbour;
        neighbour !== number7 && beside.set(pair, (beside.get(pair) ?? 0) + people);
      }
    });
  return { counts, beside };
}
function learnedOptions(cells) {
  let cut = cutter(), people = countCells(cells), cuts = new Map();
  for (let cell of people.keys()) cuts.set(cell, cut(cell));
  let keys = new Set();
  for (let parts of cuts.values()) for (let { key } of parts) keys.add(key);
  let tight = partingTightly(cut, (key) => keys.has(key));
  for (let [cell, parts] of cuts) cuts.set(cell, tight(parts));
  let { counts, beside } = countNeighbours(
    [...cuts].map(([cell, parts]) => [parts, people.get(cell) ?? 0])
  ), inseparable = ({ number: a }, { number: b }) => {
    let times = counts[a] ?? 0;
    return times >= 2 && times === counts[b] && beside.get(a * SPAN + b) === times && beside.get(b * SPAN + a) === times;
  }, joined3 = (group) => ({
    key: group.map(({ key }) => key).sort().join("\n"),
    text: group.map(({ text: text4 }) => text4).join(", ")
  });
  return (cell) => {
    let parts = cuts.get(cell) ?? tight(cut(cell)), options = [], from = 0;
    return parts.forEach((part, at) => {
      let next = parts[at + 1];
      next !== void 0 && inseparable(part, next) || (options.push(from === at ? part : joined3(parts.slice(from, at + 1))), from = at + 1);
    }), distinct(options);
  };
}

// src/core/scoring/days.ts
function isDaily({ columns }) {
  return columns.length > 1 && columns.every(({ label }) => dayOf(label) !== null);
}
function everyDay(parse2, says3, sides) {
  let isFree = ({ key }) => !saysNobody(key) && !saysNotFree(key), times = new Map();
  for (let { question, rows } of sides)
    for (let text4 of answeredTexts(question, rows))
      for (let option2 of parse2(text4))
        isFree(option2) && !says3(option2.key) && times.set(option2.key, option2);
  return (cell) => {
    let options = parse2(cell);
    return says3(fold(cell)) || options.some(({ key }) => says3(key)) ? [...times.values()] : options.filter(isFree);
  };
}

// src/core/scoring/sets.ts
function byCommon({ kind, need = 2 }, size) {
  let full = kind === "covers" ? size : kind === "overlap" ? need : 1, share = (common) => Math.min(1, common / full);
  return Float64Array.from(
    { length: size + 1 },
    (_, common) => kind === "different" ? 1 - share(common) : share(common)
  );
}
function popcount(word) {
  let pairs = word - (word >>> 1 & 1431655765), nibbles = (pairs & 858993459) + (pairs >>> 2 & 858993459);
  return Math.imul(nibbles + (nibbles >>> 4) & 252645135, 16843009) >>> 24;
}
function numberShared(mentees, mentors) {
  let offered = new Set();
  for (let options of mentors) for (let { key } of options) offered.add(key);
  let ids = new Map();
  for (let options of mentees)
    for (let { key } of options) offered.has(key) && !ids.has(key) && ids.set(key, ids.size);
  return ids;
}
function toBits(answers, ids, words) {
  let bits = new Int32Array(answers.length * words);
  return answers.forEach((options, person) => {
    for (let { key } of options) {
      let id = ids.get(key);
      if (id === void 0) continue;
      let at = person * words + (id >> 5);
      bits[at] = (bits[at] ?? 0) | 1 << (id & 31);
    }
  }), bits;
}
function parserOf({ options = [], equivalents = [] }, sides) {
  return options.length + equivalents.length > 0 ? listedOptions(options, equivalents) : learnedOptions(sides.flatMap(({ question, rows }) => answeredTexts(question, rows)));
}
function indifferentKeys({ equivalents = [] }, isAny, parse2) {
  let members2 = equivalents.filter((group) => group.some((text4) => isAny(fold(text4)))).flat();
  return new Set(members2.flatMap((text4) => parse2(text4).map(({ key }) => key)));
}
var organisationParser = (cell) => {
  let key = organisationKey(cell);
  return key === "" ? [] : [{ key, text: cell.trim() }];
};
function readSets(criterion, mentees, mentors, given) {
  let isAny = indifferenceOf(criterion.any), plain = given ?? parserOf(criterion, [mentees, mentors]), same = indifferentKeys(criterion, isAny, plain), says3 = (key) => isAny(key) || same.has(key), daily = criterion.kind === "overlap" && isDaily(mentees.question) && isDaily(mentors.question), parse2 = daily ? everyDay(plain, says3, [mentees, mentors]) : plain, read = ({ question, rows }) => {
    let optionsOf = optionReader(question, parse2), answers = rows.map(optionsOf), textsOf2 = (row) => question.columns.map(({ index: index2 }) => answerText(row[index2])), flags = answers.map((options, person) => {
      let texts = textsOf2(rows[person] ?? []);
      return (question.grid ? [] : texts.filter((text4) => text4 !== "").map(fold)).some(isAny) || options.some(({ key }) => says3(key)) ? 2 : options.length > 0 || daily && texts.some((text4) => text4 !== "") ? 1 : 0;
    });
    return [answers, Uint8Array.from(flags)];
  }, [[menteeAnswers, menteeFlags], [mentorAnswers, mentorFlags]] = [read(mentees), read(mentors)];
  return { menteeAnswers, mentorAnswers, menteeFlags, mentorFlags };
}
function setsKernel(criterion, mentees, mentors, parse2) {
  let { menteeAnswers, mentorAnswers, menteeFlags, mentorFlags } = readSets(
    criterion,
    mentees,
    mentors,
    parse2
  ), ids = numberShared(menteeAnswers, mentorAnswers), words = Math.ceil(ids.size / 32), [a, b] = [toBits(menteeAnswers, ids, words), toBits(mentorAnswers, ids, words)], sizes = Float64Array.from(mentorAnswers, ({ length }) => length), dice = criterion.kind === "shares", text4 = (answer3 = []) => answer3.map((option2) => option2.text).join(", ");
  return orAnybody(menteeFlags, mentorFlags, {
    answer: (mentee) => [
      menteeFlags[mentee],
      menteeAnswers[mentee]?.length,
      ...a.subarray(mentee * words, (mentee + 1) * words)
    ].join(),
    fill(mentee, out) {
      let size = menteeAnswers[mentee]?.length ?? 0, s = byCommon(criterion, size), from = mentee * words;
      for (let mentor = 0, at = 0; mentor < out.length; mentor++) {
        let shared = 0;
        for (let word = 0; word < words; word++, at++)
          shared += popcount((a[from + word] ?? 0) & (b[at] ?? 0));
        out[mentor] = dice ? 2 * shared / (size + (sizes[mentor] ?? 0)) : s[shared] ?? 0;
      }
    },
    evidence(mentee, mentor) {
      let keys = new Set(mentorAnswers[mentor]?.map(({ key }) => key)), both = (menteeAnswers[mentee] ?? []).filter(({ key }) => keys.has(key));
      return both.length > 0 ? { kind: "common", options: both.map((option2) => option2.text) } : { kind: "answers", mentee: text4(menteeAnswers[mentee]), mentor: text4(mentorAnswers[mentor]) };
    },
    said: (role, person) => text4((role === "mentee" ? menteeAnswers : mentorAnswers)[person])
  });
}

// src/core/scoring/stem.ts
var FRENCH = [
  [/issements?$/, "ir"],
  [/(at)?(ions?|eurs?|rices?|ives?|ifs?)$/, ""],
  [/ements?$/, ""],
  [/ments?$/, ""],
  [/aux$/, "al"],
  [/elles?$/, "el"],
  [/(euses?|eux)$/, "eu"],
  [/(eres?|ers?|ez)$/, ""],
  [/(tes|te)$/, "t"],
  [/(ees|ee|es|e|s|x)$/, ""]
], ENGLISH = [
  [/(at)?(ions?|ors?|ives?)$/, ""],
  [/ments?$/, ""],
  [/ings?$/, ""],
  [/ies$/, "y"],
  [/sses$/, "ss"],
  [/(ed|es|e)$/, ""],
  [/([^s])s$/, "$1"]
];
function stem(word, endings) {
  for (let [ending, instead] of endings) {
    let stemmed = word.replace(ending, instead);
    if (stemmed !== word && stemmed.length >= 3) return stemmed;
  }
  return word;
}
function stemFrench(word) {
  return stem(word, FRENCH);
}
function stemEnglish(word) {
  return stem(word, ENGLISH);
}

// src/core/scoring/terms.ts
var list3 = (words) => new Set(words.split(" ")), FRENCH2 = list3(
  "a afin ai ainsi alors apres as au aucun aussi autre autres aux avant avec avoir c car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux faire fait font ici il ils j je l la le les leur leurs lui m ma mais me meme mes mien moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut plus plusieurs pour pourquoi pouvoir qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si sien son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y"
), ENGLISH2 = list3(
  "a about above after again all also am an and any are as at be because been before being below between both but by can could d did do does doing don down during each few for from further had has have having he her here hers him his how i if in into is it its itself just ll m me more most my myself no nor not now of off on once only or other our ours out over own re s same she should so some such t than that the their theirs them then there these they this those through to too under until up ve very was we were what when where which while who whom why will with would you your yours"
);
function termReader() {
  let lexicon = new Map(), stems = new Map(), numberOf = (stem2) => {
    let number7 = stems.get(stem2) ?? stems.size;
    return stems.set(stem2, number7), number7;
  }, lookUp = (written2) => {
    let earlierWord = lexicon.get(written2);
    if (earlierWord !== void 0) return earlierWord;
    let folded = fold(written2), [english, french] = [ENGLISH2.has(folded), FRENCH2.has(folded)], word = { folded, stop: english || french, leaning: Number(english) - Number(french) };
    return lexicon.set(written2, word), word;
  };
  return (text4, take) => {
    let written2 = text4.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [], words = written2.map(lookUp), inEnglish = words.reduce((sum, { leaning }) => sum + leaning, 0) > 0;
    words.forEach((word, at) => {
      if (word.stop) return;
      let term = inEnglish ? word.english ?? (word.english = numberOf(stemEnglish(word.folded))) : word.french ?? (word.french = numberOf(stemFrench(word.folded)));
      take(term, written2[at] ?? "");
    });
  };
}

// src/core/scoring/text.ts
var MOST_WORDS3 = 5;
function inverseFrequencies(documents) {
  let containing = [];
  for (let document of documents)
    for (let term of document?.keys() ?? []) containing[term] = (containing[term] ?? 0) + 1;
  let size = documents.filter((document) => (document?.size ?? 0) > 0).length;
  return (term) => Math.log((1 + size) / (1 + (containing[term] ?? 0))) + 1;
}
function weightsOf(answer3, idf) {
  let weights = new Float64Array(answer3?.size ?? 0), [at, squares] = [0, 0];
  for (let [term, count3] of answer3 ?? []) {
    let weight = count3 * idf(term);
    weights[at++] = weight, squares += weight * weight;
  }
  let length = Math.sqrt(squares);
  return weights.map((weight) => weight / length);
}
function postingsOf(offered, idf) {
  let sizes = [];
  for (let answer3 of offered) for (let term of answer3?.keys() ?? []) sizes[term] = (sizes[term] ?? 0) + 1;
  let postings = Array.from(sizes, (size = 0) => ({
    mentors: new Int32Array(size),
    weights: new Float64Array(size)
  })), filled2 = new Int32Array(postings.length);
  return offered.forEach((answer3, mentor) => {
    let weights = weightsOf(answer3, idf), at = 0;
    for (let term of answer3?.keys() ?? []) {
      let place2 = filled2[term] ?? 0, posting = postings[term];
      posting !== void 0 && (posting.mentors[place2] = mentor, posting.weights[place2] = weights[at] ?? 0), filled2[term] = place2 + 1, at++;
    }
  }), postings;
}
function addPosting(out, weight, { mentors, weights }) {
  for (let at = 0; at < mentors.length; at++) {
    let mentor = mentors[at];
    out[mentor] = out[mentor] + weight * weights[at];
  }
}
function textKernel({ any }, mentees, mentors) {
  let readTerms = termReader(), textOf2 = ({ question, rows }, person) => answeredTexts(question, [rows[person] ?? []]).join("\n"), read = (side) => side.rows.map((_, person) => {
    let text4 = textOf2(side, person);
    if (text4 === "") return null;
    let terms = new Map();
    return readTerms(text4, (term) => terms.set(term, (terms.get(term) ?? 0) + 1)), terms;
  }), [menteeAnswers, mentorAnswers] = [read(mentees), read(mentors)], idf = inverseFrequencies([...menteeAnswers, ...mentorAnswers]), vectors = menteeAnswers.map((answer3) => weightsOf(answer3, idf)), postings = postingsOf(mentorAnswers, idf), isAny = indifferenceOf(any), flags = ({ question, rows }, answers) => Uint8Array.from(answers, (answer3, person) => answer3 === null ? 0 : answeredTexts(question, [rows[person] ?? []]).some((text4) => isAny(fold(text4))) ? 2 : 1), [menteeFlags, mentorFlags] = [flags(mentees, menteeAnswers), flags(mentors, mentorAnswers)];
  return orAnybody(menteeFlags, mentorFlags, {
    fill(mentee, out) {
      out.fill(0);
      let term = 0;
      for (let number7 of menteeAnswers[mentee]?.keys() ?? []) {
        let weight = vectors[mentee]?.[term++] ?? 0, list4 = postings[number7];
        list4 !== void 0 && addPosting(out, weight, list4);
      }
      for (let mentor = 0; mentor < out.length; mentor++) out[mentor] = Math.min(1, out[mentor] ?? 0);
    },
    evidence(mentee, mentor) {
      let common = new Map();
      return readTerms(textOf2(mentees, mentee), (term, word) => {
        mentorAnswers[mentor]?.has(term) === !0 && !common.has(term) && common.set(term, word);
      }), common.size === 0 ? { kind: "none" } : { kind: "common", options: [...common].sort(([a], [b]) => idf(b) - idf(a)).slice(0, MOST_WORDS3).map(([, word]) => word) };
    },
    said: (role, person) => textOf2(role === "mentee" ? mentees : mentors, person)
  });
}

// src/core/scoring/criteria.ts
function comparesOrganisations({ mentee, mentor, options, equivalents }, { organisations }) {
  if (organisations === void 0 || options !== void 0 || equivalents !== void 0) return !1;
  let asks = (titles, column) => {
    let [title, second] = titlesOf2(titles);
    return column !== null && title !== void 0 && second === void 0 && fold(title) === fold(column);
  };
  return asks(mentee, organisations.mentee) && asks(mentor, organisations.mentor);
}
function questionsOf(roster, titles) {
  return titlesOf2(titles).map((title) => roster.questions.find(title)).filter((question) => question !== null);
}
function areDays(questions) {
  let days = questions.map(({ title, grid }) => grid ? null : dayOf(title));
  return !days.includes(null) && new Set(days).size === days.length;
}
function joined2(questions, kind) {
  let [first, second] = questions;
  if (first !== void 0 && second === void 0) return first;
  let title = first?.title ?? "", columns = questions.flatMap((question) => question.columns);
  if (kind !== "overlap" || !areDays(questions))
    return { title, grid: questions.some(({ grid }) => grid), columns };
  let days = questions.flatMap(
    (question) => question.columns.map((column) => ({ ...column, label: dayOf(question.title) ?? "" }))
  );
  return { title, grid: days.length > 0, columns: days };
}
function sidesOf(criterion, { mentees, mentors }) {
  let side = (roster, titles) => ({
    question: joined2(questionsOf(roster, titles), criterion.kind),
    rows: roster.rows,
    tab: roster.tab,
    rowNumbers: roster.people.map(({ row }) => row)
  });
  return [side(mentees, criterion.mentee), side(mentors, criterion.mentor)];
}
function choosersOf(roster, titles) {
  let questions = questionsOf(roster, titles);
  return questions.length === 0 ? null : { ...roster, questions };
}
function makeKernel(criterion, sources) {
  let { mentees, mentors, affinities = [] } = sources, { kind } = criterion;
  if (kind === "chosen") {
    let people = { mentees: mentees.people, mentors: mentors.people };
    return chosenKernel(choosersOf(mentees, criterion.mentee), choosersOf(mentors, criterion.mentor), people);
  }
  if (kind === "affinity") return affinityKernel(affinities, mentees.people.length, mentors.people.length);
  let [a, b] = sidesOf(criterion, sources);
  switch (kind) {
    case "near":
    case "ahead":
      return numbersKernel({ ...criterion, kind }, a, b);
    case "text":
      return textKernel(criterion, a, b);
    default:
      return comparesOrganisations(criterion, sources) ? setsKernel({ ...criterion, kind }, a, b, organisationParser) : setsKernel({ ...criterion, kind }, a, b);
  }
}

// src/core/scoring/matrix.ts
function weightFor({ weight, factors }, mentee) {
  return factors === void 0 ? weight : weight * (factors[mentee] ?? 1);
}
function isRequired({ criterion, musts }, mentee) {
  return criterion.required === !0 || musts?.[mentee] === 1;
}
var TOLERANCE = 1e-9, SLICE = 1e5, NOBODY3 = new Int32Array(0), NEUTRAL = 50;
function holds({ atLeast }, s) {
  return atLeast === void 0 ? s > TOLERANCE : s >= atLeast - TOLERANCE;
}
var MOST_ROWS = 64;
function rowsOf({ criterion, weight, kernel, musts }, mentors) {
  let kept = new Map(), passing = new Float64Array(mentors), enforced = criterion.required === !0 || musts !== void 0;
  return (mentee) => {
    let answer3 = kernel.answer?.(mentee), keptRow = answer3 === void 0 ? void 0 : kept.get(answer3);
    if (keptRow !== void 0) return keptRow;
    let keeps = answer3 !== void 0 && kept.size < MOST_ROWS, contributions2 = keeps ? new Float64Array(mentors) : passing, { answering, blank } = kernel.answered.partners(mentee);
    kernel.fill(mentee, contributions2);
    let fails = (mentor) => !holds(criterion, contributions2[mentor] ?? 0), failing = enforced ? answering.filter(fails) : NOBODY3, row = { contributions: contributions2, sum: scale(contributions2, weight, blank), failing };
    return keeps && kept.set(answer3, row), row;
  };
}
function scale(row, weight, blank) {
  for (let at = 0; at < blank.length; at++) row[blank[at] ?? 0] = 0;
  let sum = 0;
  for (let at = 0; at < row.length; at++) {
    let value = row[at] ?? 0;
    sum += value, row[at] = weight * value;
  }
  return sum;
}
function add(values, from, rows, zeros) {
  for (let four = 0; four < rows.length; four += 4) {
    let [a = zeros, b = zeros, c = zeros, d = zeros] = rows.slice(four, four + 4);
    for (let at = 0; at < zeros.length; at++)
      values[from + at] = (values[from + at] ?? 0) + (a[at] ?? 0) + (b[at] ?? 0) + (c[at] ?? 0) + (d[at] ?? 0);
  }
}
function addToSome(values, from, mentors, value) {
  for (let at = 0; at < mentors.length; at++) {
    let pair = from + (mentors[at] ?? 0);
    values[pair] = (values[pair] ?? 0) + value;
  }
}
function finish(values, from, weights) {
  for (let mentor = 0; mentor < weights.length; mentor++) {
    let weight = weights[mentor] ?? 0;
    values[from + mentor] = weight > 0 ? 100 * Math.min(1, (values[from + mentor] ?? 0) / weight) : NEUTRAL;
  }
}
function* weigh(actives, mentees, mentors) {
  let values = new Float64Array(mentees * mentors), forbidden = new Uint8Array(mentees * mentors), zeros = new Float64Array(mentors), weighed = actives.map((active) => ({ active, rowOf: rowsOf(active, mentors), sum: 0, count: 0 }));
  for (let mentee = 0; mentee < mentees; mentee++) {
    let from = mentee * mentors;
    from % SLICE < mentors && (yield 0.9 * mentee / mentees);
    let rows = [];
    for (let counted of weighed) {
      let { active, rowOf: rowOf2 } = counted, { answering } = active.kernel.answered.partners(mentee);
      if (answering.length === 0) continue;
      let { contributions: contributions2, sum, failing } = rowOf2(mentee), factor = active.factors?.[mentee] ?? 1;
      if (rows.push(factor === 1 ? contributions2 : contributions2.map((value) => factor * value)), isRequired(active, mentee)) for (let mentor of failing) forbidden[from + mentor] = 1;
      counted.sum += sum, counted.count += answering.length;
    }
    add(values, from, rows, zeros);
  }
  let used = weighed.filter(({ count: count3 }) => count3 > 0), weights = new Float64Array(mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    let from = mentee * mentors, always = used.filter(({ active }) => active.kernel.leavesOut !== !0);
    weights.fill(always.reduce((total, { active }) => total + weightFor(active, mentee), 0));
    for (let { active, sum, count: count3 } of used) {
      let { answering, blank } = active.kernel.answered.partners(mentee), weight = weightFor(active, mentee);
      active.kernel.leavesOut === !0 ? addToSome(weights, 0, answering, weight) : addToSome(values, from, blank, weight * sum / count3);
      let forbids = active.criterion.blank === "forbid" && isRequired(active, mentee);
      for (let mentor of forbids ? blank : NOBODY3) forbidden[from + mentor] = 1;
    }
    finish(values, from, weights);
  }
  return { values, forbidden, means: weighed.map(({ sum, count: count3 }) => sum / count3) };
}

// src/core/scoring/wishes.ts
var labelOf = ({ label, kind }) => label ?? kind;
function readLabels(criteria) {
  let labels2 = [
    ...new Map(criteria.map((criterion) => [fold(labelOf(criterion)), labelOf(criterion)])).values()
  ], parse2 = listedOptions(labels2, []);
  return { labels: labels2, parse: parse2, keyOf: (label) => parse2(label)[0]?.key ?? "" };
}
function readNames({ questions, rows }, title, { parse: parse2 }) {
  let question = title == null ? null : questions.find(title), options = question === null ? [] : rows.map((row) => question.columns.flatMap(({ index: index2 }) => parse2(answerText(row[index2]))));
  return { question, options };
}
function readWishes(mentees, criteria, emphasis) {
  let labels2 = readLabels(criteria), important = readNames(mentees, emphasis?.mostImportant, labels2).options, musts = readNames(mentees, emphasis?.musts, labels2).options, factor = emphasis?.factor ?? 1;
  return (criterion) => {
    let key = labels2.keyOf(labelOf(criterion)), names = (answer3) => answer3.some((option2) => option2.key === key);
    return {
      ...important.some(names) && {
        factors: Float64Array.from(important, (said) => names(said) ? factor : 1)
      },
      ...musts.some(names) && { musts: Uint8Array.from(musts, (said) => Number(names(said))) }
    };
  };
}

// src/core/scoring/score.ts
function* score(sources, criteria, emphasis) {
  let [mentees, mentors] = [sources.mentees.people.length, sources.mentors.people.length], readable = [], wishesFor = readWishes(sources.mentees, criteria, emphasis), isOn = criteria.filter(({ on }) => on !== !1);
  for (let [index2, criterion] of isOn.entries()) {
    yield 0.3 * index2 / isOn.length;
    let kernel = makeKernel(criterion, sources);
    readable.push({ criterion, weight: criterion.weight ?? 1, kernel, ...wishesFor(criterion) });
  }
  let { values, forbidden, means } = yield* within(weigh(readable, mentees, mentors), 0.3, 1), unanswered = [], actives = readable.flatMap((active, index2) => {
    let mean = means[index2] ?? Number.NaN;
    return Number.isNaN(mean) ? (unanswered.push(active.criterion), []) : [{ ...active, mean }];
  }), hasAnswered = ({ kernel }, mentee, mentor) => kernel.answered.has(mentee, mentor), countedIn = (mentee, mentor) => actives.filter((active) => active.kernel.leavesOut !== !0 || hasAnswered(active, mentee, mentor)), latest = new Map(), satisfaction2 = (active, mentee, mentor) => {
    let { kernel, mean } = active;
    if (!hasAnswered(active, mentee, mentor)) return mean;
    let last = latest.get(kernel) ?? { mentee: -1, row: new Float64Array(mentors) };
    return latest.set(kernel, last), last.mentee !== mentee && kernel.fill(mentee, last.row), last.mentee = mentee, last.row[mentor] ?? 0;
  }, requiredFor = (mentee) => actives.filter((active) => isRequired(active, mentee));
  return {
    values,
    forbidden,
    unanswered,
    coverage: (mentee, mentor) => {
      let [answered, total] = [0, 0];
      for (let active of countedIn(mentee, mentor)) {
        let weight = weightFor(active, mentee);
        total += weight, hasAnswered(active, mentee, mentor) && (answered += weight);
      }
      return total === 0 ? 0 : answered / total;
    },
    failed: (mentee, mentor) => requiredFor(mentee).filter(
      (active) => hasAnswered(active, mentee, mentor) ? !holds(active.criterion, satisfaction2(active, mentee, mentor)) : active.criterion.blank === "forbid"
    ).map(({ criterion }) => criterion),
    blankRequired: (mentee, mentor) => requiredFor(mentee).filter((active) => active.criterion.blank !== "forbid" && !hasAnswered(active, mentee, mentor)).map(({ criterion }) => criterion),
    explain: (mentee, mentor) => countedIn(mentee, mentor).map((active) => {
      let answered = hasAnswered(active, mentee, mentor);
      return {
        criterion: active.criterion,
        weight: weightFor(active, mentee),
        factor: active.factors?.[mentee] ?? 1,
        must: active.musts?.[mentee] === 1,
        satisfaction: satisfaction2(active, mentee, mentor),
        answered,
        evidence: answered ? active.kernel.evidence(mentee, mentor) : { kind: "none" }
      };
    })
  };
}

// src/core/cohort/gather.ts
function emphasisOf({ mentees, emphasis }) {
  return { mostImportant: mentees.columns.mostImportant, musts: mentees.columns.musts, factor: emphasis };
}
function scoringSources({ settings, mentors, mentees }, affinities) {
  let organisations = {
    mentee: settings.mentees.columns.organisation,
    mentor: settings.mentors.columns.organisation
  };
  return { mentors, mentees, affinities, organisations };
}
function linksOf({ settings, mentors, mentees, linksTable }) {
  return findLinks({
    mentors: mentors.people,
    mentees: mentees.people,
    tabs: { mentors: mentors.tab, mentees: mentees.tab, links: settings.linksTab },
    managerColumns: {
      mentors: titlesOf2(settings.mentors.columns.manager),
      mentees: titlesOf2(settings.mentees.columns.manager)
    },
    avoidColumns: {
      mentors: titlesOf2(settings.mentors.columns.avoid),
      mentees: titlesOf2(settings.mentees.columns.avoid)
    },
    rows: readLinks(linksTable),
    handling: settings.links
  });
}
function* gatherCohort(programme) {
  let { settings, mentors, mentees } = programme, decisions2 = readDecisions(settings.decisions, mentees.people, mentors.people), links = linksOf(programme), scores = yield* score(
    scoringSources(programme, links.affinities),
    settings.criteria,
    emphasisOf(settings)
  );
  return { cohort: makeCohort({ mentors, mentees, links, scores, settings, refused: decisions2.refused }), decisions: decisions2, evidence: links.evidence };
}

// src/core/dyads/carry-over.ts
function refusalReader({ mentees, mentors }) {
  let finder = (people) => {
    let byKey = new Map(people.map(({ key }, index2) => [key, index2])), find = personFinder(people);
    return (key, label) => (key === "" ? void 0 : byKey.get(key)) ?? find(label, key);
  }, [findMentee, findMentor] = [finder(mentees), finder(mentors)];
  return ([menteeKey = "", mentorKey = "", menteeLabel = "", mentorLabel = ""]) => {
    let [mentee, mentor] = [findMentee(menteeKey, menteeLabel), findMentor(mentorKey, mentorLabel)];
    return mentee === null || mentor === null ? null : [mentee, mentor];
  };
}
function withRefusedBefore(cohort, { refusedBefore }) {
  let readRefusal = refusalReader(cohort), pairs = refusedBefore.flatMap((pair) => {
    let refusal = readRefusal(pair);
    return refusal === null ? [] : [refusal[0] * cohort.mentors.length + refusal[1]];
  });
  return { ...cohort, refused: new Set([...cohort.refused, ...pairs]) };
}

// src/core/dyads/reasons.ts
var MOST_REASONS = 3, WORTH_TELLING = 0.5;
function contributions({ scores }, mentee, mentor) {
  let parts = scores.explain(mentee, mentor), total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.filter(({ answered }) => answered && total > 0).map(({ criterion, evidence, satisfaction: satisfaction2, weight, factor, must }) => {
    let of = 100 * weight / total;
    return { criterion, evidence, satisfaction: satisfaction2, of, points: of * satisfaction2, factor, must };
  }).sort((a, b) => b.points - a.points);
}
function reasonsFor(cohort, words, mentee, mentor) {
  return contributions(cohort, mentee, mentor).filter(({ points }) => points >= WORTH_TELLING).slice(0, MOST_REASONS).map((contribution) => words.reason(contribution));
}
function removedMentors(cohort, mentee) {
  let links = new Map(), criteria = new Map(), [refused, noSeats] = [0, 0];
  cohort.mentors.forEach(({ capacity }, mentor) => {
    let link = cohort.links.of(mentee, mentor).find(({ level }) => level === "conflict");
    if (link !== void 0) links.set(link.kind, (links.get(link.kind) ?? 0) + 1);
    else if (isRefused(cohort, mentee, mentor)) refused++;
    else {
      let [failed] = cohort.scores.failed(mentee, mentor), label = failed?.label ?? failed?.kind;
      label !== void 0 ? criteria.set(label, (criteria.get(label) ?? 0) + 1) : capacity === 0 && noSeats++;
    }
  });
  let most = (a, b) => b.mentors - a.mentors;
  return {
    links: [...links].map(([kind, mentors]) => ({ kind, mentors })).sort(most),
    refused,
    noSeats,
    criteria: [...criteria].map(([label, mentors]) => ({ label, mentors })).sort(most),
    mentors: cohort.mentors.length
  };
}

// src/core/dyads/row.ts
var MOST_ALTERNATIVES = 3, MOST_CHOICES = 100, LOW_COVERAGE = 0.5;
function watch(cohort, words, mentee, mentor, uses) {
  let { links, scores } = cohort, pairLinks = links.of(mentee, mentor), coverage = scores.coverage(mentee, mentor), capacity = cohort.mentors[mentor]?.capacity ?? 0, name = cohort.mentorLabels[mentor] ?? "", label = ({ label: text4, kind }) => text4 ?? kind, texts = [
    ...pairLinks.map((link) => words.marked(link.level, words.link(link))),
    ...scores.failed(mentee, mentor).map((criterion) => words.marked("conflict", words.failedRequired(label(criterion)))),
    isRefused(cohort, mentee, mentor) ? words.refusedPair : "",
    uses.mentor > capacity ? words.overCapacity(name, uses.mentor, capacity) : "",
    uses.mentee > 1 ? words.placedTwice(cohort.menteeLabels[mentee] ?? "") : "",
    ...scores.blankRequired(mentee, mentor).map((criterion) => words.marked("unknown", words.blankRequired(label(criterion)))),
    coverage < LOW_COVERAGE && scores.explain(mentee, mentor).length > 0 ? words.lowCoverage(coverage) : ""
  ].filter((text4) => text4 !== ""), level = levelOf(cohort, mentee, mentor), used = uses.mentor > capacity || uses.mentee > 1, chains = pairLinks.filter(({ chain }) => chain.length > 0).map(({ chain }) => chain.join(" → "));
  return { level: used && level !== "conflict" ? "caution" : level, texts, note: chains.join("\n") };
}
function cellsOf(values) {
  let { status = "", mentee = "", mentor = "" } = values, checked = checkedText({ status: String(status), mentee: String(mentee), mentor: String(mentor) });
  return COLUMNS.map((name) => name === "checked" ? checked : values[name] ?? "");
}
function shown2(score2) {
  return Math.round(score2 * 10) / 10;
}
function alternatives(cohort, mentee, except, ranked) {
  return ranked.filter((mentor) => mentor !== except).slice(0, MOST_ALTERNATIVES).map(
    (mentor) => "".concat(cohort.mentorLabels[mentor] ?? "", " (").concat(String(Math.round(scoreOf(cohort, mentee, mentor))), ")")
  ).join(", ");
}
function dyadRow(cohort, words, { mentee, mentor, status, uses, kept, proposal }) {
  let ranked = allowedMentors(cohort, mentee), { level, texts, note } = watch(cohort, words, mentee, mentor, uses), rank3 = ranked.indexOf(mentor) + 1;
  return {
    cells: cellsOf({
      status,
      mentee: cohort.menteeLabels[mentee] ?? "",
      mentor: cohort.mentorLabels[mentor] ?? "",
      score: shown2(scoreOf(cohort, mentee, mentor)),
      rank: rank3 === 0 ? "" : rank3,
      why: reasonsFor(cohort, words, mentee, mentor).join("\n"),
      watch: texts.join("\n"),
      alternatives: alternatives(cohort, mentee, mentor, ranked),
      ...kept,
      menteeKey: cohort.mentees[mentee]?.key ?? "",
      mentorKey: cohort.mentors[mentor]?.key ?? "",
      proposal
    }),
    level,
    note,
    choices: ranked.slice(0, MOST_CHOICES)
  };
}
function unplacedRow(cohort, words, { mentee, explanation, kept, proposal }) {
  let ranked = allowedMentors(cohort, mentee);
  return {
    cells: cellsOf({
      status: words.statuses.toPlace,
      mentee: cohort.menteeLabels[mentee] ?? "",
      watch: explanation,
      alternatives: alternatives(cohort, mentee, -1, ranked),
      ...kept,
      menteeKey: cohort.mentees[mentee]?.key ?? "",
      proposal
    }),
    level: "ok",
    note: "",
    choices: ranked.slice(0, MOST_CHOICES)
  };
}

// src/core/dyads/recheck.ts
var MOST_NAMES = 3;
function explain(cohort, words, mentee, loads) {
  let allowed = allowedMentors(cohort, mentee);
  if (allowed.length === 0) return words.noAllowedMentor(removedMentors(cohort, mentee));
  let names = (mentors) => mentors.slice(0, MOST_NAMES).map((mentor) => cohort.mentorLabels[mentor] ?? ""), free = allowed.filter((mentor) => (loads.get(mentor) ?? 0) < (cohort.mentors[mentor]?.capacity ?? 0));
  return free.length > 0 ? words.freeSeats(names(free)) : words.mentorsFull(allowed.length, names(allowed));
}
function unrecognisedRow(cohort, words, { row, mentee, mentor }) {
  let texts = [mentee === "unrecognised" ? row.mentee : "", mentor === "unrecognised" ? row.mentor : ""].filter((text4) => text4 !== "").map((text4) => words.notRecognised(text4)), checked = readChecked(row.checked), keyOf2 = (who3, people, key, isUntouched) => typeof who3 == "number" ? people[who3]?.key ?? "" : isUntouched ? key : "", { mentees, mentors } = cohort;
  return {
    cells: cellsOf({
      status: row.status,
      mentee: row.mentee,
      mentor: row.mentor,
      proposal: row.proposal,
      ...row.kept,
      watch: texts.join("\n"),
      menteeKey: keyOf2(mentee, mentees, row.menteeKey, checked?.mentee === row.mentee),
      mentorKey: keyOf2(mentor, mentors, row.mentorKey, checked?.mentor === row.mentor)
    }),
    level: texts.length > 0 ? "unknown" : "ok",
    note: "",
    choices: []
  };
}
function decided({ kept, checked }, status, words, { by, on }) {
  let isDecision = (text4) => [words.statuses.confirmed, words.statuses.refused].some((decision) => fold(decision) === fold(text4)), isOpen = (text4) => [words.statuses.proposed, words.statuses.toPlace].some((open) => fold(open) === fold(text4));
  return isDecision(status) ? kept.decidedOn === "" ? { ...kept, decidedBy: by, decidedOn: on } : kept : isDecision(readChecked(checked)?.status ?? "") && isOpen(status) ? { ...kept, decidedBy: "", decidedOn: "" } : kept;
}
function statusAfter({ row, mentor, status }, { statuses }) {
  return mentor === "nobody" ? statuses.toPlace : row.status === "" || status === "toPlace" ? statuses.proposed : row.status;
}
function recheck(cohort, words, rows, decider) {
  let readings = readRows(cohort, words, rows), loads = tally(readings, "mentor"), places2 = tally(readings, "mentee");
  return readings.map((reading) => {
    let { mentee, mentor, row } = reading;
    if (typeof mentee != "number" || mentor === "unrecognised")
      return unrecognisedRow(cohort, words, reading);
    let status = statusAfter(reading, words), kept = decided(row, status, words, decider);
    if (mentor === "nobody") {
      let explanation = explain(cohort, words, mentee, loads);
      return unplacedRow(cohort, words, { mentee, explanation, kept, proposal: row.proposal });
    }
    let uses = { mentor: loads.get(mentor) ?? 0, mentee: places2.get(mentee) ?? 0 };
    return dyadRow(cohort, words, { mentee, mentor, status, uses, kept, proposal: row.proposal });
  });
}

// src/core/intake/branches.ts
function equalHeaders({ rows }) {
  let columns = new Map();
  return (rows[0] ?? []).forEach((header, index2) => {
    let title = fold(cellText(header));
    title !== "" && columns.set(title, [...columns.get(title) ?? [], index2]);
  }), [...columns.values()].filter(({ length }) => length > 1);
}
function isAnswered(row, column) {
  return cellText(row[column]) !== "";
}
function areBranches(rows, columns) {
  return rows.every((row) => columns.filter((column) => isAnswered(row, column)).length < 2);
}
function withBranchesJoined(table) {
  let [header = [], ...answers] = table.rows, joined3 = equalHeaders(table).filter((columns) => areBranches(answers, columns));
  if (joined3.length === 0) return table;
  let later = new Set(joined3.flatMap(([, ...columns]) => columns)), join = (row) => {
    let cells = row.map((cell, column) => later.has(column) ? "" : cell);
    for (let columns of joined3) {
      let answered = columns.find((column) => isAnswered(row, column));
      answered !== void 0 && (cells[columns[0] ?? answered] = row[answered] ?? "");
    }
    return cells;
  }, titles = header.map((title, column) => later.has(column) ? "" : title);
  return { ...table, rows: [titles, ...answers.map(join)] };
}

// src/core/intake/questions.ts
function gridHeader(title) {
  let at = title.lastIndexOf("["), [question, label] = [title.slice(0, at).trim(), title.slice(at + 1, -1)];
  return at > 0 && title.endsWith("]") && question !== "" && !label.includes("]") ? [question, label.trim()] : null;
}
function rowsAnswering({ rows }, column) {
  return rows.flatMap((row, at) => at > 0 && cellText(row[column]) !== "" ? [at + 1] : []);
}
function byAnswers(table, columns) {
  return columns.map((column) => ({ column, rows: rowsAnswering(table, column) })).sort((a, b) => b.rows.length - a.rows.length || a.column - b.column);
}
function countingColumns(table) {
  let others = equalHeaders(table).flatMap((columns) => byAnswers(table, columns).slice(1)), ignored = new Set(others.map(({ column }) => column));
  return (table.rows[0] ?? []).map((header, index2) => ({ title: cellText(header), index: index2 })).filter(({ title, index: index2 }) => fold(title) !== "" && !ignored.has(index2));
}
function readQuestions(table) {
  let columns = countingColumns(table), questions = new Map(), byHeader = new Map();
  for (let { title, index: index2 } of columns) {
    let row = gridHeader(title), single = { title, grid: !1, columns: [{ index: index2, label: "" }] };
    if (byHeader.set(fold(title), single), row === null) {
      questions.set(fold(title), single);
      continue;
    }
    let [question, label] = row, key = "".concat(fold(question), " []"), grid = questions.get(key) ?? { title: question, grid: !0, columns: [] };
    grid.columns.push({ index: index2, label }), questions.set(key, grid);
  }
  return {
    all: [...questions.values()],
    find: (title) => byHeader.get(fold(title)) ?? questions.get("".concat(fold(title), " []")) ?? null
  };
}

// src/core/programme/titles-named.ts
function titlesNamed(role, { side, criteria, rules }) {
  return [
    ...Object.values(side?.columns ?? {}).flatMap(titlesOf2),
    ...side?.only === void 0 ? [] : [side.only.column],
    ...criteria.flatMap((criterion) => titlesOf2(criterion[role])),
    ...rules.filter((rule) => rule.role === role).map(({ column }) => column)
  ];
}

// src/core/intake/clean.ts
var ERROR_CELL = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;
function isError(cell) {
  return typeof cell == "string" && ERROR_CELL.test(cell.trim());
}
function withoutErrorCells(table) {
  return { ...table, rows: table.rows.map((cells) => cells.map((cell) => isError(cell) ? "" : cell)) };
}

// src/core/intake/rows-of-role.ts
function columnOf({ rows }, header) {
  return (rows[0] ?? []).findIndex((title) => fold(cellText(title)) === fold(header));
}
function isOfRole(table, { column, values }) {
  let at = columnOf(table, column), answers = new Set(values.map(fold));
  return (row) => answers.has(fold(cellText(row[at])));
}
function otherBranch({ rows }, ours, others) {
  let answers = (list4, column) => list4.some((row) => cellText(row[column]) !== ""), columns = [...(rows[0] ?? []).keys()];
  return new Set(
    ours.length === 0 ? [] : columns.filter((column) => answers(others, column) && !answers(ours, column))
  );
}
function rowsOfRole(table, only, other) {
  if (only === void 0) return table;
  let [header = [], ...answers] = table.rows, isOwn = isOfRole(table, only), isOther = other === void 0 ? () => !1 : isOfRole(table, other), left = otherBranch(
    table,
    answers.filter((row) => isOwn(row) && !isOther(row)),
    answers.filter((row) => isOther(row) && !isOwn(row))
  ), rows = answers.map(
    (row) => isOwn(row) ? isOther(row) ? row.map((cell, column) => left.has(column) ? "" : cell) : row : []
  );
  return { ...table, rows: [header, ...rows] };
}

// src/core/intake/title-row.ts
var FIRST_ROWS2 = 10, MOST_ABOVE = 2, IMPORT_IDS = /^(?:\{\s*["']ImportId["'][^{}]*\})+$/, LAST_OF_EXPORT = 3, LONGEST_TITLE = 2e3;
function filled(row) {
  return row.map(cellText).filter((text4) => text4 !== "");
}
function mayBeTitles(row) {
  return filled(row).filter((text4) => text4.length <= LONGEST_TITLE);
}
function holdsTitle2(row, titles) {
  return mayBeTitles(row).some((text4) => titles.has(fold(text4)));
}
function identifiersRow({ rows }) {
  return rows.slice(0, LAST_OF_EXPORT).findIndex((row) => IMPORT_IDS.test(filled(row).join("")));
}
function titleRow(table, looksLikeIt) {
  let identifiers = identifiersRow(table);
  if (identifiers > 0) return identifiers - 1;
  let titles = { at: 0, cells: 0 };
  for (let [at, row] of table.rows.slice(0, FIRST_ROWS2).entries()) {
    let cells = filled(row).length;
    if (cells > titles.cells && looksLikeIt(row) && (titles = { at, cells }), cells > MOST_ABOVE) break;
  }
  return titles.at;
}
function withTitlesFirst(table, at) {
  let answers = Math.max(identifiersRow(table), at) + 1, titles = table.rows[at];
  if (answers === 1 || titles === void 0) return table;
  let left = table.rows.slice(1, answers).map(() => []);
  return { ...table, rows: [titles, ...left, ...table.rows.slice(answers)] };
}

// src/core/reading/ready-sheet.ts
function readySheet(headed, role, only) {
  let other = role === "mentor" ? only.mentee : only.mentor, table = withBranchesJoined(rowsOfRole(withoutErrorCells(headed), only[role], other));
  return { table, questions: readQuestions(table) };
}
function reopenSheet(raw, role, only, titles) {
  return readySheet(headedBy(raw, titles), role, only);
}
function headedBy(raw, titles) {
  let settingsTitles = new Set(titles.map(fold));
  return withTitlesFirst(
    raw,
    titleRow(raw, (row) => holdsTitle2(row, settingsTitles))
  );
}

// src/core/reading/lost-titles.ts
function coordinatedTitles(coordination) {
  return new Set((coordination?.rows[0] ?? []).map((title) => fold(cellText(title))));
}
function lostTitles(settings, tableOf) {
  let { criteria, eligibility: rules, coordinationTab } = settings, coordinated = coordinatedTitles(coordinationTab === null ? null : tableOf(coordinationTab)), lost = ["mentor", "mentee"].flatMap((role) => {
    let side = role === "mentor" ? settings.mentors : settings.mentees, table = tableOf(side.tab), titles = titlesNamed(role, { side, criteria, rules });
    if (table === null) return [];
    let questions = readQuestions(headedBy(table, titles));
    return titles.filter((title) => questions.find(title) === null && !coordinated.has(fold(title)));
  });
  return [...new Set(lost)];
}

// src/core/intake/answers/capacity.ts
var VALUES = new Map(NUMBER_WORDS.flatMap((words, value) => words.map((word) => [word, value]))), COUNT = "\\d+(?![\\d\\p{L}]|[.,/:]\\d)|(?:" + [...VALUES.keys()].join("|") + ")(?![\\p{L}\\d])", LEADING = new RegExp(
  "^(?:de |from |entre |between )?(".concat(COUNT, ")(?: ?(?:-|a|to|ou|or|et|and) ?(").concat(COUNT, "))?"),
  "u"
), COLLECTIVE = /^(?:un|une|one) (?:couple|dizaine|douzaine|vingtaine|poignee|dozen)(?![\p{L}])/u, DATE = /^\d{4}-\d\d-\d\d(t|$)/, LONGEST_BEGINNING = 80;
function valueOf2(token) {
  return VALUES.get(token) ?? Number(token);
}
function readCapacity(text4) {
  if (text4.trim() === "") return 1;
  let folded = fold(text4.trim().slice(0, LONGEST_BEGINNING));
  if (beginsWithNone(folded)) return 0;
  if (DATE.test(folded) || COLLECTIVE.test(folded)) return null;
  let match = LEADING.exec(folded);
  if (match?.[1] === void 0) return null;
  let first = valueOf2(match[1]), second = match[2] === void 0 ? first : valueOf2(match[2]), capacity = Math.min(first, second);
  return capacity <= MOST ? capacity : null;
}
var MOST = 1e6;

// src/core/intake/answers/consent.ts
var LONGEST_BEGINNING2 = 60;
function readConsent(text4) {
  let beginning = text4.trim().slice(0, LONGEST_BEGINNING2);
  return beginning === "" || saysUnticked(beginning) ? "blank" : beginsWithRefusal(beginning) ? "refused" : beginsWithReserve(beginning) ? "unclear" : "given";
}

// src/core/intake/answers/priority.ts
function readPriority(text4) {
  return text4.trim() === "" || saysPlainNo(text4) ? 0 : saysPlainYes(text4) ? 1 : wholeNumber(text4);
}

// src/core/intake/eligibility.ts
function valuesOf({ value }) {
  return Array.isArray(value) ? value : value === void 0 ? [] : [value];
}
function says(cell, value) {
  if (typeof value == "number" && numberIn(cell) === value) return !0;
  let text4 = cellText(cell);
  return [text4, ...text4.split(/,\s|[;\n\r]/)].some((part) => fold(part) === fold(String(value)));
}
function satisfies(rule, question, row) {
  let answers = question.columns.map(({ index: index2 }) => row[index2] ?? "").filter((cell) => answerText(cell) !== "");
  if (answers.length === 0) return rule.is === "not-one-of";
  if (rule.is === "answered") return !0;
  let values = valuesOf(rule), hasValue = answers.some((cell) => values.some((value) => says(cell, value)));
  if (rule.is === "one-of" || rule.is === "not-one-of") return hasValue === (rule.is === "one-of");
  let bound = numberIn(values[0]), numbers = answers.map(numberIn).filter((number7) => number7 !== null);
  return bound === null || numbers.length === 0 ? !1 : numbers.every((number7) => rule.is === "at-least" ? number7 >= bound : number7 <= bound);
}

// src/core/intake/identity.ts
function identityOf(statements) {
  let keys = new Map(), keyOf2 = (name) => {
    let key = keys.get(name) ?? readName(name).key;
    return keys.set(name, key), key;
  }, isOf2 = ({ email: email2, name, shown: shown3 }) => (person) => email2 !== "" && (email2 !== person.email || name.key === "") ? email2 === person.email : keyOf2(person.name) !== (name.key || null) ? email2 !== "" && oneNameGroups([shown3, person.name])[1] === 0 : email2 !== "" || !name.note.startsWith("#") || name.note === "#".concat(String(person.row)), refusals = statements.filter(
    ({ kind, ends }) => kind === "consent" && readConsent(ends[1].text) === "refused"
  ), isPair = (a, b) => statements.some(({ kind, ends }) => {
    let [left, right] = [isOf2(ends[0]), isOf2(ends[1])];
    return kind !== "consent" && (left(a) && right(b) || left(b) && right(a));
  });
  return {
    isOf: isOf2,
    refusalOf: (person) => refusals.find(({ ends }) => isOf2(ends[0])(person)),
    *onesAmong(people) {
      for (let { kind, ends } of statements) {
        if (kind !== "same") continue;
        let [some3, others] = [people.filter(isOf2(ends[0])), people.filter(isOf2(ends[1]))];
        some3.length > 0 && others.length > 0 && (yield [...new Set([...some3, ...others])]);
      }
    },
    isStated: (people) => people.every((a, at) => people.slice(at + 1).every((b) => isPair(a, b)))
  };
}

// src/core/intake/answers/email.ts
var NOTE = /\([^()]*\)|\[[^[\]]*\]/g, IN_BRACKETS = /<(?:mailto:)?([^<>@]*@[^<>]*)>/, MAILTO2 = /^mailto:/i, INVISIBLE3 = /\p{Default_Ignorable_Code_Point}+/gu;
function isAddress(text4) {
  let address = text4.trim(), at = address.indexOf("@"), dot = address.indexOf(".", at + 2);
  return address.length <= 320 && at > 0 && address.indexOf("@", at + 1) < 0 && dot > 0 && dot < address.length - 1 && !/[\s,;<>]/.test(address);
}
function readEmail(text4) {
  let bare2 = text4.replace(INVISIBLE3, "").replace(NOTE, " ").trim(), address = (IN_BRACKETS.exec(bare2)?.[1] ?? bare2.replace(MAILTO2, "")).trim().toLowerCase().replace(/\.$/, "");
  return address === "" ? text4.trim() === "" ? "" : null : isAddress(address) ? address : null;
}

// src/core/intake/answers/timestamp.ts
var ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, COMMON = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/, NAMED = /^(?:[a-z]+[.,]* )?(?:(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+(?:of )?([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)[ .,-]+(\d{4})(?!\d)/, MONTHS = "jan fe[bv] mar a[pv]r ma[iy] jui?n jui?l a(?:ou|ug) sep oct nov dec".split(" ").map((name) => new RegExp("^".concat(name))), TIME = /(\d{1,2})\s?[:h]\s?(\d{2})(?:\s?[:m]\s?(\d{2})(?:[.,](\d+))?)?/i, AFTERNOON = /\b(a|p)\.?\s?m\.?(?![\p{L}])/iu, ZONE = /(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?\s*$|z\s*$/i, SERIAL_EPOCH = 25569, DAY = 86400;
function dateOrder(column) {
  return column.map((cell) => COMMON.exec(cellText(cell))).some((match) => match !== null && Number(match[1]) > 12 && Number(match[2]) <= 12) ? "day-first" : "month-first";
}
function timeOfDay(text4) {
  let match = TIME.exec(text4);
  if (match === null) return 0;
  let half = AFTERNOON.exec(text4)?.[1]?.toLowerCase(), [hours, minutes, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours > 24 || minutes > 59 || second > 60 ? null : (half === void 0 ? hours : hours % 12 + (half === "p" ? 12 : 0)) * 3600 + minutes * 60 + second + Number("0.".concat(match[4] ?? "0"));
}
function zoneOffset(text4) {
  let match = ZONE.exec(text4);
  if (match?.[1] === void 0) return 0;
  let seconds2 = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60;
  return match[1] === "+" ? seconds2 : -seconds2;
}
function seconds(year, month, day, rest) {
  let days = Date.UTC(year, month - 1, day) / (DAY * 1e3), date2 = new Date(days * DAY * 1e3);
  if (date2.getUTCMonth() !== month - 1 || date2.getUTCDate() !== day) return null;
  let time2 = timeOfDay(rest);
  return time2 === null ? null : days * DAY + time2 - zoneOffset(rest);
}
function namedDate(folded) {
  let [date2, day, word, english, numbered, year] = NAMED.exec(folded) ?? [], month = MONTHS.findIndex((pattern) => pattern.test(word ?? english ?? "")) + 1;
  return date2 === void 0 || month === 0 ? -1 / 0 : seconds(Number(year), month, Number(day ?? numbered), folded.slice(date2.length)) ?? -1 / 0;
}
function readTimestamp(value, order) {
  let serial = typeof value == "number" ? value : Number(cellText(value) || Number.NaN);
  if (Number.isFinite(serial)) return (serial - SERIAL_EPOCH) * DAY;
  let text4 = cellText(value), iso = ISO.exec(text4);
  if (iso !== null)
    return seconds(Number(iso[1]), Number(iso[2]), Number(iso[3]), text4.slice(iso[0].length)) ?? -1 / 0;
  let common = COMMON.exec(text4);
  if (common === null) return namedDate(fold(text4));
  let [first, second] = [Number(common[1]), Number(common[2])], [month, day] = order === "month-first" ? [first, second] : [second, first], year = Number(common[3]) + (common[3]?.length === 2 ? 2e3 : 0);
  return seconds(year, month, day, text4.slice(common[0].length)) ?? -1 / 0;
}

// src/core/intake/helper-columns.ts
function fillingOf(rows, column) {
  let cells = rows.slice(1).map((row) => row[column] ?? ""), majority = "", votes = 0, last = 0;
  return cells.forEach((cell, at) => {
    cell !== "" && (last = at + 1, votes === 0 && (majority = cell), votes += cell === majority ? 1 : -1);
  }), { last, usual: majority === "" ? 0 : cells.filter((cell) => cell === majority).length };
}
function helperColumns({ rows, copiedDown: copiedDown2 = [] }) {
  let columns = [...(rows[0] ?? []).keys()].filter((column) => {
    let { last, usual } = fillingOf(rows, column);
    return last >= 10 && usual >= 0.9 * last;
  });
  return new Set([...copiedDown2, ...columns]);
}
var REFERENCE = /(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\d(])/g;
function relative(formula, row) {
  return formula.replace(
    REFERENCE,
    (_, column, dollar, digits) => dollar === "$" ? "".concat(column, "$").concat(digits) : "".concat(column, "[").concat(String(Number(digits) - row), "]")
  );
}
function isCopiedDown(formulas) {
  let counts = new Map();
  return formulas.forEach((formula, at) => {
    let key = relative(formula, at + 2);
    formula !== "" && counts.set(key, (counts.get(key) ?? 0) + 1);
  }), formulas.length >= 10 && Math.max(0, ...counts.values()) >= 0.9 * formulas.length;
}

// src/core/intake/merge-submissions.ts
function groupedBy(submissions, keyOf2) {
  let groups = new Map();
  return submissions.forEach((submission, at) => {
    let key = keyOf2(submission, at), group = groups.get(key) ?? [];
    group.push(submission), groups.set(key, group);
  }), groups;
}
function groupsOf(submissions, keyOf2) {
  let groups = groupedBy(submissions, keyOf2);
  return groups.delete(""), [...groups.values()].filter(({ length }) => length > 1);
}
function latestOf(submissions) {
  let [first] = submissions;
  return submissions.reduce(
    (latest, other) => other.time >= (latest?.time ?? -1 / 0) ? other : latest,
    first
  );
}
function peopleOf(submissions) {
  let personOf = oneNameGroups(submissions.map(({ name }) => name));
  return [...groupedBy(submissions, (_, at) => personOf[at] ?? at).values()];
}
function mergeByEmail(submissions, { onesAmong, isStated }, notify) {
  let older = new Map(), keepLatest = (group) => {
    let latest = latestOf(group);
    for (let submission of group) submission !== latest && older.set(submission, latest?.row ?? 0);
    return latest === void 0 ? [] : [latest];
  };
  for (let group of groupsOf(submissions, ({ email: email2 }) => email2)) {
    let latest = peopleOf(group).flatMap(keepLatest);
    latest.length > 1 && !isStated(latest) && notify({ code: "shared-email", about: latest });
  }
  for (let group of onesAmong(submissions))
    keepLatest(group.filter((submission) => !older.has(submission)));
  return submissions.filter((submission) => {
    let kept = older.get(submission);
    return kept === void 0 ? !0 : (notify({ code: "duplicate-submission", about: [submission], counting: kept }), !1);
  });
}
function mergeByName(submissions, { isStated }, notify) {
  let left = new Set(), keyOf2 = ({ name, organisation }) => {
    let [person, firm] = [readName(name).key, organisationKey(organisation)];
    return person === "" ? "" : JSON.stringify([person, firm]);
  };
  for (let group of groupsOf(submissions, keyOf2)) {
    let name = group[0]?.name ?? "", anonymous = group.filter(({ email: email2 }) => email2 === ""), latest = latestOf(anonymous), isTold = group.every(({ organisation }) => fold(organisation) !== "");
    if (latest !== void 0 && anonymous.length > 1 && isTold && !isStated(anonymous)) {
      for (let submission of anonymous) submission !== latest && left.add(submission);
      notify({ code: "same-name-merged", about: anonymous, answer: name, counting: latest.row });
    }
    let kept = group.filter((submission) => !left.has(submission));
    kept.length > 1 && !isStated(kept) && notify({ code: "same-name-twice", about: kept, answer: name });
  }
  return submissions.filter((submission) => !left.has(submission));
}

// src/core/intake/submissions.ts
function columnIndex(questions, title) {
  return title === null ? -1 : questions.find(title)?.columns[0]?.index ?? -1;
}
function isAnswered2(cells, helpers) {
  return cells.some((cell, column) => cell !== !1 && !helpers.has(column) && cellText(cell) !== "");
}
var TOTAL = /^(?:grand |sous-|sub-?)?tota(?:l|ls|ux)(?: general)?$/, COUNT2 = /^[\d\s.,%]*$/;
function isTotal(name, cells, nameAt) {
  return TOTAL.test(fold(name)) && cells.every((cell, at) => nameAt.includes(at) || COUNT2.test(cellText(cell)));
}
function readSubmissions(table, questions, columns, notify) {
  let emailAt = columnIndex(questions, columns.email), timeAt = columnIndex(questions, columns.timestamp), organisationAt = columnIndex(questions, columns.organisation), nameAt = (columns.name ?? []).map((title) => columnIndex(questions, title)), answers = table.rows.slice(1), order = dateOrder(answers.map((cells) => cells[timeAt])), helpers = helperColumns(table);
  return answers.flatMap((cells, index2) => {
    if (!isAnswered2(cells, helpers)) return [];
    let row = index2 + 2, address = cellText(cells[emailAt]), email2 = readEmail(address), written2 = nameAt.map((at) => cellText(cells[at]).replace(/\s+/g, " ")).filter((part) => part !== ""), name = fold(written2.join(" ")) === "" ? "" : written2.join(" "), organisation = cellText(cells[organisationAt]), time2 = readTimestamp(cells[timeAt], order), submission = { row, cells, name, email: email2 ?? "", organisation, time: time2 }, isNobody = name === "" && submission.email === "";
    if (email2 === null && notify({ code: "email-unreadable", about: [submission], answer: address }), isNobody) notify({ code: "no-name-no-email", about: [submission] });
    else if (isTotal(name, cells, nameAt)) notify({ code: "row-of-total", about: [submission] });
    else return [submission];
    return [];
  });
}
function latestSubmissions(table, questions, columns, statements = [], notify = () => {
}) {
  let submissions = readSubmissions(table, questions, columns, notify), identity = identityOf(statements);
  return mergeByName(mergeByEmail(submissions, identity, notify), identity, notify);
}

// src/core/intake/rosters.ts
function textOf({ questions }, title, row) {
  let column = title === null ? void 0 : questions.find(title)?.columns[0];
  return column === void 0 ? "" : cellText(row[column.index]);
}
function isNamed(text4, { name, email: email2 }) {
  return fold(text4) !== "" && [fold(name), fold(email2)].includes(fold(text4));
}
function mayTakePart(source, role, submission, { refusalOf }, notify) {
  let { columns, questions, rules } = source, about = [submission], refusal = refusalOf(submission), answer3 = textOf(source, columns.consent, submission.cells), consent = refusal !== void 0 ? "refused" : columns.consent === null ? "given" : readConsent(answer3);
  if (consent !== "given" && notify({ code: "consent-".concat(consent), about, answer: answer3, refusal }), consent === "refused") return !1;
  for (let rule of rules) {
    if (rule.role !== role || rule.except?.some((text4) => isNamed(text4, submission))) continue;
    let question = questions.find(rule.column);
    if (question !== null && !satisfies(rule, question, submission.cells))
      return notify({ code: "not-eligible", about, broken: { rule, question } }), !1;
  }
  return !0;
}
function keyMaker() {
  let met = new Map();
  return ({ email: email2, name }, organisation) => {
    let [words, firm] = [fold(name), fold(organisation).slice(0, 200)], key = email2 === "" ? "".concat(words.slice(0, 200), "|").concat(firm) : email2, times = (met.get(key) ?? 0) + 1;
    return met.set(key, times), times === 1 ? key : "".concat(key, "|").concat(email2 === "" || words.length > 200 ? String(times) : words);
  };
}
function rosterOf(source, role, notify, complete2) {
  let { table, columns, questions, statements } = source, makeKey = keyMaker(), identity = identityOf(statements ?? []), people = [], rows = [];
  for (let submission of latestSubmissions(table, questions, columns, statements, notify)) {
    if (!mayTakePart(source, role, submission, identity, notify)) continue;
    let { row, cells, email: email2 } = submission, organisation = textOf(source, columns.organisation, cells), textsOf2 = (titles) => titlesOf2(titles).map((title) => textOf(source, title, cells)), person = {
      key: makeKey(submission, organisation),
      row,
      name: shownName(submission.name) || email2,
      email: email2,
      organisation,
      manager: textsOf2(columns.manager),
      avoid: textsOf2(columns.avoid)
    };
    people.push(complete2(person, submission)), rows.push(cells);
  }
  return { tab: table.name, people, rows, questions };
}
function mentorsIn(source, notify) {
  return rosterOf(source, "mentor", notify, (person, submission) => {
    let answer3 = textOf(source, source.columns.capacity, submission.cells), capacity = readCapacity(answer3);
    return capacity === null && notify({ code: "capacity-unreadable", about: [submission], answer: answer3 }), { ...person, role: "mentor", capacity: capacity ?? 1 };
  });
}
function menteesIn(source, notify) {
  return rosterOf(source, "mentee", notify, (person, submission) => {
    let answer3 = textOf(source, source.columns.priority, submission.cells), priority = readPriority(answer3);
    return priority === null && notify({ code: "priority-unreadable", about: [submission], answer: answer3 }), { ...person, role: "mentee", priority: priority ?? 0 };
  });
}

// src/core/links/read-statements.ts
function readStatements(linksTable) {
  return readLinks(linksTable).flatMap(({ row, person, relation, other, columns }) => {
    let kind = readRelation(relation);
    if (kind !== "same" && kind !== "different" && kind !== "consent") return [];
    let where = place(linksTable?.name ?? "", row, columns?.person);
    return [{ kind, ends: [readMention(person), readMention(other)], where }];
  });
}

// src/core/reading/coordination-people.ts
function personKeys(answered) {
  let byName = new Map(), names = answered.map(({ name }) => readMention(name).name.key);
  return answered.forEach((submission, at) => {
    fileUnder(byName, names[at] ?? "", submission);
  }), byName.delete(""), answered.map(({ email: email2, row, sheet }, at) => {
    if (email2 !== "") return email2;
    let name = names[at] ?? "", bearers = byName.get(name), isSole = bearers !== void 0 && bearers.size < 3, others = isSole ? [...bearers].filter((bearer) => bearer.sheet !== sheet) : [];
    return isSole && bearers.size - others.length === 1 ? others[0]?.email || name : "#".concat(String(sheet.table.id), " ").concat(String(row));
  });
}
function identityOf2({ questions, columns }, cells) {
  let textOf2 = (title) => cellText(cells[questions.find(title)?.columns[0]?.index ?? -1]);
  return [textOf2(columns.email ?? ""), titlesOf2(columns.name).map(textOf2).join(" ")];
}
function coordinationPeople(sheets) {
  let answered = sheets.map(
    (sheet) => latestSubmissions(sheet.table, sheet.questions, sheet.columns).map((submission) => ({
      ...submission,
      name: submission.name || submission.email,
      key: submission.email,
      sheet
    }))
  ), submissions = answered.flat(), keys = personKeys(submissions), idOf = new Map(keys.map((key, at) => [key, at])), ids = keys.map((key) => idOf.get(key) ?? -1), byCells = new Map(submissions.map(({ cells }, at) => [cells, ids[at]])), listed2 = answered.flatMap(listRoster), { lookUp } = indexPeople(listed2.map((person, at) => ({ ...person, id: ids[at] ?? -1 }))), rowPerson = (email2, name) => personMeant(lookUp(readEmail(cellText(email2)) ?? "")) ?? personMeant(lookUp(cellText(name)));
  return {
    rowPerson,
    answerPerson: (sheet, cells) => byCells.get(cells) ?? rowPerson(...identityOf2(sheet, cells))
  };
}

// src/core/reading/coordination.ts
var OWN_FROM = 2;
function readCoordination({ rows }, sheets, columnsOf) {
  let [header = [], ...people] = rows, ownColumns = header.map((title, index2) => ({ title: cellText(title), index: index2 })).slice(OWN_FROM), identified = (role) => {
    let sheet = sheets[role];
    return sheet === null ? null : { ...sheet, columns: columnsOf(sheet, role) };
  }, [mentor, mentee] = [identified("mentor"), identified("mentee")], answered = [mentor, mentee].filter((sheet) => sheet !== null), { rowPerson, answerPerson } = coordinationPeople(answered), byPerson = new Map();
  for (let cells of people) {
    let person = rowPerson(cells[0], cells[1]);
    person !== null && byPerson.set(person, cells);
  }
  let extend2 = (sheet, titles) => {
    let { table, questions, columns } = sheet, [titleRow2 = [], ...answers] = table.rows, foldedTitles = new Set(titles.map(fold)), added = ownColumns.filter(
      ({ title }) => foldedTitles.has(fold(title)) && questions.find(title) === null
    );
    if (added.length === 0) return { table, questions };
    let width = answers.reduce((most, { length }) => Math.max(most, length), titleRow2.length), wide = (row, more) => [
      ...row,
      ...new Array(width - row.length).fill(""),
      ...more
    ], seatsAt = questions.find(columns.askedCapacity ?? "")?.columns[0]?.index ?? -1, extended = answers.map((row) => {
      if (row.every((cell) => cellText(cell) === "")) return row;
      let kept = byPerson.get(answerPerson(sheet, row)), cellOf = ({ title, index: index2 }) => {
        let cell = kept?.[index2] ?? "";
        return fold(title) === fold(columns.capacity ?? "") && cellText(cell) === "" ? row[seatsAt] ?? "" : cell;
      };
      return wide(row, added.map(cellOf));
    }), titled = wide(
      titleRow2,
      added.map(({ title }) => title)
    ), wider = { ...table, rows: [titled, ...extended] };
    return { table: wider, questions: readQuestions(wider) };
  };
  return {
    rowPerson,
    extended: (titlesFor) => ({
      mentor: mentor === null ? null : extend2(mentor, titlesFor("mentor")),
      mentee: mentee === null ? null : extend2(mentee, titlesFor("mentee"))
    })
  };
}

// src/core/reading/read-programme.ts
function rereadProgramme(settings, table, notify, askedCapacity = null) {
  let tables = { mentors: table(settings.mentors.tab), mentees: table(settings.mentees.tab) };
  if (tables.mentors === null || tables.mentees === null) return null;
  let { mentors: mentorSide, mentees: menteeSide, criteria, eligibility: rules } = settings, only = { mentor: mentorSide.only, mentee: menteeSide.only }, titlesFor = (role) => titlesNamed(role, { side: role === "mentor" ? mentorSide : menteeSide, criteria, rules }), columnsOf = (role) => role === "mentor" ? { ...mentorSide.columns, askedCapacity } : { ...menteeSide.columns, capacity: null, askedCapacity: null }, forms = {
    mentor: reopenSheet(tables.mentors, "mentor", only, titlesFor("mentor")),
    mentee: reopenSheet(tables.mentees, "mentee", only, titlesFor("mentee"))
  }, coordination = settings.coordinationTab === null ? null : table(settings.coordinationTab), opened = coordination === null ? forms : readCoordination(coordination, forms, (_, role) => columnsOf(role)).extended(titlesFor);
  if (opened.mentor === null || opened.mentee === null) return null;
  let mentors = {
    ...opened.mentor,
    columns: { ...mentorSide.columns, priority: null, mostImportant: null, musts: null }
  }, mentees = {
    ...opened.mentee,
    columns: { ...menteeSide.columns, capacity: null }
  }, linksTable = settings.linksTab === null ? null : table(settings.linksTab), shared = { rules, statements: readStatements(linksTable) };
  return {
    settings,
    mentors: mentorsIn({ ...mentors, ...shared }, notify),
    mentees: menteesIn({ ...mentees, ...shared }, notify),
    linksTable
  };
}

// src/core/tabs/column-letters.ts
function columnLetters(column) {
  let last = column % 26, before = (column - last) / 26;
  return (before === 0 ? "" : columnLetters(before - 1)) + String.fromCharCode(65 + last);
}

// src/server/cells.ts
function isoFormatter(timeZone) {
  let format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit"
  });
  return (date2) => {
    let parts = new Map(format.formatToParts(date2).map(({ type, value }) => [type, value])), part = (type) => parts.get(type) ?? "00";
    return "".concat(part("year").padStart(4, "0"), "-").concat(part("month"), "-").concat(part("day"), "T").concat(part("hour"), ":").concat(part("minute"), ":").concat(part("second"));
  };
}
function plainCells(values, timeZone) {
  let iso = isoFormatter(timeZone);
  return values.map(
    (row) => row.map((value) => typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? value : Object.prototype.toString.call(value) === "[object Date]" ? iso(value) : value == null ? "" : String(value))
  );
}
var PARSED_WHEN_TYPED = /^[\s]*['=+\-@]|^\s*[\d.,$€£(%]|^\s*(true|false|vrai|faux)\s*$/i;
function asText(text4) {
  return PARSED_WHEN_TYPED.test(text4) ? "'".concat(text4) : text4;
}
function safeCell(cell) {
  return typeof cell == "string" ? asText(cell) : cell;
}
function safeCells(cells) {
  return cells.map(safeCell);
}

// src/server/sources.ts
var ANY_ZONE = "UTC";
function readCells(range) {
  return plainCells(range.getValues(), ANY_ZONE);
}
function readSource(spreadsheet, sources, tab) {
  let source = sources.find((candidate) => candidate.tab === tab);
  if (source === void 0) return null;
  let table = (cells) => ({ id: source.id, name: tab, formFed: !0, rows: cells });
  try {
    let address = "'".concat(tab.replace(/'/g, "''"), "'!A:").concat(columnLetters(source.columns - 1));
    return table(readCells(spreadsheet.getRange(address)));
  } catch {
    let sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === source.id);
    return sheet === void 0 ? null : table(readCells(sheet.getDataRange()));
  }
}

// src/server/recheck.ts
function check(tab, rows, spreadsheet, decider) {
  let { settings, sources } = tab, tables = new Map(), tableOf = (name) => {
    let table = tables.get(name) ?? readSource(spreadsheet, sources, name);
    return tables.set(name, table), table;
  };
  if (lostTitles(settings, tableOf).length > 0) return "questions-gone";
  let programme = rereadProgramme(settings, tableOf, () => {
  }, capacityAskedIn(sources, settings));
  if (programme === null) return "gone";
  let { cohort } = runSteps(gatherCohort(programme));
  return recheck(withRefusedBefore(cohort, tab), dyadWords(settings.language), rows, decider);
}

// src/server/tags.ts
var RUN = "dyade:run", WHOLE = "dyade:whole", COLUMN = "dyade:column";
function tagRun(sheet, run) {
  sheet.addDeveloperMetadata(RUN, run);
}
function tagWhole(sheet, moment) {
  sheet.addDeveloperMetadata(WHOLE, moment.toISOString());
}
function tagColumns(sheet, names) {
  names.forEach((name, column) => {
    let letters = columnLetters(column);
    name !== "" && sheet.getRange("".concat(letters, ":").concat(letters)).addDeveloperMetadata(COLUMN, name);
  });
}
function columnEntries(sheet) {
  return sheet.createDeveloperMetadataFinder().withKey(COLUMN).find();
}
function hasColumnTags(sheet) {
  return columnEntries(sheet).length > 0;
}
function columnTags(sheet) {
  return columnEntries(sheet).flatMap((metadata) => {
    let column = metadata.getLocation().getColumn()?.getColumn();
    return column === void 0 ? [] : [{ name: metadata.getValue() ?? "", at: column - 1 }];
  });
}
function readRuns(spreadsheet) {
  let values = (key) => spreadsheet.createDeveloperMetadataFinder().withKey(key).find().flatMap((metadata) => {
    let sheet = metadata.getLocation().getSheet();
    return sheet === null ? [] : [[sheet.getSheetId(), metadata.getValue() ?? ""]];
  }), moments = new Map(values(WHOLE));
  return new Map(values(RUN).map(([id, run]) => [id, { run, moment: moments.get(id) ?? "" }]));
}
function tagsOf(sheet, rows, run) {
  if (run === void 0) return {};
  if (isAsWritten(rows, dyadWords)) return { tags: { ...run, columns: [] } };
  let columns = columnTags(sheet);
  return columns.length === 0 ? {} : { tags: { ...run, columns } };
}

// src/server/dyads-sheet.ts
function readDyadsSheet(spreadsheet, sheet) {
  let cells = readCells(sheet.getDataRange()), tags = () => tagsOf(sheet, cells, readRuns(spreadsheet).get(sheet.getSheetId())), table = { rows: cells, ...isAsWritten(cells, dyadWords) ? {} : tags() };
  return { sheet, cells, tab: readDyadsTab(table, dyadWords), isOurs: isDyadsTab(table) };
}

// src/server/ensure-rows.ts
function ensureRows(sheet, count3) {
  let missing = count3 - sheet.getMaxRows();
  missing <= 0 || (sheet.insertRowsAfter(sheet.getMaxRows(), missing), SpreadsheetApp.flush());
}

// src/core/dyads/looks.ts
var LEVEL_COLOURS = {
  ok: "#ffffff",
  unknown: "#fef7e0",
  caution: "#fde9b8",
  conflict: "#f6c7c3"
}, UNPLACED = "#eef1f5", PLAIN2 = LEVEL_COLOURS.ok, COLOURED = new Set(["mentor", "watch"]);
function isOurColour(colour) {
  return colour === UNPLACED || Object.values(LEVEL_COLOURS).includes(colour);
}
function backgrounds(level, placed) {
  return COLUMNS.map((name) => placed ? COLOURED.has(name) ? LEVEL_COLOURS[level] : LEVEL_COLOURS.ok : UNPLACED);
}

// src/core/dyads/plan-marks.ts
var OURS = COLUMNS.slice(COLUMNS.indexOf("score"), COLUMNS.indexOf("note")), PEOPLES = ["mentee", "mentor", "status", "decidedBy", "decidedOn"];
function sideBySide(names, at) {
  let groups = [];
  for (let name of names.filter((column) => at[column] >= 0)) {
    let last = groups[groups.length - 1], before = last?.[last.length - 1];
    last !== void 0 && before !== void 0 && at[name] === at[before] + 1 ? last.push(name) : groups.push([name]);
  }
  return groups;
}
function wanted({ tab, before, after, withPeople }, index2, name) {
  let held = (column) => String(before[index2]?.[tab.at[column]] ?? ""), value = (column) => after[index2]?.cells[COLUMNS.indexOf(column)] ?? "", kept = (column) => {
    let text4 = cellText(value(column));
    return column !== "status" && !withPeople || held(column).trim() === text4 ? held(column) : text4;
  };
  return name === "checked" ? checkedText({ status: kept("status"), mentee: kept("mentee"), mentor: kept("mentor") }) : name === "status" || name === "mentee" || name === "mentor" ? kept(name) : value(name);
}
function changedCells(check2) {
  let { tab, before, after } = check2, { at, head } = tab, isChanged = (name, index2) => {
    let held = String(before[index2]?.[at[name]] ?? ""), value = String(wanted(check2, index2, name));
    return at[name] >= 0 && (name === "checked" ? held !== value : held.trim() !== value.trim());
  }, block = (names, first, last) => ({
    row: head + first,
    column: at[names[0] ?? "status"],
    values: Array.from(
      { length: last - first + 1 },
      (_, offset) => names.map((name) => wanted(check2, first + offset, name))
    )
  }), rows = [...after.keys()], peoples = PEOPLES.flatMap((name) => {
    let changed2 = rows.filter((index2) => isChanged(name, index2));
    return runsOf(changed2).map(([first, last]) => block([name], first, last));
  }), ours = sideBySide(OURS, at).flatMap((names) => {
    let changed2 = rows.filter((index2) => names.some((name) => isChanged(name, index2))), [first] = changed2, last = changed2[changed2.length - 1];
    return first === void 0 || last === void 0 ? [] : [block(names, first, last)];
  });
  return [...peoples, ...ours, ...countBlocks(check2)];
}
function countBlocks({ tab: { at }, above = [], before, after }) {
  let row = above.findIndex((cells) => typeof cells[at.checked] == "number"), mentees = after.filter(
    (_, index2) => cellText(before[index2]?.[at.mentee]) !== "" || index2 >= before.length
  ).length;
  return row < 0 || above[row]?.[at.checked] === mentees ? [] : [{ row, column: at.checked, values: [[mentees]] }];
}
function runsOf(numbers) {
  let runs3 = [];
  for (let number7 of numbers) {
    let run = runs3[runs3.length - 1];
    run?.[1] === number7 - 1 ? run[1] = number7 : runs3.push([number7, number7]);
  }
  return runs3;
}

// src/core/dyads/plan-looks.ts
function isBlank2({ cells }) {
  return ["status", "mentee", "mentor"].every((name) => cells[COLUMNS.indexOf(name)] === "");
}
function colourOf(row, name, now) {
  let isPlaced = row.cells[COLUMNS.indexOf("mentor")] !== "", colour = backgrounds(row.level, isPlaced)[COLUMNS.indexOf(name)] ?? now;
  return isPlaced && row.level !== "ok" && COLOURED.has(name) || isOurColour(now) ? colour : now;
}
function changedColours({ at, head }, now, after) {
  return sideBySide(COLUMNS, at).flatMap((names) => {
    let coloured = after.map(
      (row, index2) => names.map((name) => {
        let colour = now[index2]?.[at[name]] ?? PLAIN2;
        return isBlank2(row) ? colour : colourOf(row, name, colour);
      })
    ), changed2 = [...after.keys()].filter(
      (index2) => names.some((name, column2) => (now[index2]?.[at[name]] ?? PLAIN2) !== coloured[index2]?.[column2])
    ), [first] = changed2, last = changed2[changed2.length - 1];
    if (first === void 0 || last === void 0) return [];
    let column = at[names[0] ?? "status"];
    return [{ row: head + first, column, values: coloured.slice(first, last + 1) }];
  });
}
var ARROW = " → ", FAULT_LINE = "Dyade : ";
function withTheirNote(note, before) {
  let theirs = before.split("\n").filter((line) => line !== "" && !line.includes(ARROW) && !line.startsWith(FAULT_LINE));
  return [note, ...theirs].filter((line) => line !== "").join("\n");
}
function changedNotes({ at, head }, now, after) {
  return at.watch < 0 ? [] : after.flatMap(({ note }, index2) => {
    let before = now[index2] ?? "", noteNow = withTheirNote(note, before);
    return noteNow === before ? [] : [{ row: head + index2, column: at.watch, values: [[noteNow]] }];
  });
}

// src/core/dyads/moved-rows.ts
function shifted(before, now) {
  let moved = now.length - before.length, at = now.findIndex((value, index2) => value !== before[index2]), first = at < 0 ? now.length : at;
  return now.map((_, index2) => moved === 0 || index2 < first ? index2 : index2 < first + moved ? -1 : index2 - moved);
}
function signature(row, columns, written2) {
  return JSON.stringify(columns.flatMap((was, now) => was < 0 || written2.has(was) ? [] : [row[now] ?? ""]));
}
function originsOf(before, now, { headerRow, head, length, written: written2 }) {
  let width = (grid) => grid[0]?.length ?? 0, columns = width(now) === width(before) || headerRow < 0 ? Array.from({ length: width(now) }, (_, index2) => index2) : shifted(before[headerRow] ?? [], now[headerRow] ?? []), isColumnMoved = columns.some((was, index2) => was !== index2), same = Array.from({ length: width(before) }, (_, index2) => index2), left = new Map();
  before.forEach((row, index2) => {
    let key = signature(row, same, written2);
    left.set(key, (left.get(key) ?? new Set()).add(index2));
  });
  let keys = now.map((row) => signature(row, columns, written2)), isNew = (row, index2) => index2 >= before.length && now.length === length && row.every((cell, place2) => cell === "" || written2.has(columns[place2] ?? -1)), staying = now.map(
    (row, index2) => index2 < head || isNew(row, index2) || left.get(keys[index2] ?? "")?.delete(index2) === !0
  ), matches = now.map((_, index2) => {
    if (staying[index2] === !0) return index2;
    let alike = left.get(keys[index2] ?? ""), [first = -1] = alike ?? [];
    return alike?.delete(first), first;
  }), taken = new Set(matches), rows = matches.map(
    (was, index2) => was < 0 && now.length === length && !taken.has(index2) ? index2 : was
  );
  return isColumnMoved || rows.some((was, index2) => was !== index2) ? { rows, columns } : null;
}
function takenBack({ rows, columns }, before, now, blocks, blank) {
  let shift = columns.length - (before[0]?.length ?? 0);
  return blocks.flatMap(({ row, column, values }) => {
    let first = Math.max(0, Math.min(column, column + shift)), end = Math.min(columns.length, Math.max(column, column + shift) + (values[0]?.length ?? 0)), restored = values.slice(0, Math.max(0, now.length - row)).map(
      (cells, down) => Array.from({ length: end - first }, (_, across) => {
        let [at, place2] = [row + down, first + across], held = before[rows[at] ?? -1]?.[columns[place2] ?? -1], landed = now[at]?.[place2] ?? blank;
        return held ?? (landed === cells[place2 - column] ? blank : landed);
      })
    );
    return restored.length === 0 ? [] : [{ row, column: first, values: restored }];
  });
}

// src/server/fault-note.ts
function withFault(note, fault) {
  let theirs = note.split("\n").filter((line) => !line.startsWith(FAULT_LINE));
  return (fault === "" ? theirs : [FAULT_LINE + fault, ...theirs]).join("\n").trim();
}

// src/server/mark.ts
function rangeOf(sheet, { row, column, values }) {
  return sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1);
}
function mark(writes, sheet, cells, check2) {
  let { tab, after } = check2, { head } = tab, width = Math.max(...Object.values(tab.at)) + 1, area2 = sheet.getRange(1, 1, Math.max(sheet.getLastRow(), head + 1), width), backgrounds2 = area2.getBackgrounds(), notes = area2.getNotes();
  if (JSON.stringify(readCells(sheet.getDataRange())) !== JSON.stringify(cells)) return !1;
  let put = (blocks2, grid, blank, set) => {
    for (let { row, column, values } of blocks2) {
      let range = rangeOf(sheet, { row, column, values }), old = values.map(
        (cells2, down) => cells2.map((_, across) => grid[row + down]?.[column + across] ?? blank)
      );
      writes.do(
        () => set(range, values),
        () => set(range, old)
      );
    }
  }, setNotes = (range, texts) => range.setNotes(texts), setValues = (range, values) => range.setValues(values.map(safeCells));
  put(
    changedColours(tab, backgrounds2.slice(head), after),
    backgrounds2,
    PLAIN2,
    (range, colours) => range.setBackgrounds(colours)
  );
  let watched = notes.slice(head).map((row) => row[tab.at.watch] ?? ""), [[first = ""] = []] = notes, noteBlocks = [
    ...changedNotes(tab, watched, after),
    ...withFault(first, "") === first ? [] : [{ row: 0, column: 0, values: [[withFault(first, "")]] }]
  ];
  put(noteBlocks, notes, "", setNotes);
  let blocks = changedCells(check2);
  if (put(blocks, cells, "", setValues), blocks.length === 0) return !0;
  let written2 = new Set(
    blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, index2) => column + index2))
  ), length = Math.max(cells.length, ...blocks.map(({ row, values }) => row + values.length)), now = readCells(sheet.getDataRange()), origins = originsOf(cells, now, { headerRow: tab.headerRow, head, length, written: written2 });
  if (origins === null) return !0;
  for (let block of takenBack(origins, cells, now, blocks, ""))
    setValues(rangeOf(sheet, block), block.values);
  let notesNow = sheet.getDataRange().getNotes();
  for (let block of takenBack(origins, notes, notesNow, noteBlocks, ""))
    setNotes(rangeOf(sheet, block), block.values);
  return !1;
}

// src/server/settle.ts
var TRIES = 3;
function settle(writes, { sheet, spreadsheet, decider, change }) {
  for (let tries = 0; tries < TRIES; tries++) {
    let { cells, tab, isOurs } = readDyadsSheet(spreadsheet, sheet);
    if (tab === null) return isOurs ? "unreadable" : "gone";
    let rows = change?.(tab) ?? tab.rows, after = check(tab, rows, spreadsheet, decider);
    if (typeof after == "string") return after;
    ensureRows(sheet, tab.head + rows.length);
    let withPeople = change !== void 0;
    if (mark(writes, sheet, cells, {
      tab,
      above: cells.slice(0, tab.head),
      before: cells.slice(tab.head),
      after,
      withPeople
    }))
      return "checked";
  }
  return "moved";
}

// src/server/show-fault.ts
function isFaulty(settled) {
  return settled === "unreadable" || settled === "questions-gone";
}
function showFault(sheet, settled) {
  if (!isFaulty(settled)) return;
  let cell = sheet.getRange(1, 1), before = cell.getNote(), note = withFault(before, personWords().tabUnchecked);
  note !== before && cell.setNote(note);
}
function requireChecked(settled, words) {
  if (settled !== "checked")
    throw isFaulty(settled) ? new Refusal(words.tabUnchecked) : new Refusal(settled === "moved" ? words.busy : words.dyadsGone);
}

// src/server/decide.ts
function says2(row, { mentor = row.mentor }, statusText) {
  return fold(row.status) === fold(statusText) && mentor === row.mentor;
}
function changed(row, decision, statusText) {
  let { mentor, mentorKey = "", isProposal = !1 } = decision, kept = says2(row, decision, statusText) || decision.status === "locked" ? row.kept : { ...row.kept, decidedBy: "", decidedOn: "" };
  if (mentor === void 0) return { ...row, status: statusText, kept };
  let { status, mentee } = readChecked(row.checked) ?? row;
  return {
    ...row,
    status: statusText,
    mentor,
    mentorKey,
    checked: checkedText({ status, mentee, mentor }),
    proposal: isProposal ? pairKey(row.menteeKey, mentorKey) : row.proposal,
    kept
  };
}
function decided2(tab, decisions2) {
  let { statuses } = dyadWords(tab.settings.language), rows = [...tab.rows];
  for (let decision of decisions2) {
    let { mentee, menteeKey, status } = decision, theirs = [...rows.keys()].filter(
      // A row without its key was left by an interrupted writing.
      (index2) => [menteeKey, ""].includes(rows[index2]?.menteeKey ?? "") && fold(rows[index2]?.mentee ?? "") === fold(mentee)
    ), at = theirs.find((index2) => fold(rows[index2]?.status ?? "") !== fold(statuses.refused)) ?? theirs[0] ?? rows.length, row = rows[at];
    if (row !== void 0 && decision.cellsSeen !== void 0 && checkedText(row) !== decision.cellsSeen && !says2(row, decision, statuses[status])) throw new Refusal(personWords().busy);
    rows[at] = changed(
      { ...rows[at] ?? { ...rowOf([], tab.at), mentee }, menteeKey },
      decision,
      statuses[status]
    );
  }
  return rows;
}
function settleTab(sheetId, words, change) {
  return alone((writes) => {
    let spreadsheet = SpreadsheetApp.getActive(), sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
    if (sheet === void 0) throw new Refusal(words.dyadsGone);
    let decider = { by: "", on: isoDay(new Date()) }, settled = settle(writes, { sheet, spreadsheet, decider, change });
    return showFault(sheet, settled), requireChecked(settled, words), {};
  });
}
function decide({ sheetId, decisions: decisions2 }, words) {
  return settleTab(sheetId, words, (tab) => decided2(tab, decisions2));
}
function verifyTab({ sheetId }, words) {
  return settleTab(sheetId, words);
}

// src/server/head-sheet.ts
function headSheet(writes, sheet, titles, widths = []) {
  let head = sheet.getRange(1, 1, 1, titles.length);
  writes.do(
    () => {
      sheet.setFrozenRows(1), widths.forEach((width, index2) => sheet.setColumnWidth(index2 + 1, width)), head.setFontWeight("bold").setValues([safeCells(titles)]);
    },
    () => {
      head.clearContent().setFontWeight("normal"), sheet.setFrozenRows(0);
    }
  );
}

// src/server/make-sheet.ts
function makeSheet(writes, spreadsheet, name, count3) {
  let sheetNow = () => spreadsheet.getSheetByName(name);
  writes.do(
    () => spreadsheet.insertSheet(name, count3),
    () => {
      let left = sheetNow();
      left?.getLastRow() === 0 && spreadsheet.deleteSheet(left);
    }
  );
  let sheet = sheetNow();
  if (sheet === null) throw new Error("".concat(name, " was not made"));
  return sheet;
}

// src/server/edit-tab.ts
function sheetOf(writes, { sheetId, title }, words) {
  let spreadsheet = SpreadsheetApp.getActive(), sheets = spreadsheet.getSheets(), isIt = (sheet2) => sheetId === void 0 ? sheet2.getName() === title : sheet2.getSheetId() === sheetId, sheet = sheets.find(isIt);
  if (sheet !== void 0) return sheet;
  if (sheetId !== void 0) throw new Refusal(words.tabGone(title));
  return makeSheet(writes, spreadsheet, title, sheets.length);
}
function editTab(writes, edit, words) {
  let sheet = sheetOf(writes, edit, words), { header, widths } = edit;
  filledRows(readCells(sheet.getDataRange())) === 0 && headSheet(writes, sheet, header, widths);
  let cells = readCells(sheet.getDataRange()), left = remainder(cells, edit);
  if (left === null) throw new Refusal(words.tabChanged(sheet.getName()));
  let { changes, added, dropped } = left;
  for (let { row, column, value } of changes) {
    let range = sheet.getRange(row + 1, column + 1);
    writes.do(
      () => range.setValue(safeCell(value)),
      () => range.setValue(safeCell(cells[row]?.[column] ?? ""))
    );
  }
  let [first] = added;
  if (first !== void 0) {
    let last = filledRows(cells);
    ensureRows(sheet, last + added.length);
    let range = sheet.getRange(last + 1, 1, added.length, first.length), old = added.map((row, down) => row.map((_, column) => cells[last + down]?.[column] ?? ""));
    writes.do(
      () => range.setValues(added.map(safeCells)),
      () => range.setValues(old.map(safeCells))
    );
  }
  for (let { row } of [...dropped].sort((a, b) => b.row - a.row))
    writes.do(
      () => sheet.deleteRow(row + 1),
      () => putBack(sheet, row, cells[row] ?? [])
    );
  return {};
}
function putBack(sheet, row, cells) {
  let values = [safeCells(cells)], now = row < sheet.getMaxRows() ? readCells(sheet.getRange(row + 1, 1, 1, cells.length)) : [];
  JSON.stringify(now) !== JSON.stringify([cells]) && (row > 0 ? sheet.insertRowAfter(row) : sheet.insertRowBefore(1), sheet.getRange(row + 1, 1, 1, cells.length).setValues(values));
}

// src/server/page.ts
function page(name) {
  return HtmlService.createHtmlOutputFromFile(name);
}

// src/server/menu.ts
function buildMenu() {
  SpreadsheetApp.getUi().createAddonMenu().addItem(personWords().openPanel, "showSidebar").addToUi();
}
function openSidebar() {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL), SpreadsheetApp.getUi().showSidebar(page("sidebar").setTitle(personWords().panelTitle));
}

// src/core/dyads/tab/newest.ts
var MOMENT = /\d{4}-\d\d-\d\d \d\d[h.]\d\d/;
function momentOf({ tags, rows, name }) {
  if (tags !== void 0 && tags.moment !== "") return tags.moment;
  let moment = [...rows.slice(0, FIRST_ROWS).map((row) => cellText(row[0])), name].map((text4) => MOMENT.exec(text4)?.[0]).find((text4) => text4 !== void 0);
  return moment === void 0 ? "" : moment.replace(" ", "T").replace(/[h.]/, ":");
}
function isUnfinished({ tags }) {
  return tags?.moment === "";
}
function newestFirst(tables) {
  return tables.map((table, index2) => ({ table, index: index2, moment: momentOf(table), isLeft: isUnfinished(table) })).sort((a, b) => a.isLeft !== b.isLeft ? a.isLeft ? 1 : -1 : a.moment !== b.moment ? a.moment < b.moment ? 1 : -1 : a.moment === "" ? b.index - a.index : a.index - b.index).map(({ table }) => table);
}

// src/server/read-workbook.ts
function copiedDown(sheet, rows) {
  if (rows.length < 2) return [];
  let [last = []] = sheet.getRange(rows.length, 1, 1, rows[0]?.length ?? 1).getFormulas();
  return [...last.keys()].filter((column) => {
    if (last[column] === "") return !1;
    let formulas = sheet.getRange(2, column + 1, rows.length - 1, 1).getFormulas();
    return isCopiedDown(formulas.map(([formula = ""]) => formula));
  });
}
function readTable(sheet, timeZone, run) {
  let rows = plainCells(sheet.getDataRange().getValues(), timeZone), formFed = sheet.getFormUrl() !== null;
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    formFed,
    rows,
    ...formFed ? { copiedDown: copiedDown(sheet, rows) } : {},
    // Which rows are hidden is a call for each: a filter is noticed, rows hidden by hand are not.
    ...sheet.getFilter() === null ? {} : { filtered: !0 },
    ...tagsOf(sheet, rows, run)
  };
}
function readTables(spreadsheet) {
  let timeZone = spreadsheet.getSpreadsheetTimeZone(), runs3 = readRuns(spreadsheet);
  return spreadsheet.getSheets().map((sheet) => readTable(sheet, timeZone, runs3.get(sheet.getSheetId())));
}
function readWorkbook() {
  let tables = readTables(SpreadsheetApp.getActive()), results = newestFirst(tables.filter(isDyadsTab)), [previous] = results;
  return {
    format: "dyade-snapshot/1",
    locale: Session.getActiveUserLocale(),
    tables: tables.filter((table) => !isDyadsTab(table)),
    settings: readChoices(tables),
    kept: keptOfRooms(),
    ...previous === void 0 ? {} : { previous },
    dyadsTabs: results.map(({ id, name }) => ({ id, name }))
  };
}
function readDyadsTabs() {
  return newestFirst(readTables(SpreadsheetApp.getActive()).filter(isDyadsTab)).reverse();
}

// src/server/recheck-edit.ts
function accountOf({ user }) {
  try {
    return user.getEmail();
  } catch {
    return "";
  }
}
function recheckEdit(event) {
  let sheet = event.range.getSheet();
  quietly(() => {
    let first = Math.min(FIRST_ROWS, sheet.getMaxRows()), rows = readCells(sheet.getRange(1, 1, first, sheet.getMaxColumns()));
    if (!isDyadsTab({ rows }) && !hasColumnTags(sheet)) return;
    let decider = { by: accountOf(event), on: isoDay(new Date()) }, settled = alone((writes) => settle(writes, { sheet, spreadsheet: event.source, decider }));
    showFault(sheet, settled);
  });
}

// src/server/selection.ts
function selection() {
  let sheet = SpreadsheetApp.getActive().getActiveSheet(), row = sheet.getActiveRange()?.getRow() ?? 1, cells = readCells(sheet.getRange(row, 1, 1, sheet.getMaxColumns()));
  return { tab: sheet.getName(), sheetId: sheet.getSheetId(), row, cells: cells[0] ?? [] };
}

// src/server/show-cell.ts
function showCell({ tab, row, column }, words) {
  let spreadsheet = SpreadsheetApp.getActive(), sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Refusal(words.tabGone(tab));
  if (spreadsheet.setActiveSheet(sheet), row === void 0 && column === void 0) return {};
  let index2 = (column === void 0 ? [] : sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).findIndex((header) => fold(String(header)) === fold(column ?? "")), lastRow = Math.min(row ?? 1, sheet.getMaxRows());
  return sheet.getRange(lastRow, Math.max(index2, 0) + 1).activate(), {};
}

// src/core/tabs/carried-cells.ts
function withCarried({ rows, columns }, now, earlier, take) {
  return now.map(
    (cells, row) => cells.map((cell, column) => {
      let before = earlier[rows[row] ?? -1]?.[columns[column] ?? -1];
      return before === void 0 ? cell : take(cell, before, column);
    })
  );
}

// src/core/tabs/text-mark.ts
function textMark(text4) {
  let hash = 2166136261;
  for (let at = 0; at < text4.length; at++) hash = Math.imul(hash ^ text4.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
function tabMark(rows) {
  return textMark(JSON.stringify(rows));
}

// src/server/carry.ts
function carry(sheet, carried2) {
  let source = SpreadsheetApp.getActive().getSheets().find((other) => other.getSheetId() === carried2.sheetId);
  if (source === void 0) return;
  let before = source.getDataRange(), values = before.getValues(), zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  if (tabMark(plainCells(values, zone)) !== carried2.state)
    throw new Refusal(personWords().tabChanged(source.getName()));
  let area2 = sheet.getRange(1, 1, carried2.rows.length, carried2.columns.length), backgrounds2 = before.getBackgrounds(), colours = withCarried(
    carried2,
    area2.getBackgrounds(),
    backgrounds2,
    (now, theirs) => isOurColour(theirs) ? now : theirs
  );
  area2.setBackgrounds(colours), area2.setNotes(withCarried(carried2, area2.getNotes(), before.getNotes(), withTheirNote));
  let ownColumns = carried2.columns.slice(carried2.firstOwn);
  if (ownColumns.length === 0) return;
  sheet.getRange(1, carried2.firstOwn + 1, carried2.rows.length, ownColumns.length).setValues(
    carried2.rows.map(
      (row) => ownColumns.map((column) => {
        let value = values[row]?.[column] ?? "";
        return typeof value == "string" ? safeCell(value) : value;
      })
    )
  ), ownColumns.forEach((column, index2) => {
    sheet.setColumnWidth(carried2.firstOwn + index2 + 1, source.getColumnWidth(column + 1));
  });
}

// src/server/lay-out.ts
var HEADER_BACKGROUND = "#1f3b57", HEADER_TEXT = "#ffffff", QUIET_TEXT = "#5f6368", LIST_LIMIT = 500;
function fit(sheet, rows, columns) {
  ensureRows(sheet, rows);
  let more = columns - sheet.getMaxColumns();
  more > 0 ? sheet.insertColumnsAfter(sheet.getMaxColumns(), more) : more < 0 && sheet.deleteColumns(columns + 1, -more);
}
function disarm(sheet, rows, columns) {
  sheet.getRange(1, 1, rows, columns).getFormulas().forEach(
    (row, rowIndex) => row.forEach((formula, columnIndex2) => {
      if (formula === "") return;
      let text4 = SpreadsheetApp.newRichTextValue().setText(formula).build();
      sheet.getRange(rowIndex + 1, columnIndex2 + 1).setRichTextValue(text4);
    })
  );
}
function ruleOf(sheet, list4, names) {
  let rule = SpreadsheetApp.newDataValidation().setAllowInvalid(!0);
  if (!Array.isArray(list4)) {
    let cells = sheet.getRange(list4.row + 1, list4.column + 1, list4.rows, list4.columns);
    return rule.requireValueInRange(cells, !0).build();
  }
  let offered = [...new Set(list4.map((index2) => names[index2] ?? ""))].filter((name) => name !== "" && !/^\s*[=+\-@]/.test(name)).slice(0, LIST_LIMIT);
  return offered.length === 0 ? null : rule.requireValueInList(offered, !0).build();
}
function addDropdowns(sheet, { names, lists, dropdowns: dropdowns2 }) {
  let rules = lists.map((list4) => ruleOf(sheet, list4, names));
  for (let { row, column, lists: chosen } of dropdowns2)
    chosen.length !== 0 && sheet.getRange(row + 1, column + 1, chosen.length, chosen[0]?.length ?? 1).setDataValidations(chosen.map((cells) => cells.map((list4) => rules[list4] ?? null)));
}
function addCharts(sheet, { charts }) {
  for (let { kind, title, of, row, column } of charts) {
    let blank = sheet.newChart(), chart2 = (kind === "bar" ? blank.asBarChart() : blank.asColumnChart()).setTitle(title).addRange(sheet.getRange(of.row + 1, of.column + 1, of.rows, of.columns)).setNumHeaders(1).setPosition(row + 1, column + 1, 0, 0).build();
    sheet.insertChart(chart2);
  }
}
function addHighlights(sheet, { highlights }) {
  highlights.length !== 0 && sheet.setConditionalFormatRules(
    highlights.map(
      ({ of, formula, background }) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(background).setRanges([sheet.getRange(of.row + 1, of.column + 1, of.rows, of.columns)]).build()
    )
  );
}
function paint(sheet, page2) {
  let { cells, frozen, heads, backgrounds: backgrounds2, notes, formats } = page2, width = page2.widths.length, below = cells.length - frozen;
  sheet.getRange(1, 1, cells.length, width).setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP), page2.dated && sheet.getRange(1, 1, 1, width).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setFontColor(QUIET_TEXT);
  let { colours } = backgrounds2;
  if (colours.length > 0 && sheet.getRange(backgrounds2.row + 1, 1, colours.length, width).setBackgrounds(colours), notes.texts.length > 0 && sheet.getRange(notes.row + 1, notes.column + 1, notes.texts.length, 1).setNotes(notes.texts.map((text4) => [text4])), below > 0)
    for (let { column, format } of formats)
      sheet.getRange(frozen + 1, column + 1, below, 1).setNumberFormat(format);
  for (let row of heads)
    sheet.getRange(row + 1, 1, 1, width).setBackground(HEADER_BACKGROUND).setFontColor(HEADER_TEXT).setFontWeight("bold");
}
function layOut(sheet, page2, moment) {
  let { cells, widths, hidden, frozen } = page2;
  fit(sheet, Math.max(cells.length, frozen + 1), widths.length);
  let rows = cells.map((row, index2) => safeCells(index2 === 0 ? dated(row, moment) : row));
  sheet.getRange(1, 1, rows.length, widths.length).setValues(rows), disarm(sheet, rows.length, widths.length), paint(sheet, page2), addDropdowns(sheet, page2), widths.forEach((width, index2) => sheet.setColumnWidth(index2 + 1, width)), hidden.length > 0 && sheet.hideColumns(hidden.from + 1, hidden.length), sheet.setFrozenRows(frozen), addHighlights(sheet, page2), page2.carried !== void 0 && carry(sheet, page2.carried), addCharts(sheet, page2);
}
function dated([first = "", ...others], moment) {
  let begun = [moment, String(first)].filter((text4) => text4 !== "").join(" · ");
  return [moment === "" ? first : begun, ...others];
}

// src/server/write-tab.ts
var MOMENT2 = { fr: "yyyy-MM-dd HH'h'mm", en: "yyyy-MM-dd HH.mm" };
function freeName(title, taken) {
  let names = new Set(taken.map((name2) => name2.toLowerCase())), name = title;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = "".concat(title, " (").concat(String(copy), ")");
  return name;
}
var draftName = (id) => "dyade ".concat(id);
function tabOf(spreadsheet, id) {
  let runs3 = readRuns(spreadsheet), isOurs = (sheet2) => runs3.get(sheet2.getSheetId())?.run === id, sheet = spreadsheet.getSheets().find(isOurs) ?? spreadsheet.getSheetByName(draftName(id));
  if (sheet === null) return null;
  let { moment = "" } = runs3.get(sheet.getSheetId()) ?? {};
  return { sheet, isWhole: moment !== "" };
}
function writeTab(page2) {
  return alone((writes) => {
    let spreadsheet = SpreadsheetApp.getActive(), { id = Utilities.getUuid() } = page2, before = page2.id === void 0 ? null : tabOf(spreadsheet, id);
    if (before?.isWhole === !0) return { tab: before.sheet.getName(), sheetId: before.sheet.getSheetId() };
    before !== null && spreadsheet.deleteSheet(before.sheet);
    let now = new Date(), zone = spreadsheet.getSpreadsheetTimeZone(), moment = page2.dated ? Utilities.formatDate(now, zone, MOMENT2[page2.language]) : "", tabs = spreadsheet.getSheets(), name = freeName(
      "".concat(page2.title, " ").concat(moment).trim(),
      tabs.map((tab) => tab.getName())
    );
    writes.do(
      () => spreadsheet.insertSheet(draftName(id), tabs.length),
      () => {
        let unfinished = tabOf(spreadsheet, id);
        unfinished !== null && spreadsheet.deleteSheet(unfinished.sheet);
      }
    );
    let sheet = tabOf(spreadsheet, id)?.sheet;
    if (sheet === void 0) throw new Error("".concat(name, " was not made"));
    tagRun(sheet, id), sheet.setName(name), layOut(sheet, page2, moment), tagColumns(sheet, page2.tags ?? []), SpreadsheetApp.flush(), tagWhole(sheet, now);
    let written2 = { tab: name, sheetId: sheet.getSheetId() };
    return quietly(() => spreadsheet.setActiveSheet(sheet)), written2;
  });
}

// src/server/main.ts
function onOpen() {
  buildMenu();
}
function onInstall() {
  buildMenu();
}
function onEdit(event) {
  recheckEdit(event);
}
function showSidebar() {
  openSidebar();
}
var nothing = object({}), readWorkbook2 = answer(nothing, readWorkbook), readDyadsTabs2 = answer(nothing, readDyadsTabs), writeTab2 = answer(sheetPlan, writeTab), text3 = string2(), decisions = object({
  sheetId: number2(),
  decisions: array(
    object({
      menteeKey: text3,
      mentee: text3,
      status: literal(STATUSES),
      mentor: optional(text3),
      mentorKey: optional(text3),
      cellsSeen: optional(text3),
      isProposal: optional(literal(!0))
    })
  )
}), decide2 = answer(decisions, decide), verifyTab2 = answer(object({ sheetId: number2() }), verifyTab), editTab2 = answer(
  tabEdit,
  (edit, words) => alone((writes) => editTab(writes, edit, words))
), settingsToKeep = object({ settings: text3, edit: optional(tabEdit) }), saveSettings = answer(
  settingsToKeep,
  ({ settings, edit }, words) => alone((writes) => (edit !== void 0 && editTab(writes, edit, words), keepChoices(writes, settings), {}))
), cellToShow = object({ tab: text3, row: optional(number2()), column: optional(text3) }), showCell2 = answer(cellToShow, showCell), selection2 = answer(nothing, selection), keep = answer(
  object({ name: text3, value: text3, before: text3 }),
  (request) => alone((writes) => ({ kept: keepOfRoom(writes, request) }))
), directoryTemplate = answer(nothing, () => ({
  text: page("directory").getContent()
}));
return {
  decide: decide2,
  directoryTemplate: directoryTemplate,
  editTab: editTab2,
  keep: keep,
  onEdit: onEdit,
  onInstall: onInstall,
  onOpen: onOpen,
  readDyadsTabs: readDyadsTabs2,
  readWorkbook: readWorkbook2,
  saveSettings: saveSettings,
  selection: selection2,
  showCell: showCell2,
  showSidebar: showSidebar,
  verifyTab: verifyTab2,
  writeTab: writeTab2,
};
})();
function decide(...args) { return App_.decide(...args); }
function directoryTemplate(...args) { return App_.directoryTemplate(...args); }
function editTab(...args) { return App_.editTab(...args); }
function keep(...args) { return App_.keep(...args); }
function onEdit(...args) { return App_.onEdit(...args); }
function onInstall(...args) { return App_.onInstall(...args); }
function onOpen(...args) { return App_.onOpen(...args); }
function readDyadsTabs(...args) { return App_.readDyadsTabs(...args); }
function readWorkbook(...args) { return App_.readWorkbook(...args); }
function saveSettings(...args) { return App_.saveSettings(...args); }
function selection(...args) { return App_.selection(...args); }
function showCell(...args) { return App_.showCell(...args); }
function showSidebar(...args) { return App_.showSidebar(...args); }
function verifyTab(...args) { return App_.verifyTab(...args); }
function writeTab(...args) { return App_.writeTab(...args); }
