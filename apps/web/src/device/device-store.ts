/** Keeps values on this device, by key. */
export interface DeviceStore<Value> {
  /** False when the browser gives no storage and values last only as long as the page. */
  readonly lasting: boolean;
  /** Values whose key begins so, in the order of their keys. */
  readonly startingWith: (prefix: string) => Promise<readonly Value[]>;
  readonly put: (key: string, value: Value) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** The store of this name in IndexedDB; in memory where the browser refuses (private windows, full disks). */
export async function openDeviceStore<Value>(name: string): Promise<DeviceStore<Value>> {
  try {
    return indexedStore(await openDatabase(name));
  } catch {
    return memoryStore();
  }
}

/** A store that lasts as long as the page. */
export function memoryStore<Value>(): DeviceStore<Value> {
  const values = new Map<string, Value>();
  return {
    lasting: false,
    startingWith: (prefix) =>
      Promise.resolve(
        [...values.keys()]
          .filter((key) => key.startsWith(prefix))
          .sort()
          .map((key) => values.get(key)!),
      ),
    put: (key, value) => {
      values.set(key, value);
      return Promise.resolve();
    },
    remove: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
  };
}

const TABLE = 'kept';

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(TABLE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')));
    request.addEventListener('blocked', () => reject(new Error('storage is held by an older page')));
  });
}

function indexedStore<Value>(database: IDBDatabase): DeviceStore<Value> {
  const within = <Result>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(TABLE));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not stored')));
    });
  return {
    lasting: true,
    startingWith: (prefix) =>
      within('readonly', (table) => table.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
    put: async (key, value) => {
      await within('readwrite', (table) => table.put(value, key));
    },
    remove: async (key) => {
      await within('readwrite', (table) => table.delete(key));
    },
  };
}
