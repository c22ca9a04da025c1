internal import InspectionFormats
internal import InspectionText

/// All that may change the line of a document but the document itself.
enum RunSettings {
  /// A digest, which each line holds in its field `settings`.
  static func digest(_ reading: Reading, includesTokens: Bool, explains: Bool) -> String {
    var text = "\(LibraryVersion.current)\n\(LibraryVersion.lexicon)\n\(reading.limits.description)\n"
    text += "\(reading.kind ?? "")\n\(reading.authority ?? "")\n\(includesTokens) \(explains)\n"
    // The words that come with the library are those of its version; a user's own are told by what they are.
    if reading.wordLists.lexicon != .builtIn {
      for entry in reading.wordLists.lexicon.entries { text += "\(entry.phrase)\t\(entry.role)\t\(entry.sign)\n" }
    }
    let taxonomy = reading.wordLists.taxonomy
    if taxonomy != .builtIn {
      for entry in taxonomy.entries { text += "\(entry.area.rawValue)\t\(entry.title)\n" }
      for cue in taxonomy.cues { text += "\(cue.area?.rawValue ?? "-")\t\(cue.weight)\t\(cue.words)\n" }
      for hint in taxonomy.hints { text += "\(hint.area.rawValue)\t\(hint.weight)\t\(hint.words)\n" }
    }
    return String(DocumentReader.digest(Array(text.utf8)).prefix(16))
  }
}
