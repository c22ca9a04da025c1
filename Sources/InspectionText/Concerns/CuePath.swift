/// What a cue is read with: the nodes that its words so far lead to, and the forms of the word that is read.
struct CuePath {
  var nodes: [Int32] = []
  var next: [Int32] = []
  var words: [WordID] = []
  var isAtStart = true

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
        add(ListBytes(rebasing: part.dropLast(3)), "", isLast, &vocabulary)
        add(ListBytes(rebasing: part.dropLast(3)), "s", isLast, &vocabulary)
      } else if part.ends(in: "(es)") {
        add(ListBytes(rebasing: part.dropLast(4)), "", isLast, &vocabulary)
        add(ListBytes(rebasing: part.dropLast(4)), "es", isLast, &vocabulary)
      } else {
        add(part, "", isLast, &vocabulary)
      }
    }
  }

  private mutating func add(
    _ stem: ListBytes, _ ending: StaticString, _ isLast: Bool, _ vocabulary: inout Vocabulary
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stem.count + 4) { form in
      var count = 0
      func put(_ bytes: ListBytes) {
        for byte in bytes {
          form[count] = byte
          count += 1
        }
      }
      func add() { words.append(vocabulary.intern(bytes: ListBytes(rebasing: form[..<count]))) }
      put(stem)
      put(ending.bytes)
      add()
      guard count > 0 else { return }
      let isOfS = count > 1 && form[count - 2] == UInt8(ascii: "s")
      if form[count - 1] == UInt8(ascii: "'") {
        // The apostrophe of a plural is no part of the word before it.
        guard isOfS else { return }
        count -= 1
        add()
      } else if count > 1, form[count - 1] == UInt8(ascii: "s"), form[count - 2] == UInt8(ascii: "'") {
        return
      }
      guard isLast else { return }
      let apostrophe: StaticString = "'s"
      put(apostrophe.bytes)
      add()
      count -= 1
      add()
    }
  }
}
