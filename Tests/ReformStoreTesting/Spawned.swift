import Glibc

/// A started process with our end of a pipe to it. Foundation's own waits for everything that the
/// process leaves behind, such as a server.
struct Spawned {
  private let id: pid_t
  private let end: Int32

  struct StartFailure: Error {
    let what: String
    let code: Int32
  }

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
      id = try Self.start(
        words, stream == .input ? [theirs, nothing, nothing] : [nothing, theirs, theirs])
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

  private static func start(_ words: [String], _ streams: [Int32]) throws(StartFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    for descriptor in 3..<Int32(1024) {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of the tests block signals, and that would be inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, words[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw StartFailure(what: words[0], code: code) }
    return id
  }
}
