import Glibc

/// A started process with our end of a pipe to it. Foundation's own waits for everything that the
/// process leaves behind, such as a server.
struct Spawned {
  private let id: pid_t
  private let end: Int32

  /// Which of the process's streams the pipe is; the others are nothing.
  enum Stream {
    case input
    case outputs
  }

  init(_ words: [String], _ stream: Stream) throws(StartFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw StartFailure(what: "pipe", code: errno) }
    let (ours, theirs) = stream == .input ? (ends[1], ends[0]) : (ends[0], ends[1])
    defer { close(theirs) }
    _ = fcntl(ours, F_SETFD, FD_CLOEXEC)
    let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nothing) }
    do throws(StartFailure) {
      id = try ProcessStart.spawn(
        words, streams: stream == .input ? [theirs, nothing, nothing] : [nothing, theirs, theirs])
    } catch {
      close(ours)
      throw error
    }
    end = ours
  }

  /// Everything the process says until it closes its streams.
  func read() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(end, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Sends a signal to the process and to nothing else.
  func send(_ signal: Int32) { kill(id, signal) }

  /// Closes the pipe and waits for the end; gives the exit code, or 128 and the number of the signal.
  @discardableResult
  func finish() -> Int32 {
    close(end)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR { continue }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
