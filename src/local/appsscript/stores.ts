import type { Execution } from "./execution.ts";
import { requireText, requireWhole, strict } from "./strict.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type CacheService = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const PROPERTY_MAX_BYTES = 9 * 1024;
const STORE_MAX_BYTES = 500 * 1024;
const CACHE_MAX_BYTES = 100 * 1024;
const CACHE_KEY_MAX = 250;
const CACHE_DEFAULT_SECONDS = 600;
const CACHE_MAX_SECONDS = 21_600;

/** The global `PropertiesService`. */
export function propertiesService(execution: Execution): PropertiesService {
  const { workbook, meter } = execution;
  const { drive } = execution.request;
  return strict<PropertiesService>(meter, "PropertiesService", {
    // live: P1 M12
    store: {
      getDocumentProperties: () => newProperties(execution, workbook.documentProperties),
      getUserProperties: () => newProperties(execution, workbook.userProperties),
      ...(drive === undefined
        ? {}
        : { getScriptProperties: () => newProperties(execution, drive.scriptProperties) }),
    },
  });
}

function newProperties(execution: Execution, kept: Record<string, string>): Properties {
  const put = (key: string, value: string): void => {
    requireText("Properties.setProperty", key, value);
    if (bytes(key) + bytes(value) > PROPERTY_MAX_BYTES) throw new Error("Argument too large: value");
    kept[key] = value;
    const total = Object.entries(kept).reduce((sum, entry) => sum + bytes(entry.join("")), 0);
    if (total > STORE_MAX_BYTES)
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    execution.changed = true;
  };
  const remove = (key: string): void => {
    Reflect.deleteProperty(kept, key);
    execution.changed = true;
  };
  const properties: Properties = strict<Properties>(execution.meter, "Properties", {
    // live: P1 K8 M12
    store: {
      getProperty: (key) => {
        requireText("Properties.getProperty", key);
        return kept[key] ?? null;
      },
      getProperties: () => ({ ...kept }),
      getKeys: () => Object.keys(kept),
      setProperty: (key, value) => {
        put(key, value);
        return properties;
      },
      setProperties: (values: Record<string, string>, deleteOthers = false) => {
        if (deleteOthers) Object.keys(kept).forEach(remove);
        for (const [key, value] of Object.entries(values)) put(key, value);
        return properties;
      },
      deleteProperty: (key) => {
        remove(key);
        return properties;
      },
      deleteAllProperties: () => {
        Object.keys(kept).forEach(remove);
        return properties;
      },
    },
  });
  return properties;
}

/** The global `CacheService`; its caches are one here, as one person uses one document. */
export function cacheService(execution: Execution): CacheService {
  const open = (): Cache => newCache(execution);
  return strict<CacheService>(execution.meter, "CacheService", {
    // live: M12
    store: { getDocumentCache: open, getUserCache: open, getScriptCache: open },
  });
}

function newCache({ cache, meter }: Execution): Cache {
  return strict<Cache>(meter, "Cache", {
    // live: M12
    store: {
      get: (key) => {
        requireText("Cache.get", key);
        const entry = cache[key];
        return entry === undefined || entry.expires < Date.now() ? null : entry.value;
      },
      put: (key: string, value: string, seconds: number = CACHE_DEFAULT_SECONDS) => {
        requireText("Cache.put", key, value);
        requireWhole("Cache.put", 1, seconds);
        if (key.length > CACHE_KEY_MAX) throw new Error("Argument too large: key");
        if (bytes(value) > CACHE_MAX_BYTES) throw new Error("Argument too large: value");
        cache[key] = { value, expires: Date.now() + Math.min(seconds, CACHE_MAX_SECONDS) * 1000 };
      },
      remove: (key) => {
        Reflect.deleteProperty(cache, key);
      },
    },
  });
}

/** Length of a text in UTF-8. */
function bytes(text: string): number {
  return unescape(encodeURIComponent(text)).length;
}
