import TerminalCanvas

/// The part of a long line around some of its numbers, with a line of marks below them.
struct Excerpt {
  let text: String
  let marks: String

  /// - Parameters:
  ///   - columns: UTF-8 offsets of the numbers in `line`.
  ///   - width: The columns to fill at most.
  init(of line: String, marking columns: [Range<Int>], width: Int, mark: String, ellipsis: String) {
    let bytes = Array(line.utf8)
    let columns = columns.filter { $0.upperBound <= bytes.count }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    // A line of a million characters is quoted often: it is not measured each time. A column of
    // Vietnamese takes three bytes, decomposed up to seven.
    let isWhole = bytes.count <= 8 * width && DisplayWidth.of(line) <= width
    let windows =
      isWhole ? [0..<bytes.count] : Self.windows(around: columns, width: width, in: bytes)
    var text = ""
    var marks = ""
    func add(_ piece: String, _ isMarked: Bool) {
      let clean = TextFit.sanitized(piece)
      text += clean
      marks += String(repeating: isMarked ? mark : " ", count: DisplayWidth.of(clean))
    }
    for window in windows {
      if window.lowerBound > 0 { add(text.isEmpty ? ellipsis : " \(ellipsis) ", false) }
      var place = window.lowerBound
      for column in columns where window.contains(column.lowerBound) {
        add(String(decoding: bytes[place..<max(place, column.lowerBound)], as: UTF8.self), false)
        add(
          String(
            decoding: bytes[max(place, column.lowerBound)..<max(place, column.upperBound)],
            as: UTF8.self), true)
        place = max(place, column.upperBound)
      }
      add(String(decoding: bytes[place..<max(place, window.upperBound)], as: UTF8.self), false)
    }
    if let last = windows.last, last.upperBound < bytes.count { add(ellipsis, false) }
    self.text = text
    while marks.last == " " { marks.removeLast() }
    self.marks = marks
  }

  /// Windows around the numbers, those that touch joined.
  private static func windows(
    around columns: [Range<Int>], width: Int, in bytes: [UInt8]
  ) -> [Range<Int>] {
    let margin = max(8, (width / max(1, columns.count) - 14) / 2)
    var windows: [Range<Int>] = []
    for column in columns {
      let window = window(around: column, margin: margin, in: bytes)
      if let last = windows.last, window.lowerBound <= last.upperBound + 3 {
        windows[windows.count - 1] =
          last.lowerBound..<max(last.upperBound, window.upperBound)
      } else {
        windows.append(window)
      }
    }
    return windows
  }

  /// Around a number as far as the margin, from word to word.
  private static func window(
    around column: Range<Int>, margin: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = max(0, column.lowerBound - margin)
    var end = min(bytes.count, column.upperBound + margin)
    while start > 0, start < column.lowerBound, bytes[start - 1] != UInt8(ascii: " ") { start += 1 }
    while end < bytes.count, end > column.upperBound, bytes[end] != UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }
}
