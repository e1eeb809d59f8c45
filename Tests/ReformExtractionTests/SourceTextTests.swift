import ReformExtraction
import Testing

/// Bytes to lines: what a report file may look like.
@Suite struct SourceTextTests {
  @Test func `a byte order mark and carriage returns are not part of the text`() throws {
    let text = try SourceText([0xEF, 0xBB, 0xBF] + Array("một\r\nhai\r\n".utf8))
    #expect(text.lines == ["một", "hai"])
  }

  @Test func `decomposed letters are composed, marks in either order`() throws {
    let decomposed = "ho\u{302}\u{300} so\u{31B} Đ\u{1EA1}t, te\u{323}\u{302}p, Vie\u{302}\u{323}t"
    #expect(try SourceText(decomposed).lines == ["hồ sơ Đạt, tệp, Việt"])
  }

  @Test func `composed text is left as it is`() throws {
    let line = "Tổng số hồ sơ: 1.379.219 hồ sơ (85,89%)"
    #expect(try SourceText(line).lines.first.map { Array($0.utf8) } == Array(line.utf8))
  }

  @Test func `an empty file says so`() {
    #expect(throws: TextFault.empty) { try SourceText([]) }
    #expect(throws: TextFault.empty) { try SourceText(" \n\t\n") }
  }

  @Test func `a binary file says where`() {
    #expect(throws: TextFault.binary(line: 2)) { try SourceText(Array("a\nb\0c".utf8)) }
  }

  @Test func `a broken encoding says where`() {
    #expect(throws: TextFault.notUTF8(line: 2)) { try SourceText([0x61, 0x0A, 0xC3, 0x28]) }
  }

  @Test func `a file beyond the limit is refused`() {
    let size = SourceText.largestSize + 1
    #expect(throws: TextFault.tooLarge(bytes: size)) {
      try SourceText([UInt8](repeating: 0x61, count: size))
    }
  }
}
