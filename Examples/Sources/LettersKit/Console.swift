#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Standard error: problems, and a progress line while long work goes on at a terminal.
///
/// Its methods are called by one thread at a time.
public final class Console {
  private let showsProgress: Bool
  private let isQuiet: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant?

  /// Creates a console.
  ///
  /// - Parameter isQuiet: whether progress and notes are left out; problems never are.
  public init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    showsProgress = !isQuiet && isTerminal(STDERR_FILENO)
    start = clock.now
  }

  /// Reports a problem.
  public func report(_ problem: Problem) { print(problem.description) }

  /// Says something that is no problem.
  public func note(_ text: String) {
    if !isQuiet { print(text) }
  }

  /// Shows how far the work has come, how fast it goes on, and, where its end is known, how long it still takes;
  /// the first time after a second.
  func progress(_ done: Int, of total: Int?, bytes: Int) {
    guard showsProgress else { return }
    let now = clock.now
    guard now - start > .seconds(1), shown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    shown = now
    let pace = Pace(done: done, total: total, bytes: bytes, seconds: Double((now - start) / .seconds(1)))
    // A line that wraps could not be taken away again.
    let width = max((terminalWidth(STDERR_FILENO) ?? 80) - 1, 20)
    send("\r\u{1B}[K" + String(pace.description.prefix(width)))
  }

  /// Takes the progress line away.
  func endProgress() {
    guard shown != nil else { return }
    shown = nil
    send("\r\u{1B}[K")
  }

  private func print(_ line: String) {
    if shown != nil { endProgress() }
    send("letters: " + line + "\n")
  }

  private func send(_ text: String) {
    // Where standard error is closed there is nobody to tell.
    try? writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
