/// One text-bound annotation of a brat standoff file, with its attributes and its note.
struct BratAnnotation: Hashable {
  /// Its id, such as `T1`.
  let id: String
  /// The line that it stands on.
  let line: Int
  /// Its type.
  let type: String
  /// The first of its Unicode scalars.
  let start: Int
  /// The offset after its last scalar.
  let end: Int
  /// The text that the file gives for it.
  let covered: String
  /// Its attributes; a binary one has the value `""`.
  var attributes: [String: String] = [:]
  /// The pairs of its note.
  var note: [String: String] = [:]
}
