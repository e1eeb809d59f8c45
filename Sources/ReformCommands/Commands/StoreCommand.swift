import ArgumentParser
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

/// `cchc store init|copy|status URL`: a database that holds everything, catalogue included.
struct StoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "store",
      abstract: bothLanguages(
        "Kho số liệu SQLite hoặc PostgreSQL.", "The SQLite or PostgreSQL store."),
      subcommands: [Initialise.self, Copy.self, Status.self])
  }

  /// The store a subcommand is about, besides the common options.
  struct Target: ParsableArguments {
    @Argument(help: .storeURL)
    var url: String

    @OptionGroup var common: CommonOptions

    func session() throws -> Session { Session(try common.choices()) }

    func address(_ session: Session) throws(Ending) -> DatabaseAddress {
      try DatabaseAddress(url, session.wording)
    }
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
      let address = try target.address(session)
      _ = try session.asking(address.initialised)
      StandardStreams.say(session.wording.storing.initialised(address.description), to: .output)
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
          "Từ --store hoặc thư mục dữ liệu. Chạy lại được: mỗi báo cáo vào trọn vẹn hoặc không vào; tệp không đổi từ lần trước thì bỏ qua.",
          "From --store or the data folder. Can be run again: each report is copied whole or not at all; files not written since the last time are passed over."
        ))
    }

    @OptionGroup var target: Target

    func run() throws {
      let session = try target.session()
      let address = try target.address(session)
      guard session.options.store != .database(address) else {
        throw Ending.badUsage(session.wording.storing.ontoItself(address.description))
      }
      try session.asking { () throws(StoreError) in
        let copy = try address.initialised()
        let index = try session.store.reports()
        session.warn(about: index.faults)
        try copy.copyCatalogue(from: session.store)
        let progress = ProgressBar(total: index.value.count)
        defer { progress.clear() }
        var batch = ReportBatch(copy)
        let known = try copy.editions()
        var unchanged = 0
        for (done, report) in index.value.enumerated() {
          progress.show(done, report.id.description)
          let edition = try session.store.edition(of: report)
          if let edition, known[report.id] == edition {
            unchanged += 1
            continue
          }
          let contents = try session.store.contents(of: report.id)
          session.warn(about: contents.faults)
          try batch.add(contents.value, edition: edition)
        }
        try batch.finish()
        if unchanged < index.value.count { copy.settle() }
        progress.clear()
        StandardStreams.say(
          session.wording.storing.copied(
            index.value.count - unchanged, unchanged, address.description), to: .output)
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
      let address = try target.address(session)
      let counts = try session.asking { () throws(StoreError) in try address.open().counts() }
      for (table, rows) in counts { StandardStreams.say("\(table) \(rows)", to: .output) }
    }
  }
}

extension Session {
  fileprivate func asking<Value>(_ body: () throws(StoreError) -> Value) throws(Ending) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
  }
}

extension ArgumentHelp {
  fileprivate static var storeURL: ArgumentHelp {
    both(
      "địa chỉ kho: sqlite:TỆP hoặc postgresql://HOST/DATABASE",
      "address of the store: sqlite:FILE or postgresql://HOST/DATABASE", valueName: "url")
  }
}
