import ReformCommands
import ReformStore
import SQLiteStore

Program.run(
  sqlite: SQLiteAccess(
    open: { path throws(StoreError) in try SQLiteStore(path: path) },
    initialise: { path throws(StoreError) in try SQLiteStore.initialise(path: path) }))
