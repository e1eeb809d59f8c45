/// The seven parts of a reform report (lĩnh vực), in the report's order.
package enum ReformArea: String, CaseIterable, Comparable, Sendable {
  case direction
  case institutions
  case procedures
  case apparatus
  case civilService = "civil-service"
  case finance
  case digital

  /// The report section the area is written in: I, II.1 … II.6.
  package var section: String {
    switch self {
    case .direction: "I"
    case .institutions: "II.1"
    case .procedures: "II.2"
    case .apparatus: "II.3"
    case .civilService: "II.4"
    case .finance: "II.5"
    case .digital: "II.6"
    }
  }

  package static func < (left: ReformArea, right: ReformArea) -> Bool {
    left.section < right.section
  }
}
