internal import Foundation

/// The words of letters that are not mostly written with a capital, as names are.
struct CommonWords {
  /// In the order of the alphabet.
  let all: [String]

  init(_ letters: [String]) {
    var (lower, capital): ([String: Int], [String: Int]) = ([:], [:])
    for letter in letters {
      let forms = letter.replacing("’", with: "'").split { !($0.isLetter || $0 == "'" || $0 == "-") }
      for written in forms {
        let form = written.lowercased().trimmingCharacters(in: ["'", "-"])
        guard !form.isEmpty else { continue }
        if written.first?.isUppercase == true { capital[form, default: 0] += 1 } else { lower[form, default: 0] += 1 }
      }
    }
    all = lower.filter { $0.value * 4 >= capital[$0.key, default: 0] }.keys.sorted()
  }
}
