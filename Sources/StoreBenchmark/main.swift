import ArgumentParser
import Foundation
import PostgresStore
import ReformModel
import ReformStore
import SQLiteStore

/// Measures the stores with generated reports and prints ratios against the bundled package, or the
/// engine's own loader, in the same run.
struct StoreBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store-benchmark",
    abstract: "Measure the stores with generated reports (nobody wrote them).")

  @Option(help: "How many reports; rounded up to whole months of every locality.")
  var reports = 40_000

  @Option(help: "Figures of each report.")
  var figures = 50

  @Option(help: "The data folder that catalogue and localities are taken from.")
  var data = "Data"

  @Option(help: "The release program, to time whole commands.")
  var program = ".build/release/cchc"

  @Flag(help: "Leave the engines' own loaders out: they take as long again.")
  var withoutPeers = false

  @Option(help: "Where to keep the databases; without it they are removed.")
  var folder: String?

  @Option(help: "An empty PostgreSQL database to measure too: postgresql://…")
  var postgres: String?

  func validate() throws {
    guard let postgres, PostgresAddress(postgres) == nil else { return }
    throw ValidationError("--postgres takes a postgresql:// address")
  }

  func run() throws {
    let place =
      folder
      ?? FileManager.default.temporaryDirectory
      .appending(path: "cchc-benchmark-\(ProcessInfo.processInfo.processIdentifier)").path
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { if folder == nil { try? FileManager.default.removeItem(atPath: place) } }
    let package = DataPackageStore(folder: data)
    let generated = try GeneratedReports(package, count: reports, figuresPerReport: figures)
    print("generated: \(generated.count) reports, \(generated.figures) figures")
    let loading = Loading(generated: generated, package: package)
    try measureSQLite(in: place, loading)
    if let postgres, let address = PostgresAddress(postgres) {
      try measurePostgres(address, postgres, in: place, loading)
    }
  }

  private func measurePostgres(
    _ address: PostgresAddress, _ url: String, in place: String, _ loading: Loading
  ) throws {
    print("\nPostgreSQL, \(address)")
    let store = try PostgresStore.initialise(address)
    if try store.reportingPlaces().isEmpty {
      let speed = try loading.fill(store)
      Table.row("bulk load", "\(Int(speed)) figures/s")
      let peer = PostgresLoading(url: url, figures: loading.generated.figures)
      if !withoutPeers, let peer = try peer.copied(by: place) {
        Table.row("psql COPY", "\(Int(peer)) figures/s")
        Table.row("bulk load / COPY", Table.ratio(speed / peer), "bar 0.33x")
      }
      store.settle()
    }
    try Questions(store: store, generated: loading.generated).run()
    try WholeCommand(program: program, data: data, store: url).run()
  }

  private func measureSQLite(in place: String, _ loading: Loading) throws {
    print("\nSQLite")
    let path = "\(place)/store.db"
    if !FileManager.default.fileExists(atPath: path) {
      let speed = try loading.fill(try SQLiteStore.initialise(path: path))
      let empty = "\(place)/imported.db"
      try? FileManager.default.removeItem(atPath: empty)
      _ = try SQLiteStore.initialise(path: empty)
      Table.row("bulk load", "\(Int(speed)) figures/s")
      if !withoutPeers, let peer = try loading.imported(from: path, into: empty) {
        Table.row("sqlite3 .import", "\(Int(peer)) figures/s")
        Table.row("bulk load / .import", Table.ratio(speed / peer), "bar 0.33x")
      }
    }
    let store = try SQLiteStore(path: path)
    try Questions(store: store, generated: loading.generated).run()
    try WholeCommand(program: program, data: data, store: "sqlite:\(path)").run()
  }
}

StoreBenchmark.main()
