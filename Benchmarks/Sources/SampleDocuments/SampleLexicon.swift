/// A lexicon of phrases: half of words that the sample documents hold, half of words that they do not.
public enum SampleLexicon {
  /// The list as text.
  public static func tsv(entries: Int) -> String {
    var random = SeededRandom(seed: 8)
    var maker = SentenceMaker(random: random)
    let known = (SampleWords.matters + SampleWords.predicates).joined(separator: " ").lowercased()
      .split { !$0.isLetter }.map(String.init)
    var seen: Set<String> = []
    var rows = ["# name: sample", "# version: 1"]
    while seen.count < entries {
      let words = (0..<random.number(1, 4)).map { _ in
        random.chance(50) ? random.pick(known) : maker.name().lowercased()
      }
      // A list of common single words would judge every sentence: only longer phrases hold known words alone.
      guard words.count > 1 || !known.contains(words[0]) else { continue }
      let phrase = words.joined(separator: " ")
      guard seen.insert(phrase).inserted else { continue }
      rows.append("\(phrase)\tthing\t\(random.chance(50) ? "+" : "-")")
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
