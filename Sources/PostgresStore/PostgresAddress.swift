/// A PostgreSQL address as libpq reads it: `postgresql://user@host:port/database?sslmode=require`.
///
/// It may hold a password. Only libpq sees the whole text: what is printed, also by accident, is host,
/// port and database.
package struct PostgresAddress: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// For libpq alone.
  let secretText: String
  /// Without user and password: `postgresql://host:port/database`.
  package let description: String
  /// What must stand in no message, as written and decoded.
  private let secrets: [String]

  package var customMirror: Mirror { Mirror(self, children: ["address": description]) }

  /// Whether a store's address is meant for PostgreSQL at all.
  package static func isOne(_ text: String) -> Bool {
    text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
  }

  /// Nil unless the parts can be told apart beyond doubt: where `@`, `/` or `?` of a password are not
  /// written as `%40`, `%2F` and `%3F`, libpq takes a piece of it for a host, and would print that.
  package init?(_ text: String) {
    guard Self.isOne(text), text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
      let decoded = PercentEncoding.decoded(text), !decoded.utf8.contains(0)
    else { return nil }
    var rest = text.drop { $0 != "/" }.dropFirst(2)
    var user = Substring()
    if let end = rest.firstIndex(where: { $0 == "@" || $0 == "/" }), rest[end] == "@" {
      user = rest[..<end]
      rest = rest[rest.index(after: end)...]
    }
    let place = rest.prefix { $0 != "?" }
    let hosts = place.prefix { $0 != "/" }
    guard !place.contains("@"), Self.hasNumericPorts(hosts),
      let parameters = Self.parameters(rest.dropFirst(place.count + 1))
    else { return nil }
    secretText = text
    let shown = parameters.filter { Self.shownParameters.contains(String($0.name)) }
    description =
      "postgresql://" + place
      + (shown.isEmpty ? "" : "?" + shown.map { "\($0.name)=\($0.value)" }.joined(separator: "&"))
    let password = user.drop { $0 != ":" }.dropFirst()
    let hidden = parameters.filter { $0.name.contains("password") || $0.name.contains("secret") }
    secrets = ([password] + hidden.map(\.value)).flatMap { value in
      [String(value), PercentEncoding.decoded(String(value)) ?? ""]
    }.filter { !$0.isEmpty }
  }

  /// A message of the library or the server without any password of the address. libpq repeats none
  /// itself; a server may.
  func withoutSecrets(_ message: String) -> String {
    secrets.sorted { $0.utf8.count > $1.utf8.count }.reduce(message) { message, secret in
      guard message.contains(secret) else { return message }
      // Where a word of one or two letters is left out, the gaps give it away.
      return secret.utf8.count < 4
        ? "***"
        : message.split(separator: secret, omittingEmptySubsequences: false)
          .joined(separator: "***")
    }
  }

  private static let shownParameters = ["host", "hostaddr", "port", "dbname"]

  /// Of `one:5432,[::1]:5433`: a port that is no number may be a password whose host was forgotten.
  private static func hasNumericPorts(_ hosts: Substring) -> Bool {
    hosts.split(separator: ",").allSatisfy { host in
      let afterBrackets = host.lastIndex(of: "]").map { host[$0...] } ?? host
      guard let colon = afterBrackets.firstIndex(of: ":") else { return true }
      return afterBrackets[colon...].dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  private static func parameters(
    _ query: Substring
  ) -> [(name: Substring, value: Substring)]? {
    var parameters: [(name: Substring, value: Substring)] = []
    for part in query.split(separator: "&") {
      let name = part.prefix { $0 != "=" }
      guard name.count < part.count, !name.isEmpty,
        name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") })
      else { return nil }
      parameters.append((name, part.dropFirst(name.count + 1)))
    }
    return parameters
  }
}
