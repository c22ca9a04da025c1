internal import Foundation

/// How far long work has come, and how fast it goes on.
package struct Pace: CustomStringConvertible {
  /// Documents that were dealt with.
  package var done: Int
  /// All documents, where their number is known.
  package var total: Int?
  /// Bytes that were read.
  package var bytes: Int
  /// Seconds since the work began.
  package var seconds: Double

  /// Creates a pace.
  package init(done: Int, total: Int?, bytes: Int, seconds: Double) {
    self.done = done
    self.total = total
    self.bytes = bytes
    self.seconds = seconds
  }

  /// One line, as `120 of 400 documents, 61.5/s, 2.1 MB/s, 5 s left`.
  package var description: String {
    let of = total.map { " of \($0)" } ?? ""
    let rates = "\(oneDecimal(Double(done) / seconds))/s, \(oneDecimal(Double(bytes) / 1_000_000 / seconds)) MB/s"
    return "\(done)\(of) documents, \(rates)" + (timeLeft.map { ", \($0) left" } ?? "")
  }

  /// How long the rest takes when it goes on as it did, in words.
  private var timeLeft: String? {
    guard let total, done > 0, done < total else { return nil }
    let left = Int((seconds / Double(done) * Double(total - done)).rounded(.up))
    return switch left {
    case ..<60: "\(left) s"
    case ..<3600: "\(left / 60) min \(left % 60) s"
    default: "\(left / 3600) h \(left % 3600 / 60) min"
    }
  }
}

private func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
