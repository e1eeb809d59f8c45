import Glibc
import ReformModel

/// What the process environment says about language and appearance.
enum ProcessEnvironment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// English when the locale begins with `en`, else Vietnamese.
  static var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    return locale.lowercased().hasPrefix("en") ? .english : .vietnamese
  }

  /// `NO_COLOR` with any content (no-color.org).
  static var wantsNoColour: Bool { value("NO_COLOR") != nil }
}
