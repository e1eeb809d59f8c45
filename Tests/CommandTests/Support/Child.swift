import Glibc

@testable import ReformStoreTesting

/// A started process and our ends of its pipes.
struct Child {
  private let id: pid_t
  private let output: Int32
  private let errors: Int32

  /// `words` begins with the path. `input` has to fit into a pipe.
  init(_ words: [String], input: String) throws(StartFailure) {
    let (inputReader, inputWriter) = try Self.openPipe()
    let (outputReader, outputWriter) = try Self.openPipe()
    let (errorReader, errorWriter) = try Self.openPipe()
    defer { for end in [inputReader, outputWriter, errorWriter] { close(end) } }
    _ = input.withCString { write(inputWriter, $0, strlen($0)) }
    close(inputWriter)
    output = outputReader
    errors = errorReader
    id = try ProcessStart.spawn(
      words, streams: [inputReader, outputWriter, errorWriter], isApart: true)
  }

  /// Reads both streams until they end, at most for `limit`, and takes leave of the process.
  func finish(within limit: Duration) -> RunResult {
    let deadline = ContinuousClock.now + limit
    var texts: [[UInt8]] = [[], []]
    var streams = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var isKilled = false
    while streams.contains(where: { $0.fd >= 0 }) {
      let left = (deadline - .now) / .milliseconds(1)
      if left <= 0, !isKilled {
        isKilled = true
        kill(-id, SIGKILL)
      }
      guard poll(&streams, 2, isKilled ? -1 : Int32(left) + 1) > 0 else { continue }
      for index in streams.indices where streams[index].revents != 0 {
        let bytes = Self.read(streams[index].fd)
        texts[index] += bytes
        if bytes.isEmpty { streams[index].fd = -1 }
      }
    }
    close(output)
    close(errors)
    return RunResult(
      output: String(decoding: texts[0], as: UTF8.self),
      errors: String(decoding: texts[1], as: UTF8.self), code: exitCode(), isKilled: isKilled)
  }

  private func exitCode() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR { continue }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  private static func openPipe() throws(StartFailure) -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw StartFailure(what: "pipe", code: errno) }
    return (ends[0], ends[1])
  }
}
