import Glibc

/// A started process and our ends of its pipes.
struct Child {
  private let id: pid_t
  private let output: Int32
  private let errors: Int32

  struct StartFailure: Error {
    let what: String
    let code: Int32
  }

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
    id = try Self.spawn(words, streams: [inputReader, outputWriter, errorWriter])
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

  /// Starts `words` in a process group of its own with no environment, no signal blocked or
  /// ignored, and no descriptor but `streams`: other tests run beside this one.
  private static func spawn(
    _ words: [String], streams: [Int32]
  ) throws(StartFailure) -> pid_t {
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
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var id: pid_t = 0
    let code = posix_spawn(&id, words[0], &actions, &attributes, &arguments, &environment)
    guard code == 0 else { throw StartFailure(what: words[0], code: code) }
    return id
  }
}
