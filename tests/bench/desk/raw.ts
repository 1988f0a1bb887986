/** IndexedDB without a library, as fast as it goes: what the store is measured against. */

/** Opens a database; `upgrade` runs where it is new. */
export function openRaw(name: string, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => upgrade?.(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Puts rows of several tables in one transaction, one record per put. */
export function putRaw(
  database: IDBDatabase,
  tables: Readonly<Record<string, readonly unknown[]>>,
  durability?: IDBTransactionDurability,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(Object.keys(tables), 'readwrite', durability ? { durability } : {});
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    for (const [table, rows] of Object.entries(tables)) {
      const store = transaction.objectStore(table);
      for (const row of rows) store.put(row);
    }
  });
}

/** Every row of a table. */
export function allRaw(database: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const reading = database.transaction(table).objectStore(table).getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}

/** Makes tables with the keys and indexes that `like` has. */
export function copyTables(like: IDBDatabase, into: IDBDatabase, tables: readonly string[]): void {
  const transaction = like.transaction([...tables]);
  for (const name of tables) {
    const store = transaction.objectStore(name);
    const copy = into.createObjectStore(name, { keyPath: store.keyPath });
    for (const index of store.indexNames) {
      const { keyPath, multiEntry, unique } = store.index(index);
      copy.createIndex(index, keyPath, { multiEntry, unique });
    }
  }
}

/** Deletes a database that nobody has open. */
export function deleteRaw(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
