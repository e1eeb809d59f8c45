import Foundation
import Testing

/// The tools of the evidence tests, on texts of our own; they run without the report.
@Suite struct ReportTextTests {
  @Test(arguments: [
    ("giảm 5.344 chỉ tiêu, đạt 38,36%.", ["5.344", "38,36"]),
    ("50/50; 01-02", ["50", "50", "01", "02"]),
    ("150m2. Năm 2025.", ["150", "2", "2025"]), ("**88** (2725)", ["88", "2725"]), ("không", []),
  ])
  func `a number is a whole token`(text: String, numbers: [String]) {
    #expect(ReportText.numbers(in: text) == numbers)
  }

  @Test func `words are found whatever their case and normal form`() {
    let line = "- Không có hồ sơ quá hạn."
    for form in [line, line.decomposedStringWithCanonicalMapping, line.uppercased()] {
      #expect(ReportText.holds(words: "không có", in: form))
      #expect(!ReportText.holds(words: "hông có", in: form))
    }
  }

  @Test func `sections follow the marked headings alone`() {
    let text = """
      Mở đầu
      ## I. PHẦN MỘT
      ### **2. Mục hai**
      *đ) Khoản*
      9. Chú thích
      (1) Một việc
      *- Gạch đầu dòng*
      ## **3. Mục ba**
      ### **II. PHẦN HAI**
      """
    #expect(
      ReportText([UInt8](text.utf8)).sections
        == ["", "I", "I.2", "I.2.đ", "I.2.đ", "I.2.đ", "I.2.đ", "I.3", "II"])
  }

  @Test func `lines end at every LF and nowhere else`() {
    #expect(ReportText([UInt8]("a\r\nb\u{2028}c\n\nd".utf8)).lines == ["a", "b\u{2028}c", "", "d"])
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests are those of the standard`(message: String, digest: String) {
    #expect(SHA256.hex(of: [UInt8](message.utf8)) == digest)
  }
}
