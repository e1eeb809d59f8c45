import Foundation
import ReformModel
import Testing

@testable import ReformStore

/// The loader's schemas equal those that `Data/schemas/` gives to other tools.
@Suite struct TableSchemaTests {
  @Test(arguments: TableSchema.all)
  func `the loader's schema equals the published one`(schema: TableSchema) throws {
    let published = try PublishedSchema(named: schema.name)
    #expect(published.fields.map(\.name) == schema.columns.map(\.name))
    #expect(published.primaryKey?.names ?? [] == schema.primaryKey)
    for (field, column) in zip(published.fields, schema.columns) {
      let constraints = field.constraints
      #expect(constraints?.required ?? false == column.isRequired, "\(column.name)")
      let (type, words, minimum, maximum) = column.type.published
      #expect(field.type == type, "\(column.name)")
      #expect(constraints?.`enum` == words, "\(column.name)")
      #expect(constraints?.minimum == minimum, "\(column.name)")
      #expect(constraints?.maximum == maximum, "\(column.name)")
      #expect((constraints?.pattern != nil) == (column.type.accepts != nil), "\(column.name)")
      if let pattern = constraints?.pattern, let accepts = column.type.accepts {
        try expectAgreement(pattern, accepts, column.name)
      }
    }
  }

  @Test func `the schema of every published table is known`() throws {
    let folder = Repository.data.appending(path: "schemas").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let names = Set(files.map { String($0.prefix { $0 != "." }) })
    #expect(names == Set(TableSchema.all.map(\.name)))
  }

  /// The published pattern and the loader accept the same of these texts.
  private func expectAgreement(
    _ pattern: String, _ accepts: (String) -> Bool, _ column: String
  ) throws {
    let regex = try Regex(pattern)
    for text in Self.spellings {
      let matches = text.wholeMatch(of: regex) != nil
      #expect(matches == accepts(text), "\(column): \(text)")
    }
  }

  private static let spellings = [
    "a", "a.b_1", "files.all@commune#2[2025-H1]", "a@city", "a#0", "a[2025]", "A", "a..b", "1a",
    "vn", "31", "11329", "old-31", "old-311", "310", "x31", "II", "II.2", "II.2.c", "II.3.\u{111}",
    "II.2.c.d", "2.c", "II.", "2025", "2025-H1", "2025-H3", "2025-Q4", "2025-07", "2025-13",
    "2025-10M", "2021--2025", "2025-07-01--2025-11-03", "2025/31", "2025-H1/old-31",
    "2025/31+budget-1", "2025/31+", "2025/31+a--b", "2025/31+A", "2025/x", "https://a.vn/x",
    "ftp://a", "https://", String(repeating: "0f", count: 32), String(repeating: "0F", count: 32),
  ]
}

/// A Table Schema of the Frictionless specifications, as far as it is compared.
private struct PublishedSchema: Decodable {
  struct Field: Decodable {
    let name: String
    let type: String
    let constraints: Constraints?
  }

  struct Constraints: Decodable {
    let required: Bool?
    let `enum`: [String]?
    let minimum: Int?
    let maximum: Int?
    let pattern: String?
  }

  /// One name or several.
  struct Key: Decodable {
    let names: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        names = [one]
      } else {
        names = try container.decode([String].self)
      }
    }
  }

  let fields: [Field]
  let primaryKey: Key?

  init(named name: String) throws {
    let file = Repository.data.appending(path: "schemas/\(name).json")
    let text = try? Data(contentsOf: file)
    self = try JSONDecoder().decode(
      Self.self, from: #require(text, "\(file.path) is missing: write the table's schema"))
  }
}

extension ColumnType {
  fileprivate typealias Published = (type: String, words: [String]?, minimum: Int?, maximum: Int?)

  /// What the published schema says of such a column.
  fileprivate var published: Published {
    switch self {
    case .number: ("number", nil, nil, nil)
    case .integer(let minimum, let maximum): ("integer", nil, minimum, maximum)
    case .day: ("date", nil, nil, nil)
    case .word(let words): ("string", words, nil, nil)
    default: ("string", nil, nil, nil)
    }
  }

  /// The loader's check of a spelling; nil for columns without a pattern.
  fileprivate var accepts: ((String) -> Bool)? {
    switch self {
    case .text, .number, .integer, .day, .word: nil
    case .catalogueID: { CatalogueIDSpelling.accepts($0) }
    case .localityID: Spelling.locality
    case .officialCode: Spelling.officialCode
    case .reportID: { Spelling.reportID($0) != nil }
    case .period: { Period($0)?.description == $0 }
    case .reference: { FigureReference($0) != nil }
    case .section: Spelling.section
    case .digest: Spelling.digest
    case .url: Spelling.url
    }
  }
}
