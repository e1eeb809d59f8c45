import Foundation
import Testing

/// Locale, colour and pipes: what surrounds a command.
@Suite struct SurroundingsTests {
  @Test(arguments: [
    [:], ["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "vi_VN.UTF-8"],
    ["LANG": "en_US.UTF-8", "LC_ALL": "C"],
  ])
  func `speaks Vietnamese, whole, in every locale that is not English`(
    environment: [String: String]
  ) throws {
    #expect(try shown("show", "procedures", environment: environment).contains("Hồ sơ giải quyết"))
  }

  @Test(arguments: [
    ["LANG": "en_US.UTF-8"], ["LC_ALL": "en_GB"], ["LANG": "C", "LC_MESSAGES": "en_US.UTF-8"],
  ])
  func `speaks English in an English locale`(environment: [String: String]) throws {
    let text = try shown("show", "procedures", environment: environment)
    #expect(text.contains("Dossiers resolved on time"))
    #expect(try text == shown("show", "procedures", "--lang", "en"))
  }

  @Test func `the option counts more than the locale`() throws {
    let text = try shown("show", "--lang", "vi", environment: ["LC_ALL": "en_US.UTF-8"])
    #expect(try text == shown("show"))
  }

  @Test(arguments: [
    ["show", "overview"], ["show", "procedures"], ["show", "notes"], ["compare"],
    ["show", "kpi:procedures.on_time_rate"], ["show", "finance", "--lang", "en"],
    ["export", "audit", "-o", "-"], ["--ascii"],
  ])
  func `writes pure ASCII when asked to`(command: [String]) throws {
    let run = try cchc(command + ["--ascii"])
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.utf8.allSatisfy { $0 < 128 })
    #expect(run.output.contains("Hai Phong"))
  }

  @Test func `writes no colours and no control characters`() throws {
    for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
      let text = try shown("show", "overview", environment: environment)
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(try text == shown("show", "overview"))
    }
  }

  @Test func `leaves standard input alone`() throws {
    let run = try Program.debug.run(["show"], input: "q\nnonsense\n")
    #expect(run.code == 0)
    #expect(try run.output == shown("show"))
  }

  @Test func `ends without a word when the reader closes the pipe`() throws {
    var shell = try #require(Program.installed("sh"))
    shell.environment["CCHC_DATA"] = Repository.data.path
    // The reader takes nothing at all; the writer's end is told through a third stream.
    let script = """
      { "$1" list indicators --format json; echo "ended with $?" >&3; } 3>&2 | :
      """
    let run = try shell.run(["-c", script, "sh", Program.debug.path])
    #expect(run.output == "")
    let codes = ["ended with 141\n", "ended with 0\n"]
    #expect(codes.contains(run.errors))
  }

  @Test func `ends with 3 when its output cannot be written`() throws {
    let shell = try #require(Program.installed("sh"))
    let words = Program.debug.path
    // The shell opens the device; the program only ever sees an open stream.
    let run = try shell.run([
      "-c", "CCHC_DATA=\"$2\" \"$1\" show > /dev/full", "sh", words, Repository.data.path,
    ])
    #expect(run.code == 3)
    #expect(run.output == "")
  }

  @Test func `passes the first line on and stops`() throws {
    var shell = try #require(Program.installed("sh"))
    shell.environment["CCHC_DATA"] = Repository.data.path
    let run = try shell.run([
      "-c", "\"$1\" list kpis --format csv | head -n 1", "sh", Program.debug.path,
    ])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("id,area,label_vi,"))
    #expect(run.errors == "")
  }
}
