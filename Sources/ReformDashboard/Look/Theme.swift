import ReformAnalysis
import ReformModel
package import TerminalCanvas

/// How each role looks. Colours are the terminal's own on its own background, so that light and
/// dark terminals both work; no meaning is carried by colour alone.
///
/// Attributes are united rather than listed: the literal of a set asks the runtime what its elements
/// can do, at every start.
package struct Theme: Equatable, Sendable {
  package var header: Style
  package var tab: Style
  package var activeTab: Style
  package var rule: Style
  package var heading: Style
  package var columnTitle: Style
  package var muted: Style
  package var selection: Style
  package var headline: Style
  package var met: Style
  package var close: Style
  package var missed: Style
  package var attention: Style
  /// A number of a finding in a quoted line.
  package var quoted: Style
  package var misprint: Style
  package var key: Style
  package var message: Style

  /// For terminals with colours.
  package static let colour = Theme(
    header: Style(attributes: .bold),
    tab: .plain,
    activeTab: Style(attributes: .reverse.union(.bold)),
    rule: Style(attributes: .dim),
    heading: Style(foreground: .cyan, attributes: .bold),
    columnTitle: Style(attributes: .bold),
    muted: Style(attributes: .dim),
    selection: Style(attributes: .reverse),
    headline: Style(attributes: .bold),
    met: Style(foreground: .green),
    close: Style(foreground: .yellow),
    missed: Style(foreground: .red, attributes: .bold),
    attention: Style(foreground: .magenta, attributes: .bold),
    quoted: Style(attributes: .underline.union(.bold)),
    misprint: Style(attributes: .reverse.union(.bold)),
    key: Style(foreground: .cyan, attributes: .bold),
    message: Style(attributes: .bold))

  /// For `NO_COLOR` and terminals without colours: weight and reverse only.
  package static let monochrome = Theme(
    header: Style(attributes: .bold),
    tab: .plain,
    activeTab: Style(attributes: .reverse.union(.bold)),
    rule: .plain,
    heading: Style(attributes: .bold),
    columnTitle: Style(attributes: .underline),
    muted: .plain,
    selection: Style(attributes: .reverse),
    headline: Style(attributes: .bold),
    met: .plain,
    close: .plain,
    missed: Style(attributes: .bold),
    attention: Style(attributes: .bold),
    quoted: Style(attributes: .underline),
    misprint: Style(attributes: .reverse),
    key: Style(attributes: .bold),
    message: Style(attributes: .bold))

  func style(of verdict: Verdict) -> Style {
    switch verdict {
    case .inconsistent: missed
    case .suspect: close
    case .truncated, .consistent: muted
    }
  }

  func style(of status: Assessment.Status) -> Style {
    switch status {
    case .met: met
    case .close: close
    case .missed: missed
    case .noTarget, .noValue: muted
    }
  }
}
