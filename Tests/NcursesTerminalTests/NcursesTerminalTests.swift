import Glibc
import TerminalCanvas
import Testing

@testable import NcursesTerminal

extension ProcessTerminalTests {
  /// The real driver on a pseudo terminal.
  @Suite struct DriverTests {
    private func open(
      _ pseudo: PseudoTerminal, term: String = "xterm-256color"
    ) throws(TerminalError) -> NcursesTerminal {
      try NcursesTerminal.open(term: term, input: pseudo.terminal, output: pseudo.terminal)
    }

    private func canvas(_ text: String, size: Size, style: Style = .plain) -> Canvas {
      var canvas = Canvas(size: size)
      canvas.put(text, x: 0, y: 0, style: style)
      return canvas
    }

    @Test func `gives the terminal back, once`() throws {
      let pseudo = try PseudoTerminal()
      let before = pseudo.modes
      let terminal = try open(pseudo)
      // The first frame takes it, so that every frame leaves in one write.
      terminal.present(canvas("đạt", size: terminal.size), cursor: nil)
      #expect(pseudo.modes != before)
      _ = pseudo.output()
      terminal.close()
      #expect(pseudo.output().contains("\u{1B}[?1049l"))
      #expect(pseudo.modes == before)
      terminal.close()
      #expect(pseudo.output().isEmpty)
      #expect(terminal.waitEvents() == [.signal(.hangup)])
    }

    @Test func `opens one terminal at a time, and again after closing`() throws {
      let pseudo = try PseudoTerminal()
      for _ in 0..<2 {
        let terminal = try open(pseudo)
        #expect(throws: TerminalError.alreadyOpen) { try open(pseudo) }
        terminal.present(canvas("đạt", size: terminal.size), cursor: nil)
        #expect(pseudo.output().contains("đạt"))
        terminal.close()
      }
    }

    @Test func `knows size and colours`() throws {
      let pseudo = try PseudoTerminal()
      for (term, colors) in [
        ("xterm-256color", ColorCapability.twoHundredFiftySix), ("linux", .eight), ("vt100", .none),
      ] {
        let terminal = try open(pseudo, term: term)
        #expect(terminal.size == Size(width: 40, height: 6))
        #expect(terminal.colors == colors)
        #expect(terminal.isUTF8)
        terminal.close()
      }
    }

    @Test func `sends only what changed`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try open(pseudo)
      defer { terminal.close() }
      terminal.present(canvas("Hải Phòng", size: terminal.size), cursor: nil)
      #expect(pseudo.output().contains("Hải Phòng"))
      terminal.present(canvas("Hải Phòng", size: terminal.size), cursor: nil)
      #expect(pseudo.output().isEmpty)
      terminal.present(canvas("Hải Dương", size: terminal.size), cursor: nil)
      let output = pseudo.output()
      #expect(output.contains("Dươ"))
      #expect(!output.contains("Hải"))
    }

    @Test func `draws canvases of other sizes and every kind of text`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try open(pseudo)
      defer { terminal.close() }
      for (width, height) in [(0, 0), (1, 1), (40, 6), (300, 100)] {
        var canvas = Canvas(size: Size(width: width, height: height))
        for color in Color.allCases {
          let style = Style(foreground: color, background: .blue, attributes: .bold)
          canvas.put("漢👨‍👩‍👧🇻🇳e\u{302}\u{301}\u{E000}", x: 0, y: Int(color.rawValue), style: style)
        }
        canvas.put("x", x: width - 1, y: height - 1)
        terminal.present(canvas, cursor: Point(x: width, y: height))
        _ = pseudo.output()
      }
    }

    @Test func `reads everything that was typed in one batch`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try open(pseudo)
      terminal.present(canvas("", size: terminal.size), cursor: nil)
      defer { terminal.close() }
      pseudo.type("jệ\u{1B}OA\u{1B}[1;2B\u{1B}[Z\r")
      #expect(
        terminal.waitEvents() == [
          .key(.character("j")), .key(.character("ệ")), .key(.up), .key(.shiftDown),
          .key(.backTab), .key(.enter),
        ])
      pseudo.type(String(repeating: "j", count: 200))
      #expect(terminal.waitEvents().count == 200)
    }

    @Test func `turns signals into events`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try open(pseudo)
      defer { terminal.close() }
      for (signal, event) in [
        (SIGINT, TerminalSignal.interrupt), (SIGTERM, .terminate), (SIGHUP, .hangup),
      ] {
        kill(getpid(), signal)
        #expect(terminal.waitEvents() == [.signal(event)])
      }
      terminal.makeWaker()()
      terminal.makeWaker()()
      #expect(terminal.waitEvents() == [.wake])
    }

    @Test func `follows the window and draws everything again`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try open(pseudo)
      defer { terminal.close() }
      terminal.present(canvas("Hải Phòng", size: terminal.size), cursor: nil)
      _ = pseudo.output()
      for size in [Size(width: 1, height: 1), Size(width: 120, height: 40)] {
        pseudo.resize(width: UInt16(size.width), height: UInt16(size.height))
        kill(getpid(), SIGWINCH)
        #expect(terminal.waitEvents() == [.resize(size)])
        #expect(terminal.size == size)
        terminal.present(canvas("Hải Phòng", size: size), cursor: nil)
        #expect(pseudo.output().contains("H"))
      }
    }

    @Test func `repaints when it is continued`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try open(pseudo)
      defer { terminal.close() }
      terminal.present(canvas("Hải Phòng", size: terminal.size), cursor: nil)
      _ = pseudo.output()
      kill(getpid(), SIGCONT)
      #expect(terminal.waitEvents() == [.resumed])
      #expect(pseudo.output().contains("Hải Phòng"))
    }
  }
}
