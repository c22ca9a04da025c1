import InspectionText

/// A text whose spans are marked with ⟦ and ⟧, which are taken out.
struct MarkedText {
  let text: String
  let spans: [TextSpan]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var spans: [TextSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": spans.append(TextSpan(starts.removeLast(), bytes.count))
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans.sorted()
  }
}
