import ArgumentParser
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import SQLiteStore

/// `cchc store init|copy|status URL`: a database that holds everything, catalogue included.
struct StoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "store",
      abstract: bothLanguages("Kho số liệu SQLite.", "The SQLite store."),
      subcommands: [Initialise.self, Copy.self, Status.self])
  }

  /// The store a subcommand is about, besides the common options.
  struct Target: ParsableArguments {
    @Argument(help: .storeURL)
    var url: String

    @OptionGroup var common: CommonOptions

    func session() throws -> Session { Session(try common.choices()) }
  }

  /// Makes the tables; a second time changes nothing.
  struct Initialise: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "init", abstract: bothLanguages("Tạo các bảng.", "Make the tables."))
    }

    @OptionGroup var target: Target

    func run() throws {
      let session = try target.session()
      _ = try session.initialised(target.url)
      StandardStreams.say(session.wording.storing.initialised(target.url), to: .output)
    }
  }

  /// Copies catalogue and reports into a store; again is fine, each report whole or not at all.
  struct Copy: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "copy",
        abstract: bothLanguages(
          "Chép danh mục và mọi báo cáo vào kho.", "Copy the catalogue and every report into it."),
        discussion: bothLanguages(
          "Từ --store hoặc thư mục dữ liệu. Chạy lại được: mỗi báo cáo vào trọn vẹn hoặc không vào.",
          "From --store or the data folder. Can be run again: each report is copied whole or not at all."
        ))
    }

    @OptionGroup var target: Target

    func run() throws {
      let session = try target.session()
      let copy = try session.initialised(target.url)
      try session.asking { () throws(StoreError) in
        let index = try session.store.reports()
        session.warn(about: index.faults)
        try copy.copyCatalogue(from: session.store)
        let progress = ProgressBar(total: index.value.count)
        for (done, report) in index.value.enumerated() {
          progress.show(done, report.id.description)
          let contents = try session.store.contents(of: report.id)
          session.warn(about: contents.faults)
          try copy.store(contents.value)
        }
        progress.clear()
        StandardStreams.say(
          session.wording.storing.copied(index.value.count, target.url), to: .output)
      }
    }
  }

  /// What a store holds.
  struct Status: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "status", abstract: bothLanguages("Kho đang có gì.", "What it holds."))
    }

    @OptionGroup var target: Target

    func run() throws {
      let session = try target.session()
      let path = try session.sqlitePath(target.url)
      try session.asking { () throws(StoreError) in
        for (table, rows) in try SQLiteStore(path: path).counts() {
          StandardStreams.say("\(table) \(rows)", to: .output)
        }
      }
    }
  }
}

extension Session {
  fileprivate func sqlitePath(_ url: String) throws(Ending) -> String {
    guard case .sqlite(let path) = try StoreAddress(url, data: nil, wording) else {
      throw .badUsage(wording.problem.storeAddress(url))
    }
    return path
  }

  fileprivate func initialised(_ url: String) throws(Ending) -> SQLiteStore {
    let path = try sqlitePath(url)
    do throws(StoreError) {
      return try SQLiteStore.initialise(path: path)
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
  }

  fileprivate func asking(_ body: () throws(StoreError) -> Void) throws(Ending) {
    do throws(StoreError) {
      try body()
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
  }
}

extension ArgumentHelp {
  fileprivate static var storeURL: ArgumentHelp {
    both("địa chỉ kho: sqlite:TỆP", "address of the store: sqlite:FILE", valueName: "url")
  }
}
