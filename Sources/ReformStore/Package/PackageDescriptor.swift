import FoundationEssentials

/// The part of `datapackage.json` that is checked: which files it lists.
///
/// The only file that needs a JSON decoder, and only `cchc validate` comes here; at start-up the
/// descriptor is not read.
struct PackageDescriptor: Sendable {
  /// A listed file, with the line that lists it.
  struct Resource: Hashable, Sendable {
    let path: String
    let line: Int?
  }

  let resources: [Resource]

  /// - Throws: `badDescriptor` when the text is not JSON or not a descriptor.
  init(_ bytes: [UInt8]) throws(DataFault.Problem) {
    let document: Document
    do {
      document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .badDescriptor(reason: Self.reason(error))
    } catch {
      throw .badDescriptor(reason: "\(error)")
    }
    resources = Self.located(document.resources.flatMap(\.path.all), in: bytes)
  }

  private struct Document: Decodable {
    let resources: [Entry]
  }

  private struct Entry: Decodable {
    let path: Paths
  }

  /// The specification allows one path or several.
  private struct Paths: Decodable {
    let all: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        all = [one]
      } else {
        all = try container.decode([String].self)
      }
    }
  }

  /// The decoder keeps no positions: a path's line is that of its next mention in quotes.
  private static func located(_ paths: [String], in bytes: [UInt8]) -> [Resource] {
    let lines = bytes.split(separator: CSVByte.lineFeed, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    var next = 0
    var seen: Set<String> = []
    return paths.map { path in
      let start = seen.insert(path).inserted ? next : min(next + 1, lines.count)
      let found = lines[start...].firstIndex { $0.contains("\"\(path)\"") }
      next = found ?? next
      return Resource(path: path, line: found.map { $0 + 1 })
    }
  }

  /// Where in the document the decoder stopped: `resources.3.path`.
  private static func reason(_ error: DecodingError) -> String {
    let (context, key): (DecodingError.Context, String?) =
      switch error {
      case .keyNotFound(let key, let context): (context, key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context): (context, nil)
      case .dataCorrupted(let context): (context, nil)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), nil)
      }
    let steps = context.codingPath.map { $0.intValue.map { String($0) } ?? $0.stringValue }
    let place = (steps + (key.map { [$0] } ?? [])).joined(separator: ".")
    return place.isEmpty ? "not JSON" : place
  }
}
