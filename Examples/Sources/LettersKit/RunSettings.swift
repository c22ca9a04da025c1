internal import InspectionFormats
internal import InspectionText

/// All that may change the line of a document but the document itself.
enum RunSettings {
  /// A digest, which each line holds in its field `settings`.
  static func digest(_ reading: Reading, includesTokens: Bool, explains: Bool) -> String {
    var text = "\(LibraryVersion.current)\n\(LibraryVersion.lexicon)\n\(reading.limits.description)\n"
    text += "\(reading.kind ?? "")\n\(reading.authority ?? "")\n\(includesTokens) \(explains)\n"
    for entry in reading.wordLists.lexicon.entries { text += "\(entry.phrase)\t\(entry.role)\t\(entry.sign)\n" }
    for entry in reading.wordLists.taxonomy.entries { text += "\(entry.area.rawValue)\t\(entry.title)\n" }
    for cue in reading.wordLists.taxonomy.cues {
      text += "\(cue.area?.rawValue ?? "-")\t\(cue.weight)\t\(cue.words)\n"
    }
    return String(DocumentReader.digest(Array(text.utf8)).prefix(16))
  }
}
