import ReformModel

/// Reads single tables of a data folder, without caching: what the store and the validator share.
struct PackageTables: Sendable {
  let folder: DataFolder

  func indicators() -> TableContents<Indicator> {
    read(PackagePaths.indicators) { IndicatorsTable.read(.csv($0), file: $1) }
  }

  /// `indicators` holds the indicators that KPIs may name.
  func kpis(indicators: Catalogue) -> TableContents<KPI> {
    read(PackagePaths.kpis) { KPIsTable.read(.csv($0), file: $1, indicators: indicators) }
  }

  /// `known` holds the KPIs and indicators that targets may name.
  func targets(known: Catalogue) -> TableContents<Target> {
    read(PackagePaths.targets) { TargetsTable.read(.csv($0), file: $1, known: known) }
  }

  func checks() -> TableContents<Check> {
    read(PackagePaths.checks) { ChecksTable.read(.csv($0), file: $1) }
  }

  /// The wordings in a table that need not be there; `known` holds the indicators they may name.
  func phrases(known: Catalogue) -> TableContents<AssignmentPhrase> {
    optional(read(PackagePaths.phrases) { PhrasesTable.read(.csv($0), file: $1, known: known) })
  }

  func reports() -> TableContents<Report> {
    read(PackagePaths.reports) { ReportsTable.read(.csv($0), file: $1) }
  }

  func localities() -> TableContents<Locality> {
    read(PackagePaths.localities) { LocalitiesTable.read(.csv($0), file: $1) }
  }

  func lineage() -> TableContents<Lineage> {
    read(PackagePaths.lineage) { LineageTable.read(.csv($0), file: $1) }
  }

  func figures(file: String, catalogue: Catalogue) -> TableContents<Figure> {
    read(file) { FiguresTable.read(.csv($0), file: $1, catalogue: catalogue) }
  }

  /// The notes in a file that need not be there.
  func notes(file: String) -> TableContents<Note> {
    optional(read(file) { NotesTable.read(.csv($0), file: $1) })
  }

  /// One locality; the rest of the table is passed over, and mostly not even read: provinces stand
  /// before the thousands of communes.
  func locality(_ id: Locality.ID) -> Loaded<Locality?> {
    do throws(DataFault.Problem) {
      let beginning = try folder.read(PackagePaths.localities, upTo: Self.beginning)
      if let found = LocalitiesTable.find(
        id, inBeginning: beginning, file: PackagePaths.localities)
      {
        return Loaded(found)
      }
      let bytes = try folder.read(PackagePaths.localities)
      return LocalitiesTable.find(id, in: bytes, file: PackagePaths.localities)
    } catch {
      return Loaded(nil, faults: [DataFault(file: PackagePaths.localities, problem: error)])
    }
  }

  /// Bytes with room for a few hundred localities.
  private static let beginning = 16 << 10

  /// No rows instead of a fault where the file is not there.
  private func optional<Value>(_ contents: TableContents<Value>) -> TableContents<Value> {
    contents.values.isEmpty && contents.faults.map(\.problem) == [.missingFile] ? .init() : contents
  }

  private func read<Value>(
    _ file: String, decode: ([UInt8], String) -> TableContents<Value>
  ) -> TableContents<Value> {
    do throws(DataFault.Problem) {
      return decode(try folder.read(file), file)
    } catch {
      return TableContents(fault: DataFault(file: file, problem: error))
    }
  }
}
