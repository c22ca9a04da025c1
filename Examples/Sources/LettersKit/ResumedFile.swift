internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file of lines that an interrupted run has begun and this one goes on with.
///
/// Lines are added to `FILE.partial`, in whatever order runs come to them. When all are there the file is put in its
/// place, in the order of the inputs. Until then `FILE` is as it was.
final class ResumedFile: ResultPlace {
  /// What earlier runs have left: of the file itself and of its draft.
  let earlier: EarlierResults
  private let path: FilePath
  private let draft: FilePath
  private let descriptor: Int32
  private var size: Int
  private var pending: [UInt8] = []
  /// The places in the draft of the documents of this run.
  private var places: [Range<Int>] = []
  /// How many of them stood there already.
  private(set) var reused = 0

  init(_ file: String, settings: String) throws(Problem) {
    path = FilePath(file)
    draft = FilePath(file + ".partial")
    descriptor = draft.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else {
      throw Problem(
        draft.description, "cannot be written (\(lastSystemError()))",
        remedy: "check that its folder exists and that you may write there")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Problem(draft.description, "another run is at work on it", remedy: "wait for its end, or end it")
    }
    let old = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    do throws(SystemError) {
      earlier = try EarlierResults(old >= 0 ? [old, descriptor] : [descriptor, descriptor], settings: settings)
    } catch {
      throw Problem.unreachable(draft, error)
    }
    size = Int(lseek(descriptor, 0, SEEK_END))
    dropPartialLine()
  }

  deinit { close(descriptor) }

  /// Cuts off what stands behind the last line feed.
  private func dropPartialLine() {
    var end = size
    while end > 0 {
      let start = max(0, end - 65_536)
      guard let piece = try? EarlierResults.bytes(of: descriptor, start..<end) else { return }
      if let feed = piece.lastIndex(of: 10) {
        end = start + feed + 1
        break
      }
      end = start
    }
    guard end < size, ftruncate(descriptor, off_t(end)) == 0 else { return }
    size = end
    lseek(descriptor, 0, SEEK_END)
  }

  func take(_ document: WrittenDocument) throws(Output.Failure) {
    if let line = document.earlier {
      reused += 1
      if line.file == 1 {
        places.append(line.offset..<(line.offset + line.count))
        return
      }
    }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes =
        try document.earlier.map { (line) throws(SystemError) in try earlier.bytes(of: line) }
        ?? document.bytes
    } catch {
      throw .failed(.unreachable(path, error))
    }
    let start = size + pending.count
    places.append(start..<(start + bytes.count))
    pending += bytes
    if pending.count >= 1 << 16 { try flush() }
  }

  private func flush() throws(Output.Failure) {
    do throws(SystemError) {
      try writeAll(pending, to: descriptor)
    } catch {
      // No part of a line is left behind.
      _ = ftruncate(descriptor, off_t(size))
      throw .failed(
        Problem(
          draft.description, "cannot be written (\(error))",
          remedy: error.isFullDisk ? "free some space on the disk" : "check where the output goes"))
    }
    size += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  func finish() throws(Output.Failure) {
    try flush()
    var end = 0
    let isInOrder = places.allSatisfy { place in
      defer { end = place.upperBound }
      return place.lowerBound == end
    }
    if isInOrder, end == size {
      let renamed = draft.withCString { draft in path.withCString { rename(draft, $0) } }
      guard renamed != 0 else { return }
      throw .failed(
        Problem(
          path.description, "cannot be put in its place (\(lastSystemError()))", remedy: "check what stands there"))
    }
    let places = places
    do throws(Problem) {
      _ = try Output.deliver(to: path.description) { (output) throws(Output.Failure) in
        for place in places { try output.write(try self.line(at: place)) }
      }
    } catch {
      throw .failed(error)
    }
    _ = draft.withCString { unlink($0) }
  }

  private func line(at place: Range<Int>) throws(Output.Failure) -> [UInt8] {
    do throws(SystemError) {
      return try EarlierResults.bytes(of: descriptor, place)
    } catch {
      throw .failed(.unreachable(draft, error))
    }
  }

  /// Keeps the draft: the next run goes on with it.
  func discard() { try? flush() }
}
