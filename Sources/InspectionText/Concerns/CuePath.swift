/// What a cue is read with: the nodes that its words so far lead to, and the forms of the word that is read.
struct CuePath {
  var nodes: [Int32] = []
  var next: [Int32] = []
  var words: [WordID] = []
  var isAtStart = true
  private var form: [UInt8] = []

  mutating func begin() {
    nodes.removeAll(keepingCapacity: true)
    nodes.append(0)
    isAtStart = true
  }

  /// Reads the forms that a word of a row stands for; of the last word its possessives too.
  mutating func read(_ word: ListBytes, isLast: Bool, _ vocabulary: inout Vocabulary) {
    words.removeAll(keepingCapacity: true)
    word.eachPart(by: UInt8(ascii: "/")) { part in
      if part.ends(in: "(s)") {
        add(part.dropLast(3), "", isLast, &vocabulary)
        add(part.dropLast(3), "s", isLast, &vocabulary)
      } else if part.ends(in: "(es)") {
        add(part.dropLast(4), "", isLast, &vocabulary)
        add(part.dropLast(4), "es", isLast, &vocabulary)
      } else {
        add(part[...], "", isLast, &vocabulary)
      }
    }
  }

  private mutating func add(
    _ stem: Slice<ListBytes>, _ ending: StaticString, _ isLast: Bool, _ vocabulary: inout Vocabulary
  ) {
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: stem)
    form.append(contentsOf: ending.bytes)
    add("", &vocabulary)
    guard let last = form.last, last == UInt8(ascii: "'") || isLast else { return }
    if last == UInt8(ascii: "'") {
      // The apostrophe of a plural is no part of the word before it.
      guard form.count > 1, form[form.count - 2] == UInt8(ascii: "s") else { return }
      form.removeLast()
      add("", &vocabulary)
      guard isLast else { return }
    } else if form.count > 1, last == UInt8(ascii: "s"), form[form.count - 2] == UInt8(ascii: "'") {
      return
    }
    add("'s", &vocabulary)
    add("'", &vocabulary)
  }

  private mutating func add(_ ending: StaticString, _ vocabulary: inout Vocabulary) {
    form.append(contentsOf: ending.bytes)
    words.append(form.withUnsafeBufferPointer { vocabulary.intern(bytes: $0) })
    form.removeLast(ending.utf8CodeUnitCount)
  }
}
