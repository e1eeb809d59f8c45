import Foundation
import ReformModel
import SQLiteStore
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// A path for a database that is gone afterwards.
enum SQLiteFixture {
  static func with(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cchc-sqlite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "store.db").path)
  }
}

/// What only a database can get wrong.
@Suite struct SQLiteStoreTests {
  @Test func `a file that is not there is not made`() throws {
    try SQLiteFixture.with { path in
      #expect(throws: StoreError.unreachable(store: path, reason: "No such file or directory")) {
        try SQLiteStore(path: path)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `a file that is no database is said to be none`() throws {
    try SQLiteFixture.with { path in
      try Data(String(repeating: "no database ", count: 200).utf8).write(to: URL(filePath: path))
      #expect(throws: StoreError.unreachable(store: path, reason: "file is not a database")) {
        try SQLiteStore(path: path)
      }
    }
  }

  @Test func `an empty file has no tables`() throws {
    try SQLiteFixture.with { path in
      try Data().write(to: URL(filePath: path))
      #expect(throws: StoreError.notInitialised(store: path)) { try SQLiteStore(path: path) }
    }
  }

  @Test func `making the tables twice keeps what they hold`() throws {
    try SQLiteFixture.with { path in
      try SQLiteStore.initialise(path: path).copyCatalogue(from: Sample.memoryStore)
      _ = try SQLiteStore.initialise(path: path)
      #expect(try SQLiteStore(path: path).localities().value == Sample.localities)
    }
  }
}
