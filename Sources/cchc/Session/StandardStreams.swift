import Glibc
import ReformLocalization

/// Writing to standard output and error, without buffers that a signal could lose.
enum StandardStreams {
  enum Stream: Int32 {
    case output = 1
    case error = 2
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
        guard stream == .output else { return }
        let wording = Wording.of(ProcessEnvironment.language)
        let reason = FileOutput.text(of: errno)
        write("cchc: \(wording.problem.cannotWrite("-", reason))\n", to: .error)
        exit(3)
      }
    }
  }
}
