import ReformModel

/// `localities.csv`: the country, the provinces of today and before, communes, wards, special zones.
enum LocalitiesTable {
  enum Column: Int, TableColumn {
    case id, name, kind, parent, officialCode, validFrom, validTo

    var schema: ColumnSchema {
      switch self {
      case .id: .required("id", .localityID)
      case .name: .required("name")
      case .kind: .required("kind", .words(of: Locality.Kind.self))
      case .parent: .optional("parent", .localityID)
      case .officialCode: .optional("official_code", .officialCode)
      case .validFrom: .optional("valid_from", .day)
      case .validTo: .optional("valid_to", .day)
      }
    }
  }

  static func read(_ source: TableSource, file: String) -> TableContents<Locality> {
    var ids = FirstLines(in: source)
    return TableContents(source, file: file, columns: Column.self) { row in
      guard let locality = locality(of: &row),
        row.isFirst(
          locality.id.rawValue, in: &ids, at: .id,
          else: { .duplicate(key: locality.id.rawValue, firstLine: $0) })
      else { return nil }
      return locality
    }
  }

  /// The first good row with this id; other rows are passed over without decoding or reporting.
  static func find(_ id: Locality.ID, in bytes: [UInt8], file: String) -> Loaded<Locality?> {
    var rows = RowDecoder<Column>(.csv(bytes), file: file)
    guard rows.isReadable else { return Loaded(nil, faults: rows.faults) }
    var faults: [DataFault] = []
    while rows.next() {
      guard rows.holds(id.rawValue, at: .id) else { continue }
      if let locality = locality(of: &rows) { return Loaded(locality, faults: faults) }
      faults += rows.rowFaults
    }
    return Loaded(nil, faults: faults)
  }

  /// The row with this id in the whole lines at the beginning of a file, if nothing before it is
  /// wrong; nil leaves it to a look at the whole file, where a quote that is open here may be closed.
  static func find(
    _ id: Locality.ID, inBeginning bytes: [UInt8], file: String
  ) -> Locality? {
    let end = bytes.lastIndex(of: CSVByte.lineFeed) ?? bytes.startIndex
    var rows = RowDecoder<Column>(.csv(Array(bytes[..<end])), file: file)
    while rows.faults.isEmpty, rows.next() {
      guard rows.holds(id.rawValue, at: .id) else { continue }
      return rows.faults.isEmpty ? locality(of: &rows) : nil
    }
    return nil
  }

  private static func locality(of row: inout RowDecoder<Column>) -> Locality? {
    let id = row.localityID(.id)
    let name = row.text(.name)
    let kind = row.word(.kind, Locality.Kind.self)
    let parent = row.localityID(.parent)
    let code = row.text(.officialCode, spelled: Spelling.officialCode) {
      .badOfficialCode(text: $0)
    }
    let days = row.days(.validFrom, .validTo)
    guard row.isGood, let id, let kind else { return nil }
    return Locality(
      id: id, name: name, kind: kind, parent: parent, officialCode: code,
      validFrom: days.from, validTo: days.to)
  }
}

extension TableSchema {
  /// `localities.csv`.
  package static let localities = TableSchema(
    "localities", LocalitiesTable.Column.self, primaryKey: [.id])
}
