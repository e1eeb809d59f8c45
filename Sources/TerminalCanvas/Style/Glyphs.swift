/// The symbols screens are drawn with, in Unicode or ASCII. All take one column per character on
/// every terminal: none is of ambiguous emoji width, none needs a special font.
package struct Glyphs: Equatable, Sendable {
  /// A rule, `─`.
  package var horizontal: String
  /// A vertical line, `│`.
  package var vertical: String
  /// The corners of a box, `┌ ┐ └ ┘`.
  package var topLeft: String
  package var topRight: String
  package var bottomLeft: String
  package var bottomRight: String
  /// Marks the selected row, `▸`.
  package var cursorMark: String
  /// Points back at the one row that matters most, `◂`.
  package var ownMark: String
  /// Shows that a menu opens, `▾`.
  package var menuMark: String
  /// One to eight eighths of a cell from the left, `▏` to `█`.
  package var eighths: [String]
  /// One to eight eighths of a cell from the bottom, `▁` to `█`.
  package var lowerEighths: [String]
  /// The upper half of a cell, `▀`, and the lower, `▄`.
  package var upperHalf: String
  package var lowerHalf: String
  /// Fills that tell a sum, `▒`, and a part, `░`, from the whole.
  package var mediumShade: String
  package var lightShade: String
  /// Stands for text that was cut off, `…`.
  package var ellipsis: String
  /// Between two numbers, and for a missing value, `–`.
  package var dash: String

  /// For UTF-8 terminals.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", cursorMark: "▸", ownMark: "◂", menuMark: "▾",
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    lowerEighths: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], upperHalf: "▀", lowerHalf: "▄",
    mediumShade: "▒", lightShade: "░",
    ellipsis: "…", dash: "–")

  /// For everything else.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", cursorMark: ">", ownMark: "<", menuMark: "v",
    eighths: [" ", " ", " ", "#", "#", "#", "#", "#"],
    lowerEighths: ["_", "_", "_", "#", "#", "#", "#", "#"], upperHalf: "'", lowerHalf: ".",
    mediumShade: "%", lightShade: ":",
    ellipsis: "...", dash: "-")
}
