/// One text-bound annotation of a brat standoff file, with its attributes and its note.
struct BratAnnotation: Hashable {
  /// Its id, such as `T1`.
  let id: String
  /// The line that it stands on.
  let line: Int
  /// Its type.
  let type: String
  /// Its fragments in Unicode scalars, one for each line of the text: brat has no other way over a line break.
  let fragments: [Range<Int>]
  /// The text that the file gives for it.
  let covered: String
  /// Its attributes; a binary one has the value `""`.
  var attributes: [String: String] = [:]
  /// The pairs of its note.
  var note: [String: String] = [:]

  /// The first of its scalars.
  var start: Int { fragments.first?.lowerBound ?? 0 }
  /// The offset after its last scalar.
  var end: Int { fragments.last?.upperBound ?? 0 }
}
