/// The ASCII character that stands for another one on terminals and in files without Unicode.
package enum ASCIIFallback {
  /// The likeness of `scalar`: itself in ASCII, the bare letter, a similar symbol, or `?`.
  package static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: return scalar
    case 0xC0...0x17F: return pick(latin, value - 0xC0)
    case 0x1E00...0x1EFF: return pick(latinAdditional, value - 0x1E00)
    default: return symbols[scalar] ?? "?"
    }
  }

  private static func pick(_ table: [UInt8], _ index: UInt32) -> Unicode.Scalar {
    Int(index) < table.count ? Unicode.Scalar(table[Int(index)]) : "?"
  }

  /// U+00C0 to U+017F.
  private static let latin = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuytyAaAaAaCcCcCcCcDd\
    DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\
    SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """.utf8)

  /// U+1E00 to U+1EFF, where most of the Vietnamese letters are.
  private static let latinAdditional = Array(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo\
    OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyasssSd\
    AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu\
    UuYyYyYyYyLlVvYy
    """.utf8)

  private static let symbols: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "ơ": "o", "Ơ": "O", "ư": "u", "Ư": "U",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "─": "-", "━": "-", "═": "-",
    "│": "|", "┃": "|", "║": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
    "┬": "+", "┴": "+", "┼": "+", "…": ".", "·": "-", "•": "*", "▸": ">", "◂": "<", "▾": "v",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "≥": ">", "≤": "<",
    "↑": "^", "↓": "v", "←": "<", "→": ">", "↵": "<", "±": "~", "≈": "~", "²": "2", "³": "3",
    "°": "o", "§": "#", "▏": " ", "▎": " ", "▍": " ", "▌": "#", "▋": "#", "▊": "#", "▉": "#",
    "█": "#", "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
  ]
}
