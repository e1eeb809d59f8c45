import Foundation
import Testing

extension TerminalTests {
  /// Terminals and locales that are not what the dashboard would like.
  @Suite struct SurroundingTerminalTests {
    @Test(arguments: [
      ("dumb", "màn hình: TERM=dumb: terminal không di chuyển được con trỏ"),
      ("nonsense", "màn hình: TERM=nonsense: máy này không biết loại terminal đó"),
      ("", "màn hình: TERM=(trống): máy này không biết loại terminal đó"),
    ])
    func `says what to do with a terminal it cannot use`(name: String, message: String) throws {
      try Terminal.open(width: 120) { terminal in
        try terminal.start(environment: ["TERM": name], redirection: "2> errors")
        try terminal.expectIntact(code: 3)
        let errors = try terminal.folder.text(of: "errors")
        #expect(errors.hasPrefix("cchc: \(message)"))
        #expect(errors.contains("; "))
        #expect(errors.contains("TERM=xterm-256color"))
        #expect(errors.hasSuffix("\n"))
      }
    }

    @Test func `says in English what to do with a terminal it cannot use`() throws {
      try Terminal.open(width: 120) { terminal in
        try terminal.start(
          environment: ["TERM": "nonsense", "LANG": "en_US.UTF-8"], redirection: "2> errors")
        try terminal.expectIntact(code: 3)
        let errors = try terminal.folder.text(of: "errors")
        #expect(
          errors.hasPrefix("cchc: screen: TERM=nonsense: this machine does not know that terminal"))
      }
    }

    @Test func `says that its input is not a terminal`() throws {
      try Terminal.open(width: 120) { terminal in
        try terminal.start(redirection: "< /dev/null 2> errors")
        try terminal.expectIntact(code: 3)
        #expect(
          try terminal.folder.text(of: "errors")
            == "cchc: màn hình: không phải terminal; hãy chạy trong terminal, hoặc dùng cchc show\n"
        )
      }
    }

    @Test func `prints the overview when its output is not a terminal`() throws {
      try Terminal.open { terminal in
        try terminal.start(redirection: "> output 2> errors")
        try terminal.expectIntact(code: 0)
        #expect(try terminal.folder.text(of: "output") == shown("show"))
        #expect(try terminal.folder.text(of: "errors") == "")
      }
    }

    @Test(arguments: [["LANG": "C"], ["LANG": "", "LC_ALL": "POSIX"], ["LANG": "nonsense"]])
    func `shows Vietnamese in a locale without it`(environment: [String: String]) throws {
      try Terminal.open { terminal in
        try terminal.start(environment: environment)
        // In C.UTF-8 where the machine has it, else without diacritics; never broken.
        let screen = try terminal.wait(for: "the overview") {
          $0.contains("Thủ tục hành chính") || $0.contains("Thu tuc hanh chinh")
        }
        #expect(!screen.contains("?tuc"))
        #expect(!screen.contains("~I"))
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test func `draws in pure ASCII when asked to`() throws {
      try Terminal.open { terminal in
        try terminal.start(["--ascii"])
        for (key, text) in [
          ("1", "Tong quan"), ("4", "Ho so giai quyet dung han"), ("c", "So sanh"),
        ] {
          try terminal.press(key)
          let screen = try terminal.see(text, "q thoat")
          #expect(screen.utf8.allSatisfy { $0 < 128 })
        }
      }
    }

    @Test func `uses colours, and none with NO_COLOR`() throws {
      for (environment, isColourful) in [([:], true), (["NO_COLOR": "1"], false)] {
        try Terminal.open { terminal in
          try terminal.start(environment: environment)
          try terminal.see("── Tổng quan ──", "q thoát")
          let screen = try terminal.screen(escapes: true)
          let colours = screen.components(separatedBy: "\u{1B}[").filter { sequence in
            let codes = sequence.prefix { $0 != "m" }.split(separator: ";").compactMap { Int($0) }
            return codes.contains { (30...37).contains($0) || (40...47).contains($0) || $0 >= 90 }
          }
          #expect(colours.isEmpty != isColourful)
          // Which row is selected is seen without colours.
          #expect(screen.contains("▸"))
        }
      }
    }

    @Test func `ignores a size that the environment claims`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard(environment: ["COLUMNS": "40", "LINES": "10"])
        try terminal.see("── Tổng quan ──", "q thoát")
      }
    }
  }
}
