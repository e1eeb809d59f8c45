import Glibc
import ReformLocalization
import TerminalCanvas

/// Writing to standard output and error, without buffers that a signal could lose.
enum StandardStreams {
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// Writes a message line by line. It may quote names and cells of the data: control characters
  /// in them are shown, not obeyed.
  static func say(_ message: String, to stream: Stream) {
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      write(TextFit.sanitized(line) + "\n", to: stream)
    }
  }

  /// Writes all of `text`. A full disk ends the program with code 3; a reader that closed the pipe
  /// ends it silently by SIGPIPE.
  static func write(_ text: String, to stream: Stream) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        if errno == EPIPE { exit(0) }
        guard stream == .output else { return }
        let wording = Wording.of(ProcessEnvironment.language)
        let reason = FileOutput.text(of: errno)
        say("cchc: \(wording.problem.cannotWrite("-", reason))", to: .error)
        exit(3)
      }
    }
  }
}
