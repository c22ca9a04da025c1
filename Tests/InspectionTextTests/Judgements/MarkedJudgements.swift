@testable import InspectionText

/// A sentence whose phrases are marked: `Visits are ⟦regular|+⟧`.
///
/// The label is the sign (`+`, `-`, `0`), with `p` in front for progress and `g` for a grade, and behind it
/// `i`, `d`, `u` for an improving, declining or unchanged direction, and `x` for the past.
struct MarkedJudgements: CustomStringConvertible {
  var text = ""
  var phrases: [String] = []

  init(_ marked: String) {
    var phrase: String?
    var label: String?
    for character in marked {
      switch character {
      case "⟦": phrase = ""
      case "⟧":
        phrases.append("\(phrase ?? "")|\(label ?? "")")
        (phrase, label) = (nil, nil)
      case "|" where phrase != nil: label = ""
      default:
        if label != nil {
          label?.append(character)
        } else {
          text.append(character)
          phrase?.append(character)
        }
      }
    }
  }

  var description: String { text }

  /// The phrases that the rules see in the text, written in the same way.
  func found() -> [String] {
    let document = Document(id: "case", text: text)
    return Self.analyser.analyse(document).judgements.map { "\(document[$0.span])|\(Self.label($0))" }
  }

  /// What the rules see.
  static let analyser = Analyser(options: AnalyserOptions(rulesAlone: true))

  private static func label(_ judgement: Judgement) -> String {
    var label = judgement.polarity > 0 ? "+" : judgement.polarity < 0 ? "-" : "0"
    if judgement.category == .progress { label = "p" + label }
    if judgement.category == .formalGrade { label = "g" + label }
    switch judgement.trajectory {
    case .improving: label += "i"
    case .declining: label += "d"
    case .unchanged: label += "u"
    case .unstated: break
    }
    return judgement.time == .past ? label + "x" : label
  }
}
