import ReformDashboard
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

/// What the options of a command mean: store, language, place and period.
struct Session: Sendable {
  let options: CommonChoices
  let store: any ReportStore
  let language: Language

  init(_ options: CommonChoices) {
    self.options = options
    language = options.language ?? ProcessEnvironment.language
    switch options.store {
    case nil: store = DataPackageStore(folder: DataLocation.folder(option: options.data))
    case let address?:
      do throws(StoreError) {
        store = try address.open()
      } catch {
        store = ClosedStore(error: error)
      }
    }
  }

  var look: Look { Look(theme: .monochrome, isASCII: options.isASCII) }
  var wording: Wording { look.wording(language) }

  /// The board the options name; faults of the data go to standard error.
  func board() throws(Ending) -> LoadedBoard {
    let locality = try locality()
    let period = try period()
    do throws(BoardError) {
      let loaded = try BoardLoader(store: store).load(locality: locality, period: period)
      warn(about: loaded.faults)
      return loaded
    } catch {
      if case .store(.noCatalogue(_, let faults)) = error { warn(about: faults) }
      if case .noReports(let faults) = error { warn(about: faults) }
      throw Ending(error, wording)
    }
  }

  /// The state a panel is drawn from.
  func state() throws(Ending) -> DashboardState {
    let loaded = try board()
    return DashboardState(
      language: language, loaded: loaded, audit: try audit(of: loaded))
  }

  /// The audit of a board's documents; faults that the board did not have go to standard error.
  func audit(of loaded: LoadedBoard) throws(Ending) -> LoadedAudit {
    do throws(StoreError) {
      let audit = try AuditLoader(store: store)
        .load(locality: loaded.board.locality.id, period: loaded.board.period)
      let known = Set(loaded.faults)
      warn(about: audit.faults.filter { !known.contains($0) })
      return audit
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
  }

  /// Where the text of a report is looked for.
  var source: SourceFile {
    SourceFile(option: options.source, folder: DataLocation.folder(option: options.data))
  }

  func locality() throws(Ending) -> Locality.ID? {
    try options.locality.map { name throws(Ending) in try locality(named: name) }
  }

  /// The one place a name or id means.
  func locality(named name: String) throws(Ending) -> Locality.ID {
    let matches: [Locality]
    do throws(StoreError) {
      matches = LocalityQuery(name).matches(in: try store.localities().value)
    } catch {
      throw Ending(BoardError.store(error), wording)
    }
    if matches.count > 1 {
      let list = matches.map { place in
        "  \(place.id)  \(wording.name(of: place))\(parent(of: place).map { ", \($0)" } ?? "")"
      }.joined(separator: "\n")
      throw .badUsage(wording.problem.severalLocalities(name, list))
    }
    guard let match = matches.first else {
      throw .badUsage(wording.problem.noSuchLocality(name) + former(name))
    }
    return match.id
  }

  /// The province a commune lies in; several communes share a name.
  private func parent(of place: Locality) -> String? {
    guard let parent = place.parent, parent.rawValue != "vn" else { return nil }
    return (try? store.locality(parent).value?.name) ?? nil
  }

  /// A place that ended and has the name, as a suggestion.
  private func former(_ name: String) -> String {
    let places = (try? store.localities().value) ?? []
    let matches = LocalityQuery("\(name) (cũ)").matches(in: places)
    return matches.map {
      wording.problem.didYouMean("\(wording.name(of: $0)): --locality \($0.id)")
    }
    .joined()
  }

  func period() throws(Ending) -> Period? {
    guard let text = options.period else { return nil }
    guard let period = Period(text) else { throw .badUsage(wording.problem.noSuchPeriod(text)) }
    return period
  }

  /// The first faults, each on a line of its own, and how many more there are.
  func warn(about faults: [DataFault]) {
    let shown = 20
    for fault in faults.prefix(shown) {
      StandardStreams.say("cchc: \(FaultText.line(fault, in: language))", to: .error)
    }
    guard faults.count > shown else { return }
    let rest = "\(faults.count - shown) \(wording.picker.faultsFound)"
    StandardStreams.say("cchc: … \(rest)", to: .error)
  }
}

/// The options every command has, however they were given.
struct CommonChoices: Sendable {
  var data: String?
  /// A database instead of the data folder.
  var store: StoreAddress?
  /// The file a report's text is quoted from.
  var source: String?
  var locality: String?
  var period: String?
  var language: Language?
  var isASCII = false

  /// What is meant without any option.
  ///
  /// - Throws: bad usage for an address in `CCHC_STORE` that is none.
  static func ofEnvironment() throws(Ending) -> CommonChoices {
    var choices = CommonChoices()
    if ProcessEnvironment.value("CCHC_STORE") != nil {
      choices.store = try StoreAddress(nil, data: nil, Wording.of(ProcessEnvironment.language))
    }
    return choices
  }
}
