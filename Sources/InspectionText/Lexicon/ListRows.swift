// Reading lists, byte by byte: `split(separator:)` of a string looks for the ends of its characters, at twenty times
// the cost.

extension ListBytes {
  /// Gives each part between bytes of ASCII, empty ones left out.
  @inline(__always)
  func eachPart(by separator: UInt8, _ body: (ListBytes) -> Void) {
    var start = 0
    while start < count {
      let end = place(of: separator, from: start)
      if end > start { body(ListBytes(rebasing: self[start..<end])) }
      start = end + 1
    }
  }

  /// Gives each word between white space.
  @inline(__always)
  func eachWord(_ body: (ListBytes) -> Void) {
    var start = 0
    while start < count {
      let end = placeOfSpace(from: start)
      if end > start { body(ListBytes(rebasing: self[start..<end])) }
      start = end + 1
    }
  }

  /// Gives each row of a list that is no comment.
  @inline(__always)
  func eachRow(_ body: (ListBytes) -> Void) {
    eachPart(by: UInt8(ascii: "\n")) { row in
      if row[0] != UInt8(ascii: "#") { body(row) }
    }
  }

  /// The numbers of a list of names and numbers, by their names.
  var numbers: [String: Double] {
    var numbers: [String: Double] = [:]
    eachRow { row in
      let (name, number) = row.cut
      if let number = Double(number.string) { numbers[name.string] = number }
    }
    return numbers
  }

  /// What stands before the first tab, and what stands behind it: nothing if there is none.
  @inline(__always)
  var cut: (field: ListBytes, rest: ListBytes) {
    let tab = place(of: UInt8(ascii: "\t"))
    return (ListBytes(rebasing: self[..<tab]), ListBytes(rebasing: self[Swift.min(tab + 1, count)...]))
  }
}

extension StaticString {
  /// Its bytes, which are there for as long as the program runs.
  var bytes: ListBytes { ListBytes(start: utf8Start, count: utf8CodeUnitCount) }
}
